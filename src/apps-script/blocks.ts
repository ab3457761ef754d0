/** The edits of a tab as few rectangles: one write each, however many rows there are. */
import type { SheetValue } from './sheet-value.ts';

/** A cell to write; undefined: in the rectangle, and given back what it has. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly value: SheetValue | undefined;
}

/** Indices from 0, the header row included. A cell that is undefined keeps what it has. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (SheetValue | undefined)[])[];
}

/**
 * Neighbouring columns go together; rows that are there and rows to add go apart, so that adding rows rewrites none.
 * Rows to add are one rectangle: a run that dies here leaves all of them or none, never half a row.
 */
export function toBlocks(edits: readonly CellToWrite[], height: number): readonly Block[] {
  const there = edits.filter(({ row }) => row < height);
  const added = edits.filter(({ row }) => row >= height);
  return [...runsOfColumns(there), ...(added.length > 0 ? [added] : [])].map(toBlock);
}

function runsOfColumns(edits: readonly CellToWrite[]): readonly (readonly CellToWrite[])[] {
  const columns = [...new Set(edits.map(({ column }) => column))].sort((a, b) => a - b);
  const starts = columns.filter((column) => !columns.includes(column - 1));
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return edits.filter(({ column }) => column >= start && column < next);
  });
}

function toBlock(edits: readonly CellToWrite[]): Block {
  const [row, bottom] = span(edits.map((edit) => edit.row));
  const [column, right] = span(edits.map((edit) => edit.column));
  const cells = Array.from({ length: bottom - row + 1 }, () =>
    new Array<SheetValue | undefined>(right - column + 1).fill(undefined),
  );
  for (const edit of edits) {
    const line = cells[edit.row - row];
    if (line) line[edit.column - column] = edit.value;
  }
  return { row, column, cells };
}

/** Not `Math.min(...values)`: a tab may have more rows than a call may have arguments. */
const span = (values: readonly number[]): readonly [number, number] => [
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
];
