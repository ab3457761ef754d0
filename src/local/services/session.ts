import type { StandsInFor } from '../registry/google-class.ts';
import { sessionClass } from '../registry/script.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { User } from './user.ts';

export class Session extends GoogleObject implements StandsInFor<GoogleAppsScript.Base.Session, typeof sessionClass> {
  readonly definition = sessionClass;

  /** Nobody's address in a simple trigger; in an installable one only the address of whoever made it. */
  getActiveUser(): User {
    const { activeUser, effectiveUser, start } = this.execution.identity;
    const known = start === 'simple' ? '' : start === 'edit' && activeUser !== effectiveUser ? '' : activeUser;
    return new User(this.execution, known);
  }

  getEffectiveUser(): User {
    return new User(this.execution, this.execution.identity.effectiveUser);
  }

  getScriptTimeZone(): string {
    return this.execution.world.scriptZone;
  }

  getActiveUserLocale(): string {
    return 'en_GB';
  }

  getTemporaryActiveUserKey(): string {
    return Buffer.from(this.execution.identity.activeUser).toString('base64');
  }
}
