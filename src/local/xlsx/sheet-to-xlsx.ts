import type { Cell, CellStyle as FileStyle, CellValue as FileValue, WriteSheet } from 'hucre/xlsx';
import type { LocalSheet } from '../workbook/local-sheet.ts';
import { COLUMN_WIDTH } from '../workbook/local-sheet.ts';
import { UNCALCULATED } from '../workbook/local-workbook.ts';
import type { CellStyle } from '../workbook/style.ts';
import { chartsTo } from './charts-to-xlsx.ts';
import { fittedRows } from './fitted-rows.ts';
import type { ListsBeingWritten } from './lists.ts';
import { hexOf } from './looks.ts';
import { conditionalFormatsTo, validationsTo } from './rules-to-xlsx.ts';

export function sheetTo(sheet: LocalSheet, lists: ListsBeingWritten, look: (look: CellStyle) => FileStyle): WriteSheet {
  const dataValidations = validationsTo(sheet.validations, lists);
  const conditionalRules = conditionalFormatsTo(sheet.conditionalFormats);
  const charts = chartsTo(sheet);
  return {
    name: sheet.name,
    rows: rowsOf(sheet),
    cells: cellsOf(sheet, look),
    columns: Array.from({ length: Math.max(sheet.columnLines.length, sheet.lastCell().column) }, (_, at) =>
      columnOf(sheet, at),
    ),
    rowDefs: rowsDefined(sheet),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    view: {
      showGridLines: !sheet.hiddenGridlines,
      ...(sheet.tabColor && { tabColor: { rgb: hexOf(sheet.tabColor) } }),
    },
    ...((sheet.frozenRows || sheet.frozenColumns) && {
      freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    }),
    ...(sheet.hidden && { hidden: true }),
    ...(dataValidations.length > 0 && { dataValidations }),
    ...(conditionalRules.length > 0 && { conditionalRules }),
    ...(charts.length > 0 && { charts }),
  };
}

function rowsOf({ values }: LocalSheet): FileValue[][] {
  return Array.from({ length: values.rows.length }, (_, row) =>
    Array.from(values.rows[row] ?? [], (value) => value ?? null),
  );
}

/** Only cells that are more than a value. Values travel in the rows, so that a look without a value stays one. */
function cellsOf(sheet: LocalSheet, look: (look: CellStyle) => FileStyle): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const add = (row: number, column: number, part: Partial<Cell>) => {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), ...part });
  };
  sheet.styles.rows.forEach((line, row) => {
    line?.forEach((one, column) => {
      if (one) cells.set(`${row},${column}`, { style: look(one) });
    });
  });
  sheet.notes.rows.forEach((line, row) => {
    line?.forEach((text, column) => {
      if (text) add(row, column, { comment: { text, author: '' } });
    });
  });
  sheet.formulas.rows.forEach((line, row) => {
    line?.forEach((formula, column) => {
      if (formula) add(row, column, formulaCell(sheet, row, column, formula));
    });
  });
  return cells;
}

function formulaCell(sheet: LocalSheet, row: number, column: number, formula: string): Partial<Cell> {
  const value = sheet.values.get(row, column) ?? null;
  return { type: 'formula', formula: formula.slice(1), ...(value !== UNCALCULATED && { formulaResult: value }) };
}

function columnOf(sheet: LocalSheet, at: number): NonNullable<WriteSheet['columns']>[number] {
  const line = sheet.columnLines[at];
  return {
    width: ((line?.size ?? COLUMN_WIDTH) - 5) / 7,
    ...(line?.hidden && { hidden: true }),
    ...(line?.depth && { outlineLevel: line.depth }),
  };
}

function rowsDefined(sheet: LocalSheet): NonNullable<WriteSheet['rowDefs']> {
  const defined: NonNullable<WriteSheet['rowDefs']> = new Map();
  sheet.rowLines.forEach((line, at) => {
    if (!line) return;
    defined.set(at, {
      ...(line.size && { height: line.size * 0.75 }),
      ...(line.hidden && { hidden: true }),
      ...(line.depth && { outlineLevel: line.depth }),
    });
  });
  for (const [at, size] of fittedRows(sheet)) defined.set(at, { ...defined.get(at), height: size * 0.75 });
  return defined;
}
