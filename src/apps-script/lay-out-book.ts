/** What set-up does to the spreadsheet as a whole: before the first tab and after the last. */
import type { Change, SetUpChange } from '../jobs/change.ts';
import { BOOK } from '../workbook/layout/book.ts';
import { captureGrid } from '../workbook/tabs/capture-grid.ts';
import { tabNamed } from '../workbook/tabs.ts';
import type { Calls } from './calls.ts';
import { isEmptyBook } from './empty-book.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What laying out a tab needs to know of the others, read once. */
export interface LayingOut {
  readonly book: Spreadsheet;
  readonly calls: Calls;
  /** The tabs' names as they stand; kept up to date while tabs are made and moved. */
  readonly order: string[];
  /** The tab that each named range is in. */
  readonly rangeNames: Map<string, string>;
  /** The cells that a drop-down shows, by tab and header. */
  readonly lookUps: Map<string, Range | undefined>;
  /** The tab that the person was looking at. */
  readonly active: string;
  /** Set-up, which lays out the whole spreadsheet; not a run that adds columns to one tab. */
  readonly isWhole: boolean;
}

/** An empty spreadsheet is given its locale and zone first: whatever stops the rest, the next run finds it empty and does the same. */
export function startLayingOut(book: Spreadsheet, changes: readonly Change[], calls: Calls): LayingOut | undefined {
  if (!changes.some(isSetUp)) return undefined;
  const { call } = calls;
  const isWhole = changes.some(({ kind, tab }) => kind === 'lay out' && tab !== captureGrid.name);
  if (isWhole && isEmptyBook(book, calls)) {
    call(() => book.setSpreadsheetLocale(BOOK.locale));
    call(() => book.setSpreadsheetTimeZone(BOOK.timeZone));
  }
  const order = call(() => book.getSheets()).map((sheet) => call(() => sheet.getName()));
  const named = call(() => book.getNamedRanges()).map((range): [string, string] => [
    call(() => range.getName()),
    sheetNameOf(range, calls),
  ]);
  const active = call(() => book.getActiveSheet());
  return {
    book,
    calls,
    order,
    rangeNames: new Map(named),
    lookUps: new Map(),
    active: call(() => active.getName()),
    isWhole,
  };
}

const sheetNameOf = (named: GoogleAppsScript.Spreadsheet.NamedRange, { call }: Calls): string => {
  const range = call(() => named.getRange());
  const sheet = call(() => range.getSheet());
  return call(() => sheet.getName());
};

export const isSetUp = (change: Change): change is SetUpChange =>
  change.kind === 'lay out' || change.kind === 'seed rows';

/** The sheet that a new spreadsheet comes with. */
const DEFAULT_SHEET = 'Sheet1';

/** Takes away the blank first sheet of a new spreadsheet, and leaves the person where they were, or at the first tab. */
export function finishLayingOut({ book, calls, order, active, isWhole }: LayingOut): void {
  const { call } = calls;
  const leftover = isWhole && order.includes(DEFAULT_SHEET) ? call(() => book.getSheetByName(DEFAULT_SHEET)) : null;
  const goes = leftover !== null && order.length > 1 && isUntouched(leftover, calls);
  const shown = goes && active === DEFAULT_SHEET ? undefined : visible(book, active, calls);
  const next = shown ?? visible(book, order.find((name) => tabNamed(name)) ?? '', calls);
  if (next) call(() => book.setActiveSheet(next));
  if (goes) call(() => book.deleteSheet(leftover));
}

function visible(book: Spreadsheet, name: string, { call }: Calls): Sheet | undefined {
  const sheet = call(() => book.getSheetByName(name));
  return sheet && !call(() => sheet.isSheetHidden()) ? sheet : undefined;
}

const isUntouched = (sheet: Sheet, { call }: Calls): boolean =>
  call(() => sheet.getLastRow()) === 0 && call(() => sheet.getCharts()).length === 0;
