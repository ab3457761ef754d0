/** The cells that a reshaping changes in a tab as it stands at this moment. None where it is done already. */
import type { Cell } from '../cell.ts';
import { plain } from '../plain.ts';
import type { EmptyRows, FillFrom, PutRows, RenameColumn, Reshape } from './reshape.ts';
import { said, saysIn } from './reshape.ts';

type Cells = readonly (readonly Cell[])[];

/** Both indices from 0, the header row included. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

export function reshapeEdits(cells: Cells, step: Reshape): readonly CellEdit[] {
  if (step.kind === 'rename column') return renamed(cells, step);
  if (step.kind === 'fill from') return filled(cells, step);
  return step.kind === 'put rows' ? put(cells, step) : emptied(cells, step);
}

/** The tab as it would be. */
export function reshaped(cells: Cells, step: Reshape): Cells {
  const after = cells.map((row) => [...row]);
  for (const { row, column, value } of reshapeEdits(cells, step)) {
    while (after.length <= row) after.push([]);
    const line = after[row] as Cell[];
    while (line.length <= column) line.push('');
    line[column] = value;
  }
  return after;
}

/** The position of a header; -1 where it is not there. */
export const columnAt = (cells: Cells, header: string): number =>
  (cells[0] ?? []).findIndex((cell) => plain(said(cell)) === plain(header));

function renamed(cells: Cells, { from, to }: RenameColumn): readonly CellEdit[] {
  const column = columnAt(cells, from);
  return column === -1 || columnAt(cells, to) !== -1 ? [] : [{ row: 0, column, value: to }];
}

/** Where columns are, or will be once they are added after the last header. */
function places(cells: Cells, headers: readonly string[]) {
  let end = (cells[0] ?? []).reduce<number>((last, cell, index) => (said(cell) === '' ? last : index + 1), 0);
  const at = new Map<string, number>();
  const added: CellEdit[] = [];
  for (const header of headers) {
    const column = columnAt(cells, header);
    at.set(header, column === -1 ? end : column);
    if (column === -1) added.push({ row: 0, column: end++, value: header });
  }
  return { at, added };
}

const isBlank = (cell: Cell | undefined): boolean => said(cell) === '';

function filled(cells: Cells, { from, into, values }: FillFrom): readonly CellEdit[] {
  const source = columnAt(cells, from);
  if (source === -1) return [];
  const { at, added } = places(cells, into);
  const edits = cells.flatMap((line, row) => {
    const parts = row === 0 ? undefined : values.get(said(line[source]));
    return into.flatMap((header, index): CellEdit[] => {
      const column = at.get(header) ?? 0;
      const value = parts?.[index] ?? '';
      return value !== '' && isBlank(line[column]) ? [{ row, column, value }] : [];
    });
  });
  return [...added, ...edits];
}

function put(cells: Cells, { key, rows }: PutRows): readonly CellEdit[] {
  const { at, added } = places(cells, [...new Set([...key, ...rows.flatMap(Object.keys)])]);
  const keyAt = key.map((header) => at.get(header) ?? 0);
  const found = new Map<string, number>();
  cells.forEach((line, row) => {
    const id = saysIn(keyAt.map((column) => line[column]));
    if (row > 0 && !found.has(id)) found.set(id, row);
  });
  let end = cells.reduce<number>((last, line, row) => (line.every(isBlank) ? last : row), 0);
  const edits = rows.flatMap((given) => {
    const id = saysIn(key.map((header) => given[header]));
    const row = found.get(id) ?? ++end;
    found.set(id, row);
    return Object.entries(given).flatMap(([header, value]): CellEdit[] => {
      const column = at.get(header) ?? 0;
      return value !== '' && isBlank(cells[row]?.[column]) ? [{ row, column, value }] : [];
    });
  });
  return [...added, ...edits];
}

function emptied(cells: Cells, { columns, rows }: EmptyRows): readonly CellEdit[] {
  const at = columns.map((header) => columnAt(cells, header));
  return cells.flatMap((line, row) => {
    if (row === 0 || !rows.has(saysIn(at.map((column) => line[column])))) return [];
    return at.flatMap((column): CellEdit[] => (isBlank(line[column]) ? [] : [{ row, column, value: '' }]));
  });
}
