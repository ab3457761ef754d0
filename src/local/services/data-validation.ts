import type { StandsInFor } from '../registry/google-class.ts';
import { dataValidationClass } from '../registry/rules.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { Validation } from '../workbook/validation.ts';
import { criteriaValue } from './rule-values.ts';

export class DataValidation
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Spreadsheet.DataValidation, typeof dataValidationClass>
{
  readonly definition = dataValidationClass;

  constructor(
    execution: Execution,
    readonly rule: Validation,
    private readonly makeBuilder: (rule: Validation) => GoogleObject,
  ) {
    super(execution);
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): string {
    return this.rule.criteria;
  }

  getCriteriaValues(): unknown[] {
    return this.rule.values.map((value) => criteriaValue(value, this.execution));
  }

  getHelpText(): string {
    return this.rule.helpText ?? '';
  }

  copy(): GoogleObject {
    return this.makeBuilder(this.rule);
  }
}
