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
    const rowBefore = findsRows(names, headersWritten(blocks, block, [meant, now]), before.length);
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

/** Tells rows apart by their key; where the key was itself written, or is blank, by the cells that were not written. */
interface Name {
  readonly text: string;
  /** `Notes: mine`, under the headers that were not written; absent where the key tells. */
  readonly rest?: readonly string[];
}
type NameOf = (row: number, written: ReadonlySet<string>) => Name;
interface Names {
  readonly before: NameOf;
  readonly meant: NameOf;
  readonly now: NameOf;
}

/** Where the row that now stands somewhere stood before; undefined for one that is new. */
function findsRows(
  { before, meant, now }: Names,
  written: ReadonlySet<string>,
  height: number,
): (row: number) => number | undefined {
  let places: ReadonlyMap<string, number> | undefined;
  return (row) => {
    const [name, expected] = [now(row, written), meant(row, written)];
    if (name.text === expected.text) return row;
    places ??= firstOfEach(Array.from({ length: height }, (_, at) => (at === 0 ? '' : before(at, written).text)));
    return places.get(name.text) ?? (isTypedIn(name, expected) ? row : undefined);
  };
}

/** Whether it is the row that was meant, in which somebody has typed since. */
function isTypedIn({ rest = [] }: Name, { rest: expected }: Name): boolean {
  if (!expected || rest.length === 0) return false;
  return expected.length === 0 || rest.some((cell) => expected.includes(cell));
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

function rowNames(tab: Tab, values: Values, schools: SchoolNames | undefined): NameOf {
  const [headers = [], ...rows] = values.map((line) => line.map(cellOf));
  const keyOf = keyReader(tab, headers, schools);
  const keyHeaders = tab.key.map((field) => headers[findColumns(tab, headers).at.get(field) ?? -1] ?? '');
  return (row, written) => {
    const line = rows[row - 1] ?? [];
    const key = keyOf(line, row + 1);
    const keyTells = !keyHeaders.some((header) => written.has(String(header))) && key.replace(/·/g, '') !== '';
    if (keyTells || tab.key.length === 0) return { text: `key ${key}` };
    const rest = line.flatMap((cell, column) => {
      const header = String(headers[column] ?? '');
      return cell === '' || header === '' || written.has(header) ? [] : [`${header}: ${String(cell)}`];
    });
    return { text: `rest ${JSON.stringify([...rest].sort())}`, rest };
  };
}

/** The headers of what was written in the rows of a block, by whichever block: those that were meant, and those that were hit. */
function headersWritten(
  blocks: readonly WrittenBlock[],
  { row, values }: WrittenBlock,
  tables: readonly Values[],
): ReadonlySet<string> {
  const columns = blocks
    .filter((block) => block.row < row + values.length && row < block.row + block.values.length)
    .flatMap((block) => (block.values[0] ?? []).map((_, x) => block.column + x));
  return new Set(tables.flatMap(([headers = []]) => columns.map((column) => textOf(headers[column] ?? ''))));
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
