import type { StandsInFor } from '../registry/google-class.ts';
import { triggerBuilderClass } from '../registry/script.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { ClockTriggerBuilder } from './clock-trigger-builder.ts';
import { SpreadsheetTriggerBuilder } from './spreadsheet-trigger-builder.ts';

export class TriggerBuilder
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Script.TriggerBuilder, typeof triggerBuilderClass>
{
  readonly definition = triggerBuilderClass;

  constructor(
    execution: Execution,
    private readonly handler: string,
  ) {
    super(execution);
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.execution, this.handler);
  }

  forSpreadsheet(_spreadsheet: unknown): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.execution, this.handler);
  }
}
