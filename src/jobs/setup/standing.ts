/** What of a tab is there already. */
import type { Cell, Snapshot } from '../../workbook/cell.ts';
import { findColumns } from '../../workbook/headers.ts';
import type { Tab } from '../../workbook/tab.ts';

export interface TabStanding {
  readonly isThere: boolean;
  /** The headers of the columns that it lacks. */
  readonly lacks: readonly string[];
  /** How many rows have something in them. */
  readonly rows: number;
}

export function standingOf(snapshot: Snapshot, tab: Tab): TabStanding {
  const sheet = snapshot.tabs.get(tab.name);
  const { at } = findColumns(tab, sheet?.cells[0] ?? []);
  const lacks = Object.entries(tab.columns).flatMap(([field, { header }]) => (at.has(field) ? [] : [header]));
  return { isThere: sheet !== undefined, lacks, rows: (sheet?.cells ?? []).slice(1).filter(isFilled).length };
}

/** An unticked box is as good as blank. */
const isFilled = (row: readonly Cell[]): boolean => row.some((cell) => cell !== '' && cell !== false);
