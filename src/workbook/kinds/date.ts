import type { Day } from '../../domain/day.ts';
import { type Column, type ColumnOptions, column, writePlainly } from '../column.ts';
import { dayFromText } from './day-from-text.ts';
import { remembering } from './remembering.ts';

/** A day. Real dates have become ISO text before a cell gets here, so a number is not one. */
export const date = (options: ColumnOptions): Column<Day, false> =>
  column(options, {
    kind: 'date',
    expected: 'a date',
    remedy: 'Type the date as day, month and year, such as 5/10/2026',
    reader: () => remembering((cell) => (typeof cell === 'string' ? dayFromText(cell) : undefined)),
    toCell: writePlainly,
  });
