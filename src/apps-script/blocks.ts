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
 * More strips than these, a write each, would take minutes: then whole stretches of their columns are written. Only an import
 * comes to so many; what schools return is taken in portions that do not.
 */
const MOST_STRIPS = 1_600;

/**
 * Rows that are there and rows to add go apart, so that adding rows rewrites none. In the program's own columns neighbours
 * go together, whatever lies between; in people's only the very cells are written: somebody may be typing in those between.
 * Rows to add are one rectangle: a run that dies here leaves all of them or none, never half a row.
 */
export function toBlocks(
  edits: readonly CellToWrite[],
  height: number,
  isPeoples: (column: number) => boolean,
): readonly Block[] {
  const there = edits.filter(({ row }) => row < height);
  const added = edits.filter(({ row }) => row >= height);
  const own = there.filter(({ column }) => !isPeoples(column));
  const peoples = there.filter(({ column }) => isPeoples(column));
  const strips = stripsOf(peoples);
  return [
    ...runsOfColumns(own),
    ...(strips.length > MOST_STRIPS ? runsOfColumns(peoples) : strips),
    ...(added.length > 0 ? [added] : []),
  ].map(toBlock);
}

/** Rectangles that hold nothing but cells to write: stretches of a row, with those of the same columns under them. */
function stripsOf(edits: readonly CellToWrite[]): readonly (readonly CellToWrite[])[] {
  const inOrder = [...edits].sort((one, other) => one.row - other.row || one.column - other.column);
  const stretches: CellToWrite[][] = [];
  for (const edit of inOrder) {
    const last = stretches[stretches.length - 1];
    const before = last?.[last.length - 1];
    if (last && before && before.row === edit.row && before.column + 1 === edit.column) last.push(edit);
    else stretches.push([edit]);
  }
  const strips = new Map<string, CellToWrite[]>();
  for (const stretch of stretches) {
    const [{ row, column }] = stretch as [CellToWrite];
    const nameAt = (at: number): string => `${at} ${column} ${stretch.length}`;
    const above = strips.get(nameAt(row - 1));
    strips.delete(nameAt(row - 1));
    strips.set(nameAt(row), above ? [...above, ...stretch] : stretch);
  }
  return [...strips.values()];
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
