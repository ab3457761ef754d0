/** Finds a table of a Doc by some of its headers, a row by the text of its first cell or its number (0: the headers), a column by its header. */
import type { Cell, Doc, Table } from '../../src/local/docs/model/document.ts';
import { textOf } from '../../src/local/docs/model/runs.ts';
import { contentOf } from '../../src/local/docs/model/segments.ts';
import { blockSize } from '../../src/local/docs/model/sizes.ts';

export type Headers = readonly string[];
/** The text of the row's first cell, or its number. */
export type Which = string | number;

export interface FoundTable {
  readonly table: Table;
  /** Where it starts in the body. */
  readonly start: number;
}

/** The first table of the body whose top row has all of these texts. */
export function tableWith(doc: Doc, headers: Headers): FoundTable {
  let start = 0;
  for (const block of contentOf(doc, {})) {
    const top = block.table ? textsOf(block.table)[0] : undefined;
    if (block.table && headers.every((header) => top?.includes(header))) return { table: block.table, start };
    start += blockSize(block);
  }
  throw new Error(`There is no table with the headers ${headers.join(', ')}.`);
}

/** What its cells say, row by row. */
export const textsIn = (doc: Doc, headers: Headers): readonly (readonly string[])[] =>
  textsOf(tableWith(doc, headers).table);

const textsOf = ({ tableRows }: Table) => tableRows.map(({ tableCells }) => tableCells.map(cellText));
const cellText = ({ content }: Cell): string =>
  content
    .map(({ paragraph }) => textOf(paragraph?.elements ?? []))
    .join('')
    .replace(/\n$/, '');

export function columnOf(table: Table, header: string): number {
  const at = (textsOf(table)[0] ?? []).indexOf(header);
  if (at === -1) throw new Error(`The table has no column ${header}.`);
  return at;
}

export function rowOf(table: Table, row: Which): number {
  if (typeof row === 'number') return row;
  const at = textsOf(table).findIndex(([first]) => first === row);
  if (at === -1) throw new Error(`The table has no row ${row}.`);
  return at;
}
