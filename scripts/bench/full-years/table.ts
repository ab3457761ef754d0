import type { Columns, Tab } from '../../../src/workbook/tab.ts';

export type Given = string | number;
export type Table = readonly (readonly Given[])[];
export type RowsOf<C extends Columns> = readonly { readonly [Field in keyof C]?: Given }[];

/** A tab as a sheet holds it: every header of the program's, and rows given by field. */
export function table<C extends Columns>({ columns }: Tab<C>, rows: RowsOf<C> = []): Table {
  const fields: readonly (keyof C & string)[] = Object.keys(columns);
  return [
    Object.values(columns).map(({ header }) => header),
    ...rows.map((row) => fields.map((field) => row[field] ?? '')),
  ];
}
