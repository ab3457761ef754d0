import { authorizationInfoClass } from '../registry/script.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';

export class AuthorizationInfo extends GoogleObject {
  readonly definition = authorizationInfoClass;

  constructor(
    execution: Execution,
    private readonly scopes: readonly string[],
  ) {
    super(execution);
  }

  getAuthorizationStatus(): string {
    return this.getAuthorizedScopes().length === this.scopes.length ? 'NOT_REQUIRED' : 'REQUIRED';
  }

  getAuthorizationUrl(): string {
    return 'https://accounts.google.com/o/oauth2/auth?local=host';
  }

  getAuthorizedScopes(): string[] {
    return this.scopes.filter((scope) => this.execution.may([scope]));
  }
}
