import type { StandsInFor } from '../registry/google-class.ts';
import { booleanConditionClass } from '../registry/rules.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { ConditionalFormat } from '../workbook/decorations.ts';
import { criteriaValue } from './rule-values.ts';

export class BooleanCondition
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Spreadsheet.BooleanCondition, typeof booleanConditionClass>
{
  readonly definition = booleanConditionClass;

  constructor(
    execution: Execution,
    private readonly rule: ConditionalFormat,
  ) {
    super(execution);
  }

  getCriteriaType(): string {
    return this.rule.criteria;
  }

  getCriteriaValues(): unknown[] {
    return this.rule.values.map((value) => criteriaValue(value, this.execution));
  }

  getBackground(): string | null {
    return this.rule.background ?? null;
  }

  getFontColor(): string | null {
    return this.rule.fontColor ?? null;
  }

  getBold(): boolean | null {
    return this.rule.bold ?? null;
  }
}
