/** What a table that comes back fills: the tab, and which of its rows each row of the table is. */
import type { AcademicYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { Measure } from '../../domain/measures.ts';
import type { Column, FieldValue } from '../../workbook/column.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { DocumentRows } from '../rows.ts';
import { readCell } from './read-cell.ts';
import type { ReturnedRow, ReturnFault, ReturnTable } from './return-table.ts';

/** The document that a table was read in, and what the workbook holds. */
export interface ReturnedIn {
  readonly key: string;
  readonly urn: string;
  /** `2026/27`, `2026/27 Autumn`, `2026/27 Autumn 1`. */
  readonly period: string;
  readonly year: AcademicYear;
  readonly rows: DocumentRows;
  readonly measures: readonly Measure[];
  readonly today: Day;
}

type Value = Exclude<FieldValue, readonly string[]>;

/** One cell of a tab, as the school would have it. */
export interface CellSaid {
  /** As the document heads it. */
  readonly header: string;
  readonly field: string;
  readonly value: Value;
  readonly measure?: Measure;
}

export interface RowSaid {
  /** Of the tab's row: its key columns' values; none: a row to be added, to which the program gives a Ref. */
  readonly key?: readonly string[];
  readonly cells: readonly CellSaid[];
  readonly faults: readonly ReturnFault[];
}

export interface Returning extends ReturnTable {
  readonly tab: Tab;
  /** Only the cells that the school has edited; none where it has edited nothing. */
  readonly read: (row: ReturnedRow, from: ReturnedIn) => RowSaid;
}

export const NOTHING_SAID: RowSaid = { cells: [], faults: [] };

export const refusedRow = (where: string, found: string, toDo: string): RowSaid => ({
  cells: [],
  faults: [{ where, found, toDo }],
});

/** How each header of a table is called in its tab. */
export type Fills = Readonly<Record<string, string>>;

/** Reads the edited cells of a row, each for its column; what cannot be read is a fault, and costs no other cell. */
export function readEdited(
  { tab, fills, where }: { readonly tab: Tab; readonly fills: Fills; readonly where: string },
  row: ReturnedRow,
  year: AcademicYear,
): Pick<RowSaid, 'cells' | 'faults'> {
  const cells: CellSaid[] = [];
  const faults: ReturnFault[] = [];
  for (const [header, field] of Object.entries(fills)) {
    const text = row.edited[header];
    const column = tab.columns[field] as Column | undefined;
    if (text === undefined || !column) continue;
    if (text.length > MOST) {
      faults.push({
        where: `${where}, column ${header}`,
        found: quoted(text),
        toDo: 'Shorten it: a cell holds some pages at most.',
      });
      continue;
    }
    const read = readCell(text, { column, year });
    if ('toDo' in read) faults.push({ where: `${where}, column ${header}`, found: quoted(text), toDo: read.toDo });
    else cells.push({ header, field, value: read.value });
  }
  return { cells, faults };
}

/** A cell of the sheet holds 50,000 characters. */
const MOST = 40_000;
const LONGEST = 60;

/** As the school wrote it, in quotation marks; a long text by its beginning. */
export const quoted = (text: string): string =>
  `“${text.length > LONGEST ? `${text.slice(0, LONGEST).trim()}…` : text}”`;

/** A table whose rows are records by their Ref. */
export const rowWhere = (row: ReturnedRow, name = 'Row'): string =>
  row.key === '' ? 'The new row' : `${name} ${row.key}`;
