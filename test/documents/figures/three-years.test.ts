/** Three published years: the words come first, then the chart. */
import { describe, expect, test } from '@jest/globals';
import { sayWay } from '../../../src/documents/figures/three-years.ts';
import { headteacherReport } from '../../../src/documents/kinds/headteacher-report.ts';
import { KNOWN_MEASURES } from '../../../src/workbook/known-measures.ts';
import { aResult, aSchool, publishedKs2, THREE_YEARS, workbook } from '../../support/rows.ts';
import { dataOf } from '../a-context.ts';

const rwm = KNOWN_MEASURES.find(({ measure }) => measure === 'RWM_EXP');
const YEARS = [2016, 2017, 2018];
const way = (...values: readonly (number | undefined)[]): string => {
  if (!rwm) throw new Error('RWM_EXP is not known');
  return sayWay(rwm, values, YEARS);
};

describe('the way of a measure', () => {
  test.each([
    [[62, 65, 68], 'up each year'],
    [[68, 65, 62], 'down each year'],
    [[62, 65, 60], 'up, then down'],
    [[62, 62, 62], 'unchanged'],
    [[62, 62, 65], 'unchanged, then up'],
    [[62, undefined, 65], 'no figure for 2017/18'],
    [[undefined, 62, 65], 'up from 2017/18 to 2018/19; no figure for 2016/17'],
    [[undefined, undefined, 65], 'no figure for 2016/17 and 2017/18'],
  ])('%j', (values, said) => {
    expect(way(...(values as readonly (number | undefined)[]))).toBe(said);
  });

  test('is read off the figures as they are said: 62.04 and 62.01 are both 62', () => {
    expect(way(60, 62.04, 62.01)).toBe('up, then unchanged');
  });
});

describe('progress scores', () => {
  const said = (score: number, lower: number | null, upper: number | null): string => {
    const tabs = workbook(
      aSchool(),
      publishedKs2(THREE_YEARS),
      ...THREE_YEARS.map((year) => aResult('100001', year, 'READ_PROG', score, { Lower: lower, Upper: upper })),
    );
    const rows = dataOf(headteacherReport, tabs)['results'] as unknown as readonly {
      measure: string;
      threeYears: string;
    }[];
    return rows.find(({ measure }) => measure === 'Progress in reading')?.threeYears ?? '';
  };

  test.each([
    [1.5, 0.1, 2.9, 'above average in 2018/19'],
    [1.5, 0, 2.9, 'about average in 2018/19'],
    [-1.5, -2.9, -0.1, 'below average in 2018/19'],
    [-1.5, -2.9, 0, 'about average in 2018/19'],
    [-1.5, null, null, 'no limits published'],
  ])('%d between %s and %s: %s', (score, lower, upper, words) => {
    expect(said(score, lower, upper)).toContain(words);
  });

  test('have no direction from year to year', () => {
    expect(said(1.5, 0.1, 2.9)).not.toMatch(/up|down|unchanged/);
  });
});
