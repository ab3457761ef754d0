/** The SEF summary: the row that comes back, Ofsted's own words, the areas of the framework in force, what has changed. */
import { describe, expect, test } from '@jest/globals';
import { sefSummary } from '../../../src/documents/kinds/sef-summary.ts';
import { areasOn } from '../../../src/documents/self-evaluation/areas.ts';
import type { Tabs } from '../../support/decide.ts';
import {
  anInspection,
  aSchool,
  aShortInspection,
  type Cells,
  row,
  TODAY,
  termDates,
  URN,
  workbook,
} from '../../support/rows.ts';
import { contextOf, dataOf } from '../a-context.ts';
import { faultsIn } from './faults-in.ts';
import { headersIn } from './headers-in.ts';

const inTrust = (...parts: readonly Tabs[]) => workbook(aSchool(), termDates('2019/20'), ...parts);
const summary = (...parts: readonly Tabs[]) => dataOf(sefSummary, inTrust(...parts));
const summaryOn = (today: string, ...parts: readonly Tabs[]) => dataOf(sefSummary, inTrust(...parts), today);

const held = (year: string, Term: string, Submitted: string | null, extra: Cells = {}): Tabs =>
  row('Self-evaluation', { URN, 'Academic year': year, Term, Submitted, ...extra });

describe('which schools have one, and who reads it', () => {
  test('every school from the day it joins', () => {
    const applies = (joined: string) => sefSummary.applies(contextOf(aSchool({ 'Joined trust': joined })));
    expect(applies(TODAY)).toEqual({
      applies: true,
      because: 'every school sums up its self-evaluation each term',
    });
    expect(applies('2019-10-08')).toEqual({ applies: false, because: 'the school joins the trust on 8 October 2019' });
  });

  test('the headteacher edits it, the Chair reads it; the Directors get the headlines alone', () => {
    expect(sefSummary).toMatchObject({ audience: 'to work on', period: 'term' });
    expect(sefSummary.directorsIfTicked).toBeUndefined();
  });
});

describe('the table that comes back', () => {
  test('has the term first, and the columns of Self-evaluation', () => {
    expect(headersIn('sef-summary')).toContainEqual(['Term', 'Likely outcome', 'Leadership', 'Headlines', 'Link']);
  });

  test('is one row, to be written in while nothing is held for the term', () => {
    const earlier = held('2018/19', 'Autumn', '2018-10-19', { 'Likely outcome': 'Good' });
    const other = held('2019/20', 'Spring', null, { 'Likely outcome': 'Good' });
    expect(summary(earlier, other)['summary']).toEqual([
      { term: 'Autumn 2019/20', likelyOutcome: null, leadership: null, headlines: null, link: null },
    ]);
  });

  test('says what is held for the term, submitted or not', () => {
    const now = held('2019/20', 'Autumn', null, {
      'Likely outcome': 'Good',
      Leadership: 'Outstanding',
      Headlines: 'Reading is strong.',
      Link: 'https://example.org/sef',
    });
    expect(summary(now)['summary']).toEqual([
      {
        term: 'Autumn 2019/20',
        likelyOutcome: 'Good',
        leadership: 'Outstanding',
        headlines: 'Reading is strong.',
        link: 'https://example.org/sef',
      },
    ]);
  });

  test('never what another school has', () => {
    const other = row('Self-evaluation', {
      URN: '100002',
      'Academic year': '2019/20',
      Term: 'Autumn',
      'Likely outcome': 'Good',
    });
    expect(summary(other)['summary']).toMatchObject([{ likelyOutcome: null }]);
  });
});

describe('when it is due', () => {
  const task = (due: string, activity = 'Summary SEF'): Tabs =>
    row('Calendar', { Task: `T ${due}`, URN, Activity: activity, Due: due });

  test('on the day of the term’s own task in the calendar', () => {
    const tasks = [task('2019-10-16'), task('2020-03-20'), task('2020-07-10')];
    expect(summary(...tasks)).toMatchObject({ due: '2019-10-16' });
    expect(summaryOn('2020-03-02', ...tasks)).toMatchObject({ due: '2020-03-20' });
  });

  test.each([
    [TODAY, '2019-10-18', 'Autumn 1'],
    ['2020-01-20', '2020-04-03', 'Spring 2'],
    ['2020-05-01', '2020-07-17', 'Summer 2'],
  ])('without a task, on %s: %s, the last day of %s', (today, due) => {
    expect(summaryOn(today, task('2019-10-16', 'Commitment Plan'))).toMatchObject({ due });
  });

  test('without term dates, no day is given', () => {
    expect(dataOf(sefSummary, aSchool())).toMatchObject({ due: null });
  });
});

describe('the last Ofsted judgement', () => {
  test('stands in its own words, a grade with its number', () => {
    const graded = anInspection('2018-03-01', { Overall: 3, Leadership: 2, Safeguarding: 'Met' });
    expect(summary(graded)['ofsted']).toEqual({
      on: '2018-03-01',
      framework: 'Overall effectiveness',
      ofPredecessor: false,
      rows: [
        { area: 'Overall effectiveness', grade: '3, requires improvement' },
        { area: 'Leadership and management', grade: '2, good' },
      ],
      safeguarding: 'Met',
      concern: null,
      report: null,
      since: null,
    });
  });

  test('names the category of concern, links the report, and says whose it is', () => {
    const before = anInspection(
      '2018-03-01',
      { Overall: 4, 'Category of concern': 'Special measures', Report: 'https://example.org/report' },
      '100009',
    );
    const tabs = workbook(aSchool({ 'Predecessor URN': '100009' }), before);
    expect(dataOf(sefSummary, tabs)['ofsted']).toMatchObject({
      ofPredecessor: true,
      concern: 'Special measures',
      report: { text: 'Read the report', url: 'https://example.org/report' },
      safeguarding: 'No record held',
    });
  });

  test('with what a short inspection since has said', () => {
    const graded = anInspection('2016-03-01', { Overall: 2 });
    const short = aShortInspection('2019-05-14', 'Maintained');
    expect(summary(graded, short)['ofsted']).toMatchObject({
      on: '2016-03-01',
      since: 'Ofsted short inspection 14 May 2019: maintained',
    });
  });

  test('is absent while none is recorded', () => {
    expect(summary()['ofsted']).toBeNull();
  });
});

describe('the areas', () => {
  const names = (day: string, phase: Parameters<typeof areasOn>[1]) => areasOn(day, phase).rows.map(({ area }) => area);
  const CARD = [
    'Inclusion',
    'Curriculum and teaching',
    'Achievement',
    'Attendance and behaviour',
    'Personal development and well-being',
    'Leadership and governance',
  ];
  const FOUR = ['Quality of education', 'Behaviour and attitudes', 'Personal development', 'Leadership and management'];

  test('until 9 November 2025 are the four judgements; from the day after those of the report card', () => {
    expect(names('2025-11-09', 'Middle')).toEqual([...FOUR, 'Safeguarding']);
    expect(names('2025-11-10', 'Middle')).toEqual([...CARD, 'Safeguarding']);
    expect(names('2019-10-07', 'Middle')).toEqual([...FOUR, 'Safeguarding']);
    expect(areasOn('2025-11-09', 'Middle').framework).toBe('Ofsted’s four judgements');
    expect(areasOn('2025-11-10', 'Middle').framework).toBe('the areas of Ofsted’s report card');
  });

  test.each([
    ['Nursery', ['Early years']],
    ['First', ['Early years']],
    ['Primary', ['Early years']],
    ['Middle', []],
    ['Secondary', ['Sixth form']],
    ['All-through', ['Early years', 'Sixth form']],
    ['Special', ['Early years', 'Sixth form']],
    [undefined, ['Early years', 'Sixth form']],
  ] as const)('%s: %j besides', (phase, besides) => {
    expect(names('2026-10-05', phase)).toEqual([...CARD, ...besides, 'Safeguarding']);
  });

  test('safeguarding alone is met or not met', () => {
    const { rows } = areasOn('2026-10-05', 'Primary');
    expect(rows.filter(({ isSafeguarding }) => isSafeguarding).map(({ area }) => area)).toEqual(['Safeguarding']);
  });
});

describe('what has changed since the last one', () => {
  const last = held('2018/19', 'Summer', '2019-07-05', {
    'Likely outcome': 'Good',
    Leadership: 'Good',
    Headlines: 'A fair year.',
  });

  test('without an earlier one it is the first', () => {
    const later = held('2019/20', 'Spring', '2020-03-20');
    const notSubmitted = held('2018/19', 'Summer', null, { 'Likely outcome': 'Good' });
    expect(summary(later, notSubmitted)['changes']).toEqual({ isFirstThisYear: true, before: null, since: [] });
  });

  test('in autumn the first this year, beside the last of the year before', () => {
    const before = held('2018/19', 'Spring', '2019-07-06', { Headlines: 'Sent late.' });
    expect(summary(last, before)['changes']).toMatchObject({
      isFirstThisYear: true,
      before: {
        term: 'Summer 2018/19',
        submitted: '2019-07-05',
        rows: [{ likely: 'Good', leadership: 'Good', headlines: 'A fair year.' }],
      },
    });
  });

  test('in spring it follows that of autumn', () => {
    const autumn = held('2019/20', 'Autumn', '2019-10-16');
    expect(summaryOn('2020-02-03', last, autumn)['changes']).toMatchObject({
      isFirstThisYear: false,
      before: {
        term: 'Autumn 2019/20',
        rows: [{ likely: 'No record held', leadership: 'No record held', headlines: 'No record held' }],
      },
    });
  });

  test('the term’s own is never the one before it', () => {
    const own = held('2019/20', 'Autumn', '2019-10-04', { Headlines: 'Sent already.' });
    expect(summary(own)['changes']).toMatchObject({ before: null });
    expect(summary(last, own)['changes']).toMatchObject({ before: { term: 'Summer 2018/19' } });
  });

  const since = (...parts: readonly Tabs[]) => (summary(last, ...parts)['changes'] as { since: unknown }).since;

  test('a view that is another now is told; one that stands, or is not given yet, is not', () => {
    const now = (outcome: string | null) =>
      held('2019/20', 'Autumn', null, { 'Likely outcome': outcome, Leadership: 'Good' });
    expect(since(now('Requires improvement'))).toEqual(['Likely outcome: Good then, Requires improvement now.']);
    expect(since(now('Good'))).toEqual([]);
    expect(since(now(null))).toEqual([]);
  });

  test('inspections, reviews and an agreed category follow by their days; no appraisal, and nothing of the day itself', () => {
    const review = (Ref: string, Kind: string, on: string): Tabs => row('Reviews', { Ref, URN, Kind, 'Held on': on });
    expect(
      since(
        review('R1', 'Peer review', '2019-09-24'),
        review('R2', 'Appraisal', '2019-09-25'),
        review('R3', 'Safeguarding review', '2019-07-05'),
        review('R4', 'Safeguarding review', '2019-07-06'),
        review('R5', 'Peer review', '2019-10-08'),
        anInspection('2019-09-10', { Overall: 2, Leadership: 2 }),
        row('Categories', { URN, Agreed: 'GREEN', 'Agreed on': '2019-09-30' }),
      ),
    ).toEqual([
      '6 July 2019: Safeguarding review.',
      '10 September 2019: Graded Ofsted inspection.',
      '24 September 2019: Peer review.',
      '30 September 2019: Category agreed: GREEN.',
    ]);
  });

  test('fills its template with everything that may be missing, and with everything held', async () => {
    const all = [
      last,
      held('2019/20', 'Autumn', null, { 'Likely outcome': 'Inadequate' }),
      anInspection('2016-03-01', { Overall: 4, 'Category of concern': 'Special measures' }),
      aShortInspection('2019-05-14', 'Concerns'),
    ];
    expect(await faultsIn(sefSummary, summary())).toEqual([]);
    expect(await faultsIn(sefSummary, summary(...all))).toEqual([]);
  });
});
