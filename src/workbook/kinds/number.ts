import type { Cell } from '../cell.ts';
import { type Column, type ColumnOptions, column, type Reader, writePlainly } from '../column.ts';
import { numberFromText } from './number-from-text.ts';

const readNumber = (cell: Cell): number | undefined => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === 'string' ? numberFromText(cell) : undefined;
};

const onlyIf =
  (passes: (value: number) => boolean): Reader<number> =>
  (cell) => {
    const value = readNumber(cell);
    return value !== undefined && passes(value) ? value : undefined;
  };

export const number = (options: ColumnOptions): Column<number, false> =>
  column(options, {
    kind: 'number',
    expected: 'a number',
    remedy: 'Type a number, such as 62.5, or leave the cell blank',
    reader: () => readNumber,
    toCell: writePlainly,
  });

/** A count: 0 or more, without decimals. */
export const wholeNumber = (options: ColumnOptions): Column<number, false> =>
  column(options, {
    kind: 'whole number',
    expected: 'a whole number, 0 or more',
    remedy: 'Type a whole number, such as 30, or leave the cell blank',
    reader: () => onlyIf((value) => Number.isInteger(value) && value >= 0),
    toCell: writePlainly,
  });
