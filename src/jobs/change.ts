/**
 * What a job may ask for, as plain data: the same list feeds apply, the preview, the log and the tests.
 * Fields are named as the tab's columns are named in `src/workbook/tabs/`; the writer turns them into headers and cells.
 */
export type Value = string | number | boolean | null;
export type Fields = { readonly [field: string]: Value };

/** Fills these fields in the row with this key, or adds the row where there is none. No other cell is touched. */
export interface PutRow {
  readonly kind: 'put row';
  readonly tab: string;
  /** The key columns' values, in the tab's order. */
  readonly key: readonly string[];
  readonly fields: Fields;
}

/** Adds a row after the last one. */
export interface AddRow {
  readonly kind: 'add row';
  readonly tab: string;
  readonly fields: Fields;
}

/** Makes these the rows of a tab that is the program's alone. */
export interface ReplaceRows {
  readonly kind: 'replace rows';
  readonly tab: string;
  readonly rows: readonly Fields[];
}

export type Change = PutRow | AddRow | ReplaceRows;
