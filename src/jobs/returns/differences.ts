/** What a document says otherwise than the workbook, row by row; and what it says that cannot be read. */
import { sayIn } from '../../documents/figures/say-figure.ts';
import { sayCell } from '../../documents/returns/read-cell.ts';
import type { ReturnedRow, ReturnedTable, ReturnFault, TextPlace } from '../../documents/returns/return-table.ts';
import type { CellSaid, ReturnedIn, Returning } from '../../documents/returns/returning.ts';
import type { Column } from '../../workbook/column.ts';
import { type Held, standingIn } from './held.ts';

export interface Difference {
  /** As the document heads it. */
  readonly header: string;
  readonly field: string;
  /** The header of the column in the tab. */
  readonly column: string;
  readonly was: string;
  readonly says: string;
  /** What the workbook holds, as the program writes it in a document. */
  readonly shown: string;
}

export interface RowOfDifferences {
  readonly tab: string;
  /** Undefined: a new row. */
  readonly key: string | undefined;
  readonly differences: readonly Difference[];
  /** The cells that the workbook says, too, by the header in the document: the text they have there. */
  readonly agreed: Readonly<Record<string, string>>;
  /** Those cells by the header in the tab. */
  readonly agreedOn: readonly string[];
  readonly row: ReturnedRow;
  /** Where the key of a new row is written. */
  readonly keyCell: TextPlace;
}

export interface TableDifferences {
  readonly returning: Returning;
  readonly table: ReturnedTable;
  /** Every row that the school has edited; without differences: the workbook says the same. */
  readonly rows: readonly RowOfDifferences[];
  /** The rows of the tab that stand in it, edited or not. */
  readonly keys: ReadonlySet<string>;
  readonly faults: readonly ReturnFault[];
}

export function differencesIn(
  returning: Returning,
  table: ReturnedTable,
  from: ReturnedIn,
  held: Held,
): TableDifferences {
  const read = table.rows.map((row) => ({ row, said: returning.read(row, from) }));
  const rows = read.flatMap(({ row, said: { key, cells } }): RowOfDifferences[] =>
    cells.length === 0
      ? []
      : [
          {
            tab: returning.tab.name,
            key: key?.join('·'),
            ...compared(row, cells, returning, key, held),
            row,
            keyCell: row.keyCell,
          },
        ],
  );
  const keys = new Set(
    table.rows.flatMap((row) => returning.read({ ...row, edited: row.cells }, from).key?.join('·') ?? []),
  );
  return { returning, table, rows, keys, faults: [...table.faults, ...read.flatMap(({ said }) => said.faults)] };
}

function compared(
  { cells: texts }: ReturnedRow,
  cells: readonly CellSaid[],
  returning: Returning,
  key: readonly string[] | undefined,
  held: Held,
): Pick<RowOfDifferences, 'differences' | 'agreed' | 'agreedOn'> {
  const each = cells.map((cell) => ({ cell, found: differenceOf(cell, returning, key, held) }));
  const agreed = each.flatMap(({ cell: { header }, found }) =>
    found.length === 0 ? [[header, texts[header] ?? '']] : [],
  );
  const agreedOn = each.flatMap(({ cell, found }) =>
    found.length === 0 ? [(returning.tab.columns[cell.field] as Column).header] : [],
  );
  return { differences: each.flatMap(({ found }) => found), agreed: Object.fromEntries(agreed), agreedOn };
}

function differenceOf(
  { header, field, value, measure }: CellSaid,
  { tab }: Returning,
  key: readonly string[] | undefined,
  held: Held,
): readonly Difference[] {
  const row = key && held(tab, key);
  if ((row?.value(field) ?? null) === value) return [];
  const now = standingIn(tab, row, field);
  const column = tab.columns[field] as Column;
  const say = (each: typeof now) => sayCell(each, { column, ...(measure && { measure }) });
  return [
    { header, field, column: column.header, was: say(now), says: say(value), shown: shownIn(now, measure) ?? say(now) },
  ];
}

const shownIn = (now: unknown, measure: CellSaid['measure']): string | undefined =>
  measure && typeof now === 'number' ? sayIn(measure, now) : undefined;
