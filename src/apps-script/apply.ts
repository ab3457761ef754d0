/**
 * Carries changes out in the sheet. People write while we run, and a lock does not stop them: each tab is read again
 * just before it is written, rows are placed by key, and only the job's own columns are written.
 */
import type { Change } from '../jobs/change.ts';
import type { SchoolNames } from '../workbook/school-names.ts';
import type { Tab } from '../workbook/tab.ts';
import { captureGrid, captureGridWith } from '../workbook/tabs/capture-grid.ts';
import { tabNamed } from '../workbook/tabs.ts';
import type { Calls } from './calls.ts';
import { putCharts } from './charts.ts';
import { isLaidOut } from './laid-columns.ts';
import { setUpTab } from './lay-out.ts';
import { finishLayingOut, isSetUp, startLayingOut } from './lay-out-book.ts';
import { writeRows } from './write-rows.ts';

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

export const together = (one: Applied, other: Applied): Applied => ({
  cells: one.cells + other.cells,
  tabs: [...new Set([...one.tabs, ...other.tabs])],
  left: [...new Set([...one.left, ...other.left])],
});

export function apply(applying: Applying, asked: readonly Change[]): Applied {
  const changes = asked.filter((change) => !isDone(applying, change));
  const names = [...new Set(changes.map(({ tab }) => tab))];
  const laying = startLayingOut(applying.book, changes, applying.calls);
  const results = names.map((name) => {
    if (!applying.hasTime()) return { name, cells: undefined };
    const inTab = changes.filter(({ tab }) => tab === name);
    return { name, cells: (laying ? setUpTab(laying, inTab.filter(isSetUp)) : 0) + applyTab(applying, name, inTab) };
  });
  if (laying) finishLayingOut(laying);
  return {
    cells: results.reduce((sum, { cells }) => sum + (cells ?? 0), 0),
    tabs: results.flatMap(({ name, cells }) => (cells ? [name] : [])),
    left: results.flatMap(({ name, cells }) => (cells === undefined ? [name] : [])),
  };
}

const isDone = ({ book, calls }: Applying, change: Change): boolean =>
  change.kind === 'lay out' && change.ifUnfinished === true && isLaidOut(book, change.layout, calls);

function applyTab({ book, schools, calls }: Applying, name: string, all: readonly Change[]): number {
  const changes = all.filter((change) => !isSetUp(change));
  if (changes.length === 0) return 0;
  const tab = tabFor(name, changes);
  const sheet = calls.call(() => book.getSheetByName(name)) ?? makeSheet(book, tab, calls);
  const inCells = changes.filter((change) => change.kind !== 'put charts' && !isSetUp(change));
  const cells = writeRows({ sheet, tab, ...(schools && { schools }), calls }, inCells);
  const charts = changes.flatMap((change) => (change.kind === 'put charts' ? change.charts : undefined) ?? []);
  return cells + (charts.length > 0 ? putCharts(sheet, tab, charts, cells > 0, calls) : 0);
}

/** The tab as the program knows it; the capture grid with the columns of the measures that the changes fill. */
function tabFor(name: string, changes: readonly Change[]): Tab {
  const tab = tabNamed(name);
  if (!tab) throw new Error(`No tab ${name} in the program's list`);
  if (name !== captureGrid.name) return tab;
  return captureGridWith(changes.flatMap((change) => ('fields' in change ? Object.keys(change.fields) : [])));
}

/** Blank: its headers are written where rows are, so that a run which dies in between leaves nothing that the next cannot tell. */
function makeSheet(book: Spreadsheet, { name }: Tab, { call }: Calls): Sheet {
  const active = call(() => book.getActiveSheet());
  const end = call(() => book.getNumSheets());
  const sheet = call(() => book.insertSheet(name, end));
  // Google shows a new sheet at once: the person stays where they were, save on a hidden one, which that would show.
  if (!call(() => active.isSheetHidden())) call(() => book.setActiveSheet(active));
  return sheet;
}
