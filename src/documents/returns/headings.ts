/** Which columns of a table are those that come back, by its row of headings. */
import { sayList } from '../words.ts';
import type { ReturnTable } from './return-table.ts';
import { plainHeader } from './tidy.ts';

export interface Headings {
  /** `part`: the key and half of the columns or more; `keyless`: half of the columns or more. */
  readonly fit: 'whole' | 'part' | 'keyless';
  /** How many cells its row has. */
  readonly width: number;
  readonly key?: number;
  /** By header. One that stands twice is in neither place. */
  readonly columns: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
  readonly twice: readonly string[];
}

/** Undefined: this is no row of headings of this table. */
export function headingsIn(texts: readonly string[], table: ReturnTable): Headings | undefined {
  const { key, oneRow } = table;
  const columns = returningOf(table);
  const found = texts.map(plainHeader);
  const placesOf = (header: string): readonly number[] =>
    found.flatMap((each, at) => (each === plainHeader(header) ? [at] : []));
  const places = columns.map((header) => ({ header, at: placesOf(header) }));
  const standing = places.filter(({ at }) => at.length > 0);
  const keys = oneRow ? [placesOf(key)[0] ?? 0] : placesOf(key);
  if (standing.length === 0 || standing.length * 2 < columns.length) return undefined;
  return {
    fit: keys.length === 0 ? 'keyless' : standing.length === columns.length ? 'whole' : 'part',
    width: texts.length,
    ...(keys.length === 1 && { key: keys[0] as number }),
    columns: new Map(places.flatMap(({ header, at }) => (at.length === 1 ? [[header, at[0] as number]] : []))),
    missing: places.filter(({ at }) => at.length === 0).map(({ header }) => header),
    twice: places.filter(({ at }) => at.length > 1).map(({ header }) => header),
  };
}

/** Of a table that has one row, its key comes back, too. */
const returningOf = ({ key, columns, oneRow }: ReturnTable): readonly string[] =>
  oneRow ? [...new Set([key, ...columns])] : columns;

/** `Ref, Reviewed on, RAG and Note`. */
export const sayHeadings = ({ key, columns }: ReturnTable): string => sayList([...new Set([key, ...columns])]);
