import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import type { ConditionalFormat } from '../workbook/decorations.ts';
import type { LocalSheet } from '../workbook/local-sheet.ts';
import type { Validation, ValidationValue } from '../workbook/validation.ts';
import { COMPARISONS, DATE_COMPARISONS } from './comparisons.ts';
import { looksFrom } from './looks.ts';
import { parseAreas, parseSheetArea } from './sheet-area.ts';
import type { FileContext } from './sheet-from-xlsx.ts';

export function validationsFrom(rules: readonly DataValidation[], sheet: LocalSheet, context: FileContext): void {
  for (const rule of rules) {
    const made = validationFrom(rule, context);
    if (!made) continue;
    for (const { row, column, rows, columns } of parseAreas(rule.range, sheet)) {
      for (let r = row; r < row + rows; r++) {
        for (let c = column; c < column + columns; c++) sheet.validations.set(r, c, made);
      }
    }
  }
}

function validationFrom(rule: DataValidation, context: FileContext): Validation | undefined {
  const found = criteriaFrom(rule, context);
  if (!found) return undefined;
  const allowInvalid = !(rule.showErrorMessage && (rule.errorStyle ?? 'stop') === 'stop');
  return { ...found, allowInvalid, helpText: rule.inputMessage };
}

type Criteria = Pick<Validation, 'criteria' | 'values'>;

function criteriaFrom(rule: DataValidation, context: FileContext): Criteria | undefined {
  const { type, operator = 'between', formula1 = '', formula2 } = rule;
  if (type === 'list') return listFrom(rule, context);
  if (type === 'custom') return { criteria: 'CUSTOM_FORMULA', values: [`=${formula1}`] };
  const limits = [formula1, formula2].filter((text) => text !== undefined).map(Number);
  if (limits.some(Number.isNaN)) return undefined;
  if (type === 'date') {
    const criteria = DATE_COMPARISONS[operator];
    const always = operator === 'greaterThan' && limits[0] === 0;
    if (always) return { criteria: 'DATE_IS_VALID_DATE', values: [] };
    return criteria ? { criteria, values: limits.map((day) => ({ day })) } : undefined;
  }
  return type === 'whole' || type === 'decimal'
    ? { criteria: `NUMBER_${COMPARISONS[operator]}`, values: limits }
    : undefined;
}

function listFrom({ values, formula1 = '' }: DataValidation, { workbook, lists }: FileContext): Criteria | undefined {
  const choices = values ?? lists.of(formula1);
  if (choices?.length === 2 && choices[0] === 'TRUE' && choices[1] === 'FALSE')
    return { criteria: 'CHECKBOX', values: [] };
  if (choices) return { criteria: 'VALUE_IN_LIST', values: [choices, true] };
  const found = parseSheetArea(formula1, workbook);
  if (!found) return undefined;
  const source: ValidationValue = { sheet: found.sheet.name, area: found.area };
  return { criteria: 'VALUE_IN_RANGE', values: [source, true] };
}

export function conditionalFormatsFrom(rules: readonly ConditionalRule[], sheet: LocalSheet): ConditionalFormat[] {
  const look = looksFrom([]);
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => {
      const condition = conditionFrom(rule);
      const areas = parseAreas(rule.range, sheet);
      if (!condition || areas.length === 0) return [];
      const made = rule.style && look(rule.style);
      const fill = rule.style?.fill?.type === 'pattern' ? rule.style.fill : undefined;
      const background = made?.background ?? hexFrom(fill?.bgColor?.rgb ?? fill?.fgColor?.rgb);
      return [{ areas, ...condition, background, fontColor: made?.fontColor, bold: made?.bold, italic: made?.italic }];
    });
}

function hexFrom(rgb: string | undefined): string | undefined {
  return rgb && `#${rgb.slice(-6).toLowerCase()}`;
}

function conditionFrom({ type, operator = 'equal', formula, text = '' }: ConditionalRule): Criteria | undefined {
  const formulas = typeof formula === 'string' ? [formula] : (formula ?? []);
  switch (type) {
    case 'expression':
      return { criteria: 'CUSTOM_FORMULA', values: [`=${formulas[0] ?? ''}`] };
    case 'cellIs':
      return comparisonFrom(operator, formulas);
    case 'containsText':
      return { criteria: 'TEXT_CONTAINS', values: [text] };
    case 'notContainsText':
      return { criteria: 'TEXT_DOES_NOT_CONTAIN', values: [text] };
    case 'beginsWith':
      return { criteria: 'TEXT_STARTS_WITH', values: [text] };
    case 'endsWith':
      return { criteria: 'TEXT_ENDS_WITH', values: [text] };
    case 'containsBlanks':
      return { criteria: 'CELL_EMPTY', values: [] };
    case 'notContainsBlanks':
      return { criteria: 'CELL_NOT_EMPTY', values: [] };
    default:
      return undefined;
  }
}

function comparisonFrom(operator: NonNullable<ConditionalRule['operator']>, formulas: readonly string[]): Criteria {
  const quoted = /^"(.*)"$/.exec(formulas[0] ?? '');
  if (quoted) return { criteria: 'TEXT_EQUAL_TO', values: [(quoted[1] ?? '').replace(/""/g, '"')] };
  return { criteria: `NUMBER_${COMPARISONS[operator]}`, values: formulas.map(Number) };
}
