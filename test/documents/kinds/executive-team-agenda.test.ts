/** The Executive Team's agenda: which item each record puts on it, which items are dropped, and in what order schools stand. */
import { describe, expect, test } from '@jest/globals';
import { AUDIENCES } from '../../../src/documents/audience.ts';
import { executiveTeamAgenda } from '../../../src/documents/kinds/executive-team-agenda.ts';
import type { Data } from '../../../src/documents/template/data.ts';
import { snapshotOf, type Tabs } from '../../support/decide.ts';
import {
  aConcern,
  aJudgement,
  anAction,
  aResult,
  aSchool,
  aSetting,
  FOUR_YEARS,
  likely,
  OTHER,
  publishedKs2,
  reviewed,
  row,
  steadySchool,
  TODAY,
  termDates,
  URN,
  workbook,
} from '../../support/rows.ts';
import { trustOf } from '../a-context.ts';
import { headersIn } from './headers-in.ts';

type Line = Readonly<Record<string, unknown>>;
const agenda = (...parts: readonly Tabs[]): Data =>
  executiveTeamAgenda.data(trustOf(snapshotOf(workbook(...parts)), TODAY));
const item = (name: string, ...parts: readonly Tabs[]) =>
  agenda(...parts)[name] as Readonly<Record<string, unknown>> | null;
const lines = (name: string, ...parts: readonly Tabs[]) => (item(name, ...parts)?.['rows'] ?? []) as readonly Line[];
const ofCategories = (name: string, ...parts: readonly Tabs[]) =>
  (item('categories', ...parts)?.[name] ?? []) as readonly Line[];
const decisions = (...parts: readonly Tabs[]) => lines('decisions', ...parts) as unknown as readonly string[];

const agreed = (colour: string, on = '2019-07-04', extra: Record<string, string> = {}, urn = URN): Tabs =>
  row('Categories', { URN: urn, Agreed: colour, 'Agreed on': on, 'Agreed by': 'Executive Team', ...extra });
const historyRow = (on: string, colour: string, indicated: string, urn = URN): Tabs =>
  row('Category history', {
    URN: urn,
    On: on,
    Indicated: indicated,
    Agreed: colour,
    'Agreed on': on,
    'Indicated when agreed': indicated,
  });
/** A steady school, agreed GREEN in July as indicated: nothing of it is on the agenda but its line. */
const quiet = (urn = URN, name = 'Ash School'): Tabs =>
  workbook(
    steadySchool(urn, name),
    agreed('GREEN', '2019-07-04', {}, urn),
    ...['Reading', 'Writing'].map((Priority) =>
      row('Priorities', { Ref: `${urn} ${Priority}`, URN: urn, Priority, From: '2019-09-01', To: '2020-08-31' }),
    ),
  );
const base = workbook(
  publishedKs2(FOUR_YEARS),
  aSetting('calendar.from', '2019-09-01'),
  termDates('2018/19'),
  termDates('2019/20'),
);

describe('the agenda', () => {
  test('is the Executive Team’s alone, each half term', () => {
    expect(executiveTeamAgenda).toMatchObject({ of: 'trust', audience: 'Executive Team', period: 'half term' });
    expect(AUDIENCES[executiveTeamAgenda.audience]).toMatchObject({ edit: [], view: [] });
  });

  test('is made once the trust has a school', () => {
    const applies = (tabs: Tabs) => executiveTeamAgenda.applies(trustOf(snapshotOf(tabs), TODAY)).applies;
    expect(applies({ Schools: [{ URN: '' }] })).toBe(false);
    expect(applies(aSchool())).toBe(true);
  });

  test('has for every school what documents.md asks for', () => {
    expect(headersIn(executiveTeamAgenda.id)).toContainEqual([
      'School',
      'Agreed',
      'Indicated',
      'Direction',
      'RRCP reds',
      'Overdue',
      'Next review',
    ]);
  });

  test('drops an item with nothing in it, and numbers those that stay', () => {
    const data = agenda(base, quiet());
    const items = ['actions', 'categories', 'captures', 'priorities', 'support', 'talent', 'urgent'];
    expect(items.filter((name) => data[name] !== null)).toEqual([]);
    expect(data).toMatchObject({ schools: { no: 1 }, decisions: { no: 2, rows: ['Any other decision'] } });
  });

  test('says the day of the meeting, where the calendar has it', () => {
    const task = (Due: string, extra = {}) =>
      row('Calendar', { Task: Due, URN: '', Activity: 'Executive Team meeting', Due, ...extra });
    expect(agenda(base, quiet())).toMatchObject({ meeting: { on: null } });
    expect(agenda(base, quiet(), task('2019-11-20'), task('2019-10-09'), task('2019-10-04'))).toMatchObject({
      meeting: { on: '2019-10-09' },
    });
    expect(agenda(base, quiet(), task('2019-10-09', { 'Not needed because': 'Moved' }))).toMatchObject({
      meeting: { on: null },
    });
  });
});

describe('open actions', () => {
  const own = (Ref: string, extra: Record<string, string> = {}) =>
    row('Actions', { Ref, URN: '', Plan: 'Executive Team', Action: 'Compare letters', Lead: 'Deputy CEO', ...extra });

  test('are those of the Executive Team, for the trust and for schools, what is due first at the top', () => {
    const found = lines(
      'actions',
      base,
      quiet(),
      own('A1', { Due: '2019-12-01' }),
      own('A2', { URN, Due: '2019-10-06' }),
      own('A3'),
      anAction('A4', { Due: '2019-10-01' }),
    );
    expect(found.map(({ ref, of, due }) => [ref, of, due])).toEqual([
      ['A2', 'Ash School', '6 Oct 2019, overdue'],
      ['A1', 'The trust', '1 Dec 2019'],
      ['A3', 'The trust', 'No record held'],
    ]);
  });

  test.each([
    ['Green, and its day is not come', '2019-10-08', 'Green', 1],
    ['Green on its day', TODAY, 'Green', 0],
    ['Amber, and late', '2019-10-06', 'Amber', 1],
  ])('one that is %s', (_what, Due, rag, count) => {
    expect(lines('actions', base, quiet(), own('A1', { Due }), reviewed('2019-09-20', { A1: rag }))).toHaveLength(
      count,
    );
  });
});

describe('categories to agree', () => {
  test('a primary school that was not agreed in July', () => {
    expect(ofCategories('toAgree', base, steadySchool())).toEqual([
      expect.objectContaining({ school: 'Ash School', meeting: 'July', agreedOn: 'Never' }),
    ]);
    expect(ofCategories('toAgree', base, steadySchool(), agreed('GREEN', '2019-06-30'))).toHaveLength(1);
    expect(ofCategories('toAgree', base, steadySchool(), agreed('GREEN', '2019-07-01'))).toEqual([]);
  });

  test('are decisions', () => {
    expect(decisions(base, steadySchool())).toEqual(['Agree the category of Ash School', 'Any other decision']);
  });
});

describe('indicated is not what is agreed', () => {
  const override = { 'Reason for override': 'The new scheme needs a year' };

  test('with its facts, and whether a reason was given', () => {
    const [line] = ofCategories(
      'differing',
      base,
      steadySchool(),
      agreed('AMBER', '2019-07-04', override),
      historyRow('2019-07-04', 'AMBER', 'GREEN'),
    );
    expect(line).toMatchObject({
      agreed: { text: 'AMBER' },
      indicated: { text: 'GREEN' },
      override: 'The new scheme needs a year',
    });
    expect(line?.['because']).toMatch(/^G2: Likely outcome good/);
  });

  test('where the evidence moved after it was agreed, it is to be decided', () => {
    const tabs = [base, steadySchool(), agreed('AMBER'), historyRow('2019-07-04', 'AMBER', 'AMBER')];
    expect(ofCategories('differing', ...tabs)).toEqual([
      expect.objectContaining({ override: 'Indicated has moved since it was agreed' }),
    ]);
    expect(decisions(...tabs)).toContain('Ash School: keep AMBER, or agree GREEN');
  });

  test('an override with its reason is not decided again', () => {
    const tabs = [
      base,
      steadySchool(),
      agreed('AMBER', '2019-07-04', override),
      historyRow('2019-07-04', 'AMBER', 'GREEN'),
    ];
    expect(decisions(...tabs)).toEqual(['Any other decision']);
  });

  test('a school that is to be agreed anyway stands once', () => {
    expect(ofCategories('differing', base, steadySchool(), agreed('AMBER', '2019-06-30'))).toEqual([]);
  });
});

describe('disputes', () => {
  const challenge = (extra: Record<string, string> = {}) =>
    row('Challenges', {
      Ref: 'X1',
      URN,
      'Submitted on': '2019-10-01',
      'Category disputed': 'GREEN',
      Concerns: 'Too kind',
      ...extra,
    });

  test.each([
    [{ 'Acknowledge by': '2019-10-08' }, 'Acknowledge by 8 Oct 2019'],
    [{ 'Acknowledged on': '2019-10-02', 'Meet by': '2019-10-15' }, 'Arrange the meeting by 15 Oct 2019'],
    [{ 'Acknowledged on': '2019-10-02', 'Meeting on': '2019-10-08' }, 'Meeting on 8 Oct 2019'],
    [
      { 'Acknowledged on': '2019-10-02', 'Meeting on': TODAY, 'Decide by': '2019-10-20' },
      'The Chair of the Board decides by 20 Oct 2019',
    ],
  ])('%o: next %s', (extra, next) => {
    expect(ofCategories('disputes', base, quiet(), challenge(extra))).toEqual([
      expect.objectContaining({ ref: 'X1', next }),
    ]);
  });

  test.each([
    ['decided today', { 'Decided on': TODAY }, 0],
    ['to be decided tomorrow', { 'Decided on': '2019-10-08' }, 1],
    ['submitted tomorrow', { 'Submitted on': '2019-10-08' }, 0],
  ])('one that is %s', (_what, extra, count) => {
    expect(ofCategories('disputes', base, quiet(), challenge(extra))).toHaveLength(count);
  });
});

describe('judgements about to lapse', () => {
  const warning = (extra: Record<string, string>) => aJudgement('Warning letter', 'Yes', '2019-01-07', extra);
  const lapsing = (...parts: readonly Tabs[]) =>
    ofCategories('lapsing', base, quiet(), ...parts).map(({ judgement, lapses }) => `${judgement}, ${lapses}`);

  test.each([
    ['on its last day', TODAY, ['Warning letter, 7 Oct 2019']],
    ['the day before', '2019-10-06', []],
    ['on the last day of the next half term', '2019-12-20', ['Warning letter, 20 Dec 2019']],
    ['the day after it', '2019-12-21', []],
  ])('one that expires %s', (_what, Expires, said) => {
    expect(lapsing(warning({ Expires }))).toEqual(said);
  });

  test('without term dates: three months', () => {
    const found = (Expires: string) =>
      ofCategories('lapsing', aSchool(), aSetting('calendar.from', '2019-09-01'), warning({ Expires })).length;
    expect([found('2020-01-07'), found('2020-01-08')]).toEqual([1, 0]);
  });

  test('not one that is closed', () => {
    expect(lapsing(warning({ Expires: '2019-10-20', 'Closed on': TODAY }))).toEqual([]);
  });

  test('a view of the likely outcome, twelve months after it was made', () => {
    expect(lapsing(aJudgement('Likely outcome', 'Good', '2018-11-01'))).toEqual([]);
    const [line] = ofCategories('lapsing', base, aSchool(), aJudgement('Likely outcome', 'Good', '2018-11-01'));
    expect(line).toMatchObject({
      judgement: 'Likely outcome: Good',
      lapses: '1 Nov 2019',
      after: 'The school’s self-evaluation counts instead',
    });
  });

  test('an answer on rapid improvement with its value', () => {
    expect(lapsing(aJudgement('Rapid improvement', 'No', '2019-09-02', { Expires: '2019-11-01' }))).toEqual([
      'Rapid improvement: No, 1 Nov 2019',
    ]);
  });

  test('a vulnerability stays open whatever it says', () => {
    const [line] = ofCategories(
      'lapsing',
      base,
      quiet(),
      aJudgement('Vulnerability', 'Yes', '2019-01-07', { Expires: '2019-11-01' }),
    );
    expect(line).toMatchObject({ after: 'Stays open until it is closed' });
  });

  test('no note is printed', () => {
    expect(
      JSON.stringify(agenda(base, quiet(), warning({ Expires: '2019-10-20', Note: 'Secret words' }))),
    ).not.toContain('Secret');
  });
});

describe('a vulnerability without early signs of improvement', () => {
  const vulnerable = aJudgement('Vulnerability', 'Yes', '2019-09-09');

  test('is in no criterion, and is said', () => {
    expect(ofCategories('inNoCriterion', base, quiet(), vulnerable)).toEqual([
      { school: 'Ash School', ref: `${URN} Vulnerability Yes 2019-09-09`, on: '2019-09-09' },
    ]);
  });

  test('with early signs it is AMBER', () => {
    const signs = aJudgement('Early signs of improvement', 'Yes', '2019-09-16');
    expect(ofCategories('inNoCriterion', base, quiet(), vulnerable, signs)).toEqual([]);
  });
});

describe('missing evidence', () => {
  test('names the most serious colour that a school could be, and what is missing for it', () => {
    const found = ofCategories(
      'missing',
      base,
      quiet(),
      likely('Good', OTHER),
      aSchool({ URN: OTHER, School: 'Beech School' }),
    );
    expect(found.map(({ school, couldBe }) => [school, (couldBe as Line)['text']])).toEqual([['Beech School', 'RED']]);
  });

  test('names complaints without a threshold as Urgent Action', () => {
    const [line] = ofCategories('missing', base, quiet(), aConcern('Complaint', '2019-09-20'));
    expect(line).toMatchObject({
      couldBe: { text: 'URGENT ACTION' },
      criteria: 'U5',
      missing: 'How many complaints mean Urgent Action: complaints.threshold in Settings',
    });
  });

  test('figures on few pupils stand as they are held: the agenda stays with the Executive Team', () => {
    const few = workbook(...FOUR_YEARS.map((year) => aResult(URN, year, 'RWM_EXP', 40, { Pupils: 3 })));
    const data = agenda(base, aSchool(), few, agreed('GREEN'), likely('Good'));
    expect(JSON.stringify(data)).not.toContain('small numbers');
  });
});

describe('schools, the worst first', () => {
  const order = (...parts: readonly Tabs[]) => lines('schools', base, ...parts).map(({ school }) => school);
  const named = (name: string, urn: string, colour: string, on = '2019-07-04') =>
    workbook(steadySchool(urn, name), agreed(colour, on, {}, urn));

  test('the more serious of what is agreed and what is indicated', () => {
    const red = workbook(
      aSchool({ URN: '100005', School: 'Elm School' }),
      agreed('GREEN', '2019-07-04', {}, '100005'),
      aJudgement('Warning letter', 'Yes', '2019-09-09', {}, '100005'),
    );
    expect(
      order(
        named('Ash School', '100001', 'GREEN'),
        named('Beech School', '100002', 'AMBER'),
        named('Cedar School', '100003', 'YELLOW'),
        red,
      ),
    ).toEqual(['Elm School', 'Beech School', 'Cedar School', 'Ash School']);
  });

  test('Urgent Action before all, and said beside the name', () => {
    const urgent = workbook(named('Ash School', '100001', 'GREEN'), aConcern('Financial', '2019-10-01', {}, '100001'));
    const found = lines('schools', base, urgent, named('Beech School', '100002', 'RED'));
    expect(found.map(({ school, urgent: says }) => [school, (says as Line | null)?.['text'] ?? null])).toEqual([
      ['Ash School', 'URGENT ACTION'],
      ['Beech School', null],
    ]);
  });

  test('of one colour, the one with more RRCP actions Red; else A to Z', () => {
    const reds = workbook(
      named('Cedar School', '100003', 'AMBER'),
      anAction('A1', { URN: '100003' }),
      reviewed('2019-09-20', { A1: 'Red' }),
    );
    expect(order(named('Beech School', '100002', 'AMBER'), named('Ash School', '100001', 'AMBER'), reds)).toEqual([
      'Cedar School',
      'Ash School',
      'Beech School',
    ]);
  });

  test('a school that has not joined is not on it', () => {
    expect(order(quiet(), aSchool({ URN: OTHER, School: 'Beech School', 'Joined trust': '2019-10-08' }))).toEqual([
      'Ash School',
    ]);
  });

  test('RRCP reds out of its actions; none where there is no RRCP', () => {
    const reds = (...parts: readonly Tabs[]) => lines('schools', base, quiet(), ...parts)[0]?.['reds'];
    expect(reds()).toBe('Does not apply');
    expect(reds(anAction('A0', { Plan: 'Commitment Plan' }))).toBe('Does not apply');
    expect(reds(anAction('A1'), anAction('A2'), reviewed('2019-09-20', { A1: 'Red' }))).toBe('1 of 2');
    expect(reds(anAction('A1'), reviewed('2019-09-20', { A1: 'Red' }), reviewed('2019-10-01', { A1: 'Amber' }))).toBe(
      '0 of 1',
    );
  });

  test('overdue: actions of any plan, and tasks that are open and past their day', () => {
    const overdue = (...parts: readonly Tabs[]) => lines('schools', base, quiet(), ...parts)[0]?.['overdue'];
    const task = (Due: string, extra = {}) =>
      row('Calendar', { Task: Due, URN, Activity: 'Summary SEF', Due, ...extra });
    expect(overdue()).toBe('None');
    expect(overdue(anAction('A1', { Due: TODAY }), task(TODAY))).toBe('None');
    expect(overdue(anAction('A1', { Due: '2019-10-06' }), task('2019-10-06'), task('2019-10-05'))).toBe(
      '1 action, 2 tasks',
    );
    expect(overdue(task('2019-10-05', { 'Done on': '2019-10-06' }), task('2019-10-06', { Status: 'Not needed' }))).toBe(
      'None',
    );
  });

  test('next review: the first to come, from the calendar or planned; an appraisal is none', () => {
    const next = (...parts: readonly Tabs[]) => lines('schools', base, quiet(), ...parts)[0]?.['next'];
    const review = (Ref: string, Kind: string, Planned: string, extra = {}) =>
      row('Reviews', { Ref, URN, Kind, Planned, ...extra });
    const task = (Activity: string, Due: string) => row('Calendar', { Task: Activity, URN, Activity, Due });
    expect(next()).toBe('None planned');
    expect(next(review('R1', 'Appraisal', '2019-10-10'), review('R2', 'Peer review', '2019-10-06'))).toBe(
      'None planned',
    );
    expect(next(review('R1', 'Peer review', '2019-11-12'), task('RRCP review', '2019-11-05'))).toBe(
      '5 Nov 2019: RRCP review',
    );
    expect(
      next(review('R1', 'Peer review', TODAY, { 'Held on': TODAY }), review('R2', 'Safeguarding review', '2019-11-12')),
    ).toBe('12 Nov 2019: Safeguarding review');
  });
});

describe('captures', () => {
  const capture = (urn: string, measure: string, extra: Record<string, string | number> = {}) =>
    row('Data captures', {
      URN: urn,
      'Academic year': '2018/19',
      Capture: 'Summer 2',
      Measure: measure,
      Value: 5,
      Pupils: 30,
      Status: 'School',
      ...extra,
    });
  const measures = workbook(
    ...['ABSENCE', 'PERSISTENT_ABSENCE'].map((Measure) =>
      row('Measures', {
        Measure,
        Name: Measure === 'ABSENCE' ? 'Absence' : 'Persistent absence',
        Phase: 'All',
        Kind: 'Attendance',
        Unit: '%',
        Better: 'Lower',
        Dashboard: 'Yes',
      }),
    ),
  );
  const three = workbook(
    measures,
    ...[
      ['100001', 'Ash School'],
      ['100002', 'Beech School'],
      ['100003', 'Cedar School'],
      ['100004', 'Damson School'],
    ].map(([urn, School]) => aSchool({ URN: urn ?? '', School: School ?? '', Phase: 'First' })),
  );
  const nil = row('Documents', {
    Key: 'k',
    URN: '100003',
    Kind: 'Capture return',
    Period: '2018/19 Summer 2',
    Version: 1,
    'Nil return': 'Yes',
  });
  const stands = (...parts: readonly Tabs[]) =>
    lines('captures', base, three, ...parts).map(({ state, schools }) => `${state}: ${schools}`);

  test('of the half term that was over last: in, nil, missing, and what is missing where the rest is in', () => {
    const held = [
      capture('100001', 'ABSENCE'),
      capture('100001', 'PERSISTENT_ABSENCE', { Value: '', Code: 'SUPP' }),
      capture('100002', 'ABSENCE'),
    ];
    expect(item('captures', base, three, ...held)).toMatchObject({ of: 'Summer 2 2018/19', closed: '2019-07-19' });
    expect(stands(...held, nil)).toEqual([
      'In: Ash School',
      'Nil return: Cedar School',
      'Missing: Beech School (Persistent absence); Damson School',
    ]);
  });

  test('is dropped where nothing came in a window that closed before the trust’s calendar began', () => {
    expect(item('captures', base, three)).toBeNull();
    expect(
      item('captures', termDates('2018/19'), termDates('2019/20'), aSetting('calendar.from', '2019-07-19'), three),
    ).not.toBeNull();
  });

  test('a school that joined after the window closed is not asked for it', () => {
    const late = aSchool({ URN: '100006', School: 'Fir School', Phase: 'First', 'Joined trust': '2019-07-20' });
    expect(stands(capture('100001', 'ABSENCE'), late).join()).not.toContain('Fir School');
  });
});

describe('priorities', () => {
  const priority = (Ref: string, To: string, extra: Record<string, string> = {}) =>
    row('Priorities', { Ref, URN: '', Priority: 'Every pupil reads', From: '2017-09-01', To, Lead: 'CEO', ...extra });

  test('the trust’s own in force, with how their actions stand at any school', () => {
    const found = lines(
      'priorities',
      base,
      quiet(),
      priority('P1', '2021-08-31'),
      priority('P2', '2019-10-06'),
      anAction('A1', { Priority: 'P1' }),
      anAction('A2', { Priority: 'P1', URN: '', Plan: 'Executive Team' }),
      reviewed('2019-09-20', { A1: 'Amber' }),
    );
    expect(found).toEqual([
      expect.objectContaining({
        ref: 'P1',
        until: '31 Aug 2021',
        success: 'No record held',
        actions: '1 Amber, 1 not reviewed',
      }),
    ]);
  });

  test.each([
    ['2020-08-31', '31 Aug 2020: renew this year'],
    ['2020-09-01', '1 Sep 2020'],
  ])('one that ends on %s', (To, until) => {
    expect(lines('priorities', base, quiet(), priority('P1', To))).toEqual([
      expect.objectContaining({ until, actions: 'None' }),
    ]);
  });

  test('names the schools without two or three of their own', () => {
    const own = (count: number) =>
      workbook(
        ...Array.from({ length: count }, (_, index) =>
          row('Priorities', { Ref: `S${index}`, URN, Priority: 'Reading' }),
        ),
      );
    const told = (count: number) => item('priorities', base, aSchool(), own(count))?.['outOfRange'];
    expect([told(0), told(1), told(4)]).toEqual([
      ['Ash School: none'],
      ['Ash School: 1 priority'],
      ['Ash School: 4 priorities'],
    ]);
    expect([item('priorities', base, aSchool(), own(2)), item('priorities', base, aSchool(), own(3))]).toEqual([
      null,
      null,
    ]);
  });
});

describe('support', () => {
  const request = (Ref: string, extra: Record<string, string> = {}) =>
    row('Support requests', {
      Ref,
      URN,
      'Requested by': 'A. Person',
      'Requested on': '2019-09-20',
      'Expertise wanted': 'Maths',
      ...extra,
    });

  test('what waits for a decision comes first, and is decided; what has ended or was refused is gone', () => {
    const tabs = [
      base,
      quiet(),
      request('S1', { Decision: 'Agreed', Provider: 'Beech School', Started: '2019-10-01' }),
      request('S2'),
      request('S3', { Decision: 'Agreed', Started: '2019-03-01', Ended: '2019-07-01' }),
      request('S4', { Decision: 'Not agreed' }),
      request('S5', { Decision: 'Agreed' }),
    ];
    expect(lines('support', ...tabs).map(({ ref, provider, state }) => [ref, provider, state])).toEqual([
      ['S2', 'Not matched yet', 'To decide'],
      ['S1', 'Beech School', 'Under way since 1 Oct 2019'],
      ['S5', 'No record held', 'Agreed, not begun'],
    ]);
    expect(decisions(...tabs)).toEqual(['S2, Ash School: support asked for in Maths', 'Any other decision']);
    expect(JSON.stringify(agenda(...tabs))).not.toContain('A. Person');
  });
});

describe('talent', () => {
  const talent = (Ref: string, Stage: string, extra: Record<string, string> = {}) =>
    row('Talent register', { Ref, Name: 'B. Candidate', URN, Post: 'Deputy headteacher', Stage, ...extra });

  test('those on their way, by Ref and post, each with what comes next', () => {
    const tabs = [
      base,
      quiet(),
      talent('T1', 'Nominated', { 'Nominated on': '2019-05-01' }),
      talent('T2', 'Visited', { 'Visit on': '2019-06-18' }),
      talent('T3', 'On register', { 'Future leader': 'Yes' }),
      talent('T4', 'On register'),
      talent('T5', 'Left'),
    ];
    expect(lines('talent', ...tabs).map(({ ref, stage, next }) => [ref, stage, next])).toEqual([
      ['T1', 'Nominated 1 May 2019', 'Ask for the reference'],
      ['T2', 'Visited 18 Jun 2019', 'Decide'],
    ]);
    expect(item('talent', ...tabs)).toMatchObject({ register: '2 on the register, 1 of them a future leader.' });
    expect(decisions(...tabs)).toContain('T2: offer a place on the talent register (visited 18 Jun 2019)');
    expect(JSON.stringify(agenda(...tabs))).not.toContain('Candidate');
  });
});

describe('urgent cases', () => {
  const financial = (extra: Record<string, string> = {}) =>
    aConcern('Financial', '2019-09-20', {
      Ref: 'C1',
      'Case file': 'https://example.org/c1',
      Investigator: 'C. Investigator',
      ...extra,
    });

  test.each([
    [{}, 'Not yet', 'No date set', 'Not yet'],
    [{ 'Commissioned on': '2019-09-23', 'Report due': TODAY }, '23 Sep 2019', 'Due 7 Oct 2019', 'Not yet'],
    [{ 'Commissioned on': '2019-09-23', 'Report due': '2019-10-06' }, '23 Sep 2019', 'Was due 6 Oct 2019', 'Not yet'],
    [
      { 'Commissioned on': '2019-09-23', 'Report received': '2019-10-02', 'Plan agreed': '2019-10-04' },
      '23 Sep 2019',
      'Received 2 Oct 2019',
      '4 Oct 2019',
    ],
  ])('by Ref and dates: %o', (extra, commissioned, report, plan) => {
    expect(lines('urgent', base, quiet(), financial(extra))).toEqual([
      { ref: 'C1', school: 'Ash School', raised: '20 Sep 2019', commissioned, report, plan },
    ]);
  });

  test('no kind, no investigator and no link is printed', () => {
    const text = JSON.stringify(agenda(base, quiet(), financial({ 'Commissioned on': '2019-09-23' })));
    expect(text).not.toMatch(/financial|Investigator|example\.org/i);
  });

  test('one that nobody is commissioned for is decided', () => {
    expect(decisions(base, quiet(), financial())).toContain('C1, Ash School: the CEO commissions an investigator');
    expect(decisions(base, quiet(), financial({ 'Commissioned on': '2019-09-23' }))).toEqual(['Any other decision']);
  });

  test('an absence is listed from its twentieth school day, and is nobody’s to investigate', () => {
    const away = (from: string) => lines('urgent', base, quiet(), aConcern('Headteacher absence', from));
    expect(away('2019-09-11')).toEqual([]);
    expect(away('2019-09-10')).toEqual([
      expect.objectContaining({ commissioned: 'Does not apply', report: 'Does not apply' }),
    ]);
  });

  test('a case that is closed is gone', () => {
    expect(item('urgent', base, quiet(), financial({ 'Closed on': TODAY }))).toBeNull();
  });
});
