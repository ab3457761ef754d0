/** Reads each tab that a job names, once. */
import type { Book, SheetCells, Snapshot } from '../workbook/cell.ts';
import type { Problem } from '../workbook/problem.ts';
import { tabNamed } from '../workbook/tabs.ts';
import type { Calls } from './calls.ts';
import { readPercents } from './percents.ts';
import { cellOf, type SheetValue } from './sheet-value.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function takeSnapshot(book: Spreadsheet, names: readonly string[], calls: Calls): Snapshot {
  const read = names.flatMap((name): [string, SheetCells][] => {
    const sheet = calls.call(() => book.getSheetByName(name));
    return sheet ? [[name, readTab(sheet, name, calls)]] : [];
  });
  return { tabs: new Map(read), book: readBook(book, calls) };
}

/** Values and number formats come by two calls: where the rows moved between them, 62% would be read as 0.62. */
const ATTEMPTS = 3;

function readTab(sheet: Sheet, name: string, calls: Calls, attempt = 1): SheetCells {
  const values = readValues(sheet, calls);
  const cells = values.map((row) => row.map(cellOf));
  const isPercent = readPercents(sheet, tabNamed(name), cells[0] ?? [], cells.length, calls);
  if (!isPercent) return { cells };
  const moved = differByRow(cells, isPercent) && !areSame(cells, readValues(sheet, calls));
  return moved && attempt < ATTEMPTS ? readTab(sheet, name, calls, attempt + 1) : { cells, isPercent };
}

/** Where a column is all percentages or none, it does not matter which row a format was read from. */
const differByRow = (cells: SheetCells['cells'], isPercent: NonNullable<SheetCells['isPercent']>): boolean =>
  (cells[0] ?? []).some((_, column) =>
    cells.slice(2).some((_, row) => isPercent(row + 2, column) !== isPercent(1, column)),
  );

const areSame = (cells: SheetCells['cells'], values: readonly (readonly SheetValue[])[]): boolean =>
  cells.length === values.length &&
  cells.every((row, y) => row.every((cell, x) => cell === cellOf(values[y]?.[x] ?? '')));

export function readValues(sheet: Sheet, { call }: Calls): readonly (readonly SheetValue[])[] {
  const range = call(() => sheet.getDataRange());
  return call(() => range.getValues()) as SheetValue[][];
}

const readBook = (book: Spreadsheet, { call }: Calls): Book => ({
  timeZone: call(() => book.getSpreadsheetTimeZone()),
  scriptTimeZone: call(() => Session.getScriptTimeZone()),
  locale: call(() => book.getSpreadsheetLocale()),
});

/** A day that is midnight in one zone is the evening before in another: every date would be a day out. */
export function zoneProblems({ book, tabs }: Snapshot): readonly Problem[] {
  if (!book || tabs.size === 0 || book.timeZone === book.scriptTimeZone) return [];
  const { timeZone: found, scriptTimeZone: expected } = book;
  const todo = `Choose ${expected} under File, Settings, Time zone: until then dates may be read a day out.`;
  return [{ tab: 'Start', row: 0, column: '', found, expected, do: todo }];
}
