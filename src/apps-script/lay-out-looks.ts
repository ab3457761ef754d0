/** Headers, formats and widths of columns that have not been laid out before; what people changed since stays theirs. */
import type { Calls } from './calls.ts';
import { type LaidColumn, runsOf } from './laid-columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function layOutLooks(sheet: Sheet, rows: number, all: readonly LaidColumn[], calls: Calls): void {
  const columns = all.filter(({ isNew }) => isNew);
  if (columns.length === 0) return;
  layOutHeaders(sheet, columns, calls);
  const { call } = calls;
  for (const run of runsOf(columns, ({ width }) => width))
    call(() => sheet.setColumnWidths(run[0].at, run.length, run[0].width));
  const bodies = <Look>(
    lookOf: (column: LaidColumn) => Look | undefined,
    change: (body: Range, look: Look) => unknown,
  ) => {
    for (const run of runsOf(columns, lookOf)) {
      const look = lookOf(run[0]);
      if (look === undefined) continue;
      const body = call(() => sheet.getRange(2, run[0].at, rows - 1, run.length));
      call(() => change(body, look));
    }
  };
  const yes = (wanted: boolean) => wanted || undefined;
  bodies(
    () => true,
    (body) => body.setVerticalAlignment('top'),
  );
  bodies(
    ({ wrap }) => yes(wrap),
    (body) => body.setWrap(true),
  );
  bodies(
    ({ toTheLeft }) => yes(toTheLeft),
    (body) => body.setHorizontalAlignment('left'),
  );
  bodies(
    ({ format }) => format,
    (body, format) => body.setNumberFormat(format),
  );
}

function layOutHeaders(sheet: Sheet, columns: readonly LaidColumn[], { call }: Calls): void {
  for (const run of runsOf(columns)) {
    const top = call(() => sheet.getRange(1, run[0].at, 1, run.length));
    call(() => top.setFontWeight('bold'));
    call(() => top.setWrap(true));
    call(() => top.setVerticalAlignment('top'));
    call(() => top.setBackgrounds([run.map(({ headerFill }) => headerFill)]));
  }
}

/** Notes come last of all that is done to a tab: they say that the rest is done. */
export function markColumns(sheet: Sheet, columns: readonly LaidColumn[], { call }: Calls): void {
  const stale = columns.filter(({ note, held }) => note !== held);
  for (const run of runsOf(stale)) {
    const top = call(() => sheet.getRange(1, run[0].at, 1, run.length));
    call(() => top.setNotes([run.map(({ note }) => note)]));
  }
}
