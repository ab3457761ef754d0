/** What Google calls when somebody types, pastes or clears; and when rows or columns come, go or change places. */
import { cellsOf, columnsToUrn, reachOf, type Touched, touchedSchools } from '../../jobs/edits/touched-schools.ts';
import type { Tab } from '../../workbook/tab.ts';
import { concerns } from '../../workbook/tabs/concerns.ts';
import { judgements } from '../../workbook/tabs/judgements.ts';
import { type Calls, countCalls } from '../calls.ts';
import { serve } from '../from-page.ts';
import { inWords } from '../in-words.ts';
import { done, type Reply } from '../reply.ts';
import { cellOf, type SheetValue } from '../sheet-value.ts';
import { catchUp } from './catch-up.ts';
import { markStore } from './marks.ts';
import { isNone } from './recompute-edited.ts';

type Edited = GoogleAppsScript.Events.SheetsOnEdit;
type Changed = GoogleAppsScript.Events.SheetsOnChange;

/** An event is a hint of where to look; the cells themselves say what is now so. */
export function onSheetEdit({ range, oldValue }: Edited): void {
  inWords('Recomputing what was edited', () => {
    const calls = countCalls();
    const sheet = calls.call(() => range.getSheet());
    const name = calls.call(() => sheet.getName());
    const refreshed = refresh(touchedBy({ sheet, name, range, oldValue }, calls), calls);
    return MAILED_AT_ONCE.includes(name) ? mailAtOnce() : refreshed;
  });
}

/** It says neither where nor what: any school may be concerned. Typing has been seen to as an edit. */
export function onSheetChange({ changeType }: Changed): void {
  if (changeType !== 'EDIT') inWords('Recomputing what was edited', () => refresh('every school', countCalls()));
}

function refresh(touched: Touched, calls: Calls): Reply<unknown> {
  if (isNone(touched)) return done(undefined);
  const store = markStore(calls);
  store.mark(touched);
  return catchUp(store, calls);
}

/** Where an urgent concern and a warning letter are recorded. */
const MAILED_AT_ONCE: readonly string[] = [concerns.name, judgements.name];

/** Another edit may be being seen to at that very moment. */
const PATIENCE_MS = 20_000;

/** What cannot be sent now goes with the morning's run, which fails aloud. */
const mailAtOnce = (): Reply<unknown> =>
  JSON.parse(serve(JSON.stringify({ job: 'reminders', request: { atOnce: true }, waitMs: PATIENCE_MS })));

interface Where {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly name: string;
  readonly range: Edited['range'];
  readonly oldValue: unknown;
}

function touchedBy({ sheet, name, range, oldValue }: Where, calls: Calls): Touched {
  const reach = reachOf(name);
  if (reach === 'nothing') return [];
  if (reach === 'every school') return reach;
  return touchedIn(
    sheet,
    reach,
    calls.call(() => range.getA1Notation()),
    oldValue,
    calls,
  );
}

function touchedIn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  tab: Tab,
  notation: string,
  oldValue: unknown,
  { call }: Calls,
): Touched {
  const edited = cellsOf(notation);
  if (!edited) return 'every school';
  const rows = call(() => sheet.getSheetValues(1, 1, edited.bottom, columnsToUrn(tab))) as SheetValue[][];
  const before = oldValue === undefined ? undefined : String(oldValue);
  return touchedSchools(
    tab,
    rows.map((row) => row.map(cellOf)),
    edited,
    before,
  );
}
