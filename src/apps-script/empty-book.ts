import type { Calls } from './calls.ts';

/** Nothing in any cell: a spreadsheet that somebody has just made. */
export const isEmptyBook = (book: GoogleAppsScript.Spreadsheet.Spreadsheet, { call }: Calls): boolean =>
  call(() => book.getSheets()).every((sheet) => call(() => sheet.getLastRow()) === 0);
