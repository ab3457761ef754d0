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

/** Adds to `problems`. One loop over plain arrays: the largest tab has hundreds of thousands of rows. */
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
  for (let index = 1; index < cells.length; index++) {
    const line = cells[index] as readonly (Cell | undefined)[];
    const before = problems.length;
    const fields: Fields = { source: sourceAt(number, index + 1) };
    let filled = false;
    let unread: Set<string> | undefined;
    let used = true;
    for (const { field, position, of, read, counts } of columns) {
      const cell = line[position];
      if (cell === '' || cell === undefined || cell === null) continue;
      const value = read(cell, index);
      if (value !== undefined) {
        fields[field] = value;
        if (counts && cell !== false) filled = true;
      } else if (!isBlank(cell)) {
        filled ||= counts && cell !== false;
        const code = of.aside?.read(cell);
        if (of.aside && code !== undefined) {
          fields[of.aside.field] ??= code;
          continue;
        }
        unread ??= new Set();
        unread.add(field);
        used &&= of.unreadable !== 'row';
        problems.push(unreadableCell(tab, index + 1, of, cell));
      }
    }
    if (!filled) {
      problems.length = before;
      continue;
    }
    for (const [field, of] of attentive) {
      if (fields[field] !== undefined) continue;
      if (of.instead) fields[field] = of.instead(index + 1);
      if (of.blank === 'fine' || unread?.has(field) || !present.has(field)) continue;
      problems.push(blankCell(tab, index + 1, of));
      used &&= of.blank !== 'refused';
    }
    if (used) rows.push(fields);
  }
  return rows;
}

const isBlank = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';
