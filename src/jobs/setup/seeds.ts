/** The rows that the policy's tabs start from, as their files in `sheets-templates/workbook` have them. */
import type { ColumnKind } from '../../workbook/column.ts';
import { findColumns } from '../../workbook/headers.ts';
import type { Tab } from '../../workbook/tab.ts';
import { settings } from '../../workbook/tabs/settings.ts';
import type { Fields, Value } from '../change.ts';

/** A seed file: texts alone, days as ISO text. */
export interface Seed {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
export type Seeds = Readonly<Record<string, Seed>>;

const NUMBERS: ReadonlySet<ColumnKind> = new Set(['number', 'whole number', 'figure']);

/** Each row by field. A setting's value is read by its own kind, and is written as the number it mostly is. */
export function seedFields(tab: Tab, { headers, rows }: Seed): readonly Fields[] {
  const { at } = findColumns(tab, headers);
  return rows.map((row) =>
    Object.fromEntries([...at].map(([field, position]) => [field, cellValue(tab, field, row[position] ?? '')])),
  );
}

function cellValue(tab: Tab, field: string, text: string): Value {
  if (text.trim() === '') return null;
  const kind = tab.columns[field]?.kind;
  const isNumber = (kind && NUMBERS.has(kind)) || (tab.name === settings.name && field === 'value');
  const number = Number(text);
  return isNumber && !Number.isNaN(number) ? number : text;
}
