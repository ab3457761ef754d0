/** Writes the rows that a tab starts from, all in one call, and only where the tab has no row. */
import type { SeedRows } from '../jobs/change.ts';
import { findColumns } from '../workbook/headers.ts';
import { DATE_FORMAT } from '../workbook/layout/column-layout.ts';
import { tabNamed } from '../workbook/tabs.ts';
import type { Calls } from './calls.ts';
import type { LayingOut } from './lay-out-book.ts';
import { cellOf, dateOfDay, type SheetValue } from './sheet-value.ts';
import { readValues } from './snapshot.ts';
import { writeBlock } from './write-block.ts';

export function sow({ book, calls }: LayingOut, { tab: name, rows }: SeedRows): number {
  const tab = tabNamed(name);
  const sheet = calls.call(() => book.getSheetByName(name));
  if (!tab || !sheet || rows.length === 0) return 0;
  const values = readValues(sheet, calls);
  if (values.slice(1).some((row) => row.some((value) => value !== '' && value !== false))) return 0;
  const at = [...findColumns(tab, (values[0] ?? []).map(cellOf)).at].filter(([field]) =>
    rows.some((row) => row[field] !== undefined),
  );
  const first = Math.min(...at.map(([, position]) => position));
  const width = Math.max(...at.map(([, position]) => position)) - first + 1;
  const cells = rows.map((row) => {
    const line = new Array<SheetValue | undefined>(width).fill(undefined);
    for (const [field, position] of at)
      line[position - first] = toSheet(tab.columns[field]?.toCell(row[field] ?? null));
    return line;
  });
  showDays(sheet, cells, first, calls);
  writeBlock(sheet, values, { row: 1, column: first, cells }, calls);
  return rows.length * at.length;
}

const toSheet = (cell: string | number | boolean = ''): SheetValue =>
  (typeof cell === 'string' ? dateOfDay(cell) : undefined) ?? cell;

/** A day in a column that is not for days is shown as all the others are. */
function showDays(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: readonly (readonly (SheetValue | undefined)[])[],
  first: number,
  { call }: Calls,
): void {
  cells.forEach((line, row) => {
    line.forEach((value, column) => {
      if (!(value instanceof Date)) return;
      const cell = call(() => sheet.getRange(row + 2, first + column + 1));
      call(() => cell.setNumberFormat(DATE_FORMAT));
    });
  });
}
