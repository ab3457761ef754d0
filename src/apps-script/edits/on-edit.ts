/** What Google calls when somebody types, pastes or clears; and when rows or columns come, go or change places. */
import { cellsOf, columnsToUrn, reachOf, type Touched, touchedSchools } from '../../jobs/edits/touched-schools.ts';
import type { Tab } from '../../workbook/tab.ts';
import { type Calls, countCalls } from '../calls.ts';
import { inWords } from '../in-words.ts';
import { done } from '../reply.ts';
import { cellOf, type SheetValue } from '../sheet-value.ts';
import { catchUp } from './catch-up.ts';
import { markStore } from './marks.ts';
import { isNone } from './recompute-edited.ts';

type Edited = GoogleAppsScript.Events.SheetsOnEdit;
type Changed = GoogleAppsScript.Events.SheetsOnChange;

/** An event is a hint of where to look; the cells themselves say what is now so. */
export function onSheetEdit({ range, oldValue }: Edited): void {
  refresh((calls) => touchedBy(range, oldValue, calls));
}

/** It says neither where nor what: any school may be concerned. Typing has been seen to as an edit. */
export function onSheetChange({ changeType }: Changed): void {
  if (changeType !== 'EDIT') refresh(() => 'every school');
}

function refresh(touched: (calls: Calls) => Touched): void {
  inWords('Recomputing what was edited', () => {
    const calls = countCalls();
    const found = touched(calls);
    if (isNone(found)) return done(undefined);
    const store = markStore(calls);
    store.mark(found);
    return catchUp(store, calls);
  });
}

function touchedBy(range: Edited['range'], oldValue: unknown, calls: Calls): Touched {
  const sheet = calls.call(() => range.getSheet());
  const reach = reachOf(calls.call(() => sheet.getName()));
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
