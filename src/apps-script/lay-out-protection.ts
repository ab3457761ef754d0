/** The program's columns warn whoever types in them; nobody is kept out. Protections that people made stay. */
import type { Calls } from './calls.ts';
import { type LaidColumn, runsOf } from './laid-columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** How the program knows its own protections again. */
const DESCRIPTION = 'Written by the program';

export function protectColumns(sheet: Sheet, columns: readonly LaidColumn[], calls: Calls): void {
  const { call } = calls;
  const runs = runsOf(columns.filter(({ locked }) => locked));
  const ours = protectionsOf(sheet, calls);
  for (const run of runs) {
    const range = call(() => sheet.getRange(`${letters(run[0].at)}:${letters(run[0].at + run.length - 1)}`));
    finish(ours.shift() ?? protectCorner(sheet, calls), range, calls);
  }
  for (const spare of ours) call(() => spare.remove());
}

/**
 * A protection starts as one that keeps people out, on one blank cell: where the run stops before it has become a
 * warning, nobody is kept out of anything, and the next run knows it by that cell.
 */
const protectCorner = (sheet: Sheet, calls: Calls): Protection => {
  const corner = cornerOf(sheet, calls);
  return calls.call(() => corner.protect());
};

const cornerOf = (sheet: Sheet, { call }: Calls) => {
  const row = call(() => sheet.getMaxRows());
  const column = call(() => sheet.getMaxColumns());
  return call(() => sheet.getRange(row, column));
};

function protectionsOf(sheet: Sheet, calls: Calls): Protection[] {
  const { call } = calls;
  const all = call(() => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE));
  if (all.length === 0) return [];
  const corner = placeOf(cornerOf(sheet, calls), calls);
  return all.filter((protection) => {
    const description = call(() => protection.getDescription());
    if (description !== '') return description === DESCRIPTION;
    const range = call(() => protection.getRange());
    return placeOf(range, calls) === corner;
  });
}

const placeOf = (range: GoogleAppsScript.Spreadsheet.Range, { call }: Calls): string =>
  call(() => range.getA1Notation());

function finish(protection: Protection, range: GoogleAppsScript.Spreadsheet.Range, calls: Calls): void {
  const { call } = calls;
  if (call(() => protection.getDescription()) !== DESCRIPTION) call(() => protection.setDescription(DESCRIPTION));
  if (!call(() => protection.isWarningOnly())) call(() => protection.setWarningOnly(true));
  const held = call(() => protection.getRange());
  if (placeOf(held, calls) !== placeOf(range, calls)) call(() => protection.setRange(range));
}

export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
