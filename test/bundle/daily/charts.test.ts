import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { builtBundle, hostWith, rowsOf } from '../trust.ts';
import { daily, trustOf } from './a-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const chartsOf = (host: Host) => host.workbook.sheet('Dashboard')?.charts ?? [];

test('a chart is made once, with its title, over the schools and the trust', () => {
  const host = hostWith(bundle, trustOf(4));
  daily(host);
  daily(host);
  expect(chartsOf(host)).toMatchObject([
    {
      type: 'COLUMN',
      headers: 0,
      options: { title: 'Reading, writing and maths at the expected standard, latest results' },
      areas: [{ sheet: 'Dashboard', area: { row: 1, rows: 5, columns: 3 } }],
    },
  ]);
});

test('with another school the same chart covers it, and nobody else’s chart is touched', () => {
  const host = hostWith(bundle, trustOf(4));
  daily(host);
  const [made] = chartsOf(host);
  const mine = { id: 999, type: 'PIE', areas: [], headers: 1, options: { title: 'Mine' }, row: 50, column: 0 };
  host.workbook.sheet('Dashboard')?.charts.push(mine);
  host.workbook.sheet('Schools')?.values.set(5, 0, 100_005);
  host.workbook.sheet('Schools')?.values.set(5, 1, 'A new school');
  host.workbook.sheet('Schools')?.values.set(5, 2, 'Primary');
  daily(host);
  expect(chartsOf(host)).toHaveLength(2);
  expect(chartsOf(host)[0]).toMatchObject({ id: made?.id, areas: [{ area: { rows: 6 } }] });
  expect(chartsOf(host)[1]).toEqual(mine);
});

test('a chart that somebody deleted is made again', () => {
  const host = hostWith(bundle, trustOf(2));
  daily(host);
  const sheet = host.workbook.sheet('Dashboard');
  if (sheet) sheet.charts = [];
  expect(daily(host).applied.tabs).toContain('Dashboard');
  expect(chartsOf(host)).toHaveLength(1);
});

test('its numbers are those of the rows', () => {
  const host = hostWith(bundle, trustOf(2));
  daily(host);
  expect(rowsOf(host, 'Dashboard').slice(0, 3)).toMatchObject([
    { 'Chart: school': 'School 1', 'Chart: figure': 62, 'Chart: national': 62 },
    { 'Chart: school': 'School 2', 'Chart: figure': 63, 'Chart: national': 62 },
    { 'Chart: school': 'The trust', 'Chart: figure': 62.5, 'Chart: national': 62 },
  ]);
});
