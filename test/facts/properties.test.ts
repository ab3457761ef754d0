import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide, decideOne, type Tabs } from '../support/decide.ts';
import {
  aConcern,
  aHeadteacher,
  aJudgement,
  anAction,
  anInspection,
  aResult,
  aSchool,
  aSelfEvaluation,
  aShortInspection,
  FOUR_YEARS,
  ks2,
  likely,
  OTHER,
  progress,
  publishedKs2,
  rapid,
  reviewed,
  steadySchool,
  TODAY,
  termDates,
  URN,
  workbook,
} from '../support/rows.ts';

const RUNS = { numRuns: 25 };
const COLOURS = ['RED', 'AMBER', 'YELLOW', 'GREEN'] as const;

/** Parts any of which a school may or may not have. */
const PARTS: readonly Tabs[] = [
  likely('Good'),
  likely('Requires improvement'),
  likely('Inadequate'),
  rapid('Yes'),
  rapid('No'),
  aHeadteacher('2010-09-01'),
  aHeadteacher('2019-09-02'),
  anInspection('2010-03-01', { Overall: 2, Leadership: 2 }),
  anInspection('2017-03-01', { Overall: 3, Leadership: 3 }),
  anInspection('2018-03-01', { Overall: 4 }),
  aShortInspection('2018-06-01', 'Concerns'),
  aShortInspection('2019-06-03', 'Maintained'),
  aJudgement('Warning letter', 'Yes', '2019-06-03'),
  aJudgement('Vulnerability', 'Yes', '2019-06-03'),
  aJudgement('Early signs of improvement', 'Yes', '2019-06-03'),
  aJudgement('Limited capacity', 'Yes', '2019-06-03'),
  aConcern('Financial', '2019-09-02'),
  aConcern('Complaint', '2019-09-02'),
  aConcern('Deputy absence', '2019-06-03'),
  aSelfEvaluation('2019-10-01', 'Outstanding'),
  workbook(anAction('A-1'), reviewed('2019-06-03', { 'A-1': 'Green' }), reviewed('2019-09-09', { 'A-1': 'Red' })),
];

const year = (name: string): fc.Arbitrary<Tabs> =>
  fc
    .record({
      rwm: fc.option(fc.integer({ min: 50, max: 90 })),
      comparable: fc.integer({ min: 55, max: 85 }),
      score: fc.option(fc.integer({ min: -9, max: 4 })),
    })
    .map(({ rwm, comparable, score }) => ks2(name, { rwm, comparable, ...(score === null ? {} : progress(score)) }));

const results: fc.Arbitrary<Tabs> = fc.tuple(...FOUR_YEARS.map(year)).map((years) => workbook(...years));

const aTrustOfOne: fc.Arbitrary<Tabs> = fc
  .tuple(results, fc.subarray([...PARTS]))
  .map(([years, parts]) => workbook(aSchool(), publishedKs2(FOUR_YEARS), years, ...parts));

const shuffled = (tabs: Tabs): fc.Arbitrary<Tabs> =>
  fc
    .tuple(
      ...Object.entries(tabs).map(([name, rows]) =>
        fc.shuffledSubarray([...rows], { minLength: rows.length }).map((mixed) => [name, mixed] as const),
      ),
    )
    .map((entries) => Object.fromEntries(entries));

const ash = (tabs: Tabs, today = TODAY) => decide(tabs, today).schools.find(({ urn }) => urn === URN);

describe('whatever a school’s records', () => {
  test('the indicated colour is the most serious with a criterion met', () => {
    fc.assert(
      fc.property(aTrustOfOne, (tabs) => {
        const { criteria, indicated } = decideOne(tabs, TODAY);
        const met = Object.entries(criteria)
          .filter(([, outcome]) => outcome === 'met')
          .map(([id]) => id[0]);
        expect(indicated).toBe(COLOURS.find((colour) => met.includes(colour[0])) ?? 'Not yet set');
      }),
      RUNS,
    );
  });

  test('it is urgent when a criterion of URGENT ACTION is met', () => {
    fc.assert(
      fc.property(aTrustOfOne, (tabs) => {
        const { criteria, urgent } = decideOne(tabs, TODAY);
        expect(urgent).toBe(Object.entries(criteria).some(([id, outcome]) => id.startsWith('U') && outcome === 'met'));
      }),
      RUNS,
    );
  });

  test('all 31 criteria have an outcome, and those decided are counted', () => {
    fc.assert(
      fc.property(aTrustOfOne, (tabs) => {
        const { criteria, decided } = decideOne(tabs, TODAY);
        const all = Object.values(criteria);
        expect(all).toHaveLength(31);
        expect(decided).toBe(all.filter((outcome) => outcome !== 'unknown').length);
      }),
      RUNS,
    );
  });

  test('every criterion met is in because, every unknown one in missing, and no other', () => {
    fc.assert(
      fc.property(aTrustOfOne, (tabs) => {
        const { criteria, because, missing } = decideOne(tabs, TODAY);
        const of = (wanted: string) =>
          Object.entries(criteria).flatMap(([id, outcome]) => (outcome === wanted ? [id] : []));
        expect(new Set(because.map(({ criterion }) => criterion))).toEqual(new Set(of('met')));
        expect(new Set(missing.map(({ criterion }) => criterion))).toEqual(new Set(of('unknown')));
      }),
      RUNS,
    );
  });

  test('the order of rows changes nothing', () => {
    const withItsOrder = aTrustOfOne.chain((tabs) => fc.tuple(fc.constant(tabs), shuffled(tabs)));
    fc.assert(
      fc.property(withItsOrder, ([tabs, mixed]) => {
        expect(decideOne(mixed, TODAY).criteria).toEqual(decideOne(tabs, TODAY).criteria);
      }),
      RUNS,
    );
  });

  test('another school’s rows change nothing', () => {
    const elm = steadySchool(OTHER, 'Elm School');
    const concerns = workbook(aConcern('Financial', '2019-09-02', {}, OTHER), rapid('No', OTHER));
    fc.assert(
      fc.property(aTrustOfOne, (tabs) => {
        expect(ash(workbook(elm, concerns, tabs))?.criteria).toEqual(ash(tabs)?.criteria);
      }),
      RUNS,
    );
  });

  test('a suppressed attainment figure changes an outcome to unknown or not at all, R6 aside', () => {
    const suppressedIn = (tabs: Tabs, when: string): Tabs => ({
      ...tabs,
      'Data captures': (tabs['Data captures'] ?? []).map((cells) =>
        cells['Measure'] === 'RWM_EXP' && cells['Academic year'] === when ? { ...cells, Code: 'SUPP' } : cells,
      ),
    });
    fc.assert(
      fc.property(aTrustOfOne, fc.constantFrom(...FOUR_YEARS), (tabs, when) => {
        const whole = decideOne(tabs, TODAY).criteria;
        const less = decideOne(suppressedIn(tabs, when), TODAY).criteria;
        const flipped = Object.entries(less).filter(
          ([id, outcome]) =>
            id !== 'R6' &&
            outcome !== 'unknown' &&
            Object.entries(whole).some(([same, was]) => same === id && was !== outcome),
        );
        expect(flipped).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a record dated after the day is never seen', () => {
  const LATER: Readonly<Record<string, (on: string) => Tabs>> = {
    'an inspection': (on) => anInspection(on, { Overall: 4 }),
    'a short inspection': (on) => aShortInspection(on, 'Concerns'),
    'a view': (on) => aJudgement('Likely outcome', 'Inadequate', on),
    'a judgement': (on) => aJudgement('Rapid improvement', 'Yes', on),
    'an answer of No': (on) => aJudgement('Warning letter', 'No', on),
    'a warning letter': (on) => aJudgement('Warning letter', 'Yes', on),
    'a concern': (on) => aConcern('Safeguarding', on),
    'a complaint': (on) => aConcern('Complaint', on),
    'a headteacher': (on) => aHeadteacher(on),
    'a self-evaluation': (on) => aSelfEvaluation(on, 'Inadequate', { Term: 'Summer' }),
    'a figure': (on) => aResult(URN, '2018/19', 'RWM_EXP', 10, { Updated: on, 'Comparable schools': 90 }),
    'a plan review': (on) =>
      workbook(anAction('A-9'), reviewed('2019-09-30', { 'A-9': 'Red' }), reviewed(on, { 'A-9': 'Red' })),
  };
  const after = fc.integer({ min: 1, max: 900 }).map((days) => {
    const on = new Date(Date.UTC(2019, 9, 7 + days));
    return on.toISOString().slice(0, 10);
  });
  const withoutLatest = workbook(aSchool(), publishedKs2(FOUR_YEARS), termDates('2018/19'), termDates('2019/20'));
  const some = fc
    .subarray([...PARTS.filter((part) => !('Actions' in part))])
    .map((parts) => workbook(withoutLatest, ...parts));

  test.each(Object.entries(LATER))('%s', (_, later) => {
    fc.assert(
      fc.property(some, after, (tabs, on) => {
        expect(decideOne(workbook(tabs, later(on)), TODAY).criteria).toEqual(decideOne(tabs, TODAY).criteria);
      }),
      { numRuns: 15 },
    );
  });
});
