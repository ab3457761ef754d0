import { type Column, type ColumnOptions, column, writePlainly } from '../column.ts';
import { textOf } from '../plain.ts';

export const text = (options: ColumnOptions): Column<string, false> =>
  column(options, {
    kind: 'text',
    expected: 'text',
    remedy: 'Type it again as text',
    reader: () => textOf,
    toCell: writePlainly,
  });
