import type { Cell } from '../cell.ts';
import { type Column, type ColumnOptions, column, writePlainly } from '../column.ts';
import { textOf } from '../plain.ts';
import { remembering } from './remembering.ts';

/** A short name that rows refer to, such as a measure's: compared, and read, in capitals. */
export const code = (options: ColumnOptions): Column<string, false> =>
  column(options, {
    kind: 'code',
    expected: 'a short name in capitals, such as RWM_EXP',
    remedy: 'Type it as the tab Measures has it',
    reader: () => remembering((cell: Cell) => textOf(cell)?.toUpperCase()),
    toCell: (value) => {
      const cell = writePlainly(value);
      return typeof cell === 'string' ? cell.toUpperCase() : cell;
    },
  });
