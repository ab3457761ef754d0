import { describe, expect, test } from '@jest/globals';
import type { Lines } from '../../workbook/sheets.ts';
import { aFigure, planned, TODAY } from '../daily/planned.ts';

const TOMORROW = '2026-10-13';

const benchmark = (year: string, national: number, measure = 'RWM_EXP') => ({
  'Academic year': year,
  Measure: measure,
  National: national,
});

function rowsOf(figures: Lines[string], more: Lines = {}, measure = 'RWM_EXP') {
  const { rows } = planned({
    'Data captures': figures,
    Benchmarks: [benchmark('2022/23', 60), benchmark('2023/24', 61), benchmark('2024/25', 62)],
    ...more,
  });
  return new Map(
    rows('Dashboard')
      .filter((row) => row['measure'] === measure)
      .map((row) => [String(row['school']), row]),
  );
}

describe('a school’s row', () => {
  const oak = rowsOf([
    aFigure(1, 58, { 'Academic year': '2022/23' }),
    aFigure(1, 61, { 'Academic year': '2023/24' }),
    aFigure(1, 65, { 'Comparable schools': 68.5 }),
  ]).get('Oak School');

  test('has the latest figure beside the national and the comparable one', () => {
    expect(oak).toMatchObject({
      year: 2024,
      status: 'Final',
      figure: '65%',
      national: '62%',
      gapToNational: '+3 points',
      comparable: '68.5%',
      gapToComparable: '−3.5 points',
    });
  });
  test('has three years, the change and what it means', () => {
    expect(oak).toMatchObject({ threeYears: '58%, 61%, 65% ▂▅█', change: '+4 points', direction: 'Improving' });
  });
});

test('less absence is an improvement', () => {
  const absence = { Measure: 'ABSENCE' };
  const rows = rowsOf(
    [aFigure(1, 6, { ...absence, 'Academic year': '2023/24' }), aFigure(1, 5.5, absence)],
    {},
    'ABSENCE',
  );
  expect(rows.get('Oak School')).toMatchObject({ change: '−0.5 points', direction: 'Improving' });
});

test('progress scores of two years are not compared', () => {
  const progress = { Measure: 'READ_PROG', 'Academic year': '2021/22' };
  const figures = [aFigure(1, -0.3, progress), aFigure(1, 1.4, { ...progress, 'Academic year': '2022/23' })];
  expect(rowsOf(figures, {}, 'READ_PROG').get('Oak School')).toMatchObject({
    figure: '+1.4',
    change: 'does not apply',
    direction: 'Not comparable',
  });
});

test('a missing year is a gap, and the change is not known', () => {
  const figures = [aFigure(1, 58, { 'Academic year': '2022/23' }), aFigure(1, 65)];
  expect(rowsOf(figures).get('Oak School')).toMatchObject({
    threeYears: '58%, ·, 65% ▂·█',
    change: 'no figure for 2023/24',
  });
});

test('a year that is not published yet is said, never blank', () => {
  const rows = rowsOf([aFigure(1, 65, { 'Academic year': '2025/26' })]);
  expect(rows.get('Oak School')).toMatchObject({ national: 'not published in 2025/26', comparable: 'no record held' });
  expect(rows.get('Elm School')).toMatchObject({ figure: 'no record held', gapToNational: 'no record held' });
});

describe('the national figure', () => {
  const blank = { ...benchmark('2024/25', 0), National: '' };
  test('of a published year for which none is held is said to be so', () => {
    const rows = rowsOf([aFigure(1, 65)], { Benchmarks: [benchmark('2023/24', 61), blank] });
    expect(rows.get('Oak School')).toMatchObject({
      national: 'no national figure held',
      gapToNational: 'no national figure held',
    });
    expect(rows.get('The trust')).toMatchObject({ national: 'no national figure held' });
  });
  test('of a measure of which Benchmarks says nothing is not said to be unpublished', () => {
    const rows = rowsOf([aFigure(1, 65)], { Benchmarks: [benchmark('2024/25', 5, 'ABSENCE')] });
    expect(rows.get('Oak School')?.['national']).toBe('no national figure held');
  });
});

describe('a special school', () => {
  const Schools = [
    { URN: 1, School: 'Oak School', Phase: 'Special' },
    { URN: 2, School: 'Elm School', Phase: 'Primary' },
  ];
  const measuresOf = (figures: Lines[string]) => {
    const { rows } = planned({ Schools, 'Data captures': figures });
    return rows('Dashboard').flatMap((row) => (row['school'] === 'Oak School' ? [row['measure']] : []));
  };
  test('has no row for results that it is not judged on', () => {
    expect(measuresOf([aFigure(2, 65)])).toEqual(['ABSENCE', 'PERSISTENT_ABSENCE']);
  });
  test('has one where a figure is held, a result or a capture', () => {
    expect(measuresOf([aFigure(1, 12), aFigure(1, 30, { Measure: 'ATT8', Capture: 'Autumn 1' })])).toEqual([
      'RWM_EXP',
      'ATT8',
      'ABSENCE',
      'PERSISTENT_ABSENCE',
    ]);
  });
});

test('a predecessor’s years are the school’s', () => {
  const schools = [{ URN: 1, School: 'Oak School', Phase: 'Primary', 'Predecessor URN': '9' }];
  const rows = rowsOf([aFigure(9, 61, { 'Academic year': '2023/24' }), aFigure(1, 65)], { Schools: schools });
  expect(rows.get('Oak School')).toMatchObject({ change: '+4 points' });
});

describe('a figure on few pupils', () => {
  const figures = (pupils: number | '', status: string) => [
    aFigure(1, 40, { 'Academic year': '2023/24' }),
    aFigure(1, 83, { Pupils: pupils, Status: status, 'Comparable schools': 60 }),
  ];

  test.each([
    [5, 'Final', true],
    [6, 'Final', false],
    ['', 'Final', false],
    ['', 'School', true],
    [6, 'School', false],
  ] as const)('%s pupils, %s: hidden is %s', (pupils, status, hidden) => {
    const oak = rowsOf(figures(pupils, status)).get('Oak School');
    expect(oak?.['figure']).toBe(hidden ? 'fewer than 6 pupils: not shown' : '83%');
  });

  test('hides all that it would follow from: gaps, change, years, direction, chart', () => {
    const oak = rowsOf(figures(5, 'Final')).get('Oak School') ?? {};
    expect(JSON.stringify(oak)).not.toMatch(/83|40%|21|43|23(?! pupils)/);
    expect(oak).toMatchObject({ national: '62%', direction: 'Not comparable', chartFigure: null, chartNational: null });
  });

  test('is left out of the next year’s change and of the three years', () => {
    const oak = rowsOf([aFigure(1, 83, { 'Academic year': '2023/24', Pupils: 4 }), aFigure(1, 60)]).get('Oak School');
    expect(oak).toMatchObject({ threeYears: '·, ·, 60% ··▅', change: 'no figure for 2023/24' });
  });

  test('is left out of the trust’s figure, which says so', () => {
    const rows = rowsOf([aFigure(1, 83, { Pupils: 5 }), aFigure(2, 60)]);
    expect(rows.get('The trust')?.['figure']).toBe('60% (1 of 2 schools)');
  });

  test('of another number of pupils, where the setting says so', () => {
    const Settings = [{ Setting: 'suppress.pupils', Value: 10 }];
    const rows = rowsOf([aFigure(1, 83, { Pupils: 10 })], { Settings });
    expect(rows.get('Oak School')?.['figure']).toBe('fewer than 11 pupils: not shown');
  });
});

describe('the trust’s row', () => {
  test('weighs schools by their pupils', () => {
    const rows = rowsOf([aFigure(1, 50, { Pupils: 10 }), aFigure(2, 80, { Pupils: 30 })]);
    expect(rows.get('The trust')).toMatchObject({ figure: '72.5% (2 of 2 schools)', gapToNational: '+10.5 points' });
  });
  test('is last, after the schools from A to Z', () => {
    expect([...rowsOf([aFigure(1, 50), aFigure(2, 80)]).keys()]).toEqual(['Elm School', 'Oak School', 'The trust']);
  });
  test('is of the year with the most schools in it', () => {
    const rows = rowsOf([aFigure(1, 50), aFigure(2, 80), aFigure(1, 90, { 'Academic year': '2025/26' })]);
    expect(rows.get('The trust')).toMatchObject({ year: 2024, figure: '65% (2 of 2 schools)' });
  });
  test('has no change where the schools of the two years differ', () => {
    const figures = [aFigure(1, 50), aFigure(2, 80), aFigure(1, 40, { 'Academic year': '2023/24' })];
    expect(rowsOf(figures).get('The trust')).toMatchObject({ change: 'not the same schools the year before' });
  });
});

describe('the category', () => {
  const Categories = [{ URN: 1, Agreed: 'GREEN', 'Agreed on': '2026-07-02', 'Agreed by': 'Executive Team' }];
  test('is not shown until the setting says so', () => {
    expect(rowsOf([aFigure(1, 50)], { Categories }).get('Oak School')?.['category']).toBe('not shown');
  });
  test('is then the agreed one', () => {
    const Settings = [{ Setting: 'dashboard.category', Value: 'Yes' }];
    const rows = rowsOf([aFigure(1, 50)], { Categories, Settings });
    expect(rows.get('Oak School')?.['category']).toBe('GREEN');
    expect(rows.get('Elm School')?.['category']).toBe('not yet agreed');
  });
});

test('only measures marked for the dashboard are on it, and only schools that can have them', () => {
  const Measures = [{ Measure: 'ABSENCE', Dashboard: 'No' }];
  const { rows } = planned({ Measures, 'Data captures': [aFigure(1, 50)] });
  const measures = new Set(rows('Dashboard').map((row) => row['measure']));
  expect(measures.has('ABSENCE')).toBe(false);
  expect(measures.has('ATT8')).toBe(false);
  expect(measures.has('RWM_EXP')).toBe(true);
});

test('a chart for each measure that has a figure to show, over its own rows', () => {
  const { charts, rows } = planned({
    'Data captures': [aFigure(1, 50), aFigure(2, 60, { Measure: 'ABSENCE', Value: 5 })],
  });
  expect(charts.map(({ title }) => title)).toEqual([
    'Reading, writing and maths at the expected standard, latest results',
    'Absence, latest results',
  ]);
  const [from, to] = charts[1]?.rows ?? [0, 0];
  const covered = rows('Dashboard').slice(from - 2, to - 1);
  expect(new Set(covered.map((row) => row['measure']))).toEqual(new Set(['ABSENCE']));
  expect(covered.map((row) => row['chartLabel'])).toEqual(['Elm School', 'Oak School', 'The trust']);
});

describe('the last capture of a school', () => {
  const capture = (value: number, more: object) =>
    aFigure(1, value, { Measure: 'ABSENCE', 'Academic year': '2025/26', Status: 'School', ...more });
  const shownOf = (...figures: Lines[string]) =>
    rowsOf([aFigure(1, 5.5, { Measure: 'ABSENCE' }), ...figures], {}, 'ABSENCE').get('Oak School')?.['capture'];
  const spring = capture(5.1, { Capture: 'Spring 2', Updated: '2026-03-20' });

  test('is shown from the day in Updated, and not before', () => {
    expect(shownOf(spring, capture(4.9, { Capture: 'Summer 1', Updated: TODAY }))).toContain('4.9%');
    expect(shownOf(spring, capture(4.9, { Capture: 'Summer 1', Updated: TOMORROW }))).toContain('5.1%');
  });
  test('without that day it is shown from the last day of its half term', () => {
    expect(shownOf(spring, capture(4.8, { Capture: 'Summer 2' }))).toContain('4.8%');
    expect(shownOf(spring, capture(4.7, { Capture: 'Autumn 1', 'Academic year': '2026/27' }))).toContain('5.1%');
  });
});
