import { type AcademicYear, readYear, sayYear } from '../../domain/academic-year.ts';
import type { Cell } from '../cell.ts';
import { type Column, type ColumnOptions, column, writePlainly } from '../column.ts';
import { remembering } from './remembering.ts';

/** `2025/26`, `2025-26`, `202526`; also `2011/12` after the sheet took it for the month of December 2011. */
const readCell = (cell: Cell): AcademicYear | undefined => {
  if (typeof cell === 'boolean') return undefined;
  const text = String(cell).trim();
  const month = /^(\d{4}-\d{2})-01$/.exec(text)?.[1];
  const year = readYear(month ?? text);
  return year !== undefined && year >= 1950 && year < 2150 ? year : undefined;
};

export const academicYear = (options: ColumnOptions): Column<AcademicYear, false> =>
  column(options, {
    kind: 'academic year',
    expected: 'an academic year',
    remedy: 'Type both years, such as 2025/26',
    reader: () => remembering(readCell),
    toCell: (value) => (typeof value === 'number' ? sayYear(value) : writePlainly(value)),
  });
