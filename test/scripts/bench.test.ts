/** The benchmark runs and its counts hold. No time is asserted: times are the machine's. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { InHost } from '../../scripts/bench/in-host.ts';
import type { Report } from '../../scripts/bench/measure-all.ts';
import { readSizes } from '../../scripts/bench/sizes.ts';
import { nearlyFull, whereItStops } from '../../scripts/bench/where-it-stops.ts';
import { ROOT } from '../../scripts/build/paths.ts';

function bench(...given: readonly string[]) {
  const run = ['--import', 'tsx', join(ROOT, 'scripts/bench.ts'), ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('bench recompute --schools 6,12 --quick --json', () => {
  let status: number | null;
  let report: Report;
  let six: InHost;
  let twelve: InHost;

  beforeAll(() => {
    const ran = bench('recompute', '--schools', '6,12', '--quick', '--json');
    status = ran.status;
    report = JSON.parse(ran.stdout) as Report;
    [six, twelve] = report.inHost as readonly [InHost, InHost];
  }, 300_000);

  test('prints one JSON object and exits 0', () => {
    expect(status).toBe(0);
    expect(report).toMatchObject({ inHost: [{ schools: 6 }, { schools: 12 }], cellsToChanges: [{}, {}] });
  });

  test.each(['first', 'again', 'nextDay'] as const)('twelve schools make the calls of six: %s', (run) => {
    expect(twelve[run].byMethod).toEqual(six[run].byMethod);
  });

  test('a first run fills every school’s row; the same day again writes nothing', () => {
    expect(twelve.first.tabsWritten).toEqual(['Categories', 'Category history', 'Problems']);
    expect(twelve.first.cellsChanged).toBeGreaterThan(six.first.cellsChanged);
    expect(twelve.again).toMatchObject({ cellsChanged: 0, cellsWritten: 0, tabsWritten: [] });
  });

  test('a run cut short by time is finished by running again', () => {
    const late = report.whenItDoesNotFit.filter(({ when }) => when.includes(' s are gone'));
    expect(late.length).toBeGreaterThan(0);
    expect(late.every(({ runningAgainFinishes }) => runningAgainFinishes)).toBe(true);
  });
});

test('a size that is no number is refused on stderr alone', () => {
  const { status, stdout, stderr } = bench('recompute', '--schools', '6,many', '--json');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('whole numbers');
}, 60_000);

test('sizes are taken in order, each once', () => {
  expect(readSizes('300, 6,60,6')).toEqual([6, 60, 300]);
});

test('where it stops is a straight line through the two largest sizes', () => {
  const size = (schools: number) =>
    ({ schools, sheetCells: 1000 + 3000 * schools, first: { modelledSeconds: 5 + 0.05 * schools } }) as InHost;
  const stops = whereItStops([size(6), size(60), size(300)]);
  expect(stops).toMatchObject({
    schoolsInOneSpreadsheet: 3333,
    schoolsWithinBudget: 5300,
    schoolsWithinSixMinutes: 7100,
  });
  expect(stops && nearlyFull(stops)).toBe(3120);
  expect(whereItStops([size(6)])).toBeUndefined();
});
