/** A rectangle of cells. Rows and columns count from 0 inside the model. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Axis = 'row' | 'column';

/** The area after lines were inserted (count > 0) or deleted (count < 0) at `at`; undefined when nothing is left. */
export function shifted(area: Area, axis: Axis, at: number, count: number): Area | undefined {
  const start = area[axis];
  const length = axis === 'row' ? area.rows : area.columns;
  const [from, size] = count > 0 ? grown(start, length, at, count) : shrunk(start, length, at, -count);
  if (size <= 0) return undefined;
  return axis === 'row' ? { ...area, row: from, rows: size } : { ...area, column: from, columns: size };
}

function grown(start: number, length: number, at: number, count: number): [number, number] {
  if (at <= start) return [start + count, length];
  return at < start + length ? [start, length + count] : [start, length];
}

function shrunk(start: number, length: number, at: number, count: number): [number, number] {
  const move = (line: number) => (line <= at ? line : Math.max(at, line - count));
  const from = move(start);
  return [from, move(start + length) - from];
}
