/**
 * What a job may ask for, as plain data: the same list feeds apply, the preview, the log and the tests.
 * Fields are named as the tab's columns are named in `src/workbook/tabs/`; the writer turns them into headers and cells.
 */
import type { TabLayout } from '../workbook/layout/layout.ts';

export type Value = string | number | boolean | null;
export type Fields = { readonly [field: string]: Value };

/** Fills these fields in the row with this key, or adds the row where there is none. No other cell is touched. */
export interface PutRow {
  readonly kind: 'put row';
  readonly tab: string;
  /** The key columns' values, in the tab's order. */
  readonly key: readonly string[];
  readonly fields: Fields;
  /**
   * Cells as the snapshot had them: where the row no longer says this, a person has typed since, and it is left alone.
   * Of a row to add: `no such row`, where a person may add it meanwhile.
   */
  readonly when?: Fields | 'no such row';
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

/** Fills a field of every row from what another field of the same row says, wherever the row stands by then. */
export interface FillRows {
  readonly kind: 'fill rows';
  readonly tab: string;
  readonly from: string;
  readonly field: string;
  /** By what `from` says; a row that says anything else is left alone. */
  readonly values: Fields;
}

/** One chart of a tab: the first of its columns holds the labels, each other one a line of bars. */
export interface Chart {
  readonly title: string;
  /** Fields of columns that stand side by side. */
  readonly fields: readonly string[];
  /** What each column after the first shows. */
  readonly names: readonly string[];
  /** As the sheet numbers its rows, both counted. */
  readonly rows: readonly [number, number];
}

/** Makes these the program's charts of a tab, in their order. Charts that people made are left alone. */
export interface PutCharts {
  readonly kind: 'put charts';
  readonly tab: string;
  readonly charts: readonly Chart[];
}

/** The rows that a tab starts from: written only where it has no row yet. */
export interface SeedRows {
  readonly kind: 'seed rows';
  readonly tab: string;
  readonly rows: readonly Fields[];
}

/** Makes the tab where it is missing, adds the columns that it lacks at its right end, and gives it its looks. No row is touched. */
export interface LayOut {
  readonly kind: 'lay out';
  readonly tab: string;
  readonly layout: TabLayout;
  /** Only where a column does not bear its mark yet: what a run that died has left to do, and nothing else. */
  readonly ifUnfinished?: boolean;
}

/** What only set-up asks for. */
export type SetUpChange = LayOut | SeedRows;

export type Change = PutRow | AddRow | ReplaceRows | FillRows | PutCharts | SetUpChange;
