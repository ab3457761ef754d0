/** The calendar through the built program: written once, closed by people, and never in a wrong row. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { builtBundle, hostWith, rowsOf, type Table } from '../trust.ts';
import { daily, trustOf } from './a-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const CYCLE: Table = [
  ['Activity', 'Applies to', 'Every', 'Counted from', 'Owner', 'Tell', 'Lead days'],
  [
    'Data capture',
    'Every school',
    'Half term',
    'End of period',
    'Data contact (else Headteacher)',
    'Trust Data Manager',
    10,
  ],
  ['Peer review', 'Not yet set', '18 months', 'Last due', 'School Improvement Lead', 'Headteacher, CEO', 20],
  ['Headteacher board', 'Trust', 'Fortnight', 'Start of period', 'CEO', 'Headteacher', 3],
];
const SETTINGS: Table = [
  ['Setting', 'Value'],
  ['calendar.from', '2026-01-05'],
];
const hostOf = (): Host => hostWith(bundle, { ...trustOf(3), Cycle: CYCLE, Settings: SETTINGS });

/** What a person sees of each task, wherever it stands. */
const byTask = (host: Host) =>
  Object.fromEntries(rowsOf(host, 'Calendar').map(({ Task, ...row }) => [String(Task), row]));

describe('a daily run', () => {
  test('writes every task with its school, its date, its period and its status', () => {
    const host = hostOf();
    daily(host);
    const tasks = byTask(host);
    expect(
      Object.keys(tasks)
        .filter((task) => task.startsWith('100001·Data capture'))
        .sort(),
    ).toEqual(['100001·Data capture·2026/27 Autumn 1', '100001·Data capture·2026/27 Autumn 2']);
    for (const [task, row] of Object.entries(tasks)) {
      expect([task, row['Status']]).toEqual([task, expect.stringMatching(/^(Upcoming|Due|Overdue)$/)]);
      expect(row['School']).toBe(task.startsWith('trust') ? '' : `School ${Number(task.slice(5, 6))}`);
    }
  });

  test('a second time, after somebody sorted the tab, writes nothing', () => {
    const host = hostOf();
    daily(host);
    host.sort('Calendar', 4);
    expect(daily(host).applied.tabs).not.toContain('Calendar');
  });

  test('a day that a person types closes its task, though they sort while it runs', () => {
    const host = hostOf();
    daily(host);
    const before = rowsOf(host, 'Calendar');
    const headers = Object.keys(before[0] ?? {});
    const column = headers.indexOf('Done on') + 1;
    const row = before.findIndex(({ Task }) => String(Task).startsWith('trust·Headteacher board'));
    host.edit('Calendar', row + 2, column, '2026-01-06');
    host.duringCall({ method: 'Range.setValues', at: 1 }, () => host.sort('Calendar', 1));
    daily(host);
    daily(host);
    const after = byTask(host);
    const closed = Object.entries(after).filter(([, each]) => each['Status'] === 'Done');
    expect(closed.map(([task]) => task)).toEqual([String(before[row]?.['Task'])]);
    expect(Object.keys(after).sort()).toEqual(before.map(({ Task }) => String(Task)).sort());
  });
});
