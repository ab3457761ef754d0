import { expect, test } from '@jest/globals';
import { readPolicySeeds } from '../../../scripts/build/policy-seeds.ts';
import type { Change } from '../../../src/jobs/change.ts';
import { type SetUpAnswer, setUpFrom } from '../../../src/jobs/setup.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import { TABS } from '../../../src/workbook/tabs.ts';

const MOMENT = { today: '2026-10-05', now: '2026-10-05T07:00:00', who: 'data.manager@example.org' };
const job = setUpFrom(readPolicySeeds);

function plan(tabs: Readonly<Record<string, readonly (readonly Cell[])[]>> = {}, request = {}) {
  const snapshot = { tabs: new Map(Object.entries(tabs).map(([name, cells]) => [name, { cells }])) };
  const planned = job.plan(snapshot, MOMENT, request);
  if ('refused' in planned) throw new Error(planned.refused);
  return planned as { readonly changes: readonly Change[]; readonly answer: SetUpAnswer };
}

const seeds = (changes: readonly Change[]) =>
  changes.flatMap((change) => (change.kind === 'seed rows' ? [change] : []));

test('every tab is laid out, those that others look things up in first', () => {
  const laid = plan().changes.flatMap((change) => (change.kind === 'lay out' ? [change.tab] : []));
  expect([...laid].sort()).toEqual(TABS.map(({ name }) => name).sort());
  expect(laid.slice(0, 2).sort()).toEqual(['Measures', 'Schools']);
});

test('the policy’s tabs are given their rows, and nobody’s own tab is', () => {
  expect(seeds(plan().changes).map(({ tab }) => tab)).toEqual([
    'Settings',
    'Measures',
    'Benchmarks',
    'Cycle',
    'Support offer',
    'Policy queries',
  ]);
});

test('a tab with a row of its own is given none', () => {
  const { changes } = plan({ Measures: [['Measure'], ['RWM_EXP']] });
  expect(seeds(changes).map(({ tab }) => tab)).not.toContain('Measures');
});

test('numbers are given as numbers, and days as days', () => {
  const rows = seeds(plan().changes).find(({ tab }) => tab === 'Settings')?.rows ?? [];
  expect(rows.find(({ setting }) => setting === 'floor.reading')).toMatchObject({ value: -5, unit: 'points' });
  expect(rows.find(({ setting }) => setting === 'calendar.from')).toMatchObject({ value: '2026-10-05' });
  expect(rows.find(({ setting }) => setting === 'mail.dry.run')).toMatchObject({ value: 'Yes' });
});

test('a start of the calendar that the trust chose stays', () => {
  const held = [
    ['Setting', 'Value'],
    ['calendar.from', '2026-01-01'],
  ];
  expect(plan({ Settings: held }).changes.filter(({ kind }) => kind === 'put row')).toEqual([]);
});

test('the answer counts what is made, added, filled in and left alone', () => {
  const { answer } = plan({
    Schools: [
      ['URN', 'Mine'],
      [100001, 'x'],
      ['', ''],
    ],
  });
  expect(answer.made).toHaveLength(TABS.length - 1);
  expect(answer.added).toMatchObject([{ tab: 'Schools' }]);
  expect(answer.added[0]?.columns).not.toContain('URN');
  expect(answer.rows).toBe(1);
});

test('only some tabs are set up where only they are asked for', () => {
  const { changes } = plan({}, { only: ['People'] });
  expect(changes.map(({ tab }) => tab)).toEqual(['People']);
});
