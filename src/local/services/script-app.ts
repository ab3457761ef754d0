import type { StandsInFor } from '../registry/google-class.ts';
import { scriptAppClass } from '../registry/script.ts';
import { ExecutionEnded } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { AuthorizationInfo } from './authorization-info.ts';
import { Trigger } from './trigger.ts';
import { TriggerBuilder } from './trigger-builder.ts';

export class ScriptApp
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Script.ScriptApp, typeof scriptAppClass>
{
  readonly definition = scriptAppClass;

  getScriptId(): string {
    return this.execution.world.scriptId;
  }

  getProjectTriggers(): Trigger[] {
    const { world, identity } = this.execution;
    return world.triggers.of(identity.effectiveUser).map((model) => new Trigger(this.execution, model));
  }

  newTrigger(handler: string): TriggerBuilder {
    return new TriggerBuilder(this.execution, handler);
  }

  deleteTrigger(trigger: Trigger): void {
    this.execution.world.triggers.remove(trigger.getUniqueId());
  }

  getAuthorizationInfo(_mode: unknown, scopes?: readonly string[]): AuthorizationInfo {
    return new AuthorizationInfo(this.execution, Array.from(scopes ?? this.declared()));
  }

  /** Google ends the execution here and asks the person for what is missing. */
  requireScopes(_mode: unknown, scopes: readonly string[]): void {
    const missing = Array.from(scopes).filter((scope) => !this.execution.may([scope]));
    if (missing.length > 0) {
      throw new ExecutionEnded(
        'authorization',
        `Authorization is required to perform that action: ${missing.join(', ')}`,
      );
    }
  }

  requireAllScopes(mode: unknown): void {
    this.requireScopes(mode, this.declared());
  }

  private declared(): readonly string[] {
    return this.execution.bundle.manifest.oauthScopes ?? [];
  }
}
