import { type Column, type ColumnOptions, column, writePlainly } from '../column.ts';
import { textOf } from '../plain.ts';
import { remembering } from './remembering.ts';

/** Enough to tell an address from a name or a note; whether anybody reads it only mail can tell. */
const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/;

export const email = (options: ColumnOptions): Column<string, false> =>
  column(options, {
    kind: 'text',
    expected: 'an email address',
    remedy: 'Type one address, such as name@example.org',
    reader: () =>
      remembering((cell) => {
        const text = textOf(cell);
        return text !== undefined && ADDRESS.test(text) ? text : undefined;
      }),
    toCell: writePlainly,
  });
