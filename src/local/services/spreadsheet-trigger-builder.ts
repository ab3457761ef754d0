import type { StandsInFor } from '../registry/google-class.ts';
import { spreadsheetTriggerBuilderClass } from '../registry/script.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { TriggerModel } from '../runtime/trigger-table.ts';
import { newTrigger } from './new-trigger.ts';
import type { Trigger } from './trigger.ts';

export class SpreadsheetTriggerBuilder
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Script.SpreadsheetTriggerBuilder, typeof spreadsheetTriggerBuilderClass>
{
  readonly definition = spreadsheetTriggerBuilderClass;
  private event: TriggerModel['event'] | undefined;

  constructor(
    execution: Execution,
    private readonly handler: string,
  ) {
    super(execution);
  }

  onEdit(): this {
    return this.on('ON_EDIT');
  }

  onChange(): this {
    return this.on('ON_CHANGE');
  }

  onOpen(): this {
    return this.on('ON_OPEN');
  }

  create(): Trigger {
    if (!this.event) throw new GoogleFailure('Please specify a type for the trigger.');
    return newTrigger(this.execution, { handler: this.handler, event: this.event });
  }

  private on(event: TriggerModel['event']): this {
    this.event = event;
    return this;
  }
}
