import type { StandsInFor } from '../registry/google-class.ts';
import { lockServiceClass } from '../registry/script.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { Lock } from './lock.ts';

export class LockService
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Lock.LockService, typeof lockServiceClass>
{
  readonly definition = lockServiceClass;

  getDocumentLock(): Lock {
    return new Lock(this.execution, 'document');
  }

  getScriptLock(): Lock {
    return new Lock(this.execution, 'script');
  }

  getUserLock(): Lock {
    return new Lock(this.execution, `user ${this.execution.identity.effectiveUser}`);
  }
}
