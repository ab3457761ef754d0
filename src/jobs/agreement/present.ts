/** The present row of `Categories` for each school: what is agreed now. */
import type { Snapshot } from '../../workbook/cell.ts';
import { distinct } from '../../workbook/records/duplicates.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { type CategoryRow, categories } from '../../workbook/tabs/categories.ts';

export function presentRows(snapshot: Snapshot): ReadonlyMap<string, CategoryRow> {
  const { rows } = distinct(categories, tabReader(snapshot).read(categories).rows as readonly CategoryRow[], 'merge');
  return new Map(rows.map((row) => [row.urn, row]));
}
