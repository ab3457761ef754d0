import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { type WhatIfAnswer, whatIf } from '../../src/jobs/what-if.ts';
import { decide, snapshotOf, type Tabs } from '../support/decide.ts';
import { aConcern, aSetting, steadySchool, URN, workbook } from '../support/rows.ts';
import { SURREY_DAY, schoolsOf, surrey, withViews } from '../surrey/surrey.ts';

const moment = { today: SURREY_DAY, now: `${SURREY_DAY}T09:00:00`, who: '' };
const plan = (tabs: Tabs, request: object) => whatIf.plan(snapshotOf(tabs), moment, z.parse(whatIf.accepts, request));

function asked(tabs: Tabs, request: object): WhatIfAnswer {
  const found = plan(tabs, request);
  if ('refused' in found) throw new Error(found.refused);
  expect(found.changes).toEqual([]);
  return found.answer;
}

/** The schools whose colour or urgency differs, by two recomputes. */
function differing(before: Tabs, after: Tabs) {
  const was = new Map(decide(before, SURREY_DAY).schools.map((school) => [school.urn, school]));
  return decide(after, SURREY_DAY).schools.flatMap(({ urn, indicated, urgent }) => {
    const from = was.get(urn);
    const same = from?.indicated === indicated && from.urgent === urgent;
    return same ? [] : [`${urn}: ${from?.indicated} to ${indicated}, urgent ${from?.urgent} to ${urgent}`];
  });
}
const movesIn = ({ moved }: WhatIfAnswer) =>
  moved.map(({ urn, from, to, urgent }) => `${urn}: ${from} to ${to}, urgent ${urgent.from} to ${urgent.to}`);

describe('a changed setting', () => {
  test.each<readonly [string, Tabs, string, number]>([
    ['the floor', withViews, 'floor.rwm', 75],
    ['the size of a dip', surrey, 'dip.rwm', 9],
    ['the count of falls', surrey, 'decline.amber', 1],
    ['the size of a fall', surrey, 'fall.rwm', 4],
    ['coasting', surrey, 'coasting.maths', 0],
    ['how long an inspection is recent', surrey, 'ofsted.recent.years', 2],
    ['how long a view counts', withViews, 'view.months', 2],
  ])('%s moves exactly the schools that a recompute with it in Settings moves', (_, tabs, name, value) => {
    const moves = movesIn(asked(tabs, { set: { [name]: value } }));
    expect(moves.length).toBeGreaterThan(0);
    expect(moves).toEqual(differing(tabs, workbook(tabs, aSetting(name, value))));
  });

  test('takes the place of the one in the tab', () => {
    const held = workbook(surrey, aSetting('dip.rwm', 9));
    expect(movesIn(asked(held, { set: { 'dip.rwm': 5 } }))).toEqual(differing(held, surrey));
  });

  test('that is what it was moves nobody', () => {
    expect(asked(surrey, { set: { 'floor.rwm': 65 } })).toMatchObject({
      moved: [],
      stayed: [],
      problems: [],
      schools: 57,
    });
  });

  test('may make a school urgent, though its colour stays', () => {
    const complaint = workbook(steadySchool(), aConcern('Complaint', '2019-12-02'));
    expect(asked(complaint, { set: { 'complaints.threshold': 1 } }).moved).toMatchObject([
      {
        urn: URN,
        from: 'GREEN',
        to: 'GREEN',
        urgent: { from: false, to: true },
        criteria: [{ criterion: 'U5', from: 'unknown', to: 'met' }],
      },
    ]);
  });

  test('of a value that cannot be read is a problem, and moves nobody', () => {
    const { moved, problems } = asked(surrey, { set: { 'floor.rwm': 'high' } });
    expect(moved).toEqual([]);
    expect(problems).toMatchObject([{ tab: 'Settings', found: 'high' }]);
  });

  test('a school whose colour stays is told with the criteria that differ', () => {
    const { stayed } = asked(withViews, { set: { 'dip.rwm': 9 } });
    expect(stayed.length).toBeGreaterThan(0);
    for (const { criteria, from, to } of stayed) {
      expect(from).toBe(to);
      expect(criteria).toContainEqual(expect.objectContaining({ criterion: 'Y6', from: 'met', to: 'not met' }));
    }
  });
});

describe('the changes that “would change if” gives', () => {
  const schools = schoolsOf(withViews).filter(({ answer }) => answer.wouldChangeIf.length > 0);
  const entries = schools.flatMap(({ school, answer }, index) =>
    index % 4 === 0 ? answer.wouldChangeIf.map((entry) => ({ school, from: answer.indicated, ...entry })) : [],
  );

  test('move their school, as it says', () => {
    for (const { school, from, to, changes } of entries)
      expect(asked(school.tabs, { edits: changes }).moved).toMatchObject([{ urn: school.urn, from, to }]);
  });

  test('move no other school', () => {
    const [{ school, to, changes } = { school: undefined, to: '', changes: [] }] = entries;
    expect(asked(withViews, { edits: changes }).moved).toMatchObject([{ urn: school?.urn, to }]);
    expect(asked(withViews, { edits: changes }).moved).toHaveLength(1);
  });
});

describe('cells changed', () => {
  const judgement = (ref: string, kind: string) =>
    Object.entries({ Ref: ref, URN: '124937', Kind: kind, Value: 'Yes', 'Made on': '2020-01-06' }).map(
      ([column, to]) => ({
        tab: 'Judgements',
        key: 'new',
        column,
        to,
      }),
    );

  test('under the key “new” are rows to add: a column that comes again begins the next', () => {
    const edits = [...judgement('A', 'Significant improvement needed'), ...judgement('B', 'Limited capacity')];
    expect(asked(surrey, { edits }).moved).toMatchObject([{ urn: '124937', to: 'RED' }]);
  });

  test('and settings together count together', () => {
    const set = { 'dip.rwm': 9 };
    const edits = judgement('A', 'Warning letter');
    expect(movesIn(asked(surrey, { set, edits }))).toEqual(
      differing(
        surrey,
        workbook(surrey, aSetting('dip.rwm', 9), {
          Judgements: [Object.fromEntries(edits.map(({ column, to }) => [column, to]))],
        }),
      ),
    );
  });

  test('nothing in the workbook that is asked about changes', () => {
    const snapshot = snapshotOf(surrey);
    const before = JSON.stringify([...snapshot.tabs]);
    whatIf.plan(
      snapshot,
      moment,
      z.parse(whatIf.accepts, { set: { 'floor.rwm': 80 }, edits: judgement('A', 'Warning letter') }),
    );
    expect(JSON.stringify([...snapshot.tabs])).toBe(before);
  });
});

describe('what cannot be tried is refused in words', () => {
  const edit = { tab: 'Schools', key: '124937', column: 'Phase', to: 'Secondary' };
  test.each([
    ['a setting that there is not', { set: { 'floor.rmw': 60 } }, '“floor.rmw”'],
    ['a tab that there is not', { edits: [{ ...edit, tab: 'School' }] }, 'no tab School'],
    ['a column that there is not', { edits: [{ ...edit, column: 'Stage' }] }, 'no column Stage'],
    ['a key that no row has', { edits: [{ ...edit, key: '999999' }] }, 'no row with the key 999999'],
    ['one among several', { edits: [edit, { ...edit, key: '999999' }] }, '999999'],
  ])('%s', (_, request, words) => {
    expect(plan(surrey, request)).toEqual({ refused: expect.stringMatching(/^Not tried: /) });
    expect(plan(surrey, request)).toEqual({ refused: expect.stringContaining(words) });
  });

  test('a workbook without Schools', () => {
    expect(plan({ Notes: [] }, {})).toEqual({ refused: expect.stringContaining('Schools') });
  });
});
