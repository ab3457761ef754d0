/** The Commitment Plan: what of the plan is this year's, the two tables that come back, and each part that may be missing. */
import { describe, expect, test } from '@jest/globals';
import { commitmentPlan } from '../../../src/documents/kinds/commitment-plan.ts';
import type { Tabs } from '../../support/decide.ts';
import {
  anAction,
  aResult,
  aSchool,
  aSelfEvaluation,
  publishedKs2,
  reviewed,
  row,
  TODAY,
  termDates,
  URN,
  workbook,
} from '../../support/rows.ts';
import { contextOf, dataOf } from '../a-context.ts';
import { faultsIn } from './faults-in.ts';
import { headersIn } from './headers-in.ts';

interface Line {
  readonly [column: string]: unknown;
}
const plan = (...parts: readonly Tabs[]) => dataOf(commitmentPlan, workbook(aSchool(), ...parts));
const lines = (name: string, ...parts: readonly Tabs[]) => plan(...parts)[name] as unknown as readonly Line[];
const refs = (name: string, ...parts: readonly Tabs[]) => lines(name, ...parts).map(({ ref }) => ref);

const aPriority = (Ref: string, extra: Record<string, string | null> = {}): Tabs =>
  row('Priorities', {
    Ref,
    URN,
    Priority: 'Reading in Year 3',
    From: '2019-09-01',
    To: '2020-08-31',
    Lead: 'Headteacher',
    'Measure of success': 'Nine in ten read fluently',
    ...extra,
  });
const planned = (ref: string, extra: Record<string, string | number> = {}): Tabs =>
  anAction(ref, { Plan: 'Commitment Plan', ...extra });

describe('which schools have one', () => {
  test('every school that has joined', () => {
    expect(commitmentPlan.applies(contextOf(aSchool({ 'Joined trust': TODAY })))).toEqual({
      applies: true,
      because: 'every school has a Commitment Plan each year',
    });
  });

  test('none before the day it joins', () => {
    expect(commitmentPlan.applies(contextOf(aSchool({ 'Joined trust': '2019-10-08' })))).toEqual({
      applies: false,
      because: 'the school joins the trust on 8 October 2019',
    });
  });
});

test('the headteacher edits it, the Chair reads it; nobody else outside the Executive Team', () => {
  expect(commitmentPlan).toMatchObject({ audience: 'to work on', period: 'year' });
  expect(commitmentPlan.directorsIfTicked).toBeUndefined();
});

describe('the tables that come back have the columns of their tabs, the Ref first', () => {
  test.each([
    ['Actions', ['Ref', 'Priority', 'Action', 'Lead', 'Due', 'Cost', 'Support wanted', 'Evidence']],
    ['Progress', ['Ref', 'Action', 'Last RAG', 'Reviewed on', 'RAG', 'Note']],
  ])('%s', (_name, headers) => {
    expect(headersIn('commitment-plan')).toContainEqual(headers);
  });
});

describe('when it is to be submitted', () => {
  const task = (due: string, activity = 'Commitment Plan'): Tabs =>
    row('Calendar', { Task: `T ${due}`, URN, Activity: activity, Due: due });

  test('on the day of its task in the calendar', () => {
    expect(plan(termDates('2019/20'), task('2019-10-16'), task('2020-10-16'))).toMatchObject({ due: '2019-10-16' });
  });

  test('without a task, on the last day of Autumn 1', () => {
    expect(plan(termDates('2019/20'), task('2019-10-16', 'Summary SEF'))).toMatchObject({ due: '2019-10-18' });
  });

  test('without term dates, no day is given', () => {
    expect(plan()).toMatchObject({ due: null });
  });
});

describe('how many priorities it has', () => {
  const say = (count: number) =>
    plan(...Array.from({ length: count }, (_, index) => aPriority(`P${index + 1}`)))['priorityCount'];

  test.each([
    [0, 'No priority is recorded for this year: two or three are needed.'],
    [1, 'One priority is recorded for this year: two or three are needed.'],
    [2, null],
    [3, null],
    [4, '4 priorities are recorded for this year: two or three are needed.'],
  ])('%s', (count, said) => {
    expect(say(count)).toBe(said);
  });

  test('one that is over, or still to come, is not of this year', () => {
    const over = aPriority('P1', { From: '2018-09-01', To: '2019-08-31' });
    const toCome = aPriority('P2', { From: '2019-10-08' });
    expect(refs('priorities', over, toCome, aPriority('P3', { To: '2019-10-07' }))).toEqual(['P3']);
  });

  test('the trust’s stand apart, with the day on which they end', () => {
    const ofTrust = aPriority('P1', { URN: null, To: '2021-08-31' });
    expect(lines('trustPriorities', ofTrust, aPriority('P2'))).toEqual([
      {
        ref: 'P1',
        priority: 'Reading in Year 3',
        lead: 'Headteacher',
        success: 'Nine in ten read fluently',
        until: '31 Aug 2021',
      },
    ]);
    expect(refs('priorities', ofTrust, aPriority('P2'))).toEqual(['P2']);
  });

  test('without a measure of success it says so', () => {
    expect(lines('priorities', aPriority('P1', { 'Measure of success': null }))).toMatchObject([
      { success: 'No record held' },
    ]);
  });
});

describe('its actions', () => {
  test('are those of the Commitment Plan; where there is a Rapid Response Commitment Plan it says so', () => {
    const both = [planned('A1'), anAction('A2', { Plan: 'RRCP' }), anAction('A3', { Plan: 'Peer review' })];
    expect(refs('actions', ...both)).toEqual(['A1']);
    expect(plan(...both)).toMatchObject({ rapidResponse: true });
    expect(plan(planned('A1'))).toMatchObject({ rapidResponse: false });
  });

  test('are none of another school', () => {
    expect(refs('actions', planned('A1', { URN: '100002' }))).toEqual([]);
  });

  test('come priority by priority, in each what is due first; then what serves none', () => {
    const actions = [
      planned('A1', { Priority: 'P9', Due: '2019-11-01' }),
      planned('A2', { Priority: 'P2', Due: '2019-11-01' }),
      planned('A3', { Priority: 'P1' }),
      planned('A4', { Priority: 'P1', Due: '2020-03-01' }),
      planned('A5', { Priority: 'P1', Due: '2019-12-01' }),
    ];
    expect(refs('actions', aPriority('P1'), aPriority('P2'), ...actions)).toEqual(['A5', 'A4', 'A3', 'A2', 'A1']);
  });

  test('are said as they are typed, days and pounds as people write them', () => {
    const full = planned('A1', {
      Priority: 'P1',
      Lead: 'Ash Lead',
      Due: '2019-12-01',
      Cost: 1250,
      'Support wanted': 'A maths lead',
      Evidence: 'Book looks',
    });
    expect(lines('actions', full)).toEqual([
      {
        ref: 'A1',
        priority: 'P1',
        action: 'Teach phonics daily',
        lead: 'Ash Lead',
        due: '1 Dec 2019',
        cost: '£1,250',
        supportWanted: 'A maths lead',
        evidence: 'Book looks',
      },
    ]);
  });

  test('that lack something leave a place for it, and no cost is not £0', () => {
    expect(lines('actions', planned('A1'))).toMatchObject([
      { priority: null, lead: null, due: null, cost: null, supportWanted: null, evidence: null },
    ]);
    expect(lines('actions', planned('A1', { Cost: 0 }))).toMatchObject([{ cost: '£0' }]);
  });

  test('cost together what is recorded', () => {
    expect(plan(planned('A1', { Cost: 1250 }), planned('A2'), planned('A3', { Cost: 99.5 }))).toMatchObject({
      cost: '£1,349.50',
    });
    expect(plan(planned('A1'))).toMatchObject({ cost: null });
  });

  describe('of an earlier year', () => {
    const old = (extra: Record<string, string>, ...parts: readonly Tabs[]) =>
      refs('actions', planned('A1', { Due: '2019-07-01', ...extra }), ...parts);
    const green = reviewed('2019-07-02', { A1: 'Green' });

    test('are left out once Green', () => {
      expect(old({}, green)).toEqual([]);
      expect(old({}, reviewed('2019-07-02', { A1: 'Amber' }))).toEqual(['A1']);
      expect(old({})).toEqual(['A1']);
    });

    test('stay while their priority is in force, or where they are due on or after 1 September', () => {
      expect(old({ Priority: 'P1' }, green, aPriority('P1'))).toEqual(['A1']);
      expect(old({ Due: '2019-08-31' }, green)).toEqual([]);
      expect(old({ Due: '2019-09-01' }, green)).toEqual(['A1']);
    });
  });
});

describe('progress', () => {
  test('has a line for each action with its last RAG', () => {
    const data = plan(
      planned('A1'),
      planned('A2'),
      reviewed('2019-06-03', { A1: 'Red' }),
      reviewed('2019-09-30', { A1: 'Amber' }),
    );
    expect(data['progress']).toEqual([
      { ref: 'A1', action: 'Teach phonics daily', lastRag: { text: 'Amber', colour: 'AMBER' } },
      { ref: 'A2', action: 'Teach phonics daily', lastRag: { text: 'Not reviewed', colour: 'Not yet set' } },
    ]);
    expect(data['reviewedOn']).toBe('2019-09-30');
  });

  test('knows no review of tomorrow', () => {
    expect(plan(planned('A1'), reviewed('2019-10-08', { A1: 'Green' }))).toMatchObject({ reviewedOn: null });
  });
});

describe('where the school starts', () => {
  test('its figures have the national and the comparable one beside them', () => {
    const results = workbook(
      publishedKs2(['2018/19']),
      aResult(URN, '2018/19', 'RWM_EXP', 62, { 'Comparable schools': 66 }),
    );
    expect(lines('figures', results)[0]).toMatchObject({
      yearStatus: '2018/19, Final',
      school: '62%',
      comparable: '66%',
      comparableGap: '−4',
    });
  });

  test('the latest self-evaluation that was submitted, with the way to the whole of it', () => {
    const given = aSelfEvaluation('2019-09-20', 'Good', {
      Headlines: 'Reading first.',
      Link: 'https://example.org/sef',
    });
    expect(plan(aSelfEvaluation('2019-05-20', 'Requires improvement', { Term: 'Summer' }), given)['view']).toEqual({
      submitted: '2019-09-20',
      likely: 'Good',
      headlines: 'Reading first.',
      whole: { text: 'Read the whole self-evaluation', url: 'https://example.org/sef' },
    });
  });

  test('a link that leads nowhere is no link; without a self-evaluation it says so', () => {
    expect(plan(aSelfEvaluation('2019-09-20', 'Good', { Link: 'in the blue folder' }))).toMatchObject({
      view: { whole: null },
    });
    expect(plan()).toMatchObject({ view: null });
  });
});

describe('the support that the category brings', () => {
  const offer = (Category: string, Support: string): Tabs =>
    row('Support offer', { Category, Support, 'Times a year': 2, 'Focus agreed by': 'CEO' });

  test('is that of the category agreed', () => {
    const agreed = row('Categories', { URN, Agreed: 'AMBER', 'Agreed on': '2019-09-30' });
    expect(lines('offer', offer('GREEN', 'Peer review'), offer('AMBER', 'Coaching'), agreed)).toEqual([
      { support: 'Coaching', often: 'Twice a year', focus: 'CEO' },
    ]);
  });

  test('waits while none is agreed', () => {
    expect(lines('offer', offer('GREEN', 'Peer review'))).toEqual([]);
  });
});

describe('its approval', () => {
  const made = (version: number, extra: Record<string, string>, period = '2019/20'): Tabs =>
    row('Documents', {
      Key: `${URN}·Commitment Plan·${period}·${version}`,
      URN,
      Kind: 'Commitment Plan',
      Period: period,
      Version: version,
      ...extra,
    });
  const approvals = (...parts: readonly Tabs[]) => lines('approvals', ...parts);

  test('is none for a version that nobody has submitted, nor for one of another year', () => {
    expect(approvals(made(1, {}), made(1, { 'Submitted on': '2018-10-10' }, '2018/19'))).toEqual([]);
  });

  test('is told version by version', () => {
    const first = made(1, { 'Submitted on': '2019-09-20', 'Approved by': 'the CEO', 'Approved on': '2019-09-27' });
    expect(approvals(made(2, { 'Submitted on': '2019-10-01' }), first)).toEqual([
      { version: 1, submitted: '20 Sep 2019', approver: 'CEO', approved: '27 Sep 2019' },
      { version: 2, submitted: '1 Oct 2019', approver: 'Not approved yet', approved: 'Not approved yet' },
    ]);
  });

  test.each([
    ['Ann Ashby', 'CEO'],
    ['ann@example.org', 'CEO'],
    ['Chi Larch and Ann Ashby', 'Chair of Academy Committee and CEO'],
    ['Academy Committee', 'Academy Committee'],
    ['Somebody Else', 'No record held'],
    ['Di Elm', 'No record held'],
  ])('by %s is by %s: a role, never a name', (typed, role) => {
    const people = workbook(
      row('People', { Email: 'ann@example.org', Name: 'Ann Ashby', Role: 'CEO', URN: null }),
      row('People', { Email: 'chi@example.org', Name: 'Chi Larch', Role: 'Chair of Academy Committee', URN }),
      row('People', { Email: 'di@example.org', Name: 'Di Elm', Role: 'Headteacher', URN: '100002' }),
    );
    const approved = made(1, { 'Approved by': typed, 'Approved on': '2019-09-27' });
    expect(approvals(people, approved)).toMatchObject([{ approver: role, submitted: 'No record held' }]);
  });
});

test('with an approval, its template has no fault', async () => {
  const approved = row('Documents', {
    Key: `${URN}·Commitment Plan·2019/20·1`,
    URN,
    Kind: 'Commitment Plan',
    Period: '2019/20',
    Version: 1,
    'Submitted on': '2019-09-20',
  });
  expect(await faultsIn(commitmentPlan, plan(approved))).toEqual([]);
});
