/** The Data Dashboard: what stands in its tables and charts, and what a reader outside the Executive Team is never shown. */
import { describe, expect, test } from '@jest/globals';
import { AUDIENCES } from '../../../src/documents/audience.ts';
import { dataDashboard } from '../../../src/documents/kinds/data-dashboard.ts';
import { periodOn } from '../../../src/documents/period.ts';
import type { Data } from '../../../src/documents/template/data.ts';
import { snapshotOf, type Tabs } from '../../support/decide.ts';
import {
  aConcern,
  aJudgement,
  aResult,
  aSchool,
  aSetting,
  national,
  publishedKs2,
  row,
  TODAY,
  termDates,
  workbook,
} from '../../support/rows.ts';
import { trustOf } from '../a-context.ts';
import { DEMONSTRATION_DAY, demonstration } from '../demonstration.ts';
import { headersIn } from './headers-in.ts';

type Line = Readonly<Record<string, unknown>>;
const dashboard = (...parts: readonly Tabs[]): Data =>
  dataDashboard.data(trustOf(snapshotOf(workbook(...parts)), TODAY));
const linesAt = (data: Data, ...path: readonly string[]): readonly Line[] =>
  (path.reduce<unknown>((value, name) => (value as Line | null)?.[name], data) ?? []) as readonly Line[];

const [ASH, BEECH, CEDAR] = ['100001', '100002', '100003'] as const;
const YEARS = ['2016/17', '2017/18', '2018/19'] as const;
const measure = (Measure: string, extra: Record<string, string> = {}): Tabs =>
  row('Measures', {
    Measure,
    Name: 'Reading, writing and maths',
    Phase: 'KS2',
    Kind: 'Attainment',
    Unit: '%',
    Better: 'Higher',
    Headline: 'Yes',
    Dashboard: 'Yes',
    ...extra,
  });
const RWM = measure('RWM_EXP');
const ABSENCE = measure('ABSENCE', {
  Name: 'Absence',
  Phase: 'All',
  Kind: 'Attendance',
  Better: 'Lower',
  Headline: 'No',
});
const others = workbook(
  ...['READ_PROG', 'WRIT_PROG', 'MAT_PROG', 'ATT8', 'P8', 'EM5', 'PERSISTENT_ABSENCE'].map((each) =>
    measure(each, { Dashboard: 'No', Headline: 'No' }),
  ),
);
const schools = workbook(
  aSchool({ URN: BEECH, School: 'Beech School' }),
  aSchool({ URN: ASH, School: 'Ash School' }),
  aSchool({ URN: CEDAR, School: 'Cedar School' }),
);
const base = workbook(
  RWM,
  others,
  schools,
  publishedKs2(YEARS),
  aSetting('trust.name', 'Hollin Trust'),
  termDates('2018/19'),
  termDates('2019/20'),
);
/** Three years of a school, the oldest first. */
const years = (
  urn: string,
  values: readonly number[],
  Pupils: number,
  extra: Record<string, string | number> = {},
): Tabs =>
  workbook(...values.map((value, index) => aResult(urn, YEARS[index] ?? '', 'RWM_EXP', value, { Pupils, ...extra })));
const rows = (...parts: readonly Tabs[]) => linesAt(dashboard(base, ...parts), 'measure1', 'rows');
const rowOf = (school: string, ...parts: readonly Tabs[]): Line => {
  const found = rows(...parts).find((each) => each['school'] === school);
  if (!found) throw new Error(`No row of ${school}`);
  return found;
};

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

describe('small numbers', () => {
  const NOT_SHOWN = 'Not shown (small numbers)';
  const few = (Pupils: number) => [
    years(ASH, [60, 60, 60], 30),
    years(BEECH, [91, 93, 97], Pupils, { 'Comparable schools': 83 }),
  ];

  test('a figure on 6 pupils is shown', () => {
    expect(rowOf('Beech School', ...few(6))).toMatchObject({ figure: '97% (2018/19, Final)', gap: '+32' });
    expect(rowOf('Hollin Trust', ...few(6))).toMatchObject({ figure: '66.2% (2018/19, 2 of 3 schools)' });
  });

  test('one on 5 hides gap, change and three years, and the trust’s figure leaves it out', () => {
    expect(rowOf('Beech School', ...few(5))).toMatchObject({
      figure: NOT_SHOWN,
      national: '65%',
      gap: NOT_SHOWN,
      comparable: NOT_SHOWN,
      comparableGap: NOT_SHOWN,
      change: NOT_SHOWN,
      threeYears: NOT_SHOWN,
    });
    expect(rowOf('Hollin Trust', ...few(5))).toMatchObject({ figure: '60% (2018/19, 1 of 3 schools)' });
  });

  test('no word of the whole dashboard tells it', () => {
    const text = JSON.stringify(dashboard(base, aSetting('dashboard.category', 'Yes'), ...few(5)));
    for (const figure of ['91', '93', '97', '83', '+32', '32 points']) expect(text).not.toContain(figure);
  });

  test('an earlier year on 5 pupils hides the change from it', () => {
    const earlier = aResult(BEECH, '2017/18', 'RWM_EXP', 93, { Pupils: 5 });
    const data = [earlier, aResult(BEECH, '2018/19', 'RWM_EXP', 97, { Pupils: 20 })];
    expect(rowOf('Beech School', ...data)).toMatchObject({
      change: NOT_SHOWN,
      threeYears: '·, ·, 97: no figure for 2016/17 and 2017/18 ··▅',
    });
  });

  test('pupils that nobody counted are few in the school’s own figure, not in a published one', () => {
    const uncounted = (Status: string) =>
      rowOf('Beech School', aResult(BEECH, '2018/19', 'RWM_EXP', 97, { Pupils: '', Status }))['figure'];
    expect([uncounted('School'), uncounted('Final')]).toEqual([NOT_SHOWN, '97% (2018/19, Final)']);
  });

  test('where every school’s figure is hidden the trust has none', () => {
    const data = dashboard(base, years(BEECH, [91, 93, 97], 5));
    expect(linesAt(data, 'measure1', 'rows').slice(-1)[0]).toMatchObject({
      figure: NOT_SHOWN,
      gap: NOT_SHOWN,
      threeYears: NOT_SHOWN,
    });
    expect(linesAt(data, 'summary', 'rows')).toEqual([
      expect.objectContaining({ trust: NOT_SHOWN, above: 'None to set beside it' }),
    ]);
    expect(data['summary']).toMatchObject({ lines: ['No figure of the trust: Reading, writing and maths.'] });
  });

  test('the trust’s own number for few is kept to', () => {
    expect(rowOf('Beech School', aSetting('suppress.pupils', 10), ...few(10))).toMatchObject({ figure: NOT_SHOWN });
  });
});

describe('the agreed category', () => {
  const agreed = (colour: string, on = '2019-07-04') =>
    workbook(
      row('Categories', { URN: ASH, Agreed: colour, 'Agreed on': on }),
      row('Category history', { URN: ASH, On: on, Agreed: colour, 'Agreed on': on, Indicated: 'RED' }),
    );
  const shown = aSetting('dashboard.category', 'Yes');
  const result = years(ASH, [62, 65, 68], 30);

  test('stands beside the school only where the setting is Yes', () => {
    expect(rowOf('Ash School', result, agreed('YELLOW'))).toMatchObject({ category: null });
    expect(rowOf('Ash School', result, agreed('YELLOW'), aSetting('dashboard.category', 'No'))).toMatchObject({
      category: null,
    });
    expect(rowOf('Ash School', result, agreed('YELLOW'), shown)).toMatchObject({ category: { text: 'YELLOW' } });
    expect(rowOf('Cedar School', result, agreed('YELLOW'), shown)).toMatchObject({
      category: { text: 'Not yet agreed' },
    });
    expect(rowOf('Hollin Trust', result, agreed('YELLOW'), shown)).toMatchObject({ category: null });
  });

  test('without the setting no colour is named at all', () => {
    const text = JSON.stringify(
      dashboard(base, result, agreed('YELLOW'), aJudgement('Warning letter', 'Yes', '2019-09-09', {}, ASH)),
    );
    expect(text).not.toMatch(/GREEN|YELLOW|AMBER|"RED"|RED\b/);
    expect(dashboard(base, result, agreed('YELLOW'))).toMatchObject({ colours: null, showsCategory: false });
  });

  test('never what is indicated, an override or Urgent Action', () => {
    const data = dashboard(
      base,
      result,
      shown,
      agreed('YELLOW'),
      row('Categories', {
        URN: ASH,
        Agreed: 'YELLOW',
        'Agreed on': '2019-07-04',
        'Reason for override': 'Secret words',
      }),
      aJudgement('Warning letter', 'Yes', '2019-09-09', {}, ASH),
      aConcern('Financial', '2019-09-09', {}, ASH),
    );
    const text = JSON.stringify({ ...data, colours: { ...(data['colours'] as Line), rows: [] } });
    expect(text).not.toMatch(/\bRED\b|URGENT|[Uu]rgent|[Ii]ndicated|Secret/);
  });

  test('by year: how many schools were agreed in each colour at its end, and as things stand', () => {
    const data = dashboard(base, shown, agreed('GREEN', '2018-07-05'), agreed('AMBER', '2019-07-04'));
    expect(data['colours']).toEqual({
      sentence: 'Agreed as things stand in 2019/20: 1 school AMBER; 2 of 3 not yet agreed.',
      rows: [
        { year: '2017/18', green: '1 █', yellow: '0', amber: '0', red: '0', none: '2 ██' },
        { year: '2018/19', green: '0', yellow: '0', amber: '1 █', red: '0', none: '2 ██' },
        { year: '2019/20 so far', green: '0', yellow: '0', amber: '1 █', red: '0', none: '2 ██' },
      ],
    });
    expect(dashboard(base, shown)['colours']).toBeNull();
  });
});

describe('the summary', () => {
  test('says which figures of the trust are better and worse than national; of absence less is better', () => {
    const data = dashboard(
      base,
      ABSENCE,
      national('2018/19', 'ABSENCE', 5),
      years(ASH, [62, 65, 68], 30),
      years(BEECH, [60, 60, 60], 30),
      aResult(ASH, '2018/19', 'ABSENCE', 6),
    );
    expect(data['summary']).toMatchObject({
      lines: ['Worse than national: Reading, writing and maths (64% against 65%); Absence (6% against 5%).'],
      rows: [
        {
          year: '2018/19',
          trust: '64%',
          of: '2 of 3 schools',
          national: '65%',
          gap: '−1',
          above: '1 of 2',
          below: '1 of 2',
        },
        { trust: '6%', gap: '+1', above: '1 of 1', below: '0 of 1' },
      ],
    });
  });

  test('says where there is no national figure', () => {
    const data = dashboard(RWM, others, schools, aResult(ASH, '2018/19', 'RWM_EXP', 68));
    expect(data['summary']).toMatchObject({ lines: ['No national figure to set beside: Reading, writing and maths.'] });
  });
});

describe('the charts', () => {
  test('gaps: words first, then a sign for each point; who has none is counted', () => {
    const data = dashboard(base, years(ASH, [60, 60, 68.4], 30), years(BEECH, [60, 60, 63], 30));
    expect(data['gaps']).toEqual({
      sentences: ['Reading, writing and maths: 1 school above national, 1 below, 1 without a gap to show (2018/19).'],
      rows: [
        { measure: 'Reading, writing and maths', school: 'Ash School', gap: '3.4 points above ▲▲▲' },
        { measure: 'Reading, writing and maths', school: 'Beech School', gap: '2 points below ▼▼' },
      ],
    });
    expect(dashboard(base, years(ASH, [60, 60, 65], 30))['gaps']).toMatchObject({
      rows: [{ gap: 'Level with national' }],
    });
    expect(dashboard(base)['gaps']).toEqual({ sentences: [], rows: [] });
  });

  const capture = (
    urn: string,
    year: string,
    Capture: string,
    Value: number,
    extra: Record<string, string | number> = {},
  ) =>
    row('Data captures', {
      URN: urn,
      'Academic year': year,
      Capture,
      Measure: 'ABSENCE',
      Value,
      Pupils: 30,
      Status: 'School',
      ...extra,
    });

  test('absence: the last six half terms of the schools’ own captures', () => {
    const data = dashboard(
      base,
      ABSENCE,
      capture(ASH, '2018/19', 'Autumn 1', 5),
      capture(ASH, '2018/19', 'Summer 2', 6.2),
      capture(ASH, '2017/18', 'Summer 2', 7),
      capture(BEECH, '2018/19', 'Summer 2', 4.4, { Pupils: 6 }),
      capture(CEDAR, '2018/19', 'Summer 1', 9),
    );
    expect(data['absence']).toEqual({
      now: 'Summer 2 2018/19',
      yearAgo: 'Summer 2 2017/18',
      sentence:
        'In Summer 2 2018/19 absence ran from 4.4% to 6.2% in 2 of 3 schools; 1 of 3 not returned or not shown.',
      rows: [
        { school: 'Ash School', now: '6.2%', yearAgo: '7%', halfTerms: '5, ·, ·, ·, ·, 6.2: up since Autumn 1 ▂····█' },
        {
          school: 'Beech School',
          now: '4.4%',
          yearAgo: 'No record held',
          halfTerms: '·, ·, ·, ·, ·, 4.4: no earlier figure ·····▅',
        },
        { school: 'Cedar School', now: 'Not returned', yearAgo: 'No record held', halfTerms: 'Not returned' },
      ],
    });
  });

  test('absence of 5 pupils is not shown, nor its past', () => {
    const data = dashboard(
      base,
      ABSENCE,
      capture(ASH, '2018/19', 'Summer 1', 8.8),
      capture(ASH, '2018/19', 'Summer 2', 7.7, { Pupils: 5 }),
    );
    expect(linesAt(data, 'absence', 'rows')[0]).toEqual({
      school: 'Ash School',
      now: 'Not shown (small numbers)',
      yearAgo: 'No record held',
      halfTerms: 'Not shown (small numbers)',
    });
    expect(data['absence']).toMatchObject({
      sentence: 'In Summer 2 2018/19 no school’s absence is shown; 3 of 3 not returned or not shown.',
    });
    expect(JSON.stringify(data)).not.toMatch(/7\.7|8\.8/);
  });

  test('absence is left out where nobody captured it, or it is not for the dashboard', () => {
    expect(dashboard(base, ABSENCE)['absence']).toBeNull();
    const off = measure('ABSENCE', {
      Name: 'Absence',
      Phase: 'All',
      Kind: 'Attendance',
      Better: 'Lower',
      Dashboard: 'No',
    });
    expect(dashboard(base, off, capture(ASH, '2018/19', 'Summer 2', 6.2))['absence']).toBeNull();
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
