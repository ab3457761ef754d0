/** Columns are found by header, in any order; what is not known is left alone. */
import type { Cell } from './cell.ts';
import { plain } from './plain.ts';
import type { Problem } from './problem.ts';
import type { Tab } from './tab.ts';

export interface FoundColumns {
  /** The position of each field's column in the sheet, from 0. */
  readonly at: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Finds a tab's columns in a header row. A header that stands twice is a problem; its first column is used. */
export function findColumns(tab: Tab, headerRow: readonly Cell[]): FoundColumns {
  const fields = new Map(Object.entries(tab.columns).map(([field, { header }]) => [plain(header), field]));
  const at = new Map<string, number>();
  const twice = new Set<string>();
  headerRow.forEach((cell, position) => {
    const field = fields.get(plain(String(cell ?? '')));
    if (field === undefined) return;
    if (at.has(field)) twice.add(field);
    else at.set(field, position);
  });
  return { at, problems: [...twice].map((field) => duplicateHeader(tab, tab.columns[field]?.header ?? field)) };
}

const duplicateHeader = (tab: Tab, header: string): Problem => ({
  tab: tab.name,
  row: 1,
  column: header,
  found: 'two columns with this header',
  expected: 'one',
  do: `The first is used. Rename or delete the other`,
});
