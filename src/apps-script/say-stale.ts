/** Says, when the sheet is opened, that the daily run has not come: triggers get disabled, and nobody is told. */
import { daysBetween, sayDay } from '../domain/day.ts';
import { findColumns } from '../workbook/headers.ts';
import { runLog } from '../workbook/tabs/run-log.ts';
import { cellOf, dayOf, type SheetValue } from './sheet-value.ts';

/** A run that came late yesterday, or not on a holiday of Google's, is no reason to worry anybody. */
const FRESH_DAYS = 2;
const RECOMPUTES: ReadonlySet<string> = new Set(['daily', 'recompute', 'recompute now']);

/** Undefined while all is well, and before the first run. */
export function sayStale(book: GoogleAppsScript.Spreadsheet.Spreadsheet): string | undefined {
  const sheet = book.getSheetByName(runLog.name);
  if (!sheet) return undefined;
  const [headers = [], ...rows] = (sheet.getDataRange().getValues() as SheetValue[][]).map((row) => row.map(cellOf));
  const { at } = findColumns(runLog, headers);
  const [job = -1, started = -1] = [at.get('job'), at.get('started')];
  const days = rows.flatMap((row) => (RECOMPUTES.has(String(row[job])) ? [String(row[started]).slice(0, 10)] : []));
  const last = days.sort().pop() ?? '';
  if (last === '' || daysBetween(last, dayOf(new Date())) <= FRESH_DAYS) return undefined;
  return `Last recomputed ${sayDay(last)}. Choose Recompute now; if it happens again, Repair schedule.`;
}
