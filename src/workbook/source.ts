/** A `Source` packs a tab and a row into one number; here it is made, and turned back into what a person can find. */
import type { Source } from '../domain/outcome.ts';
import type { Cell, Snapshot } from './cell.ts';
import { findColumns } from './headers.ts';
import type { SchoolNames } from './school-names.ts';
import type { Tab } from './tab.ts';
import { TABS } from './tabs.ts';

/** More rows than a spreadsheet can have. */
const ROWS = 2 ** 24;
/** By name: the capture grid is one tab, whichever measures it has columns for. */
const NUMBERS: ReadonlyMap<string, number> = new Map(TABS.map(({ name }, index) => [name, index + 1]));

/** 0 for a tab that is not of the workbook. */
export const tabNumber = ({ name }: Tab): number => NUMBERS.get(name) ?? 0;

export const sourceAt = (number: number, row: number): Source => (number * ROWS + row) as Source;

export interface Place {
  readonly tab: Tab;
  /** As the sheet numbers it: the header is row 1. */
  readonly row: number;
}

export function decodeSource(source: Source): Place | undefined {
  const tab = TABS[Math.floor(source / ROWS) - 1];
  return tab && { tab, row: source % ROWS };
}

/** Tells a row's key from its cells, in whatever order the columns stand: `145779·2024/25·Results·RWM_EXP·Final`. */
export function keyReader(
  tab: Tab,
  headerRow: readonly Cell[],
  schools?: SchoolNames,
): (row: readonly Cell[], rowNumber: number) => string {
  const { at } = findColumns(tab, headerRow);
  const parts = tab.key.map((field) => {
    const column = tab.columns[field];
    const position = at.get(field);
    if (!column || position === undefined) return () => '';
    const read = column.reader(schools ? { schools } : {});
    return (row: readonly Cell[], rowNumber: number): string => {
      const cell = row[position] ?? '';
      const value = cell === '' ? undefined : read(cell, rowNumber - 1);
      if (value === undefined) return String(column.instead?.(rowNumber) ?? cell).trim();
      return String(column.toCell(value as Parameters<typeof column.toCell>[0]));
    };
  });
  if (parts.length === 0) return (_, rowNumber) => `row ${rowNumber}`;
  return (row, rowNumber) => parts.map((part) => part(row, rowNumber)).join('·');
}

export interface Origin {
  readonly tab: string;
  readonly row: number;
  /** The key columns' values, in the tab's order, joined by `·`. */
  readonly key: string;
}

/** Turns sources back into tabs and keys, out of the snapshot that they were read from. */
export function originReader(snapshot: Snapshot, schools?: SchoolNames): (source: Source) => Origin | undefined {
  const readers = new Map<Tab, ReturnType<typeof keyReader>>();
  return (source) => {
    const place = decodeSource(source);
    const sheet = place && snapshot.tabs.get(place.tab.name);
    const cells = place && sheet?.cells[place.row - 1];
    if (!place || !sheet || !cells) return undefined;
    const read = readers.get(place.tab) ?? keyReader(place.tab, sheet.cells[0] ?? [], schools);
    readers.set(place.tab, read);
    return { tab: place.tab.name, row: place.row, key: read(cells, place.row) };
  };
}
