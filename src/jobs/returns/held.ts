/** What the workbook holds in the rows that returns fill, by their keys. */

import type { Source } from '../../domain/outcome.ts';
import type { Cell, Snapshot } from '../../workbook/cell.ts';
import type { FieldValue } from '../../workbook/column.ts';
import { findColumns } from '../../workbook/headers.ts';
import type { SchoolNames } from '../../workbook/school-names.ts';
import { decodeSource, keyReader } from '../../workbook/source.ts';
import type { Tab } from '../../workbook/tab.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { dataCaptures } from '../../workbook/tabs/data-captures.ts';

export interface HeldRow {
  readonly value: (field: string) => FieldValue | undefined;
  /** The cell as it stands in the sheet. */
  readonly cell: (field: string) => Cell;
}

/** A figure and a code stand in each other's place: who writes the one does away with the other, and must have seen it. */
const INSTEAD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [dataCaptures.name]: { value: 'code', code: 'value' },
};

/** What stands in a cell, or in its place. */
export const standingIn = (tab: Tab, held: HeldRow | undefined, field: string): FieldValue | null =>
  held?.value(field) ?? held?.value(INSTEAD[tab.name]?.[field] ?? field) ?? null;

export type Held = (tab: Tab, key: readonly string[]) => HeldRow | undefined;

/** Each tab is looked through once, when it is first asked for. */
export function heldIn(snapshot: Snapshot): Held {
  const reader = tabReader(snapshot);
  const tabs = new Map<string, ReadonlyMap<string, HeldRow>>();
  return (tab, key) => {
    const rows = tabs.get(tab.name) ?? rowsOf(tab, snapshot, reader);
    tabs.set(tab.name, rows);
    return rows.get(key.join('·'));
  };
}

function rowsOf(tab: Tab, snapshot: Snapshot, reader: ReturnType<typeof tabReader>): ReadonlyMap<string, HeldRow> {
  const sheet = snapshot.tabs.get(tab.name);
  if (!sheet) return new Map();
  const [headers = []] = sheet.cells;
  const { at } = findColumns(tab, headers);
  const keyOf = keyReader(tab, headers, reader.names as SchoolNames);
  const read = reader.read(tab).rows as readonly (Readonly<Record<string, FieldValue>> & { readonly source: Source })[];
  const values = new Map(read.map((row) => [decodeSource(row.source)?.row ?? 0, row]));
  const found = new Map<string, HeldRow>();
  sheet.cells.forEach((cells, index) => {
    if (index === 0 || cells.every((cell) => cell === '')) return;
    const key = keyOf(cells, index + 1);
    // The first row with a key is the one that is meant.
    if (found.has(key)) return;
    const row = values.get(index + 1);
    found.set(key, { value: (field) => row?.[field], cell: (field) => cells[at.get(field) ?? -1] ?? '' });
  });
  return found;
}
