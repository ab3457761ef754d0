import type { StandsInFor } from '../registry/google-class.ts';
import { dataValidationBuilderClass } from '../registry/rules.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { Validation, ValidationValue } from '../workbook/validation.ts';
import { DataValidation } from './data-validation.ts';
import { criteriaValue, ruleValue } from './rule-values.ts';

export class DataValidationBuilder
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Spreadsheet.DataValidationBuilder, typeof dataValidationBuilderClass>
{
  readonly definition = dataValidationBuilderClass;
  private criteria: string | undefined;
  private values: readonly ValidationValue[];
  private allowInvalid: boolean;
  private helpText: string | undefined;

  constructor(execution: Execution, from?: Validation) {
    super(execution);
    this.criteria = from?.criteria;
    this.values = from?.values ?? [];
    this.allowInvalid = from?.allowInvalid ?? true;
    this.helpText = from?.helpText;
  }

  build(): DataValidation {
    if (this.criteria === undefined) throw new GoogleFailure('Cannot build a data validation rule without a criteria.');
    const { criteria, values, allowInvalid, helpText } = this;
    return validationOf(this.execution, { criteria, values, allowInvalid, helpText });
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, this.build().rule);
  }

  getAllowInvalid(): boolean {
    return this.allowInvalid;
  }

  setAllowInvalid(allow: boolean): this {
    this.allowInvalid = allow;
    return this;
  }

  getHelpText(): string | null {
    return this.helpText ?? null;
  }

  setHelpText(text: string): this {
    this.helpText = text;
    return this;
  }

  getCriteriaType(): string | undefined {
    return this.criteria;
  }

  getCriteriaValues(): unknown[] {
    return this.values.map((value) => criteriaValue(value, this.execution));
  }

  withCriteria(criteria: unknown, values: unknown[]): this {
    return this.is(String(criteria), ...values);
  }

  requireCheckbox(...values: unknown[]): this {
    return this.is('CHECKBOX', ...values);
  }

  requireValueInList(values: string[], showDropdown = true): this {
    if (values.length > 500) throw new GoogleFailure('Data validation rule has more items than the limit of 500.');
    return this.is('VALUE_IN_LIST', values, showDropdown);
  }

  requireValueInRange(range: unknown, showDropdown = true): this {
    return this.is('VALUE_IN_RANGE', range, showDropdown);
  }

  requireDate(): this {
    return this.is('DATE_IS_VALID_DATE');
  }

  requireDateAfter(date: unknown): this {
    return this.is('DATE_AFTER', date);
  }

  requireDateBefore(date: unknown): this {
    return this.is('DATE_BEFORE', date);
  }

  requireDateBetween(start: unknown, end: unknown): this {
    return this.is('DATE_BETWEEN', start, end);
  }

  requireDateEqualTo(date: unknown): this {
    return this.is('DATE_EQUAL_TO', date);
  }

  requireDateNotBetween(start: unknown, end: unknown): this {
    return this.is('DATE_NOT_BETWEEN', start, end);
  }

  requireDateOnOrAfter(date: unknown): this {
    return this.is('DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: unknown): this {
    return this.is('DATE_ON_OR_BEFORE', date);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.is('CUSTOM_FORMULA', formula);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.is('NUMBER_BETWEEN', start, end);
  }

  requireNumberEqualTo(number: number): this {
    return this.is('NUMBER_EQUAL_TO', number);
  }

  requireNumberGreaterThan(number: number): this {
    return this.is('NUMBER_GREATER_THAN', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.is('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  requireNumberLessThan(number: number): this {
    return this.is('NUMBER_LESS_THAN', number);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.is('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.is('NUMBER_NOT_BETWEEN', start, end);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.is('NUMBER_NOT_EQUAL_TO', number);
  }

  requireTextContains(text: string): this {
    return this.is('TEXT_CONTAINS', text);
  }

  requireTextDoesNotContain(text: string): this {
    return this.is('TEXT_DOES_NOT_CONTAIN', text);
  }

  requireTextEqualTo(text: string): this {
    return this.is('TEXT_EQUAL_TO', text);
  }

  requireTextIsEmail(): this {
    return this.is('TEXT_IS_VALID_EMAIL');
  }

  requireTextIsUrl(): this {
    return this.is('TEXT_IS_VALID_URL');
  }

  private is(criteria: string, ...values: unknown[]): this {
    this.criteria = criteria;
    this.values = values.map((value) => ruleValue(value, this.execution));
    return this;
  }
}

export function validationOf(execution: Execution, rule: Validation): DataValidation {
  return new DataValidation(execution, rule, (from) => new DataValidationBuilder(execution, from));
}
