import type { StandsInFor } from '../registry/google-class.ts';
import { triggerClass } from '../registry/script.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { TriggerModel } from '../runtime/trigger-table.ts';

export class Trigger extends GoogleObject implements StandsInFor<GoogleAppsScript.Script.Trigger, typeof triggerClass> {
  readonly definition = triggerClass;

  constructor(
    execution: Execution,
    private readonly model: TriggerModel,
  ) {
    super(execution);
  }

  getEventType(): string {
    return this.model.event;
  }

  getHandlerFunction(): string {
    return this.model.handler;
  }

  getTriggerSource(): string {
    return this.model.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS';
  }

  getTriggerSourceId(): string | null {
    return this.model.event === 'CLOCK' ? null : this.execution.world.spreadsheetId;
  }

  getUniqueId(): string {
    return this.model.id;
  }
}
