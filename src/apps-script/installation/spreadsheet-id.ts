/** The id of the spreadsheet that was set up is noted in a property: a copy has another. */
import { type Noted, noteOnStart, whichSpreadsheet } from '../../jobs/installation/which-spreadsheet.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import { VERSION_PROPERTY } from '../../workbook/migrations/version.ts';
import type { Calls } from '../calls.ts';

const SPREADSHEET = 'spreadsheet';

/** What is noted, and what is: a workbook that was set up before its id was noted is noted now. */
export function spreadsheetNoted(start: Snapshot, calls: Calls): Noted {
  const { call } = calls;
  const book = call(() => SpreadsheetApp.getActive());
  const store = call(() => PropertiesService.getDocumentProperties());
  const noted: Noted = {
    id: call(() => book.getId()),
    property: call(() => store.getProperty(SPREADSHEET)),
    version: call(() => store.getProperty(VERSION_PROPERTY)),
    ...noteOnStart(start),
  };
  if (noted.property === null && whichSpreadsheet(noted) === 'the one that was set up') noteSpreadsheet(calls);
  return noted;
}

/** A copy in which Set up was chosen is no copy from then on. */
export function noteSpreadsheet({ call }: Calls): void {
  const book = call(() => SpreadsheetApp.getActive());
  const store = call(() => PropertiesService.getDocumentProperties());
  const id = call(() => book.getId());
  if (call(() => store.getProperty(SPREADSHEET)) !== id) call(() => store.setProperty(SPREADSHEET, id));
}
