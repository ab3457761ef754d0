import type { Block } from './blocks.ts';
import type { Calls } from './calls.ts';
import { asTyped, type SheetValue } from './sheet-value.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = readonly (readonly SheetValue[])[];

/** Writes one rectangle in one call. Cells between the edited ones are given back what they have, formulas as formulas. */
export function writeBlock(sheet: Sheet, standing: Values, { row, column, cells }: Block, calls: Calls): void {
  const width = cells[0]?.length ?? 0;
  makeRoom(sheet, row + cells.length, column + width, calls);
  const range = calls.call(() => sheet.getRange(row + 1, column + 1, cells.length, width));
  const keeps = cells.some((line) => line.some((value) => value === undefined));
  const formulas = keeps ? calls.call(() => range.getFormulas()) : [];
  const kept = (y: number, x: number): SheetValue => formulas[y]?.[x] || asTyped(standing[row + y]?.[column + x] ?? '');
  const values = cells.map((line, y) => line.map((value, x) => (value === undefined ? kept(y, x) : asTyped(value))));
  calls.call(() => range.setValues(values));
}

function makeRoom(sheet: Sheet, rows: number, columns: number, { call }: Calls): void {
  const height = call(() => sheet.getMaxRows());
  if (rows > height) call(() => sheet.insertRowsAfter(height, rows - height));
  const width = call(() => sheet.getMaxColumns());
  if (columns > width) call(() => sheet.insertColumnsAfter(width, columns - width));
}
