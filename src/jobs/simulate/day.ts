/** The workbook of a simulation from one morning to the next: in memory, cell by cell. */
import type { Day } from '../../domain/day.ts';
import type { SheetCells, Snapshot } from '../../workbook/cell.ts';
import { findColumns } from '../../workbook/headers.ts';
import { keyReader } from '../../workbook/source.ts';
import type { Tab } from '../../workbook/tab.ts';

import { calendar as calendarTab } from '../../workbook/tabs/calendar.ts';
import { mailLog } from '../../workbook/tabs/mail-log.ts';
import { tabNamed } from '../../workbook/tabs.ts';
import type { Change, PutRow } from '../change.ts';
import type { SendMail } from '../mail.ts';

/** Of changes to single rows: a simulation plans no others. */
export function afterChanges(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  const puts = changes.flatMap((change) => (change.kind === 'put row' ? [change] : []));
  const tabs = new Map(snapshot.tabs);
  for (const name of new Set(puts.map(({ tab }) => tab))) {
    const tab = tabNamed(name);
    const own = puts.filter((put) => put.tab === name);
    if (tab) tabs.set(name, { cells: withRows(tab, tabs.get(name)?.cells ?? [], own) });
  }
  return { ...snapshot, tabs };
}

function withRows(tab: Tab, cells: SheetCells['cells'], puts: readonly PutRow[]): SheetCells['cells'] {
  const headers = cells[0] ?? Object.values(tab.columns).map(({ header }) => header);
  const { at } = findColumns(tab, headers);
  const rows = cells.length > 0 ? cells.map((row) => [...row]) : [[...headers]];
  const keyOf = keyReader(tab, headers);
  const places = new Map(rows.map((row, index) => [index === 0 ? '' : keyOf(row, index + 1), index]));
  for (const { key, fields } of puts) {
    const name = key.join('·');
    const place = places.get(name) ?? rows.push(headers.map(() => '')) - 1;
    places.set(name, place);
    const said = { ...Object.fromEntries(tab.key.map((field, index) => [field, key[index] ?? null])), ...fields };
    for (const [field, value] of Object.entries(said)) {
      const column = at.get(field);
      const row = rows[place];
      if (column !== undefined && row) row[column] = tab.columns[field]?.toCell(value) ?? '';
    }
  }
  return rows;
}

/** What the shell writes in the log once a mail has gone. */
export const mailLogOf = (mails: readonly SendMail[], day: Day): readonly PutRow[] =>
  mails.map(({ key, to, subject, items }) => ({
    kind: 'put row',
    tab: mailLog.name,
    key: [key],
    fields: { to, subject, state: 'Sent', on: `${day}T07:00:00`, items: items.join(', ') },
  }));

/** People type the day beside what they have done. */
export const withDone = (snapshot: Snapshot, tasks: readonly string[], day: Day): Snapshot =>
  afterChanges(
    snapshot,
    tasks.map((task) => ({ kind: 'put row', tab: calendarTab.name, key: [task], fields: { doneOn: day } })),
  );
