/** The reminders' benchmark runs and its counts hold. No time is asserted: times are the machine's. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { callsHold } from '../../scripts/bench/reminders/goals.ts';
import type { RemindersReport } from '../../scripts/bench/reminders/measure-reminders.ts';
import { sayReminders } from '../../scripts/bench/reminders/say-reminders.ts';
import { ROOT } from '../../scripts/build/paths.ts';

let status: number | null;
let report: RemindersReport;
beforeAll(() => {
  const given = ['reminders', '--schools', '2,4', '--json'];
  const run = ['--import', 'tsx', join(ROOT, 'scripts/bench.ts'), ...given];
  const ran = spawnSync(process.execPath, run, { cwd: ROOT, encoding: 'utf8' });
  status = ran.status;
  report = JSON.parse(ran.stdout) as RemindersReport;
}, 300_000);

test('prints one JSON object and exits 0', () => {
  expect(status).toBe(0);
  expect(report.inHost).toMatchObject([
    { schools: 2, people: 19, twice: 0 },
    { schools: 4, people: 31, twice: 0 },
  ]);
});

test('twice the schools have more mails, and a run with nothing to send costs them no more calls', () => {
  const [two, four] = report.inHost.map(({ runs }) => runs);
  expect(four?.digests[0]?.mails).toBeGreaterThan(two?.digests[0]?.mails ?? 0);
  expect(four?.again).toMatchObject([{ mails: 0, calls: two?.again[0]?.calls }]);
});

test('a mail that somebody has twice would show', () => {
  expect(callsHold(report.inHost)).toBe(true);
  expect(callsHold(report.inHost.map((size) => ({ ...size, twice: 1 })))).toBe(false);
});

test('is said with its goals', () => {
  expect(sayReminders(report)).toContain('met      nobody has two on a day: 0, 0');
});
