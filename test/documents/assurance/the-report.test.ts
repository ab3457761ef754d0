/** The Board's assurance report: who reads it, what it counts and names, and what the Board is not told. */
import { describe, expect, test } from '@jest/globals';
import { endOfTermBefore } from '../../../src/documents/assurance/since.ts';
import { AUDIENCES } from '../../../src/documents/audience.ts';
import { boardAssuranceReport } from '../../../src/documents/kinds/board-assurance-report.ts';
import type { Data } from '../../../src/documents/template/data.ts';
import { snapshotOf, type Tabs } from '../../support/decide.ts';
import {
  aConcern,
  aJudgement,
  anAction,
  anInspection,
  aResult,
  aSchool,
  aSetting,
  OTHER,
  reviewed,
  row,
  TODAY,
  termDates,
  URN,
  workbook,
} from '../../support/rows.ts';
import { trustOf } from '../a-context.ts';
import { agreed, base, historyRow, type Line, quiet } from '../agenda/an-agenda.ts';
import { DEMONSTRATION_DAY, demonstration } from '../demonstration.ts';
import { faultsIn } from '../kinds/faults-in.ts';

const report = (...parts: readonly Tabs[]): Data =>
  boardAssuranceReport.data(trustOf(snapshotOf(workbook(base, ...parts)), TODAY));
const rows = (name: string, ...parts: readonly Tabs[]) => report(...parts)[name] as unknown as readonly Line[];
const categories = (...parts: readonly Tabs[]) =>
  report(...parts)['categories'] as unknown as { lines: readonly string[]; rows: readonly Line[] };

describe('the report', () => {
  test('is the Board’s, each term', () => {
    expect(boardAssuranceReport).toMatchObject({ of: 'trust', audience: 'Board', period: 'term' });
    expect(AUDIENCES[boardAssuranceReport.audience]).toEqual({
      ofSchool: false,
      edit: [],
      view: ['Director', 'Chair of Board'],
    });
  });

  test('is made once the trust has a school', () => {
    const applies = (tabs: Tabs) => boardAssuranceReport.applies(trustOf(snapshotOf(tabs), TODAY)).applies;
    expect(applies({ Schools: [{ URN: '' }] })).toBe(false);
    expect(applies(aSchool())).toBe(true);
  });

  test('with nothing to tell says so, section by section', async () => {
    const data = report(quiet());
    const none = { changes: [], overdue: [], hasCalendar: false, plans: [], disputes: [], urgent: [] };
    expect(data).toMatchObject({ ...none, policy: { reviewOn: null, all: 0, open: 0, queries: null } });
    expect(await faultsIn(boardAssuranceReport, data)).toEqual([]);
  });

  test.each([
    ['2019-10-07', '2019-07-19'],
    ['2020-01-05', '2019-07-19'],
    ['2020-01-06', '2019-12-20'],
    ['2020-04-20', '2020-04-03'],
  ])('on %s tells of changes since %s, the end of the term before', (today, since) => {
    const dates = workbook(aSchool(), termDates('2018/19'), termDates('2019/20'));
    expect(endOfTermBefore(trustOf(snapshotOf(dates), today))).toBe(since);
  });

  test.each([
    ['2021-10-01', '2021-08-31'],
    ['2022-01-10', '2021-12-31'],
    ['2022-05-10', '2022-03-31'],
  ])('without term dates, on %s since %s', (today, since) => {
    expect(endOfTermBefore(trustOf(snapshotOf(aSchool()), today))).toBe(since);
  });
});

describe('categories', () => {
  test('each with those agreed before it, the newest first, and which way it went', () => {
    const tabs = [quiet(), historyRow('2018-07-05', 'YELLOW', 'YELLOW'), historyRow('2017-07-06', 'AMBER', 'AMBER')];
    expect(categories(...tabs)).toEqual({
      lines: ['Agreed: 1 GREEN.'],
      rows: [
        {
          school: 'Ash School',
          agreed: { text: 'GREEN', colour: 'GREEN' },
          on: '4 Jul 2019',
          before: 'YELLOW (5 Jul 2018), AMBER (6 Jul 2017)',
          direction: 'Improved',
        },
      ],
    });
  });

  test.each([
    ['RED', 'Improved'],
    ['GREEN', 'Unchanged'],
  ])('GREEN after %s: %s', (before, direction) => {
    expect(categories(quiet(), historyRow('2018-07-05', before, before)).rows).toEqual([
      expect.objectContaining({ direction }),
    ]);
  });

  test('the first is the first, and one that is not agreed is said', () => {
    expect(categories(quiet(), aSchool({ URN: OTHER, School: 'Beech School' }))).toMatchObject({
      lines: ['Agreed: 1 GREEN and 1 not yet agreed.', '1 category due to be agreed, and not agreed yet.'],
      rows: [
        { direction: 'First', before: 'None' },
        { on: 'Never', direction: 'Not yet agreed' },
      ],
    });
  });

  test('what is indicated is a count alone, and names neither school nor colour', () => {
    const steady = workbook(quiet(), aSchool({ URN: OTHER, School: 'Beech School' }));
    const without = (tabs: Tabs): Tabs => ({ ...tabs, Categories: [] });
    const moved = workbook(without(steady), agreed('AMBER'), historyRow('2019-07-04', 'AMBER', 'AMBER'));
    const { lines } = categories(moved);
    expect(lines[2]).toMatch(/^1 category agreed otherwise than the criteria indicate now/);
    expect(JSON.stringify(report(moved))).not.toContain('GREEN');
  });

  test('an override with its reason is counted as one', () => {
    const tabs = workbook({ ...quiet(), Categories: [] });
    const override = agreed('AMBER', '2019-07-04', { 'Reason for override': 'Secret words' });
    const { lines } = categories(tabs, override, historyRow('2019-07-04', 'AMBER', 'GREEN'));
    expect(lines).toEqual([
      'Agreed: 1 AMBER.',
      '1 category agreed otherwise than the criteria indicated, with the reason on record.',
    ]);
    expect(JSON.stringify(report(tabs, override))).not.toContain('Secret');
  });
});

describe('changes since the term before', () => {
  const told = (...parts: readonly Tabs[]) => rows('changes', ...parts).map(({ on, what }) => `${on}: ${what}`);

  test.each([
    ['on its last day', '2019-07-19', 0],
    ['the day after', '2019-07-20', 1],
    ['today', TODAY, 1],
    ['tomorrow', '2019-10-08', 0],
  ])('a category agreed %s', (_what, on, count) => {
    expect(told(quiet(), historyRow(on, 'YELLOW', 'YELLOW'))).toHaveLength(count);
  });

  test('in the order of their days; the same category agreed again is none', () => {
    const challenge = row('Challenges', {
      Ref: 'X1',
      URN,
      'Submitted on': '2019-09-02',
      Decision: 'Not upheld',
      'Decided on': '2019-09-20',
    });
    expect(
      told(
        quiet(),
        historyRow('2019-09-30', 'YELLOW', 'YELLOW'),
        historyRow('2019-08-01', 'GREEN', 'GREEN'),
        anInspection('2019-09-10', { Overall: 2, Leadership: 2 }),
        challenge,
      ),
    ).toEqual([
      '10 Sep 2019: Graded Ofsted inspection',
      '20 Sep 2019: Challenge X1 decided: not upheld',
      '30 Sep 2019: Category agreed: YELLOW, after GREEN',
    ]);
  });
});

describe('overdue duties', () => {
  const task = (urn: string, Activity: string, Due: string, extra: Record<string, string | number> = {}) =>
    row('Calendar', {
      Task: `${urn} ${Activity} ${Due}`,
      URN: urn,
      Activity,
      Due,
      Owner: 'Headteacher',
      Level: 1,
      ...extra,
    });

  test('are counted by activity and level, with the oldest day, and name no school', () => {
    const tabs = [
      quiet(),
      aSchool({ URN: OTHER, School: 'Beech School' }),
      task(URN, 'Data capture', '2019-10-04'),
      task(OTHER, 'Data capture', '2019-10-01'),
      task('', 'SEF headlines', '2019-10-06', { Owner: 'CEO', Level: 3 }),
    ];
    expect(rows('overdue', ...tabs)).toEqual([
      {
        activity: 'Data capture',
        owner: 'Headteacher',
        level: '1, headteacher and senior leaders',
        count: 2,
        oldest: '1 Oct 2019',
      },
      { activity: 'SEF headlines', owner: 'CEO', level: '3, Executive Team', count: 1, oldest: '6 Oct 2019' },
    ]);
  });

  test.each([
    ['due yesterday', '2019-10-06', {}, 1],
    ['due today', TODAY, {}, 0],
    ['done', '2019-10-01', { 'Done on': '2019-10-06' }, 0],
    ['closed by a record', '2019-10-01', { Status: 'Done' }, 0],
    ['not needed', '2019-10-01', { 'Not needed because': 'The conference' }, 0],
  ])('one that is %s', (_what, due, extra, count) => {
    expect(rows('overdue', quiet(), task(URN, 'Data capture', due, extra))).toHaveLength(count);
  });

  test('not one of an urgent case: the Board hears of that with its report', () => {
    expect(rows('overdue', quiet(), task(URN, 'Urgent: report received', '2019-10-01'))).toEqual([]);
  });
});

describe('Rapid Response Commitment Plans', () => {
  const amber = workbook({ ...quiet(), Categories: [] }, agreed('AMBER', '2019-09-16'));

  test('by their last review, with what is overdue', () => {
    const tabs = [
      amber,
      anAction('A1', { Due: '2019-10-06' }),
      anAction('A2'),
      anAction('A3', { Due: '2019-10-01' }),
      anAction('A4'),
      anAction('A5', { Plan: 'Commitment Plan', Due: '2019-10-01' }),
      reviewed('2019-09-20', { A1: 'Green', A2: 'Red' }),
      reviewed('2019-09-30', { A1: 'Red', A2: 'Amber', A3: 'Green' }),
    ];
    expect(rows('plans', ...tabs)).toEqual([
      expect.objectContaining({ red: 1, amber: 1, green: 1, notReviewed: 1, overdue: 1, reviewed: '30 Sep 2019' }),
    ]);
  });

  test.each([
    ['2019-10-06', 'No action yet; was due 6 Oct 2019'],
    [TODAY, 'No action yet; due 7 Oct 2019'],
  ])('one without an action, due on %s', (Due, said) => {
    const task = row('Calendar', { Task: 'T', URN, Activity: 'Rapid Response Commitment Plan', Due });
    expect(rows('plans', amber, task)).toEqual([expect.objectContaining({ reviewed: said })]);
  });

  test('a school that needs none is left out', () => {
    expect(rows('plans', quiet(), anAction('A1'))).toEqual([]);
  });
});

describe('disputes', () => {
  test('are told by their step, without what the Chair wrote', () => {
    const challenge = row('Challenges', {
      Ref: 'X1',
      URN,
      'Submitted on': '2019-10-01',
      'Submitted by': 'A. Chair',
      'Category disputed': 'GREEN',
      Concerns: 'Secret words',
      'Acknowledge by': '2019-10-08',
    });
    expect(rows('disputes', quiet(), challenge)).toEqual([
      {
        ref: 'X1',
        school: 'Ash School',
        category: 'GREEN',
        submitted: '1 Oct 2019',
        next: 'Acknowledge by 8 Oct 2019',
      },
    ]);
  });
});

describe('urgent cases', () => {
  const financial = (extra: Record<string, string>) =>
    aConcern('Financial', '2019-09-20', {
      Ref: 'C1',
      'Commissioned on': '2019-09-23',
      Investigator: 'C. Investigator',
      'Case file': 'https://example.org/c1',
      ...extra,
    });

  test('by Ref and dates once the report is received: no school, no kind, nobody’s name', () => {
    const data = report(quiet(), financial({ 'Report received': '2019-10-04' }));
    expect(data['urgent']).toEqual([
      {
        ref: 'C1',
        raised: '20 Sep 2019',
        commissioned: '23 Sep 2019',
        report: '4 Oct 2019',
        plan: 'Not yet',
        closed: 'Open',
      },
    ]);
    expect(JSON.stringify(data)).not.toMatch(/financial|Investigator|example\.org/i);
  });

  test.each([
    ['received today', { 'Report received': TODAY }, 1],
    ['received tomorrow', { 'Report received': '2019-10-08' }, 0],
    ['closed on the last day of the term before', { 'Report received': '2019-07-01', 'Closed on': '2019-07-19' }, 0],
    ['closed since', { 'Report received': '2019-07-01', 'Closed on': '2019-07-20' }, 1],
  ])('one whose report was %s', (_what, extra, count) => {
    expect(rows('urgent', quiet(), financial(extra))).toHaveLength(count);
  });

  test('one that is not reported changes not a word', () => {
    expect(report(quiet(), financial({ 'Report due': '2019-10-01' }))).toEqual(report(quiet()));
  });
});

describe('the policy and the data', () => {
  const query = (Query: string, on: string | null) => row('Policy queries', { Query, 'Confirmed on': on });

  test('what nobody has confirmed is named, with the day of the next review', () => {
    const tabs = [quiet(), query('How often', null), query('One, two or three', null), query('Who', '2019-09-01')];
    expect(report(...tabs, aSetting('policy.review.on', new Date('2020-03-02T00:00')))).toMatchObject({
      policy: { reviewOn: '2020-03-02', all: 3, open: 2, queries: 'How often; One, two or three' },
    });
  });

  test('results are told by year and status, never by their figure; a note on a judgement not at all', () => {
    const measure = row('Measures', {
      Measure: 'RWM_EXP',
      Name: 'Reading, writing and maths',
      Phase: 'KS2',
      Kind: 'Attainment',
      Unit: '%',
      Better: 'Higher',
      Dashboard: 'Yes',
    });
    const tabs = [
      quiet(),
      measure,
      aSchool({ URN: OTHER, School: 'Beech School' }),
      aResult(OTHER, '2018/19', 'RWM_EXP', 41.3, { Pupils: 4, Status: 'Revised' }),
      aSchool({ URN: '100003', School: 'Cedar School' }),
      aJudgement('Warning letter', 'Yes', '2019-09-02', { Note: 'Secret words' }, OTHER),
    ];
    const data = report(...tabs);
    expect((data['evidence'] as unknown as { rows: readonly Line[] }).rows).toContainEqual({
      measure: 'Reading, writing and maths',
      of: '3 schools',
      results: '2018/19, Revised: 1 school; 2018/19, Final: 1 school; No record held: 1 school',
    });
    expect(JSON.stringify(data)).not.toMatch(/41\.3|Secret/);
  });

  test('its template is filled with the demonstration trust', async () => {
    const data = boardAssuranceReport.data(trustOf(demonstration, DEMONSTRATION_DAY));
    expect(await faultsIn(boardAssuranceReport, data)).toEqual([]);
    expect(JSON.stringify(data)).not.toMatch(/URGENT|[Ii]ndicated [A-Z]/);
  });
});
