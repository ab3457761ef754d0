import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { builtBundle, hostWith, rowsOf } from '../trust.ts';
import { daily, trustOf } from './a-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const JUDGEMENTS = [
  ['Ref', 'URN', 'School', 'Kind', 'Value', 'Made on', 'Mine'],
  ['J1', 100002, 'School 1', 'Vulnerability', 'Yes', '2026-09-01', 'mine'],
  ['', 'school 1', '', 'Vulnerability', 'Yes', '2026-09-01', '=1'],
  ['J1', 100001, '', 'Limited capacity', 'Yes', '2026-09-01', ''],
  ['J4', 999999, 'Elsewhere', 'Limited capacity', 'Yes', '2026-09-01', ''],
];
const host = () => hostWith(bundle, { ...trustOf(2), Judgements: JUDGEMENTS });
const NAMES = ['School 2', 'School 1', 'School 1', 'Elsewhere'];

test('each row shows its own school, whether its Ref is blank or stands twice, and by name as well as by URN', () => {
  const at = host();
  daily(at);
  expect(rowsOf(at, 'Judgements').map((row) => row['School'])).toEqual(NAMES);
  expect(rowsOf(at, 'Judgements').map((row) => row['Mine'])).toEqual(['mine', '=1', '', '']);
  expect(rowsOf(at, 'Inspections').map((row) => row['School'])).toEqual(['School 1', 'School 2']);
});

test('rows that are sorted while it runs still show their own school', () => {
  const at = host();
  daily(at, { dryRun: true });
  const inSnapshot = at.calls.of('Range.getValues');
  at.resetCalls();
  at.duringCall({ method: 'Range.getValues', at: inSnapshot + 1 }, () => at.sort('Judgements', 6, false));
  daily(at);
  const shown = rowsOf(at, 'Judgements').map((row) => [row['URN'], row['School']]);
  expect(shown).toEqual(
    expect.arrayContaining([
      [100002, 'School 2'],
      ['school 1', 'School 1'],
      [100001, 'School 1'],
    ]),
  );
});
