import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Publication } from '../../src/domain/publication.ts';
import type { Figure, School } from '../../src/domain/records.ts';
import { latestOf, moreAuthoritative, type ResultsOf, type Series, seriesOf } from '../../src/domain/series.ts';
import { NO_ROW } from './a-series.ts';

const DAY = '2019-10-07';
const ALL = [2015, 2016, 2017, 2018];

const aSchool = (opened?: string): School => ({
  source: NO_ROW,
  urn: '100001',
  name: 'Ash School',
  predecessors: [],
  ...(opened === undefined ? {} : { opened }),
});
const aFigure = (year: number, more: Partial<Figure> = {}): Figure => ({
  source: NO_ROW,
  urn: '100001',
  year,
  capture: 'Results',
  measure: 'RWM_EXP',
  ...more,
});
const results = (...figures: readonly Figure[]): ResultsOf =>
  new Map([['RWM_EXP', new Map(figures.map((figure) => [figure.year, figure]))]]);
const values = (from: number, ...given: readonly (number | string | undefined)[]): ResultsOf =>
  results(
    ...given.flatMap((value, index) =>
      value === undefined
        ? []
        : [aFigure(from + index, typeof value === 'number' ? { value } : value === '' ? {} : { code: value })],
    ),
  );
const NONE: ResultsOf = new Map();

const published = (years: readonly number[] = ALL): Publication => ({ years, national: new Map() });
interface Given {
  readonly own?: ResultsOf;
  readonly predecessors?: readonly ResultsOf[];
  readonly years?: readonly number[];
  readonly opened?: string;
}
const seriesFor = ({ own = NONE, predecessors = [], years, opened }: Given): Series =>
  seriesOf('RWM_EXP', aSchool(opened), { own, predecessors }, published(years), DAY);
/** `2018: 62`, `2017: not held`. */
const shown = ({ years }: Series) => years.map(({ year, value, gap }) => `${year}: ${value ?? gap}`);

describe('the years of a series', () => {
  test.each<readonly [string, Given, readonly string[]]>([
    [
      'are the published years, a gap where nothing is held',
      { own: values(2016, 61) },
      ['2015: not held', '2016: 61', '2017: not held', '2018: not held'],
    ],
    ['keep a code as the reason for the gap', { own: values(2018, 'SUPP'), years: [2018] }, ['2018: SUPP']],
    ['take a blank row for none', { own: values(2018, ''), years: [2018] }, ['2018: not held']],
    [
      'leave out gaps of years that were over when it opened',
      { own: values(2018, 62), opened: '2018-09-01' },
      ['2018: 62'],
    ],
    [
      'keep a gap of the year in which it opened',
      { own: values(2018, 62), opened: '2017-10-02' },
      ['2017: not held', '2018: 62'],
    ],
    [
      'keep its own figures of years before it opened',
      { own: values(2016, 61), opened: '2018-09-01' },
      ['2016: 61', '2018: not held'],
    ],
    [
      'have a year that its own figure alone shows',
      { own: values(2014, 55), years: [2018] },
      ['2014: 55', '2018: not held'],
    ],
    [
      'have no year that a code for “not published” alone shows',
      { own: values(2014, 'NP'), years: [2018] },
      ['2018: not held'],
    ],
    [
      'have no cancelled year, whoever holds a figure',
      { own: values(2018, 62, 63, 64) },
      ['2015: not held', '2016: not held', '2017: not held', '2018: 62'],
    ],
    [
      'are its predecessor’s where it has none',
      { own: values(2018, 62), predecessors: [values(2015, 58, 59, 60, 61)] },
      ['2015: 58', '2016: 59', '2017: 60', '2018: 62'],
    ],
    [
      'are its own, though a code, before its predecessor’s',
      { own: values(2018, 'SUPP'), predecessors: [values(2018, 61)], years: [2018] },
      ['2018: SUPP'],
    ],
    [
      'are its predecessor’s where its own row is blank',
      { own: values(2018, ''), predecessors: [values(2018, 61)], years: [2018] },
      ['2018: 61'],
    ],
    [
      'have a gap for a predecessor’s suppressed year',
      { predecessors: [values(2018, 'SUPP')], years: [2018] },
      ['2018: SUPP'],
    ],
    [
      'have a gap where two predecessors have a figure',
      { predecessors: [values(2018, 61), values(2018, 63)], years: [2018] },
      ['2018: figures of two predecessors'],
    ],
    [
      'are of one predecessor where the other’s row is blank',
      { predecessors: [values(2018, ''), values(2018, 63)], years: [2018] },
      ['2018: 63'],
    ],
    ['are none where nothing was published', { years: [] }, []],
  ])('%s', (_, given, expected) => {
    expect(shown(seriesFor(given))).toEqual(expected);
  });

  test('come oldest first, each once, whatever is held', () => {
    const some = fc.subarray([2013, 2014, 2015, 2016, 2017, 2018, 2019, 2021]);
    fc.assert(
      fc.property(some, some, some, fc.option(fc.integer({ min: 2012, max: 2020 })), (all, mine, theirs, opened) => {
        const { years } = seriesFor({
          own: results(...mine.map((year) => aFigure(year, { value: 60 }))),
          predecessors: [results(...theirs.map((year) => aFigure(year, { value: 50 })))],
          years: all.filter((year) => year !== 2019),
          ...(opened === null ? {} : { opened: `${opened}-09-01` }),
        });
        const found = years.map(({ year }) => year);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        expect(found).not.toContain(2019);
        for (const year of [...mine, ...theirs].filter((each) => each !== 2019)) expect(found).toContain(year);
        for (const { year, value } of years)
          expect(value).toBe(mine.includes(year) ? 60 : theirs.includes(year) ? 50 : undefined);
      }),
    );
  });
});

describe('an earlier year may exist', () => {
  test.each<readonly [string, Given, boolean]>([
    ['for a school that was always open', { own: values(2015, 60) }, true],
    ['for a school that opened before the first published year', { own: values(2015, 60), opened: '2013-09-01' }, true],
    ['not for one that opened in the first published year', { own: values(2015, 60), opened: '2015-09-01' }, false],
    [
      'not for one whose first row is of that year, though it opened later',
      { own: values(2015, 60), opened: '2018-09-01' },
      false,
    ],
    [
      'for one whose predecessor has a blank row of an earlier year',
      { own: values(2015, 60), predecessors: [values(2014, '')], opened: '2016-09-01' },
      true,
    ],
    ['not for one of which nothing was published since it opened', { years: [], opened: '2019-09-01' }, false],
    ['for one of which nothing is published, though it has been open', { years: [], opened: '2016-09-01' }, true],
  ])('%s', (_, given, expected) => {
    expect(seriesFor(given).earlierMayExist).toBe(expected);
  });
});

describe('of two rows for one year', () => {
  const RANKED = [undefined, 'School', 'Provisional', 'Revised', 'Final'] as const;
  const of = (status: (typeof RANKED)[number], more: Partial<Figure> = { value: 60 }): Figure =>
    aFigure(2018, { ...more, ...(status === undefined ? {} : { status }) });

  test('Final beats Revised beats Provisional beats School beats none, in either order', () => {
    RANKED.forEach((status, index) => {
      for (const less of RANKED.slice(0, index)) {
        const [better, worse] = [of(status), of(less)];
        expect([moreAuthoritative(better, worse), moreAuthoritative(worse, better)]).toEqual([better, better]);
      }
    });
  });

  test('one that holds something beats a blank one, and a code is something', () => {
    for (const held of [of('School'), of('School', { code: 'SUPP' })])
      for (const [one, other] of [
        [held, of('Final', {})],
        [of('Final', {}), held],
      ] as const)
        expect(moreAuthoritative(one, other)).toBe(held);
  });
});

test('the latest figure is that of the latest year, though it is a gap', () => {
  expect(latestOf(seriesFor({ own: values(2016, 61) }))).toMatchObject({ year: 2018, value: undefined });
  expect(latestOf(seriesFor({ years: [] }))).toBeUndefined();
});
