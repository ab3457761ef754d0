/** A measure’s table: its schools from A to Z, and the trust weighted by pupils. */
import { describe, expect, test } from '@jest/globals';
import type { Data } from '../../../src/documents/template/data.ts';
import type { Tabs } from '../../support/decide.ts';
import { aResult, aSchool, publishedKs2, workbook } from '../../support/rows.ts';
import {
  ABSENCE,
  ASH,
  BEECH,
  base,
  dashboard,
  linesAt,
  measure,
  rowOf,
  rows,
  schools,
  YEARS,
  years,
} from './a-dashboard.ts';

describe('a measure', () => {
  const three = [years(ASH, [62, 65, 68], 30), years(BEECH, [70, 60, 50], 10, { 'Comparable schools': 58 })];

  test('has its schools from A to Z, and the trust last', () => {
    expect(rows(...three).map(({ school }) => school)).toEqual([
      'Ash School',
      'Beech School',
      'Cedar School',
      'Hollin Trust',
    ]);
  });

  test('has for a school its figure, what stands beside it, its change and its three years', () => {
    expect(rowOf('Beech School', ...three)).toEqual({
      measure: 'Reading, writing and maths',
      school: 'Beech School',
      category: null,
      figure: '50% (2018/19, Final)',
      national: '65%',
      gap: '−15',
      comparable: '58%',
      comparableGap: '−8',
      change: '−10',
      threeYears: '70, 60, 50: down each year █▅▂',
    });
  });

  test('says in words what is missing', () => {
    expect(rowOf('Cedar School', ...three)).toMatchObject({
      figure: 'No record held',
      national: '65%',
      gap: 'No record held',
      change: 'No record held',
      threeYears: 'No record held',
    });
    expect(rowOf('Ash School', ...three)).toMatchObject({
      comparable: 'No record held',
      comparableGap: 'No record held',
    });
    expect(rowOf('Ash School', aResult(ASH, '2018/19', 'RWM_EXP', 68))).toMatchObject({
      change: 'No figure for 2017/18',
    });
  });

  test('weighs the trust’s figure by pupils: it is never a mean of schools', () => {
    expect(rowOf('Hollin Trust', ...three)).toMatchObject({
      figure: '63.5% (2018/19, 2 of 3 schools)',
      gap: '−1.5',
      comparable: 'Does not apply',
      comparableGap: 'Does not apply',
      change: '−0.3',
      threeYears: '64, 63.8, 63.5: down each year █▅▂',
    });
  });

  test('compares the trust only between years of the same schools', () => {
    expect(rowOf('Hollin Trust', years(ASH, [62, 65, 68], 30), aResult(BEECH, '2018/19', 'RWM_EXP', 50))).toMatchObject(
      {
        figure: '59% (2018/19, 2 of 3 schools)',
        change: 'Not the same schools',
        threeYears: '·, ·, 59: no figure for 2016/17 and 2017/18 ··▅',
      },
    );
  });

  test('no measure that is not for the dashboard, none that no school has a result of: that is said', () => {
    const data = dashboard(base, ABSENCE, ...three);
    expect(data['measure1']).toMatchObject({ name: 'Reading, writing and maths' });
    expect(data['measure2']).toBeNull();
    expect(data['notHeld']).toEqual(['Absence']);
  });

  test('a school of another phase has no row; a special school has one where something was ever held', () => {
    const first = aSchool({ URN: '100004', School: 'Damson School', Phase: 'First' });
    const special = aSchool({ URN: '100005', School: 'Elm School', Phase: 'Special' });
    const named = (...parts: readonly Tabs[]) => rows(...three, first, special, ...parts).map(({ school }) => school);
    expect(named()).not.toContain('Damson School');
    expect(named()).not.toContain('Elm School');
    expect(named(years('100005', [20], 8))).toContain('Elm School');
  });

  test('of progress there is no change from year to year', () => {
    const prog = workbook(
      schools,
      measure('READ_PROG', { Name: 'Progress in reading', Kind: 'Progress', Unit: 'points' }),
      publishedKs2(YEARS),
    );
    const score = (year: string, value: number) =>
      aResult(ASH, year, 'READ_PROG', value, { Lower: value - 1, Upper: value + 1 });
    const data = dashboard(prog, score('2017/18', 2.5), score('2018/19', 1.25));
    const tables = Object.entries(data).flatMap(([name, table]) =>
      /^measure/.test(name) && table !== null ? [table as Data] : [],
    );
    const own = tables.filter(({ name }) => name === 'Progress in reading').flatMap((table) => linesAt(table, 'rows'));
    expect(own[0]).toMatchObject({
      figure: '+1.25 (2018/19, Final)',
      national: 'Not published nationally',
      gap: 'Not published nationally',
      change: 'Does not apply',
      threeYears: '·, +2.5, +1.25: above average in 2018/19 ·█▂',
    });
  });

  test('the tenth measure and those after it share the last table', () => {
    const many = workbook(
      ...Array.from({ length: 11 }, (_, index) => measure(`OWN_${index}`, { Name: `Own ${index}` })),
    );
    const results = workbook(...Array.from({ length: 11 }, (_, index) => aResult(ASH, '2018/19', `OWN_${index}`, 50)));
    const data = dashboard(base, many, results, ...three);
    const inLast = new Set(linesAt(data, 'otherMeasures').map((each) => each['measure']));
    expect(data['measure9']).not.toBeNull();
    expect([...inLast]).toHaveLength(12 - 9);
  });

  test('a school that has not joined is not on it', () => {
    const later = aSchool({ URN: '100006', School: 'Fir School', 'Joined trust': '2019-10-08' });
    expect(JSON.stringify(dashboard(base, later, years('100006', [62, 65, 68], 30)))).not.toContain('Fir School');
  });
});
