import { describe, expect, test } from '@jest/globals';
import { otherwise, required, wanted } from '../../src/workbook/column.ts';
import { date } from '../../src/workbook/kinds/date.ts';
import { number } from '../../src/workbook/kinds/number.ts';
import { text } from '../../src/workbook/kinds/text.ts';
import { readTab } from '../../src/workbook/read-tab.ts';
import { schoolNames } from '../../src/workbook/school-names.ts';
import { tab } from '../../src/workbook/tab.ts';
import { dataCaptures } from '../../src/workbook/tabs/data-captures.ts';
import { people } from '../../src/workbook/tabs/people.ts';
import { priorities } from '../../src/workbook/tabs/priorities.ts';
import { termDates } from '../../src/workbook/tabs/term-dates.ts';
import { type Line, sheet } from './sheets.ts';

const trees = tab({
  name: 'Trees',
  group: 'Records',
  about: 'Trees.',
  key: ['name'],
  columns: () => ({
    name: required(text({ header: 'Tree name' })),
    planted: wanted(date({ header: 'Planted on' }), 'its age is not known'),
    height: number({ header: 'Height' }),
    label: otherwise((row) => `row ${row}`, text({ header: 'Label' })),
    seen: text({ header: 'Seen by us', locked: true }),
  }),
});
const ash = { 'Tree name': 'Ash', 'Planted on': '2020-03-01', Height: 4, Label: 'A' };
const read = (...lines: readonly Line[]) => readTab(trees, sheet(...lines));
const withoutSource = ({ rows }: ReturnType<typeof read>) => rows.map(({ source, ...row }) => row);

describe('headers', () => {
  test('are found whatever their case and spaces', () => {
    expect(withoutSource(read({ ' TREE  name ': 'Ash', 'planted on': '2020-03-01', height: 4, LABEL: 'A' }))).toEqual([
      { name: 'Ash', planted: '2020-03-01', height: 4, label: 'A' },
    ]);
  });
  test('that are not known are left alone', () => {
    expect(read({ ...ash, Mood: '#N/A' })).toEqual(read(ash));
  });
  test('that stand twice are a problem, and the first column is used', () => {
    const { rows, problems } = readTab(trees, {
      cells: [
        ['Tree name', 'Height', 'height ', 'Planted on', 'Label'],
        ['Ash', 4, 9, '2020-03-01', 'A'],
      ],
    });
    expect(rows).toMatchObject([{ height: 4 }]);
    expect(problems).toMatchObject([{ row: 1, column: 'Height' }]);
  });
  test('without the key’s the tab is empty, with one problem that says what is there', () => {
    const { 'Tree name': _, ...rest } = ash;
    expect(read(rest)).toMatchObject({
      rows: [],
      problems: [{ row: 0, column: 'Tree name', found: 'the headers Planted on, Height, Label' }],
    });
  });
  test('of another column that is missing: blanks', () => {
    expect(withoutSource(read({ 'Tree name': 'Ash', 'Planted on': '2020-03-01' }))).toEqual([
      { name: 'Ash', planted: '2020-03-01', label: 'row 2' },
    ]);
  });
  test('of a missing column that rows should have: one problem, not one a row', () => {
    const { rows, problems } = read({ 'Tree name': 'Ash', Label: 'A' }, { 'Tree name': 'Elm', Label: 'B' });
    expect(rows).toHaveLength(2);
    expect(problems).toMatchObject([{ row: 0, column: 'Planted on' }]);
  });
});

describe('a tab', () => {
  test('that is missing is empty, with one problem', () => {
    expect(readTab(trees, undefined)).toMatchObject({ rows: [], problems: [{ tab: 'Trees', row: 0 }] });
  });
  test.each([[[]], [[[]]]])('that holds nothing is empty, with one problem', (cells) => {
    expect(readTab(trees, { cells })).toMatchObject({ rows: [], problems: [{ row: 0, found: 'no headers in row 1' }] });
  });
});

describe('rows', () => {
  test('that are blank are skipped, and are no problem', () => {
    expect(read({ 'Tree name': ' ', Height: '' }, ash)).toMatchObject({ rows: [{ name: 'Ash' }], problems: [] });
  });
  test('with nothing but an unticked box are blank', () => {
    expect(read({ ...ash, 'Tree name': '', 'Planted on': '', Height: false, Label: '' })).toMatchObject({
      rows: [],
      problems: [],
    });
  });
  test('with nothing but what the program fills in are blank', () => {
    expect(
      read({ ...ash, 'Tree name': '', 'Planted on': '', Height: '', Label: '', 'Seen by us': '#N/A' }),
    ).toMatchObject({
      rows: [],
      problems: [],
    });
  });
  test('keep their other cells when one cannot be read', () => {
    const { rows, problems } = read({ ...ash, Height: 'tall' });
    expect(rows).toMatchObject([{ name: 'Ash', planted: '2020-03-01' }]);
    expect(rows[0]).not.toHaveProperty('height');
    expect(problems).toEqual([
      {
        tab: 'Trees',
        row: 2,
        column: 'Height',
        found: 'tall',
        expected: 'a number',
        do: 'Type a number, such as 62.5, or leave the cell blank. Until then it is not used',
      },
    ]);
  });
  test('without what they cannot do without are a problem, and are not given', () => {
    expect(read({ ...ash, 'Tree name': '' })).toMatchObject({
      rows: [],
      problems: [{ row: 2, column: 'Tree name', found: 'blank' }],
    });
  });
  test('without what they should have are a problem, and are given', () => {
    expect(read({ ...ash, 'Planted on': '' })).toMatchObject({
      rows: [{ name: 'Ash' }],
      problems: [{ column: 'Planted on', do: 'Fill it in: its age is not known' }],
    });
  });
  test('are told of once when a cell they should have cannot be read', () => {
    expect(read({ ...ash, 'Planted on': 'soon' }).problems).toHaveLength(1);
  });
  test('with a formula’s error say that the formula wants mending', () => {
    expect(read({ ...ash, Height: '#REF!' }).problems).toMatchObject([
      { found: '#REF!', do: 'Mend the formula, or type the value in its place. Until then it is not used' },
    ]);
  });
  test('shorter than the header row end in blanks', () => {
    expect(
      readTab(trees, {
        cells: [
          ['Tree name', 'Planted on', 'Height'],
          ['Ash', '2020-03-01'],
        ],
      }).problems,
    ).toEqual([]);
  });
  test('are numbered as the sheet numbers them, blank rows counted', () => {
    expect(read(ash, { 'Tree name': '' }, { ...ash, Height: 'tall' }).problems).toMatchObject([{ row: 4 }]);
  });
});

describe('a blank that means something', () => {
  const schools = schoolNames([{ urn: '145779', name: 'Ash School', predecessors: [] }]);
  const closure = { Date: '2026-10-26', Kind: 'Closure' };
  test('is read as every school', () => {
    expect(readTab(termDates, sheet(closure), schools)).toMatchObject({ rows: [{ date: '2026-10-26' }], problems: [] });
  });
  test('is not what a school that is not known is read as', () => {
    expect(readTab(termDates, sheet({ ...closure, URN: 'Elm School' }), schools)).toMatchObject({
      rows: [],
      problems: [{ row: 2, column: 'URN', found: 'Elm School' }],
    });
    expect(readTab(priorities, sheet({ Ref: 'P1', URN: '999999' }), schools).rows).toEqual([]);
  });
});

describe('what is needed of each tab', () => {
  test('a person without an email is given: a headteacher is in post all the same', () => {
    const { rows, problems } = readTab(
      people,
      sheet({ Email: '', Role: 'Headteacher', URN: '145779', From: '2024-09-01' }),
    );
    expect(rows).toMatchObject([{ role: 'Headteacher', urn: '145779' }]);
    expect(problems).toMatchObject([{ column: 'Email' }]);
  });
  test('a code in the place of a figure is the row’s code, and no problem', () => {
    const figure = { URN: 1, 'Academic year': '2018/19', Capture: 'Results', Measure: 'RWM_EXP', Status: 'Final' };
    const { rows, problems } = readTab(
      dataCaptures,
      sheet({ ...figure, Value: ' supp ' }, { ...figure, Value: 'z', Code: 'LOWCOV' }),
    );
    expect(problems).toEqual([]);
    expect(rows.map(({ code }) => code)).toEqual(['SUPP', 'LOWCOV']);
  });
});
