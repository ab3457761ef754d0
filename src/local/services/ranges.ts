import type { Execution } from '../runtime/execution.ts';
import type { Area } from '../workbook/area.ts';
import type { LocalSheet } from '../workbook/local-sheet.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';

interface Makers {
  readonly range: (execution: Execution, sheet: LocalSheet, area: Area) => Range;
  readonly sheet: (execution: Execution, sheet: LocalSheet) => Sheet;
  readonly spreadsheet: (execution: Execution) => Spreadsheet;
}

let makers: Makers | undefined;

/** Spreadsheets, sheets and ranges give each other out: each is made through here, so that their files do not need each other. */
export function registerMakers(made: Makers): void {
  makers = made;
}

export function rangeOn(execution: Execution, sheet: LocalSheet, area: Area): Range {
  return known().range(execution, sheet, area);
}

export function sheetOn(execution: Execution, sheet: LocalSheet): Sheet {
  return known().sheet(execution, sheet);
}

export function spreadsheetFor(execution: Execution): Spreadsheet {
  return known().spreadsheet(execution);
}

function known(): Makers {
  if (!makers) throw new Error('The spreadsheet services are not loaded.');
  return makers;
}
