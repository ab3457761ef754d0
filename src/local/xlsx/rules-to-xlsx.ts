import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { a1 } from '../workbook/a1.ts';
import type { ConditionalFormat } from '../workbook/decorations.ts';
import type { Layer } from '../workbook/layer.ts';
import type { Validation, ValidationValue } from '../workbook/validation.ts';
import { operatorFor } from './comparisons.ts';
import type { ListsBeingWritten } from './lists.ts';
import { lookTo } from './looks.ts';
import { areasText, sheetArea } from './sheet-area.ts';

const LONGEST_LIST = 255;
const LONGEST_MESSAGE = 255;

/** One rule of the file for each distinct rule and its runs of cells. Rules that .xlsx cannot say (e-mail, link, text) are left out. */
export function validationsTo(layer: Layer<Validation>, lists: ListsBeingWritten): DataValidation[] {
  return [...runsByRule(layer)].flatMap(([rule, ranges]) => {
    const made = ruleTo(rule, lists);
    return made ? [{ ...made, ...behaviour(rule), range: ranges.join(' ') }] : [];
  });
}

function behaviour({ allowInvalid, helpText }: Validation): Partial<DataValidation> {
  return {
    allowBlank: true,
    showErrorMessage: !allowInvalid,
    errorStyle: allowInvalid ? 'warning' : 'stop',
    ...(helpText && { showInputMessage: true, inputMessage: helpText.slice(0, LONGEST_MESSAGE) }),
  };
}

/** Cells under each rule, as runs down the columns. */
function runsByRule(layer: Layer<Validation>): Map<Validation, string[]> {
  const runs = new Map<Validation, string[]>();
  const width = layer.rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
  for (let column = 0; column < width; column++) {
    for (let row = 0; row < layer.rows.length; row++) {
      const rule = layer.get(row, column);
      if (!rule) continue;
      const from = row;
      while (layer.get(row + 1, column) === rule) row++;
      const ranges = runs.get(rule) ?? [];
      ranges.push(a1({ row: from, column, rows: row - from + 1, columns: 1 }));
      runs.set(rule, ranges);
    }
  }
  return runs;
}

type Rule = Pick<DataValidation, 'type'> & Partial<DataValidation>;

function ruleTo({ criteria, values }: Validation, lists: ListsBeingWritten): Rule | undefined {
  const [first, second] = values;
  if (criteria === 'CHECKBOX') return { type: 'list', values: ['TRUE', 'FALSE'] };
  if (criteria === 'VALUE_IN_LIST' && Array.isArray(first)) return listTo(first as readonly string[], lists);
  if (criteria === 'VALUE_IN_RANGE' && typeof first === 'object' && 'sheet' in first) {
    return { type: 'list', formula1: sheetArea(first.sheet, first.area) };
  }
  if (criteria === 'CUSTOM_FORMULA') return { type: 'custom', formula1: String(first).replace(/^=/, '') };
  if (criteria === 'DATE_IS_VALID_DATE') return { type: 'date', operator: 'greaterThan', formula1: '0' };
  const operator = operatorFor(criteria);
  if (!operator) return undefined;
  const type = criteria.startsWith('DATE_') ? 'date' : 'decimal';
  return { type, operator, formula1: limitOf(first), ...(second !== undefined && { formula2: limitOf(second) }) };
}

function listTo(choices: readonly string[], lists: ListsBeingWritten): Rule {
  const plain = choices.every((choice) => !/[,"]|^\s|\s$/.test(choice)) && choices.join(',').length <= LONGEST_LIST;
  return plain ? { type: 'list', values: [...choices] } : { type: 'list', formula1: lists.referenceTo(choices) };
}

function limitOf(value: ValidationValue | undefined): string {
  return String(typeof value === 'object' && 'day' in value ? value.day : value);
}

export function conditionalFormatsTo(rules: readonly ConditionalFormat[]): ConditionalRule[] {
  return rules.flatMap((rule, at) => {
    const condition = conditionTo(rule);
    if (!condition) return [];
    const { background, fontColor, bold, italic, strikethrough, underline } = rule;
    const { fill: _fill, ...look } = lookTo({ fontColor, bold, italic, strikethrough, underline });
    const fill = background && lookTo({ background }).fill;
    const shown = fill && fill.type === 'pattern' && fill.fgColor ? { ...fill, bgColor: fill.fgColor } : undefined;
    return [
      {
        ...condition,
        priority: at + 1,
        range: areasText(rule.areas),
        style: { ...look, ...(shown && { fill: shown }) },
      },
    ];
  });
}

type Condition = Pick<ConditionalRule, 'type'> & Partial<ConditionalRule>;

function conditionTo({ criteria, values, areas }: ConditionalFormat): Condition | undefined {
  const first = areas[0] && a1({ ...areas[0], rows: 1, columns: 1 });
  const text = String(values[0] ?? '');
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (criteria) {
    case 'CUSTOM_FORMULA':
      return { type: 'expression', formula: text.replace(/^=/, '') };
    case 'TEXT_EQUAL_TO':
      return { type: 'cellIs', operator: 'equal', formula: quoted };
    case 'TEXT_CONTAINS':
      return { type: 'containsText', text, formula: `NOT(ISERROR(SEARCH(${quoted},${first})))` };
    case 'TEXT_DOES_NOT_CONTAIN':
      return { type: 'notContainsText', text, formula: `ISERROR(SEARCH(${quoted},${first}))` };
    case 'TEXT_STARTS_WITH':
      return { type: 'beginsWith', text, formula: `LEFT(${first},${text.length})=${quoted}` };
    case 'TEXT_ENDS_WITH':
      return { type: 'endsWith', text, formula: `RIGHT(${first},${text.length})=${quoted}` };
    case 'CELL_EMPTY':
      return { type: 'containsBlanks', formula: `LEN(TRIM(${first}))=0` };
    case 'CELL_NOT_EMPTY':
      return { type: 'notContainsBlanks', formula: `LEN(TRIM(${first}))>0` };
    default: {
      const operator = operatorFor(criteria);
      return operator && { type: 'cellIs', operator, formula: values.map((value) => limitOf(value)) };
    }
  }
}
