import type { LocalWorkbook } from '../workbook/local-workbook.ts';
import type { Validation, ValidationValue } from '../workbook/validation.ts';

type Value = string | number | boolean | undefined;

/** Whether a rule that rejects would reject this. Blank is always accepted; rules on text and formulas are not judged here. */
export function violates(value: Value, rule: Validation, workbook: LocalWorkbook): boolean {
  if (value === undefined) return false;
  const limits = rule.values.map(limit);
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return !listed(value, rule.values[0]);
    case 'VALUE_IN_RANGE':
      return !inRange(value, rule.values[0], workbook);
    case 'CHECKBOX':
      return rule.values.length === 0 ? typeof value !== 'boolean' : !rule.values.includes(value);
    case 'DATE_IS_VALID_DATE':
      return typeof value !== 'number';
    default:
      return (
        outside(rule.criteria.replace(/^(NUMBER|DATE)_/, ''), value, limits) && /^(NUMBER|DATE)_/.test(rule.criteria)
      );
  }
}

function limit(value: ValidationValue): number {
  return typeof value === 'object' && 'day' in value ? value.day : Number(value);
}

function listed(value: Value, choices: ValidationValue | undefined): boolean {
  return Array.isArray(choices) && choices.some((choice) => String(choice) === String(value));
}

function inRange(value: Value, source: ValidationValue | undefined, workbook: LocalWorkbook): boolean {
  if (typeof source !== 'object' || !('sheet' in source)) return true;
  const sheet = workbook.sheet(source.sheet);
  const { row, column, rows, columns } = source.area;
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const found = sheet?.values.get(r, c);
      if (found !== undefined && String(found) === String(value)) return true;
    }
  }
  return false;
}

function outside(comparison: string, value: Value, [first = 0, second = 0]: number[]): boolean {
  if (typeof value !== 'number') return true;
  switch (comparison) {
    case 'BETWEEN':
      return value < first || value > second;
    case 'NOT_BETWEEN':
      return value >= first && value <= second;
    case 'EQUAL_TO':
      return value !== first;
    case 'NOT_EQUAL_TO':
      return value === first;
    case 'GREATER_THAN':
    case 'AFTER':
      return value <= first;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value < first;
    case 'LESS_THAN':
    case 'BEFORE':
      return value >= first;
    default:
      return value > first;
  }
}
