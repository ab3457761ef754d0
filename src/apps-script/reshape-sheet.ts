/** Carries out one reshaping of a tab, which is read again just before it is written. */
import type { Reshape } from '../workbook/migrations/reshape.ts';
import { reshapeEdits } from '../workbook/migrations/reshape-edits.ts';
import { toBlocks } from './blocks.ts';
import type { Calls } from './calls.ts';
import { cellOf, dateOfDay, type SheetValue } from './sheet-value.ts';
import { readValues } from './snapshot.ts';
import { writeBlock } from './write-block.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A copy is made in one call, name and all: there is never half of one. One that is there already is of the tab as it was. */
export function copyTab(book: Spreadsheet, tab: string, as: string, calls: Calls): void {
  const { call } = calls;
  const copy = call(() => book.getSheetByName(as)) ?? makeCopy(book, tab, as, calls);
  if (!copy || call(() => copy.isSheetHidden())) return;
  // A run that died beside its new copy left the person there: coming back to a hidden sheet would show it.
  if (call(() => call(() => book.getActiveSheet()).getName()) === as) {
    const original = call(() => book.getSheetByName(tab));
    if (original) call(() => book.setActiveSheet(original));
  }
  call(() => copy.hideSheet());
}

function makeCopy(book: Spreadsheet, tab: string, as: string, calls: Calls) {
  const template = calls.call(() => book.getSheetByName(tab));
  return template ? addSheet(book, as, calls, template) : undefined;
}

/** After the last tab; the person stays where they were. */
function addSheet(book: Spreadsheet, name: string, { call }: Calls, template?: GoogleAppsScript.Spreadsheet.Sheet) {
  const active = call(() => book.getActiveSheet());
  const end = call(() => book.getNumSheets());
  const sheet = call(() => (template ? book.insertSheet(name, end, { template }) : book.insertSheet(name, end)));
  call(() => book.setActiveSheet(active));
  return sheet;
}

export function reshapeSheet(book: Spreadsheet, step: Reshape, calls: Calls): void {
  const { call } = calls;
  const found = call(() => book.getSheetByName(step.tab));
  if (!found && step.kind !== 'put rows') return;
  const sheet = found ?? addSheet(book, step.tab, calls);
  const values = readValues(sheet, calls);
  const edits = reshapeEdits(
    values.map((row) => row.map(cellOf)),
    step,
  );
  const written = edits.map(({ row, column, value }) => ({ row, column, value: asValue(value) }));
  for (const block of toBlocks(written, values.length, () => true)) writeBlock(sheet, values, block, calls);
}

/** A day was a date before it was read, and is one again. */
const asValue = (value: SheetValue): SheetValue => (typeof value === 'string' && dateOfDay(value)) || value;
