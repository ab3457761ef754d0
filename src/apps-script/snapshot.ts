/** Reads each tab that a job names, once. */
import type { SheetCells, Snapshot } from '../workbook/cell.ts';
import { findColumns } from '../workbook/headers.ts';
import type { Problem } from '../workbook/problem.ts';
import type { Tab } from '../workbook/tab.ts';
import { benchmarks } from '../workbook/tabs/benchmarks.ts';
import { dataCaptures } from '../workbook/tabs/data-captures.ts';
import type { Calls } from './calls.ts';
import { cellOf, type SheetValue } from './sheet-value.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where people type 62% as well as 62, and only the number format tells them apart: no other tab needs a second call. */
const WITH_PERCENTS: readonly Tab[] = [dataCaptures, benchmarks];

export function takeSnapshot(book: Spreadsheet, names: readonly string[], calls: Calls): Snapshot {
  const read = names.flatMap((name): [string, SheetCells][] => {
    const sheet = calls.call(() => book.getSheetByName(name));
    return sheet ? [[name, readTab(sheet, name, calls)]] : [];
  });
  return { tabs: new Map(read) };
}

function readTab(sheet: Sheet, name: string, calls: Calls): SheetCells {
  const cells = readValues(sheet, calls).map((row) => row.map(cellOf));
  const isPercent = readPercents(
    sheet,
    cells,
    calls,
    WITH_PERCENTS.find((tab) => tab.name === name),
  );
  return isPercent ? { cells, isPercent } : { cells };
}

export const readValues = (sheet: Sheet, { call }: Calls): readonly (readonly SheetValue[])[] =>
  call(() => sheet.getDataRange().getValues()) as SheetValue[][];

function readPercents(sheet: Sheet, cells: SheetCells['cells'], { call }: Calls, tab: Tab | undefined) {
  if (!tab || cells.length < 2) return undefined;
  const figures = [...findColumns(tab, cells[0] ?? []).at].filter(([field]) => tab.columns[field]?.kind === 'figure');
  if (figures.length === 0) return undefined;
  const columns = figures.map(([, column]) => column);
  const first = Math.min(...columns);
  const width = Math.max(...columns) - first + 1;
  const formats = call(() => sheet.getRange(1, first + 1, cells.length, width).getNumberFormats());
  return (row: number, column: number): boolean => formats[row]?.[column - first]?.includes('%') ?? false;
}

/** A day that is midnight in one zone is the evening before in another: every date would be a day out. */
export function zoneProblems(book: Spreadsheet, { call }: Calls): readonly Problem[] {
  const found = call(() => book.getSpreadsheetTimeZone());
  const expected = call(() => Session.getScriptTimeZone());
  if (found === expected) return [];
  const todo = `Choose ${expected} under File, Settings, Time zone: until then dates may be read a day out.`;
  return [{ tab: 'Start', row: 0, column: '', found, expected, do: todo }];
}
