/** A tab's columns where they stand in its sheet. A column that has been laid out before has the mark in its header's note. */
import { MARKS } from '../workbook/layout/column-layout.ts';
import type { ColumnLayout, TabLayout } from '../workbook/layout/layout.ts';
import { plain } from '../workbook/plain.ts';
import type { Calls } from './calls.ts';
import { type SheetValue, textOf } from './sheet-value.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface LaidColumn extends ColumnLayout {
  /** From 1. */
  readonly at: number;
  readonly isNew: boolean;
  /** The note that its header has now. */
  readonly held: string;
}

export interface LaidColumns {
  readonly columns: readonly LaidColumn[];
  /** Headers that were written. */
  readonly written: number;
}

/** Finds the columns by header, the first where one stands twice, and writes the headers that are missing, all at the right end. */
export function findColumnsToLay(sheet: Sheet, layout: TabLayout, calls: Calls): LaidColumns {
  const { call } = calls;
  const width = call(() => sheet.getMaxColumns());
  const top = call(() => sheet.getRange(1, 1, 1, width));
  const headers = (call(() => top.getValues())[0] ?? []).map((value) => plain(textOf(value as SheetValue)));
  const notes = call(() => top.getNotes())[0] ?? [];
  const missing = layout.columns.filter(({ header }) => !headers.includes(plain(header)));
  const end = missing.length > 0 ? call(() => sheet.getLastColumn()) : 0;
  if (missing.length > 0) writeHeaders(sheet, missing, end, width, calls);
  const columns = layout.columns.map((column): LaidColumn => {
    const found = headers.indexOf(plain(column.header));
    const held = notes[found] ?? '';
    return { ...column, at: found < 0 ? end + missing.indexOf(column) + 1 : found + 1, held, isNew: !isMarked(held) };
  });
  return { columns, written: missing.length };
}

/** Whether every column is there and bears its note: notes come last of all that is done to a tab. */
export function isLaidOut(book: GoogleAppsScript.Spreadsheet.Spreadsheet, layout: TabLayout, { call }: Calls): boolean {
  const sheet = call(() => book.getSheetByName(layout.tab));
  const width = sheet ? call(() => sheet.getLastColumn()) : 0;
  if (!sheet || width === 0) return false;
  const top = call(() => sheet.getRange(1, 1, 1, width));
  const headers = (call(() => top.getValues())[0] ?? []).map((value) => plain(textOf(value as SheetValue)));
  const notes = call(() => top.getNotes())[0] ?? [];
  return layout.columns.every(({ header, note }) => notes[headers.indexOf(plain(header))] === note);
}

const isMarked = (note: string): boolean => Object.values(MARKS).some((mark) => note.startsWith(mark));

function writeHeaders(
  sheet: Sheet,
  missing: readonly ColumnLayout[],
  end: number,
  width: number,
  { call }: Calls,
): void {
  const needed = end + missing.length - width;
  if (needed > 0) call(() => sheet.insertColumnsAfter(width, needed));
  const range = call(() => sheet.getRange(1, end + 1, 1, missing.length));
  call(() => range.setValues([missing.map(({ header }) => header)]));
}

/** Runs of columns that stand side by side and are alike: one call does for all of a run. */
export function runsOf<Column extends { readonly at: number }>(
  columns: readonly Column[],
  alike: (column: Column) => unknown = () => true,
): readonly (readonly [Column, ...Column[]])[] {
  const runs: [Column, ...Column[]][] = [];
  for (const column of [...columns].sort((a, b) => a.at - b.at)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.at === column.at - 1 && alike(last) === alike(column)) run.push(column);
    else runs.push([column]);
  }
  return runs;
}
