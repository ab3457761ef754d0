/** What if and Check these numbers from the menu: each writes on its own tab and on no other. */
import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { tableOf } from '../../../src/local/workbook/workbook-from.ts';
import { builtBundle, hostWith, OAK, rowsOf, type Table, type Tables, TRUST } from '../trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const headersOf = (tab: string): readonly unknown[] => TRUST[tab]?.[0] ?? [];

const rowIn = (tab: string, cells: Readonly<Record<string, unknown>>): readonly unknown[] =>
  headersOf(tab).map((header) => cells[String(header)] ?? '');

/** Oak is 7 points short of comparable schools: Y7 by the numbers as they are, and A4 where −6 is significant. */
const CAPTURES: Table = [
  headersOf('Data captures'),
  ...['2016/17', '2017/18', '2018/19'].map((year) =>
    rowIn('Data captures', {
      URN: OAK,
      'Academic year': year,
      Capture: 'Results',
      Measure: 'RWM_EXP',
      Value: 75,
      Pupils: 30,
      'Comparable schools': 82,
      Status: 'Final',
    }),
  ),
];
const WITH_RESULTS: Tables = { ...TRUST, 'Data captures': CAPTURES };

function opened(tables: Tables = WITH_RESULTS): Host {
  const host = hostWith(bundle, tables, { now: '2019-10-07T10:00:00' });
  host.open();
  host.clickMenu('What if…');
  return host;
}

function tryOut(host: Host, setting: string, value: unknown): void {
  const row = rowsOf(host, 'What if').findIndex((each) => each['Setting'] === setting);
  host.edit('What if', row + 2, 3, value);
}

const others = (host: Host) =>
  host.workbook.sheets
    .filter(({ name }) => !['What if', 'Check these numbers', 'Run log'].includes(name))
    .map(({ name }) => [name, tableOf(host.workbook, name)]);

test('What if first makes a tab with the settings that decide categories, and nothing to try', () => {
  const host = opened();
  const rows = rowsOf(host, 'What if');
  expect(rows.find((row) => row['Setting'] === 'gap.significant')).toMatchObject({ Now: -10, Try: '', Unit: 'points' });
  expect(rows.map((row) => row['Setting'])).not.toContain('trust.name');
  expect(host.ui.toasts.pop()?.text).toContain('Type a value in Try');
  expect(host.workbook.sheet('What if')?.hidden).toBe(false);
});

test('What if then writes beside it which schools would move, and why, and touches no other tab', () => {
  const host = opened();
  const before = others(host);
  tryOut(host, 'gap.significant', -6);
  host.clickMenu('What if…');
  const [summary, first] = rowsOf(host, 'What if');
  expect(summary).toMatchObject({
    'Would move': '1 of 2 would move',
    Why: 'Tried on 7 October 2019: gap.significant −6',
  });
  expect(first).toMatchObject({ 'Would move': 'Oak School', To: 'AMBER' });
  expect(String(first?.['Why'])).toMatch(/A4 not met → met: .*7 points/);
  expect(others(host)).toEqual(before);
});

test('What if leaves what people typed, wherever they have sorted it to, and clears a longer list', () => {
  const host = opened();
  tryOut(host, 'gap.significant', -6);
  host.clickMenu('What if…');
  host.sort('What if', 1, false);
  tryOut(host, 'gap.significant', -10);
  host.clickMenu('What if…');
  expect(rowsOf(host, 'What if').find((row) => row['Setting'] === 'gap.significant')).toMatchObject({
    Now: -10,
    Try: -10,
  });
  expect(
    rowsOf(host, 'What if')
      .map((row) => row['Would move'])
      .filter(Boolean),
  ).toEqual(['None of 2 would move']);
});

test('What if tries another figure in a row of its own', () => {
  const host = opened();
  const last = rowsOf(host, 'What if').length + 2;
  host.paste('What if', last, 3, [[50, '', '', 'Data captures', `${OAK}·2018/19·Results·RWM_EXP·Final`, 'Value']]);
  host.clickMenu('What if…');
  expect(rowsOf(host, 'What if')[1]).toMatchObject({ 'Would move': 'Oak School' });
  expect(tableOf(host.workbook, 'Data captures')[3]).toContain(75);
});

test('What if takes a percentage with its sign', () => {
  const host = opened();
  tryOut(host, 'floor.rwm', '80%');
  host.clickMenu('What if…');
  expect(rowsOf(host, 'What if')[0]?.['Why']).toBe('Tried on 7 October 2019: floor.rwm 80%');
});

test.each([
  ['floor.rwm', 'a lot', 'Row 2: “a lot” is not a number, for floor.rwm'],
  ['floor.rwm', 0.66, 'Row 2: “0.66” is not a number, for floor.rwm'],
  ['gap.below', '5%', '“5%” is not a number, for gap.below'],
])('What if says what is wrong with %s %s, and tries nothing', (setting, value, said) => {
  const host = opened();
  tryOut(host, setting, value);
  host.clickMenu('What if…');
  expect(host.ui.questions.pop()?.text).toContain(said);
  expect(rowsOf(host, 'What if').some((row) => row['To'] !== '')).toBe(false);
});

test('Check these numbers sets each past year as it is beside the same year as tried', () => {
  const host = opened();
  const before = others(host);
  tryOut(host, 'gap.significant', -6);
  host.clickMenu('Check these numbers');
  const [asItIs, asTried] = rowsOf(host, 'Check these numbers').slice(-2);
  expect(asItIs).toMatchObject({ 'Academic year': '2018/19', Numbers: 'As they are', AMBER: 0 });
  expect(asTried).toMatchObject({ 'Academic year': '2018/19', Numbers: 'As tried', AMBER: 1 });
  expect(asTried).toMatchObject({ 'Later requires improvement or worse': 1, 'Later good or better': 1 });
  expect(asTried).toMatchObject({ 'Of those AMBER or RED': 1, 'What was tried': 'gap.significant −6' });
  expect(others(host)).toEqual(before);
});

test('Check these numbers without results says what to do', () => {
  const host = opened(TRUST);
  host.clickMenu('Check these numbers');
  expect(host.ui.questions.pop()?.text).toContain('Import them first');
});
