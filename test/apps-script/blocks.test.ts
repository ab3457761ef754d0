import { expect, test } from '@jest/globals';
import { toBlocks } from '../../src/apps-script/blocks.ts';

const edit = (row: number, column: number, value: string) => ({ row, column, value });

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
