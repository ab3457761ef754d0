import { describe, expect, test } from '@jest/globals';
import type { Measure } from '../../src/domain/measures.ts';
import type { SheetCells } from '../../src/workbook/cell.ts';
import { KNOWN_MEASURES } from '../../src/workbook/known-measures.ts';
import { readTab } from '../../src/workbook/read-tab.ts';
import { readBenchmarks } from '../../src/workbook/records/read-benchmarks.ts';
import { readFigures } from '../../src/workbook/records/read-figures.ts';
import { benchmarks } from '../../src/workbook/tabs/benchmarks.ts';
import { dataCaptures } from '../../src/workbook/tabs/data-captures.ts';
import { asPercent, type Line, sheet } from './sheets.ts';

const TODAY = '2019-10-07';
const rwm: Line = { URN: 1, 'Academic year': '2018/19', Capture: 'Results', Measure: 'RWM_EXP', Status: 'Final' };
const p8: Line = { ...rwm, Measure: 'P8' };

function read(cells: SheetCells, today = TODAY, measures: readonly Measure[] = KNOWN_MEASURES) {
  return readFigures(readTab(dataCaptures, cells).rows, cells, measures, today);
}
const figure = (line: Line, today?: string) => read(sheet(line), today).rows[0];
const problems = (...lines: readonly Line[]) => read(sheet(...lines)).problems;

describe('percentages', () => {
  test.each(['Value', 'Lower', 'Upper', 'Comparable schools'])(
    '0.65 alone in %s is a problem, and is not used',
    (column) => {
      expect(problems({ ...rwm, [column]: 0.65 })).toMatchObject([{ row: 2, column, found: '0.65' }]);
      expect(Object.values(figure({ ...rwm, [column]: 0.65 }) ?? {})).not.toContain(0.65);
    },
  );
  test.each([0, 1, 65, '65%', '0.5%'])('%j is no problem', (value) => {
    expect(problems({ ...rwm, Value: value })).toEqual([]);
  });
  test('the remedy speaks of the number that was found', () => {
    expect(problems({ ...rwm, Value: 0.71 })[0]?.do).toBe(
      'It is not used. Type 71 or 71% if 0.71 means 71%, and 0.71% if it is less than one',
    );
  });
  test('0.65 in a cell that shows a percentage is 65', () => {
    const { rows, problems: none } = read(
      asPercent(sheet({ ...rwm, Value: 0.65, 'Comparable schools': 0.7 }), 'Value', 'Comparable schools'),
    );
    expect(none).toEqual([]);
    expect(rows).toMatchObject([{ value: 65, comparable: 70 }]);
  });
  test('65 in a cell that shows a percentage is 6500%: a problem that says so', () => {
    expect(read(asPercent(sheet({ ...rwm, Value: 65 }), 'Value')).problems).toMatchObject([{ found: '6500%' }]);
  });
  test('0.65 of Progress 8 is a figure', () => expect(figure({ ...p8, Value: 0.65 })?.value).toBe(0.65));
  test('a percentage of Progress 8 is a problem, and is not used', () => {
    expect(problems({ ...p8, Value: '3%' })).toMatchObject([{ column: 'Value', found: '3%' }]);
    expect(read(asPercent(sheet({ ...p8, Value: 0.03 }), 'Value')).rows[0]).not.toHaveProperty('value');
  });
  test('a measure’s unit may be written out', () => {
    const reading: Measure = { ...(KNOWN_MEASURES[0] as Measure), measure: 'READ_EXP', unit: 'Per cent' };
    const cells = sheet({ ...rwm, Measure: 'read_exp', Value: 0.65 });
    expect(read(cells, TODAY, [reading]).problems).toMatchObject([{ column: 'Value' }]);
  });
});

describe('figures out of bounds', () => {
  test.each([
    [rwm, 101],
    [rwm, -1],
    [p8, 6],
    [p8, -5.01],
  ])('%j: %d is a problem, and is not used', (line, value) => {
    expect(problems({ ...line, Value: value })).toMatchObject([{ column: 'Value' }]);
    expect(figure({ ...line, Value: value })).toMatchObject({ code: 'UNREADABLE' });
    expect(figure({ ...line, Value: value })).not.toHaveProperty('value');
  });
  test.each([
    [rwm, 100],
    [rwm, 0],
    [p8, 5],
    [p8, -5],
  ])('%j: %d is inside', (line, value) => {
    expect(problems({ ...line, Value: value })).toEqual([]);
  });
});

describe('codes', () => {
  test.each(['SUPP', 'SP', 'NEW', 'NE', 'NP', 'NA', 'c', 'z', 'x', 'LOWCOV'])('%s takes the value away', (code) => {
    const read = figure({ ...rwm, Value: 70, Upper: 75, Code: code, 'Comparable schools': 60 });
    expect(read).toMatchObject({ code, comparable: 60 });
    expect(read).not.toHaveProperty('value');
    expect(read).not.toHaveProperty('upper');
  });
  test('a code nobody knows is a problem, and the value is not used', () => {
    expect(problems({ ...rwm, Value: 70, Code: 'roughly' })).toMatchObject([{ column: 'Code', found: 'roughly' }]);
    expect(figure({ ...rwm, Value: 70, Code: 'roughly' })).not.toHaveProperty('value');
  });
  test('a value that cannot be read is a gap that no lesser row fills', () => {
    expect(figure({ ...rwm, Value: 'about 70' })).toMatchObject({ code: 'UNREADABLE' });
  });
  test('a blank value is no gap of its own', () => expect(figure({ ...rwm, Value: '' })).not.toHaveProperty('code'));
});

describe('rows for one figure', () => {
  test('that are the same are one problem, and one is used', () => {
    const { rows, problems } = read(sheet({ ...rwm, Value: 70 }, { ...rwm, Value: '70%' }, { ...rwm, Value: 70 }));
    expect(rows).toMatchObject([{ value: 70 }]);
    expect(problems).toMatchObject([{ found: 'rows 2, 3 and 4 are for the same figure' }]);
  });
  test('that differ are a problem each, and none is used', () => {
    const { rows, problems } = read(sheet({ ...rwm, Value: 70 }, { ...rwm, Value: 71 }));
    expect(rows).toMatchObject([{ code: 'DUPLICATE' }]);
    expect(rows[0]).not.toHaveProperty('value');
    expect(problems).toMatchObject([{ row: 2 }, { row: 3 }]);
  });
  test('of which one is blank are one problem, and the other is used', () => {
    const { rows, problems } = read(sheet(rwm, { ...rwm, Value: 70 }));
    expect(rows).toMatchObject([{ value: 70 }]);
    expect(problems).toHaveLength(1);
  });
  test.each([
    { Status: 'Revised' },
    { URN: 2 },
    { 'Academic year': '2017/18' },
    { Measure: 'READ_PROG' },
    { Capture: 'Autumn 1' },
  ])('that differ in %j are two figures', (other) => {
    const { rows, problems } = read(sheet({ ...rwm, Value: 7 }, { ...rwm, Value: 8, ...other }));
    expect(rows).toHaveLength(2);
    expect(problems).toEqual([]);
  });
});

describe('figures that are not used yet, or ever', () => {
  test('results without a day of release are not used until 1 September after their year', () => {
    const early = { ...rwm, Value: 70, 'Academic year': '2019/20', Measure: 'ABSENCE' };
    expect(read(sheet(early), '2020-08-31').problems).toMatchObject([
      { column: 'Updated', do: 'Not used until 1 September 2020: type the day it was released in Updated' },
    ]);
    expect(read(sheet(early), '2020-09-01').problems).toEqual([]);
  });
  test('a figure released later than today is a problem', () => {
    expect(problems({ ...rwm, Value: 70, Updated: '2019-12-13' })).toMatchObject([
      { found: '13 December 2019', do: 'Not used until 13 December 2019: correct Updated if it was released earlier' },
    ]);
  });
  test('a capture of the half term that is running is no problem', () => {
    expect(problems({ ...rwm, Value: 70, 'Academic year': '2019/20', Capture: 'Autumn 1' })).toEqual([]);
  });
  test.each([
    ['RWM_EXP', '2019/20'],
    ['ATT8', '2020/21'],
    ['READ_PROG', '2023/24'],
    ['P8', '2024/25'],
  ])('%s of %s was never published', (measure, year) => {
    const cells = sheet({ ...rwm, Value: 5, Measure: measure, 'Academic year': year });
    expect(read(cells, '2026-10-05').problems).toMatchObject([{ column: 'Academic year' }]);
  });
});

test('a measure that is in no list is a problem, and its figure is not used', () => {
  expect(read(sheet({ ...rwm, Measure: 'GEOGRAPHY', Value: 5 }))).toMatchObject({
    rows: [],
    problems: [{ column: 'Measure', found: 'GEOGRAPHY' }],
  });
});

describe('national figures', () => {
  const national = (...lines: readonly Line[]) => {
    const cells = sheet(...lines);
    return readBenchmarks(readTab(benchmarks, cells).rows, cells, KNOWN_MEASURES);
  };
  const row: Line = { 'Academic year': '2018/19', Measure: 'RWM_EXP' };
  test('left blank still say that the year was published', () => {
    expect(national({ ...row, National: '' })).toMatchObject({ rows: [{ year: 2018 }], problems: [] });
  });
  test('of 0.65 are a problem, and the year stays published', () => {
    const { rows, problems } = national({ ...row, National: 0.65 });
    expect(rows).toHaveLength(1);
    expect(rows[0]).not.toHaveProperty('national');
    expect(problems).toMatchObject([{ tab: 'Benchmarks', column: 'National' }]);
  });
  test('that differ are a problem each, and the year stays published without one', () => {
    const { rows, problems } = national({ ...row, National: 65 }, { ...row, National: 64 });
    expect(rows).toHaveLength(1);
    expect(rows[0]).not.toHaveProperty('national');
    expect(problems).toHaveLength(2);
  });
});
