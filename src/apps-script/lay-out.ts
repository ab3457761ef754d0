/** Lays out one tab: makes it, adds its missing columns, gives it its looks, in a number of calls that its rows do not change. */
import type { SetUpChange } from '../jobs/change.ts';
import type { TabLayout } from '../workbook/layout/layout.ts';
import { findColumnsToLay, type LaidColumn } from './laid-columns.ts';
import type { LayingOut } from './lay-out-book.ts';
import { layOutColours } from './lay-out-colours.ts';
import { layOutLooks, markColumns } from './lay-out-looks.ts';
import { letters, protectColumns } from './lay-out-protection.ts';
import { layOutRules } from './lay-out-rules.ts';
import { findOrMakeSheet, moveIntoPlace } from './lay-out-sheet.ts';
import { sow } from './sow.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many cells were given another value: headers, and the rows a tab starts from. */
export const setUpTab = (laying: LayingOut, changes: readonly SetUpChange[]): number =>
  changes.reduce(
    (cells, change) => cells + (change.kind === 'lay out' ? layOut(laying, change.layout) : sow(laying, change)),
    0,
  );

function layOut(laying: LayingOut, layout: TabLayout): number {
  const { calls } = laying;
  const sheet = findOrMakeSheet(laying, layout);
  const rows = fitRows(sheet, laying);
  const { columns, written } = findColumnsToLay(sheet, layout, calls);
  const isNew = columns.every((column) => column.isNew);
  if (isNew) layOutTab(laying, sheet, layout, columns);
  layOutLooks(sheet, rows, columns, calls);
  layOutRules(laying, sheet, rows, columns);
  layOutColours(sheet, rows, columns, calls);
  protectColumns(sheet, columns, calls);
  nameRange(laying, sheet, layout, columns);
  if (isNew && layout.startsHidden) calls.call(() => sheet.hideSheet());
  markColumns(sheet, columns, calls);
  return written;
}

const ROWS_OF_A_NEW_TAB = 300;

/** How many rows there are to lay out. A blank sheet is cut to what people fill in a year; a frozen header needs a row beneath it. */
function fitRows(sheet: Sheet, { calls: { call } }: LayingOut): number {
  const rows = call(() => sheet.getMaxRows());
  const spare = rows - ROWS_OF_A_NEW_TAB;
  if (spare > 0 && call(() => sheet.getLastRow()) === 0) {
    call(() => sheet.deleteRows(ROWS_OF_A_NEW_TAB + 1, spare));
    return ROWS_OF_A_NEW_TAB;
  }
  if (rows > 1) return rows;
  call(() => sheet.insertRowsAfter(1, ROWS_OF_A_NEW_TAB - 1));
  return ROWS_OF_A_NEW_TAB;
}

function layOutTab(laying: LayingOut, sheet: Sheet, layout: TabLayout, columns: readonly LaidColumn[]): void {
  const { call } = laying.calls;
  moveIntoPlace(laying, sheet, layout);
  call(() => sheet.setTabColor(layout.colour));
  call(() => sheet.setFrozenRows(1));
  const frozen = columns.find(({ header }) => header === layout.frozenThrough)?.at ?? 0;
  if (frozen > 0 && frozen <= 3) call(() => sheet.setFrozenColumns(frozen));
}

/** A name that is in use in another tab is a person's, and stays theirs. */
function nameRange(
  { book, calls: { call }, rangeNames }: LayingOut,
  sheet: Sheet,
  { rangeName, tab }: TabLayout,
  columns: readonly LaidColumn[],
): void {
  if ((rangeNames.get(rangeName) ?? tab) !== tab) return;
  const places = columns.map(({ at }) => at);
  const range = call(() => sheet.getRange(`${letters(Math.min(...places))}:${letters(Math.max(...places))}`));
  call(() => book.setNamedRange(rangeName, range));
  rangeNames.set(rangeName, tab);
}
