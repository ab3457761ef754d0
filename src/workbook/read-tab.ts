/** Reads a tab: rows, and every problem in it. Never throws, whatever the cells hold. */
import type { Cell, SheetCells } from './cell.ts';
import type { Column, Reader } from './column.ts';
import { findColumns } from './headers.ts';
import type { Problem } from './problem.ts';
import { blankCell, missingColumn, missingColumns, missingTab, unreadableCell } from './reading-problems.ts';
import type { SchoolNames } from './school-names.ts';
import { sourceAt, tabNumber } from './source.ts';
import type { Row, Tab } from './tab.ts';

export interface TabRows<T extends Tab> {
  readonly rows: readonly Row<T>[];
  readonly problems: readonly Problem[];
}

interface CompiledColumn {
  readonly field: string;
  readonly position: number;
  readonly of: Column;
  readonly read: Reader<unknown>;
  /** Whether a cell filled here makes a row: what only the program fills in does not. */
  readonly counts: boolean;
}

type Fields = Record<string, unknown>;

/** `schools`: what a link to Schools is looked up in; without it any URN is taken as it stands. */
export function readTab<T extends Tab>(tab: T, sheet: SheetCells | undefined, schools?: SchoolNames): TabRows<T> {
  if (!sheet) return { rows: [], problems: [missingTab(tab)] };
  const { at, problems: found } = findColumns(tab, sheet.cells[0] ?? []);
  const lacking = Object.keys(tab.columns).filter((field) => !at.has(field));
  const needed = lacking.filter((field) => isNeeded(tab, field));
  if (needed.length > 0) return { rows: [], problems: [...found, missingColumns(tab, needed, sheet)] };
  const problems = [...found];
  for (const field of lacking) if (tab.columns[field]?.blank === 'noted') problems.push(missingColumn(tab, field));
  return { rows: readRows(tab, sheet, compile(tab, at, sheet, schools), problems) as unknown as Row<T>[], problems };
}

/** A part of the key whose blank has a meaning of its own (every school) may be blank throughout. */
const isNeeded = (tab: Tab, field: string): boolean => {
  const of = tab.columns[field];
  if (of?.blank === 'refused') return true;
  return tab.key.includes(field) && !(of?.blank === 'fine' && of.unreadable === 'row');
};

function compile(
  tab: Tab,
  at: ReadonlyMap<string, number>,
  { isPercent }: SheetCells,
  schools: SchoolNames | undefined,
): CompiledColumn[] {
  return Object.entries(tab.columns).flatMap(([field, of]) => {
    const position = at.get(field);
    if (position === undefined) return [];
    const read = of.reader({
      ...(schools && { schools }),
      ...(isPercent && { isPercent: (row: number) => isPercent(row, position) }),
    });
    return [{ field, position, of, read, counts: !of.locked || tab.key.includes(field) }];
  });
}

/** What is found out about one row; one for all rows, for the largest tab has hundreds of thousands. */
interface RowState {
  fields: Fields;
  filled: boolean;
  used: boolean;
  unread: Set<string> | undefined;
}

/** Adds to `problems`. */
function readRows(
  tab: Tab,
  { cells }: SheetCells,
  columns: readonly CompiledColumn[],
  problems: Problem[],
): readonly Fields[] {
  const number = tabNumber(tab);
  const present = new Set(columns.map(({ field }) => field));
  const attentive = Object.entries(tab.columns).filter(([, { blank, instead }]) => blank !== 'fine' || instead);
  const rows: Fields[] = [];
  const state: RowState = { fields: {}, filled: false, used: true, unread: undefined };
  for (let index = 1; index < cells.length; index++) {
    const before = problems.length;
    state.fields = { source: sourceAt(number, index + 1) };
    state.filled = false;
    state.used = true;
    state.unread = undefined;
    readCells(tab, cells[index] ?? [], index, columns, state, problems);
    if (state.filled) {
      for (const [field, of] of attentive)
        if (state.fields[field] === undefined) attend(tab, index, field, of, present, state, problems);
      if (state.used) rows.push(state.fields);
    } else problems.length = before;
  }
  return rows;
}

/** Adds to `state` and `problems`. */
function readCells(
  tab: Tab,
  line: readonly (Cell | undefined)[],
  index: number,
  columns: readonly CompiledColumn[],
  state: RowState,
  problems: Problem[],
): void {
  const { fields } = state;
  for (const { field, position, of, read, counts } of columns) {
    const cell = line[position];
    if (cell === '' || cell === undefined || cell === null) continue;
    const value = read(cell, index);
    if (value === undefined && isBlank(cell)) continue;
    if (counts && cell !== false) state.filled = true;
    if (value !== undefined) {
      fields[field] = value;
      continue;
    }
    const code = of.aside?.read(cell);
    if (of.aside && code !== undefined) {
      fields[of.aside.field] ??= code;
      continue;
    }
    state.unread ??= new Set();
    state.unread.add(field);
    state.used &&= of.unreadable !== 'row';
    problems.push(unreadableCell(tab, index + 1, of, cell));
  }
}

/** Fills in, or tells of, a field that the row has no value for. Adds to `state` and `problems`. */
function attend(
  tab: Tab,
  index: number,
  field: string,
  of: Column,
  present: ReadonlySet<string>,
  state: RowState,
  problems: Problem[],
): void {
  if (of.instead) state.fields[field] = of.instead(index + 1);
  if (of.blank === 'fine' || state.unread?.has(field) || !present.has(field)) return;
  problems.push(blankCell(tab, index + 1, of));
  state.used &&= of.blank !== 'refused';
}

const isBlank = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';
