import type { StandsInFor } from '../registry/google-class.ts';
import { conditionalFormatRuleBuilderClass } from '../registry/rules.ts';
import { unwrapped } from '../runtime/call-gate.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { ConditionalFormat } from '../workbook/decorations.ts';
import type { LocalSheet } from '../workbook/local-sheet.ts';
import { ConditionalFormatRule } from './conditional-format-rule.ts';
import type { RangePlace } from './range-place.ts';
import { rangeOn } from './ranges.ts';
import { ruleValue } from './rule-values.ts';

const EMPTY: ConditionalFormat = { areas: [], criteria: '', values: [] };

export class ConditionalFormatRuleBuilder
  extends GoogleObject
  implements
    StandsInFor<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, typeof conditionalFormatRuleBuilderClass>
{
  readonly definition = conditionalFormatRuleBuilderClass;

  constructor(
    execution: Execution,
    private sheet: LocalSheet | undefined = undefined,
    private rule: ConditionalFormat = EMPTY,
  ) {
    super(execution);
  }

  build(): ConditionalFormatRule {
    if (!this.sheet || this.rule.areas.length === 0) {
      throw new GoogleFailure('A conditional format rule must have at least one range.');
    }
    if (this.rule.criteria === '') throw new GoogleFailure('A conditional format rule must have a condition.');
    return conditionalFormatOf(this.execution, this.sheet, this.rule);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution, this.sheet, this.rule);
  }

  getRanges(): GoogleObject[] {
    const { sheet } = this;
    return sheet ? this.rule.areas.map((area) => rangeOn(this.execution, sheet, area)) : [];
  }

  setRanges(ranges: RangePlace[]): this {
    const local = Array.from(ranges, (range) => unwrapped(range) as RangePlace);
    this.sheet = local[0]?.sheet;
    return this.with({ areas: local.map(({ area }) => area) });
  }

  withCriteria(criteria: unknown, values: unknown[]): this {
    return this.is(String(criteria), ...values);
  }

  setBackground(background: string | null): this {
    return this.with({ background: background ?? undefined });
  }

  setFontColor(fontColor: string | null): this {
    return this.with({ fontColor: fontColor ?? undefined });
  }

  setBold(bold: boolean | null): this {
    return this.with({ bold: bold ?? undefined });
  }

  setItalic(italic: boolean | null): this {
    return this.with({ italic: italic ?? undefined });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.with({ strikethrough: strikethrough ?? undefined });
  }

  setUnderline(underline: boolean | null): this {
    return this.with({ underline: underline ?? undefined });
  }

  whenCellEmpty(): this {
    return this.is('CELL_EMPTY');
  }

  whenCellNotEmpty(): this {
    return this.is('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: unknown): this {
    return this.is('DATE_AFTER', date);
  }

  whenDateBefore(date: unknown): this {
    return this.is('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: unknown): this {
    return this.is('DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.is('CUSTOM_FORMULA', formula);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.is('NUMBER_BETWEEN', start, end);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.is('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): this {
    return this.is('NUMBER_EQUAL_TO', number);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.is('NUMBER_NOT_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): this {
    return this.is('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.is('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): this {
    return this.is('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.is('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenTextContains(text: string): this {
    return this.is('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): this {
    return this.is('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEndsWith(text: string): this {
    return this.is('TEXT_ENDS_WITH', text);
  }

  whenTextEqualTo(text: string): this {
    return this.is('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): this {
    return this.is('TEXT_STARTS_WITH', text);
  }

  private is(criteria: string, ...values: unknown[]): this {
    return this.with({ criteria, values: values.map((value) => ruleValue(value, this.execution)) });
  }

  private with(change: Partial<ConditionalFormat>): this {
    this.rule = { ...this.rule, ...change };
    return this;
  }
}

export function conditionalFormatOf(
  execution: Execution,
  sheet: LocalSheet,
  rule: ConditionalFormat,
): ConditionalFormatRule {
  return new ConditionalFormatRule(
    execution,
    sheet,
    rule,
    (from) => new ConditionalFormatRuleBuilder(execution, sheet, from),
  );
}
