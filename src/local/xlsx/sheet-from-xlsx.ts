import type { Cell, Sheet } from 'hucre/xlsx';
import { a1 } from '../workbook/a1.ts';
import { type CellValue, COLUMN_WIDTH, type LocalSheet } from '../workbook/local-sheet.ts';
import { type LocalWorkbook, UNCALCULATED } from '../workbook/local-workbook.ts';
import { serialOfWall } from '../workbook/serial-date.ts';
import type { Lists } from './lists.ts';
import { looksFrom } from './looks.ts';
import { conditionalFormatsFrom, validationsFrom } from './rules-from-xlsx.ts';

export interface FileContext {
  readonly workbook: LocalWorkbook;
  readonly lists: Lists;
  readonly themeColors: readonly string[];
}

const WIDTH_OF_A_CHARACTER = 7;
const PIXELS_A_POINT = 4 / 3;

export function fillSheet(sheet: LocalSheet, file: Sheet, context: FileContext): void {
  fillValues(sheet, file);
  const last = sheet.lastCell();
  sheet.maxRows = Math.max(1000, last.row);
  sheet.maxColumns = Math.max(26, last.column);
  fillCells(sheet, file, context);
  fillLines(sheet, file);
  sheet.frozenRows = file.freezePane?.rows ?? 0;
  sheet.frozenColumns = file.freezePane?.columns ?? 0;
  sheet.hidden = (file.hidden || file.veryHidden) ?? false;
  sheet.hiddenGridlines = file.view?.showGridLines === false;
  sheet.tabColor = file.view?.tabColor?.rgb && `#${file.view.tabColor.rgb.slice(-6).toLowerCase()}`;
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  validationsFrom(file.dataValidations ?? [], sheet, context);
  sheet.conditionalFormats = conditionalFormatsFrom(file.conditionalRules ?? [], sheet);
}

/** Takes over the rows of the file as they are, with holes for blanks; rows without a value are left out. */
function fillValues(sheet: LocalSheet, { rows }: Sheet): void {
  for (let r = 0; r < rows.length; r++) {
    const cells = rows[r] as unknown as (CellValue | Date | null | undefined)[];
    let used = false;
    for (let c = 0; c < cells.length; c++) {
      const value = cells[c];
      if (value === null || value === '') cells[c] = undefined;
      else {
        used = true;
        if (value instanceof Date) cells[c] = serialOfWall(value.getTime());
      }
    }
    if (used) sheet.values.rows[r] = cells as CellValue[];
  }
}

function fillCells(sheet: LocalSheet, { cells }: Sheet, { workbook, themeColors }: FileContext): void {
  if (!cells) return;
  const look = looksFrom(themeColors);
  for (const [key, cell] of cells) {
    const comma = key.indexOf(',');
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    if (row >= sheet.maxRows || column >= sheet.maxColumns) continue;
    if (cell.style) sheet.styles.set(row, column, look(cell.style));
    if (cell.comment) sheet.notes.set(row, column, cell.comment.text);
    if (cell.formula !== undefined) fillFormula(sheet, row, column, cell, workbook);
  }
}

function fillFormula(sheet: LocalSheet, row: number, column: number, cell: Cell, workbook: LocalWorkbook): void {
  const formula = `=${cell.formula}`;
  sheet.formulas.set(row, column, formula);
  if (cell.formulaResult !== null && cell.formulaResult !== undefined) return;
  if (sheet.values.get(row, column) !== undefined) return;
  sheet.values.set(row, column, UNCALCULATED);
  workbook.uncalculated.push({ sheet: sheet.name, cell: a1({ row, column, rows: 1, columns: 1 }), formula });
}

function fillLines(sheet: LocalSheet, { columns, rowDefs }: Sheet): void {
  columns?.slice(0, sheet.maxColumns).forEach((column, at) => {
    const size = Math.round((column?.width ?? 0) * WIDTH_OF_A_CHARACTER + 5);
    const sized = column?.width !== undefined && size !== COLUMN_WIDTH;
    if (!column || !(sized || column.hidden || column.outlineLevel)) return;
    const line = sheet.line('column', at);
    if (sized) line.size = size;
    if (column.hidden) line.hidden = true;
    if (column.outlineLevel) line.depth = column.outlineLevel;
  });
  for (const [at, row] of rowDefs ?? []) {
    if (at >= sheet.maxRows || !(row.height || row.hidden || row.outlineLevel)) continue;
    const line = sheet.line('row', at);
    if (row.height) line.size = Math.round(row.height * PIXELS_A_POINT);
    if (row.hidden) line.hidden = true;
    if (row.outlineLevel) line.depth = row.outlineLevel;
  }
}
