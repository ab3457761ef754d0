/** What stands in a tab already, by key, so that only what differs is changed. */
import type { Cell, Snapshot } from '../../workbook/cell.ts';
import type { FieldValue } from '../../workbook/column.ts';
import { readTab } from '../../workbook/read-tab.ts';
import type { SchoolNames } from '../../workbook/school-names.ts';
import { decodeSource } from '../../workbook/source.ts';
import type { Row, Tab } from '../../workbook/tab.ts';

export interface StandingRow<T extends Tab = Tab> {
  /** As the sheet numbers it. */
  readonly number: number;
  readonly row: Row<T>;
}

export interface Standing<T extends Tab = Tab> {
  readonly tab: T;
  readonly rows: readonly Row<T>[];
  readonly find: (key: readonly string[]) => StandingRow<T> | undefined;
}

/** `names`: how schools typed by name are understood. A URN that is not in Schools is taken as it stands. */
export function standingIn<T extends Tab>(tab: T, snapshot: Snapshot, names: SchoolNames): Standing<T> {
  const lenient: SchoolNames = { ...names, urnOf: (text) => names.urnOf(text) ?? text };
  const { rows } = readTab(tab, snapshot.tabs.get(tab.name), lenient);
  const byKey = new Map<string, StandingRow<T>>();
  for (const row of rows) {
    const key = keyOf(tab, row as Fields).join('·');
    const number = decodeSource((row as { readonly source: Row<Tab>['source'] }).source)?.row ?? 0;
    if (!byKey.has(key)) byKey.set(key, { number, row });
  }
  return { tab, rows, find: (key) => byKey.get(key.join('·')) };
}

type Fields = { readonly [field: string]: unknown };

export const keyOf = (tab: Tab, row: Fields): readonly string[] =>
  tab.key.map((field) => String(cellOf(tab, field, row[field])));

/** What a cell holds, once read, as it would be written. */
export const cellOf = (tab: Tab, field: string, value: unknown): Cell =>
  value === undefined ? '' : (tab.columns[field]?.toCell(value as FieldValue) ?? '');
