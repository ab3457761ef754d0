/**
 * What a write hit by mistake. Between reading a tab and writing it somebody may sort it, or insert or delete a row or a
 * column: then what was meant for one row stands in another. Read again, such cells show: they hold what was written
 * there, in a row or under a header that it was not meant for. Pure.
 */
import { findColumns } from '../workbook/headers.ts';
import type { SchoolNames } from '../workbook/school-names.ts';
import { keyReader } from '../workbook/source.ts';
import type { Tab } from '../workbook/tab.ts';
import { cellOf, type SheetValue, textOf } from './sheet-value.ts';

type Values = readonly (readonly SheetValue[])[];

/** A write: the tab as it was thought to be, and what was put where (indices from 0, the header row included). */
export interface Written {
  readonly before: Values;
  readonly formulas: readonly (readonly string[])[];
  readonly blocks: readonly WrittenBlock[];
}
export interface WrittenBlock {
  readonly row: number;
  readonly column: number;
  readonly values: Values;
}

/** A cell to give back what it had; a formula where it had one. */
export interface GivenBack {
  readonly row: number;
  readonly column: number;
  readonly value: SheetValue;
  readonly formula: string;
}

export interface Reading {
  readonly tab: Tab;
  readonly schools?: SchoolNames;
}

export function misplaced({ tab, schools }: Reading, written: Written, now: Values): readonly GivenBack[] {
  const { before, blocks } = written;
  const meant = withBlocks(before, blocks);
  const rowsOf = (values: Values) => rowNames(tab, values, schools);
  const names = { before: rowsOf(before), meant: rowsOf(meant), now: rowsOf(now) };
  return blocks.flatMap((block) => {
    const rowBefore = findsRows(names, columnsWritten(blocks, block), before.length);
    return block.values.flatMap((line, index) => {
      const row = block.row + index;
      if (!line.every((value, x) => isSame(now[row]?.[block.column + x], value))) return [];
      const from = rowBefore(row);
      return line.flatMap((_, x): GivenBack[] => {
        const column = block.column + x;
        const under = columnBefore(before, meant, now, column);
        if (from === row && under === column) return [];
        const value = before[from ?? -1]?.[under ?? -1] ?? '';
        return [{ row, column, value, formula: written.formulas[from ?? -1]?.[under ?? -1] ?? '' }];
      });
    });
  });
}

/** What a row is known by, leaving aside the columns in question. */
type Name = (row: number, written: readonly boolean[]) => string;
interface Names {
  readonly before: Name;
  readonly meant: Name;
  readonly now: Name;
}

/** Where the row that now stands somewhere stood before; undefined for one that is new. */
function findsRows(
  { before, meant, now }: Names,
  written: readonly boolean[],
  height: number,
): (row: number) => number | undefined {
  let places: ReadonlyMap<string, number> | undefined;
  return (row) => {
    const name = now(row, written);
    if (name === meant(row, written)) return row;
    places ??= firstOfEach(Array.from({ length: height }, (_, at) => (at === 0 ? '' : before(at, written))));
    // Known only by what people wrote in it, and not found: somebody has typed in it since.
    return places.get(name) ?? (name.startsWith(BY_THE_REST) && name !== NOTHING_ELSE ? row : undefined);
  };
}

function firstOfEach(names: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  names.forEach((name, at) => {
    if (!places.has(name)) places.set(name, at);
  });
  return places;
}

/** Where the column that now stands here stood before; undefined for one that is new. */
function columnBefore(before: Values, meant: Values, now: Values, column: number): number | undefined {
  const header = textOf(now[0]?.[column] ?? '');
  if (header === textOf(meant[0]?.[column] ?? '')) return column;
  const found = header === '' ? -1 : (before[0] ?? []).findIndex((value) => textOf(value) === header);
  return found < 0 ? undefined : found;
}

const BY_THE_REST = 'rest ';
/** The name of a row that holds nothing but what was written there. */
const NOTHING_ELSE = `${BY_THE_REST}[]`;

/** Tells rows apart by their key; where the key was itself written, or is blank, by the cells that were not written. */
function rowNames(tab: Tab, values: Values, schools: SchoolNames | undefined): Name {
  const [headers = [], ...rows] = values.map((line) => line.map(cellOf));
  const keyOf = keyReader(tab, headers, schools);
  const { at } = findColumns(tab, headers);
  const keyColumns = tab.key.map((field) => at.get(field) ?? -1);
  return (row, written) => {
    const line = rows[row - 1] ?? [];
    const key = keyOf(line, row + 1);
    if (tab.key.length === 0) return key;
    if (!keyColumns.some((column) => written[column]) && key.replace(/·/g, '') !== '') return `key ${key}`;
    const rest = line.flatMap((cell, column) => (written[column] || cell === '' ? [] : [String(cell)]));
    return `${BY_THE_REST}${JSON.stringify(rest)}`;
  };
}

/** The columns that were written, by whichever block, in the rows of this one. */
function columnsWritten(blocks: readonly WrittenBlock[], { row, values }: WrittenBlock): readonly boolean[] {
  const written: boolean[] = [];
  for (const block of blocks) {
    const meets = block.row < row + values.length && row < block.row + block.values.length;
    const width = meets ? (block.values[0]?.length ?? 0) : 0;
    for (let x = 0; x < width; x++) written[block.column + x] = true;
  }
  return written;
}

function withBlocks(before: Values, blocks: readonly WrittenBlock[]): Values {
  const after = before.map((line) => [...line]);
  for (const { row, column, values } of blocks) {
    values.forEach((line, y) => {
      const target = after[row + y] ?? [];
      line.forEach((value, x) => {
        target[column + x] = value;
      });
      after[row + y] = target;
    });
  }
  return after;
}

const isSame = (one: SheetValue | undefined, other: SheetValue): boolean => textOf(one ?? '') === textOf(other);
