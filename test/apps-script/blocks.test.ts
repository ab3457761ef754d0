import { describe, expect, test } from '@jest/globals';
import { toBlocks as blocksOf, type CellToWrite } from '../../src/apps-script/blocks.ts';

const edit = (row: number, column: number, value: string) => ({ row, column, value });
const toBlocks = (edits: readonly CellToWrite[], height: number) => blocksOf(edits, height, () => false);

test('neighbouring columns are written together, others apart', () => {
  expect(toBlocks([edit(1, 0, 'a'), edit(1, 1, 'b'), edit(1, 3, 'c')], 9)).toEqual([
    { row: 1, column: 0, cells: [['a', 'b']] },
    { row: 1, column: 3, cells: [['c']] },
  ]);
});

test('a cell between two edited ones keeps what it has', () => {
  expect(toBlocks([edit(1, 0, 'a'), edit(3, 1, 'b')], 9)).toEqual([
    {
      row: 1,
      column: 0,
      cells: [
        ['a', undefined],
        [undefined, undefined],
        [undefined, 'b'],
      ],
    },
  ]);
});

test('rows that are added are written apart, so that adding rows rewrites none', () => {
  expect(toBlocks([edit(1, 0, 'a'), edit(9, 0, 'b')], 9)).toEqual([
    { row: 1, column: 0, cells: [['a']] },
    { row: 9, column: 0, cells: [['b']] },
  ]);
});

test('however many rows there are, there is one block for neighbouring columns', () => {
  const edits = Array.from({ length: 200_000 }, (_, row) => edit(row, 0, 'a'));
  expect(toBlocks(edits, 200_000)).toHaveLength(1);
});

test('nothing to edit is nothing to write', () => {
  expect(toBlocks([], 9)).toEqual([]);
});

describe('in columns that people write in', () => {
  const peoples = (edits: readonly CellToWrite[]) => blocksOf(edits, 9999, () => true);

  test('a cell between two edited ones is not touched', () => {
    expect(peoples([edit(1, 0, 'a'), edit(3, 0, 'b'), edit(3, 2, 'c')])).toEqual([
      { row: 1, column: 0, cells: [['a']] },
      { row: 3, column: 0, cells: [['b']] },
      { row: 3, column: 2, cells: [['c']] },
    ]);
  });
  test('neighbours are written together, side by side and one under the other', () => {
    expect(peoples([edit(2, 1, 'd'), edit(1, 0, 'a'), edit(1, 1, 'b'), edit(2, 0, 'c')])).toEqual([
      {
        row: 1,
        column: 0,
        cells: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ]);
  });
  test('a wider stretch under a narrow one is written apart from it', () => {
    expect(peoples([edit(1, 0, 'a'), edit(2, 0, 'b'), edit(2, 1, 'c')])).toHaveLength(2);
  });
  test('sixteen hundred strips are each written alone; of more, whole stretches of their columns', () => {
    const apart = (count: number) => Array.from({ length: count }, (_, index) => edit(2 * index + 1, 0, 'a'));
    expect(peoples(apart(1_600))).toHaveLength(1_600);
    expect(peoples(apart(1_601))).toHaveLength(1);
  });
  test('next to a column of the program’s own, each is written in its way', () => {
    const edits = [edit(1, 0, 'a'), edit(3, 0, 'b'), edit(1, 1, 'c'), edit(3, 1, 'd')];
    const blocks = blocksOf(edits, 9, (column) => column === 1);
    expect(blocks.map(({ row, column, cells }) => [row, column, cells.length])).toEqual([
      [1, 0, 3],
      [1, 1, 1],
      [3, 1, 1],
    ]);
  });
});
