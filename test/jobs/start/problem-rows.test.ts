import { expect, test } from '@jest/globals';
import { lettersOf, problemRows } from '../../../src/jobs/start/problem-rows.ts';
import type { Problem } from '../../../src/workbook/problem.ts';
import { snapshot } from '../../workbook/sheets.ts';

const aProblem = (more: Partial<Problem>): Problem => ({
  tab: 'Data captures',
  row: 12,
  column: 'Value',
  found: 'x',
  expected: 'a figure',
  do: 'Type the figure',
  ...more,
});
const BOOK = snapshot({
  'Data captures': [{ Mine: '', URN: 1, Value: 62 }],
  'Capture grid': [{ URN: 1, RWM_EXP: 5, 'RWM_EXP last': '' }],
});
const whereOf = (more: Partial<Problem>) => problemRows([aProblem(more)], BOOK).rows[0]?.['where'];

test('the place is that of the cell, wherever the column stands', () => {
  expect(whereOf({})).toBe('Data captures!C12');
  expect(whereOf({ tab: 'Capture grid', column: 'RWM_EXP', row: 2 })).toBe('Capture grid!B2');
});
test('of the row where no column is named, of the tab where no row is', () => {
  expect(whereOf({ column: '' })).toBe('Data captures!12:12');
  expect(whereOf({ row: 0 })).toBe('Data captures');
});
test('a column that is not there has no letter', () =>
  expect(whereOf({ column: 'Upper' })).toBe('Data captures!12:12'));

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %s is %s', (position, letters) => expect(lettersOf(position)).toBe(letters));

test('the worst comes first: a tab or a school, then what is not used, then what is used, then what may stay', () => {
  const problems = [
    aProblem({ found: 'may stay', tab: 'Schools', do: 'It is not used. The row may stay' }),
    aProblem({ found: 'a school', tab: 'Schools', do: 'Fill it in. Until then the row is not used' }),
    aProblem({ found: 'used', tab: 'Schools' }),
    aProblem({ found: 'not used', do: 'It is not used. Correct it' }),
    aProblem({ found: 'not used, earlier tab', tab: 'People', do: 'Pick one. Until then the row is not used' }),
    aProblem({ found: 'no tab', tab: 'Term dates', row: 0 }),
    aProblem({ found: 'not used, earlier row', row: 3, do: 'None of them is used. Delete one' }),
  ];
  expect(problemRows(problems, BOOK).rows.map((row) => row['found'])).toEqual([
    'a school',
    'no tab',
    'not used, earlier tab',
    'not used, earlier row',
    'not used',
    'used',
    'may stay',
  ]);
});
