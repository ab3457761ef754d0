/**
 * Changes to the shape of a workbook of an earlier version, as plain data. They go by the headers and the words of cells,
 * never by positions or by the present schema; each does nothing where it is done already, so a run that was cut short
 * is finished by running again.
 */
import type { Cell } from '../cell.ts';

/** Gives a column another header. */
export interface RenameColumn {
  readonly kind: 'rename column';
  readonly tab: string;
  readonly from: string;
  readonly to: string;
}

/** Fills columns, added at the right end where they are missing, from what one cell of the same row says. Filled cells stay. */
export interface FillFrom {
  readonly kind: 'fill from';
  readonly tab: string;
  readonly from: string;
  readonly into: readonly string[];
  /** By what the cell says; a row that says anything else is left alone. */
  readonly values: ReadonlyMap<string, readonly Cell[]>;
}

/** Adds rows; of one whose key is there already only the blanks are filled. A missing tab is made. */
export interface PutRows {
  readonly kind: 'put rows';
  readonly tab: string;
  /** The headers that tell rows apart. */
  readonly key: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** Empties these columns of the rows that say exactly this in them. Other columns of the row stay. */
export interface EmptyRows {
  readonly kind: 'empty rows';
  readonly tab: string;
  readonly columns: readonly string[];
  /** What the row says in these columns, see `saysIn`. */
  readonly rows: ReadonlySet<string>;
}

export type Reshape = RenameColumn | FillFrom | PutRows | EmptyRows;

export const said = (cell: Cell | undefined): string => String(cell ?? '').trim();

/** A row's words in some columns as one text: it tells a row wherever it has been sorted to. */
export const saysIn = (cells: readonly (Cell | undefined)[]): string => cells.map(said).join('\n');
