/** One row of a table that comes back: its key, what its cells say, and what in it cannot be read. */
import { sayList } from '../words.ts';
import type { CellAsRead } from './cell-as-read.ts';
import type { Headings } from './headings.ts';
import { type CellSays, type Reading, readReturned } from './read-returned.ts';
import type { ReturnedRow, ReturnFault } from './return-table.ts';
import { quoted } from './returning.ts';
import type { RowAsRead } from './tables-as-read.ts';
import { plainKey } from './tidy.ts';
import { promptsOf, withoutPrompt } from './wrote.ts';

export interface RowRead {
  /** None where the row as a whole cannot be understood. */
  readonly row?: ReturnedRow;
  /** Which rows this is, made plain, whether it can be read or not. */
  readonly keys: readonly string[];
  readonly faults: readonly ReturnFault[];
}

/** Its cells that come back, and that of its key. */
interface Cells {
  readonly key: CellAsRead;
  readonly columns: readonly (readonly [string, CellAsRead])[];
}

/** Undefined: nothing stands in it. */
export function readRow(row: RowAsRead, headings: Headings, reading: Reading): RowRead | undefined {
  const cells = cellsOf(row, headings);
  if (isBlank(row, cells, reading)) return undefined;
  const refused = (found: string, toDo: string): RowRead => {
    const keys = keysIn(row, headings, reading);
    return { keys: keys.map(plainKey), faults: [{ where: whereOf(keys, row, reading), found, toDo }] };
  };
  if (row.suggested === 'in') return refused('a row that is only suggested', ACCEPT);
  if (!cells)
    return refused(
      `${row.cells.length} cells under ${headings.width} headings`,
      'Give the row as many cells as there are headings, or write it anew in another row.',
    );
  const damage = damageOf(cells.key, reading);
  if (damage) return refused(...damage);
  const key = keyOf(cells.key.text, reading);
  if (key === '' && !reading.table.newRows && !reading.table.oneRow)
    return refused(
      `nothing under ${reading.table.key}`,
      `Write under ${reading.table.key} what stood there, or take the row out: this table has no new rows.`,
    );
  return readCells(key, cells, row, reading);
}

const ACCEPT = 'Accept or reject the suggested edit: it is not read while it waits.';

function cellsOf({ cells }: RowAsRead, { key = 0, columns, width }: Headings): Cells | undefined {
  if (cells.length !== width) return undefined;
  const at = (column: number) => cells[column] as CellAsRead;
  return { key: at(key), columns: [...columns].map(([header, column]) => [header, at(column)]) };
}

function isBlank({ cells }: RowAsRead, own: Cells | undefined, { table, wrote }: Reading): boolean {
  if (table.oneRow && own) return false;
  const isEmpty = (header: string, { text, struck, unread, table: nested }: CellAsRead): boolean =>
    !unread && !nested && struck === '' && withoutPrompt(text, promptsOf(wrote, header)) === '';
  if (!own) return cells.every((cell) => isEmpty('', cell));
  return isEmpty(table.key, own.key) && own.columns.every(([header, cell]) => isEmpty(header, cell));
}

/** Of a row that cannot be read: its key, or those that the program wrote and that are merged into one cell. */
function keysIn({ cells }: RowAsRead, { key = 0 }: Headings, { wrote }: Reading): readonly string[] {
  const { text = '', struck = '', merged } = cells[key] ?? {};
  const lines = (text || struck).split('\n').filter((line) => line !== '');
  return merged ? lines.filter((line) => wrote.rows.has(plainKey(line))) : lines.slice(0, 1);
}

/** Why a row cannot be told by its key. */
function damageOf(key: CellAsRead, { table }: Reading): readonly [string, string] | undefined {
  if (key.merged)
    return [`its cell under ${table.key} is merged with another`, 'Unmerge the cells, and write each row by itself.'];
  if (key.table) return [`a table inside its cell under ${table.key}`, `Take the table out of ${table.key}.`];
  if (table.oneRow) return undefined;
  if (key.text === '' && key.struck !== '')
    return [
      `its ${table.key} is struck through`,
      'Nothing is taken out that way. Undo it; if the row is no longer wanted, tell the trust.',
    ];
  if (key.text === '' && key.unread)
    return [`a picture or a drop-down under ${table.key}`, `Write in words what stands under ${table.key}.`];
  return undefined;
}

/** As the program wrote it, where it did. A dash is no key, nor is the number that people give a new row: `New 2`. */
function keyOf(text: string, { table, wrote }: Reading): string {
  if (table.oneRow) return '';
  const said = withoutPrompt(text, promptsOf(wrote, table.key));
  const isNumbered = said !== text && !/\p{L}/u.test(said);
  return isNumbered || !/[\p{L}\p{N}]/u.test(said) ? '' : (wrote.rows.get(plainKey(said))?.key ?? said);
}

function readCells(key: string, { key: keyCell, columns }: Cells, row: RowAsRead, reading: Reading): RowRead {
  const where = whereOf(key === '' ? [] : [key], row, reading);
  const marks = reading.wrote.rows.get(plainKey(key))?.marks ?? {};
  const said = columns.map(([header, cell]): readonly [string, CellSays] => [
    header,
    readReturned(cell, {
      header,
      where,
      mark: key === '' && !reading.table.oneRow ? undefined : marks[header],
      reading,
    }),
  ]);
  const texts = said.flatMap(([header, { text }]) => (text === undefined ? [] : [[header, text] as const]));
  const edited = said.flatMap(([header, { text, isEdited }]) =>
    text !== undefined && isEdited ? [[header, text] as const] : [],
  );
  const waits = row.suggested === 'out' || keyCell.suggestion;
  return {
    keys: [plainKey(key)],
    row: { key, cells: Object.fromEntries(texts), edited: Object.fromEntries(edited), keyCell: keyCell.place },
    faults: [
      ...(waits ? [{ where, found: 'a suggested edit that waits', toDo: ACCEPT }] : []),
      ...said.flatMap(([, { faults }]) => faults),
    ],
  };
}

/** `Row A41`, `Rows A41 and A42`; a row without a key by how it begins. */
function whereOf(keys: readonly string[], { cells }: RowAsRead, { table, wrote }: Reading): string {
  if (table.oneRow) return table.name;
  if (keys.length > 0) return `${keys.length === 1 ? 'Row' : 'Rows'} ${sayList(keys)}`;
  const isOwn = ({ text }: CellAsRead): boolean =>
    text !== '' && ![...wrote.prompts.values()].some((prompts) => withoutPrompt(text, prompts) === '');
  const begins = cells.find(isOwn)?.text.split('\n')[0] ?? '';
  return begins === '' ? 'A row' : `The row that begins ${quoted(begins)}`;
}
