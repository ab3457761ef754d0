import type { StandsInFor } from '../registry/google-class.ts';
import { userClass } from '../registry/script.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';

export class User extends GoogleObject implements StandsInFor<GoogleAppsScript.Base.User, typeof userClass> {
  readonly definition = userClass;

  constructor(
    execution: Execution,
    readonly email: string,
  ) {
    super(execution);
  }

  getEmail(): string {
    return this.email;
  }
}
