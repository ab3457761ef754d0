/** Where a table that comes back stands in a document: as one, or in the pieces that people make of it. */
import { type Headings, headingsIn } from './headings.ts';
import type { ReturnTable } from './return-table.ts';
import { plainKey } from './tidy.ts';
import type { Wrote } from './wrote.ts';

interface WithText {
  readonly text: string;
}
export interface WithRows<Cell extends WithText> {
  readonly rows: readonly { readonly cells: readonly Cell[] }[];
}

/** Rows with the headings over them. */
export interface Part<Table extends WithRows<WithText>> {
  readonly table: Table;
  readonly headings: Headings;
  /** The row of headings itself; that of the table before for what was cut off it. */
  readonly head: Table['rows'][number];
  readonly rows: Table['rows'];
}

const FITS = ['whole', 'part', 'keyless'] as const;

/** Those that fit best; what is whole for another table is none of this one's. */
export function partsOf<Table extends WithRows<WithText>>(
  table: ReturnTable,
  others: readonly ReturnTable[],
  found: readonly Table[],
  wrote: Wrote,
): readonly Part<Table>[] {
  const isOthers = (each: Table): boolean =>
    others.some((other) => other !== table && fits(headed(each, other), 'whole'));
  const all = found.map((each) => ({ each, parts: headed(each, table) }));
  const open = all.map(({ each, parts }) => ({
    each,
    parts: fits(parts, 'whole') || !isOthers(each) ? parts : [],
  }));
  const best = FITS.find((fit) => open.some(({ parts }) => fits(parts, fit)));
  const own: Part<Table>[] = [];
  for (const { each, parts } of open) {
    const last = own[own.length - 1];
    if (best !== undefined && fits(parts, best)) own.push(...parts);
    else if (last && goesOn(each, last, wrote)) own.push({ ...last, table: each, rows: each.rows });
  }
  return own;
}

const fits = (parts: readonly { readonly headings: Headings }[], fit: Headings['fit']): boolean =>
  parts.some(({ headings }) => headings.fit === fit);

/** Headings stand no lower, but where they are repeated. */
const TOP = 3;

/** A table's rows by the row of headings over them; what stands above the first is left out. */
function headed<Table extends WithRows<WithText>>(table: Table, wanted: ReturnTable): readonly Part<Table>[] {
  const heads = table.rows.flatMap((row, at) => {
    const headings = headingsIn(
      row.cells.map(({ text }) => text),
      wanted,
    );
    return headings ? [{ headings, head: row, at }] : [];
  });
  if (heads.every(({ at }) => at >= TOP)) return [];
  return heads.map(({ headings, head, at }, each) => ({
    table,
    headings,
    head,
    rows: table.rows.slice(at + 1, heads[each + 1]?.at ?? table.rows.length),
  }));
}

/** A table without headings of its own, as wide as the one before it, that begins with one of its rows: cut off it. */
function goesOn(
  { rows }: WithRows<WithText>,
  { headings: { key, width } }: Part<WithRows<WithText>>,
  { rows: written }: Wrote,
): boolean {
  const [first] = rows;
  return (
    key !== undefined && first?.cells.length === width && isWritten(plainKey(first.cells[key]?.text ?? ''), written)
  );
}

const isWritten = (key: string, written: Wrote['rows']): boolean => key !== '' && written.has(key);

/** Whether rows that the program wrote still stand in a table whose headings are gone. */
export const hasRowsOf = ({ rows }: WithRows<WithText>, { rows: written }: Wrote): boolean =>
  rows.slice(0, 1).some(({ cells }) => cells.some(({ text }) => isWritten(plainKey(text), written)));
