import type { SchoolNames } from '../workbook/school-names.ts';
import type { Tab } from '../workbook/tab.ts';
import { cellOf, type SheetValue, textOf } from './sheet-value.ts';

interface Keyed {
  readonly tab: Tab;
  readonly values: readonly (readonly SheetValue[])[];
  readonly schools?: SchoolNames;
}

/**
 * The row of each key. Cells are read as their columns read them, so that `2025-26` and `2025/26`, or a school's URN and
 * its name, are one key. The first row with a key is the one that is meant; a second is a problem that reading reports.
 */
export function rowKeys(keyed: Keyed, columns: ReadonlyMap<string, number>): Map<string, number> {
  const readers = keyed.tab.key.map((field) => keyReader(keyed, field, columns.get(field) ?? -1));
  const found = new Map<string, number>();
  keyed.values.forEach((cells, row) => {
    const key = readers.map((read) => read(cells, row)).join('·');
    if (row > 0 && !found.has(key)) found.set(key, row);
  });
  return found;
}

function keyReader({ tab, schools }: Keyed, field: string, position: number) {
  const column = tab.columns[field];
  const read = column?.reader(schools ? { schools } : {});
  return (cells: readonly SheetValue[], row: number): string => {
    const value = cells[position] ?? '';
    const understood = textOf(value) === '' ? undefined : read?.(cellOf(value), row);
    return understood === undefined ? textOf(value) : String(column?.toCell(understood as string));
  };
}
