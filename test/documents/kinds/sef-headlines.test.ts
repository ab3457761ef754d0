/** The SEF headlines: which term they are of, what each school submitted, who did not, what has changed. */
import { describe, expect, test } from '@jest/globals';
import { AUDIENCES } from '../../../src/documents/audience.ts';
import { sefHeadlines } from '../../../src/documents/kinds/sef-headlines.ts';
import { periodOn } from '../../../src/documents/period.ts';
import { snapshotOf, type Tabs } from '../../support/decide.ts';
import {
  aJudgement,
  aSchool,
  aSetting,
  type Cells,
  OTHER,
  row,
  TODAY,
  termDates,
  URN,
  workbook,
} from '../../support/rows.ts';
import { trustOf } from '../a-context.ts';
import { faultsIn } from './faults-in.ts';
import { headersIn } from './headers-in.ts';

const both = workbook(
  aSchool({ URN: OTHER, School: 'Beech School' }),
  aSchool(),
  termDates('2018/19'),
  termDates('2019/20'),
);
const trust = (parts: readonly Tabs[], today = TODAY) => trustOf(snapshotOf(workbook(both, ...parts)), today);
const headlines = (...parts: readonly Tabs[]) => sefHeadlines.data(trust(parts));
const summary = (urn: string, year: string, Term: string, Submitted: string | null, extra: Cells = {}): Tabs =>
  row('Self-evaluation', { URN: urn, 'Academic year': year, Term, Submitted, ...extra });
const said = { 'Likely outcome': 'Good', Leadership: 'Outstanding', Headlines: 'Reading is strong.' };
const ash = summary(URN, '2018/19', 'Summer', '2019-07-05', said);

describe('the headlines', () => {
  test('are the Directors’, each term', () => {
    expect(sefHeadlines).toMatchObject({ of: 'trust', audience: 'Board', period: 'term' });
    expect(AUDIENCES[sefHeadlines.audience]).toEqual({
      ofSchool: false,
      edit: [],
      view: ['Director', 'Chair of Board'],
    });
  });

  test.each([
    ['2019-10-07', '2018/19 Summer'],
    ['2019-10-18', '2018/19 Summer'],
    ['2019-10-19', '2019/20 Autumn'],
    ['2020-04-03', '2019/20 Autumn'],
    ['2020-04-04', '2019/20 Spring'],
    ['2020-07-18', '2019/20 Summer'],
  ])('on %s are of the term whose summaries were due last: %s', (today, period) => {
    const context = trust([], today);
    expect(periodOn(sefHeadlines.periodDay?.(context) ?? '', 'term', context.register.calendarOf(''))).toBe(period);
  });

  test.each([
    ['2021-10-31', '2020/21 Summer'],
    ['2021-11-01', '2021/22 Autumn'],
    ['2022-04-01', '2021/22 Spring'],
    ['2022-07-21', '2021/22 Summer'],
  ])('without term dates, on %s by the months: %s', (today, period) => {
    const context = trustOf(snapshotOf(aSchool()), today);
    expect(periodOn(sefHeadlines.periodDay?.(context) ?? '', 'term', context.register.calendarOf(''))).toBe(period);
  });

  test('are made where somebody owed a summary; not of a term before the trust’s calendar, unless one was submitted', () => {
    const applies = (...parts: readonly Tabs[]) => sefHeadlines.applies(trust(parts)).applies;
    expect(applies()).toBe(true);
    expect(applies(aSetting('calendar.from', '2019-07-19'))).toBe(true);
    expect(applies(aSetting('calendar.from', '2019-07-20'))).toBe(false);
    expect(applies(aSetting('calendar.from', '2019-07-20'), ash)).toBe(true);
    const late = trustOf(
      snapshotOf(workbook(aSchool({ 'Joined trust': '2019-07-20' }), termDates('2018/19'), termDates('2019/20'))),
      TODAY,
    );
    expect(sefHeadlines.applies(late)).toMatchObject({ applies: false });
    expect(sefHeadlines.applies(trustOf(snapshotOf({ Schools: [{ URN: '' }] }), TODAY)).applies).toBe(false);
  });

  test('have for each school what documents like it ask for', () => {
    expect(headersIn(sefHeadlines.id)).toContainEqual([
      'School',
      'Category agreed',
      'Likely outcome',
      'Leadership',
      'Submitted',
      'Headlines',
    ]);
  });
});

describe('what schools say', () => {
  test('from A to Z, beside the agreed category', () => {
    const agreed = row('Categories', { URN, Agreed: 'YELLOW', 'Agreed on': '2019-07-04' });
    const data = headlines(summary(OTHER, '2018/19', 'Summer', '2019-07-08'), ash, agreed);
    expect(data).toMatchObject({
      says: '2 of 2 schools have submitted a summary for Summer 2018/19, due on 19 July 2019. Likely outcome: 1 Good.',
      missing: [],
    });
    expect(data['rows']).toEqual([
      {
        school: 'Ash School',
        agreed: { text: 'YELLOW', colour: 'YELLOW' },
        likely: 'Good',
        leadership: 'Outstanding',
        submitted: '5 Jul 2019',
        headlines: 'Reading is strong.',
      },
      {
        school: 'Beech School',
        agreed: { text: 'Not yet agreed', colour: 'Not yet set' },
        likely: 'No record held',
        leadership: 'No record held',
        submitted: '8 Jul 2019',
        headlines: 'No record held',
      },
    ]);
  });

  test('a school that has not submitted is named, with when it did last; what it has only written stays its own', () => {
    const earlier = summary(OTHER, '2018/19', 'Autumn', '2018-10-19', { Headlines: 'Last year’s.' });
    const draft = summary(OTHER, '2018/19', 'Summer', null, { Headlines: 'Draft words' });
    expect(headlines(ash, earlier, draft)['missing']).toEqual(['Beech School: last submitted for Autumn 2018/19']);
    expect(headlines(ash, draft)['missing']).toEqual(['Beech School: none submitted before']);
    expect(JSON.stringify(headlines(ash, draft))).not.toContain('Draft words');
  });

  test.each([
    ['on its day', TODAY, 1],
    ['tomorrow', '2019-10-08', 0],
  ])('one that is submitted %s', (_what, day, count) => {
    expect(headlines(summary(URN, '2018/19', 'Summer', day))['rows']).toHaveLength(count);
  });

  test('a school that joined after the due day owes none', () => {
    const owed = (joined: string) => {
      const late = aSchool({ URN: '100003', School: 'Cedar School', 'Joined trust': joined });
      return (headlines(late)['missing'] as readonly string[]).some((line) => line.startsWith('Cedar'));
    };
    expect([owed('2019-07-19'), owed('2019-07-20')]).toEqual([true, false]);
  });

  test('no judgement of the Executive Team, and no indicated category, is in them', () => {
    const judgement = aJudgement('Likely outcome', 'Inadequate', '2019-09-09', { Note: 'Secret words' });
    expect(headlines(ash, judgement)).toEqual(headlines(ash));
  });
});

describe('what is said otherwise than before', () => {
  const earlier = (outcome: string) =>
    summary(URN, '2018/19', 'Autumn', '2018-10-19', { ...said, 'Likely outcome': outcome });

  test('a view that has changed, against the last that was submitted', () => {
    expect(headlines(ash, earlier('Requires improvement'))['changes']).toEqual([
      { school: 'Ash School', since: 'Autumn 2018/19', change: 'Likely outcome: Requires improvement then, Good now.' },
    ]);
    expect(headlines(ash, earlier('Good'))['changes']).toEqual([]);
    expect(headlines(earlier('Good'))['changes']).toEqual([]);
  });

  test('its template is filled with everything, and with nothing', async () => {
    expect(await faultsIn(sefHeadlines, headlines(ash, earlier('Inadequate')))).toEqual([]);
    expect(await faultsIn(sefHeadlines, sefHeadlines.data(trustOf(snapshotOf(aSchool()), TODAY)))).toEqual([]);
  });
});
