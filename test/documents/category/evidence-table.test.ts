/** Why a category: a table that a Chair can check. */
import { describe, expect, test } from '@jest/globals';
import { evidenceRows } from '../../../src/documents/category/evidence-table.ts';
import type { Tabs } from '../../support/decide.ts';
import {
  aConcern,
  anInspection,
  aResult,
  aSchool,
  likely,
  national,
  row,
  TODAY,
  workbook,
} from '../../support/rows.ts';
import { contextOf } from '../a-context.ts';

const URN = '100001';
const table = (...parts: readonly Tabs[]) => {
  const context = contextOf(workbook(aSchool({ Opened: '2015-09-01' }), ...parts));
  return evidenceRows(context, context.assessment, TODAY);
};
const lineOf = (id: string, ...parts: readonly Tabs[]) =>
  table(...parts).find(({ criterion }) => criterion.text.startsWith(`${id} `));

test('a criterion that is met says what the policy says, its facts and where they were read', () => {
  expect(lineOf('G1', anInspection('2018-03-01', { Overall: 2 }))).toEqual({
    criterion: { text: 'G1 GREEN', colour: 'GREEN' },
    policy: 'Recently judged securely good or outstanding by Ofsted',
    facts: expect.stringMatching(/^Ofsted 1 March 2018: overall effectiveness 2/),
    source: 'Ofsted, 1 Mar 2018',
    outcome: 'Met',
  });
});

test('one that is not known names what is missing, and has no colour yet', () => {
  expect(lineOf('R2')).toEqual({
    criterion: { text: 'R2 RED', colour: 'Not yet set' },
    policy: 'Likely to be judged inadequate if inspected',
    facts: 'Missing: likely outcome: an Executive Team view or a self-evaluation',
    source: 'No record held',
    outcome: 'Not known',
  });
});

test('one that is not met has no line', () => {
  expect(lineOf('R2', likely('Good'))).toBeUndefined();
});

test('what is met comes first, the most serious first; then what is not known, in the same order', () => {
  const rows = table(
    anInspection('2018-03-01', { Overall: 2 }),
    row('Judgements', { Ref: 'J1', URN, Kind: 'Warning letter', Value: 'Yes', 'Made on': '2019-09-01' }),
  );
  const ids = rows.map(({ criterion, outcome }) => `${criterion.text.split(' ')[0]} ${outcome}`);
  expect(ids.slice(0, 3)).toEqual(['R3 Met', 'G1 Met', 'R2 Not known']);
  const notKnown = ids.slice(2).map((id) => 'RAYG'.indexOf(id.charAt(0)));
  expect(notKnown).toEqual([...notKnown].sort());
});

test('figures of one release are named together, with their years and how final they are', () => {
  const result = (year: string, value: number, Status: string): Tabs =>
    aResult(URN, year, 'RWM_EXP', value, { Status, Source: `Performance tables ${year}` });
  const fallen = workbook(
    national('2015/16', 'RWM_EXP', 60),
    national('2016/17', 'RWM_EXP', 60),
    national('2017/18', 'RWM_EXP', 60),
    national('2018/19', 'RWM_EXP', 60),
    result('2015/16', 85, 'Final'),
    result('2016/17', 80, 'Final'),
    result('2017/18', 75, 'Final'),
    result('2018/19', 70, 'Provisional'),
  );
  expect(lineOf('R8', fallen)?.source.split('\n').sort()).toEqual([
    'National figure 2015/16, 2016/17, 2017/18, 2018/19 (Final)',
    'Performance tables 2015/16, 2016/17, 2017/18 (Final), 2018/19 (Provisional)',
  ]);
});

describe('urgent criteria', () => {
  test('have no line, met or not known', () => {
    const rows = table(aConcern('Safeguarding', '2019-09-20'), aConcern('Complaint', '2019-09-20'));
    expect(rows.filter(({ criterion }) => criterion.text.startsWith('U'))).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });
});
