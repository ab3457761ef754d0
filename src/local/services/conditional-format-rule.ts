import type { StandsInFor } from '../registry/google-class.ts';
import { conditionalFormatRuleClass } from '../registry/rules.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { ConditionalFormat } from '../workbook/decorations.ts';
import type { LocalSheet } from '../workbook/local-sheet.ts';
import { BooleanCondition } from './boolean-condition.ts';
import { rangeOn } from './ranges.ts';

export class ConditionalFormatRule
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, typeof conditionalFormatRuleClass>
{
  readonly definition = conditionalFormatRuleClass;

  constructor(
    execution: Execution,
    readonly sheet: LocalSheet,
    readonly rule: ConditionalFormat,
    private readonly makeBuilder: (rule: ConditionalFormat) => GoogleObject,
  ) {
    super(execution);
  }

  getRanges(): GoogleObject[] {
    return this.rule.areas.map((area) => rangeOn(this.execution, this.sheet, area));
  }

  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this.execution, this.rule);
  }

  copy(): GoogleObject {
    return this.makeBuilder(this.rule);
  }
}
