import type { Cell } from '../cell.ts';
import type { Reader } from '../column.ts';

/** Reads each different cell once: a column of a hundred thousand rows holds few different years, schools or choices. */
export function remembering<T>(read: (cell: Cell) => T | undefined): Reader<T> {
  const known = new Map<Cell, T | undefined>();
  return (cell) => {
    const value = known.get(cell);
    if (value !== undefined || known.has(cell)) return value;
    const fresh = read(cell);
    known.set(cell, fresh);
    return fresh;
  };
}
