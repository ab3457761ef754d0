/** Sheets as a test states them: rows by header, in the order of the first row that has the header. */
import type { Cell, Moment, SheetCells, Snapshot } from '../../src/workbook/cell.ts';

export type Line = { readonly [header: string]: Cell };
export type Lines = { readonly [tab: string]: readonly Line[] };

export const sheet = (...lines: readonly Line[]): SheetCells => {
  const headers = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  return { cells: [headers, ...lines.map((line) => headers.map((header) => line[header] ?? ''))] };
};

/** The same sheet, with the cells of these columns shown as percentages. */
export const asPercent = (given: SheetCells, ...headers: readonly string[]): SheetCells => ({
  ...given,
  isPercent: (row, column) => row > 0 && headers.includes(String(given.cells[0]?.[column])),
});

export const snapshot = (tabs: Lines): Snapshot => ({
  tabs: new Map(Object.entries(tabs).map(([name, lines]) => [name, sheet(...lines)])),
});

export const onDay = (today: string): Moment => ({ today, now: `${today}T07:00:00`, who: 'data@example.org' });
