/** Who the dashboard is for, and which term it is of. */
import { describe, expect, test } from '@jest/globals';
import { AUDIENCES } from '../../../src/documents/audience.ts';
import { dataDashboard } from '../../../src/documents/kinds/data-dashboard.ts';
import { periodOn } from '../../../src/documents/period.ts';
import { snapshotOf, type Tabs } from '../../support/decide.ts';
import { aResult, aSchool, TODAY, termDates, workbook } from '../../support/rows.ts';
import { trustOf } from '../a-context.ts';
import { DEMONSTRATION_DAY, demonstration } from '../demonstration.ts';
import { headersIn } from '../kinds/headers-in.ts';
import { ASH, BEECH, base, dashboard, linesAt } from './a-dashboard.ts';

describe('the dashboard', () => {
  test('is for headteachers, Chairs and Directors, each term', () => {
    expect(dataDashboard).toMatchObject({ of: 'trust', audience: 'Everyone', period: 'term' });
    expect(AUDIENCES[dataDashboard.audience]).toEqual({
      ofSchool: false,
      edit: [],
      view: ['Headteacher', 'Chair of Academy Committee', 'Director', 'Chair of Board'],
    });
  });

  test('is made once the trust has a school', () => {
    const applies = (tabs: Tabs) => dataDashboard.applies(trustOf(snapshotOf(tabs), TODAY)).applies;
    expect(applies({ Schools: [{ URN: '' }] })).toBe(false);
    expect(applies(aSchool())).toBe(true);
  });

  test.each([
    ['2019-10-07', '2018/19 Summer'],
    ['2019-12-20', '2018/19 Summer'],
    ['2019-12-21', '2019/20 Autumn'],
    ['2020-02-20', '2019/20 Autumn'],
    ['2020-04-04', '2019/20 Spring'],
    ['2020-07-18', '2019/20 Summer'],
  ])('on %s is that of the term that was over last: %s', (today, period) => {
    const trust = trustOf(snapshotOf(workbook(aSchool(), termDates('2018/19'), termDates('2019/20'))), today);
    expect(periodOn(dataDashboard.periodDay?.(trust) ?? '', 'term', trust.register.calendarOf(''))).toBe(period);
  });

  test.each([
    ['2021-11-01', '2020/21 Summer'],
    ['2022-01-10', '2021/22 Autumn'],
    ['2022-04-20', '2021/22 Spring'],
  ])('without term dates, on %s by the months: %s', (today, period) => {
    const trust = trustOf(snapshotOf(aSchool()), today);
    expect(periodOn(dataDashboard.periodDay?.(trust) ?? '', 'term', trust.register.calendarOf(''))).toBe(period);
  });

  test('has in each table what documents.md asks for', () => {
    const table = ['School', 'Figure, status', 'National', 'Gap', 'Comparable', 'Gap', 'Change', 'Three years'];
    expect(headersIn(dataDashboard.id).filter((each) => each.join() === table.join())).toHaveLength(9);
    expect(headersIn(dataDashboard.id)).toContainEqual(['Measure', ...table]);
  });
});

test('the sources name every release that a figure shown was read from, and the national ones', () => {
  const origin = (Source: string, Pupils = 30) => ({ Source, Pupils });
  const data = dashboard(
    base,
    aResult(ASH, '2018/19', 'RWM_EXP', 68, origin('Performance tables 2018/19')),
    aResult(BEECH, '2018/19', 'RWM_EXP', 97, origin('Hidden tables', 5)),
  );
  expect(data['sources']).toEqual([
    'Results: Performance tables 2018/19 (Final)',
    'National: no source recorded',
    'Captures: the schools’ own returns',
  ]);
});

test('of the demonstration trust: nothing urgent, no colour, and Thackrow’s suppressed results stay hidden', () => {
  const data = dataDashboard.data(trustOf(demonstration, DEMONSTRATION_DAY));
  expect(JSON.stringify(data)).not.toMatch(/URGENT|[Uu]rgent|[Ii]ndicated|GREEN|YELLOW|AMBER|\bRED\b|[Cc]omplaint/);
  expect(linesAt(data, 'measure1', 'rows').find((each) => each['school'] === 'Thackrow Primary School')).toMatchObject({
    figure: 'Not shown (small numbers)',
  });
  expect(linesAt(data, 'measure1', 'rows').slice(-1)[0]).toMatchObject({ figure: '68.7% (2024/25, 6 of 7 schools)' });
});
