import type { Cell } from '../cell.ts';
import { type Column, type ColumnOptions, column, type Reader, writePlainly } from '../column.ts';
import { codeOf } from '../figure-codes.ts';
import { numberFromText, percentFromShare, percentFromText } from './number-from-text.ts';

/** `65%` as text, and 0.65 in a cell that shows a percentage, are both 65. */
const readFigure =
  (isPercent: (row: number) => boolean): Reader<number> =>
  (cell, row) => {
    if (typeof cell === 'number') {
      if (!Number.isFinite(cell)) return undefined;
      return isPercent(row) ? percentFromShare(cell) : cell;
    }
    return typeof cell === 'string' ? (numberFromText(cell) ?? percentFromText(cell)) : undefined;
  };

const never = (): boolean => false;

/** A figure of a measure, in the measure's unit. */
export const figure = (options: ColumnOptions): Column<number, false> =>
  column(options, {
    kind: 'figure',
    expected: 'a figure',
    remedy: 'Type the figure, such as 62 or −0.3, or leave the cell blank',
    reader: ({ isPercent }) => readFigure(isPercent ?? never),
    toCell: writePlainly,
  });

/** A figure, or in its place a code such as SUPP, which goes to another field. */
export const figureOrCode = (options: ColumnOptions, codeField = 'code'): Column<number, false> => ({
  ...figure(options),
  expected: 'a figure, or a code such as SUPP',
  remedy: 'Type the figure, or the code that was published in its place, or leave the cell blank',
  aside: { field: codeField, read: (cell: Cell) => (typeof cell === 'string' ? codeOf(cell) : undefined) },
});
