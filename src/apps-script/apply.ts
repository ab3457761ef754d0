/**
 * Carries changes out in the sheet. People write while we run, and a lock does not stop them: each tab is read again
 * just before it is written, rows are placed by key, and only the job's own columns are written.
 */
import type { Change } from '../jobs/change.ts';
import type { SchoolNames } from '../workbook/school-names.ts';
import type { Tab } from '../workbook/tab.ts';
import { tabNamed } from '../workbook/tabs.ts';
import { toBlocks } from './blocks.ts';
import type { Calls } from './calls.ts';
import { readPercents } from './percents.ts';
import { place } from './place.ts';
import { cellOf, type SheetValue } from './sheet-value.ts';
import { readValues } from './snapshot.ts';
import { writeBlock } from './write-block.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Applying {
  readonly book: Spreadsheet;
  readonly schools?: SchoolNames;
  readonly calls: Calls;
  /** False once the run's time is up: what is left is for the next run. */
  readonly hasTime: () => boolean;
}

export interface Applied {
  /** Cells that were given another value. */
  readonly cells: number;
  /** The tabs that were written, in order. */
  readonly tabs: readonly string[];
  /** The tabs that time did not allow. Running again finishes them. */
  readonly left: readonly string[];
}

export const NOTHING_APPLIED: Applied = { cells: 0, tabs: [], left: [] };

export function apply(applying: Applying, changes: readonly Change[]): Applied {
  const names = [...new Set(changes.map(({ tab }) => tab))];
  const results = names.map((name) => {
    if (!applying.hasTime()) return { name, cells: undefined };
    return {
      name,
      cells: applyTab(
        applying,
        name,
        changes.filter(({ tab }) => tab === name),
      ),
    };
  });
  return {
    cells: results.reduce((sum, { cells }) => sum + (cells ?? 0), 0),
    tabs: results.flatMap(({ name, cells }) => (cells ? [name] : [])),
    left: results.flatMap(({ name, cells }) => (cells === undefined ? [name] : [])),
  };
}

function applyTab({ book, schools, calls }: Applying, name: string, changes: readonly Change[]): number {
  const tab = tabNamed(name);
  if (!tab) throw new Error(`No tab ${name} in the program's list`);
  const sheet = calls.call(() => book.getSheetByName(name)) ?? makeSheet(book, tab, calls);
  const values = readValues(sheet, calls);
  const rows = Math.min(
    values.length + changes.length,
    calls.call(() => sheet.getMaxRows()),
  );
  const isPercent = readPercents(sheet, tab, (values[0] ?? []).map(cellOf), rows, calls);
  const edits = place({ tab, values, ...(schools && { schools }), ...(isPercent && { isPercent }) }, changes);
  for (const block of toBlocks(edits, values.length)) writeBlock(sheet, values, block, calls);
  return edits.length;
}

/** A missing tab is made with all its headers, hidden where its group starts hidden. */
function makeSheet(book: Spreadsheet, tab: Tab, { call }: Calls): Sheet {
  const headers: SheetValue[] = Object.values(tab.columns).map(({ header }) => header);
  const active = call(() => book.getActiveSheet());
  const sheet = call(() =>
    book.insertSheet(
      tab.name,
      call(() => book.getNumSheets()),
    ),
  );
  const top = call(() => sheet.getRange(1, 1, 1, headers.length));
  call(() => top.setValues([headers]));
  // Google shows a new sheet at once: the person stays where they were.
  call(() => book.setActiveSheet(active));
  if (tab.group === 'Policy' || tab.group === 'Log') call(() => sheet.hideSheet());
  return sheet;
}
