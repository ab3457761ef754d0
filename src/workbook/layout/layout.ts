/** How a tab looks, as plain data. Columns are named by header: where they stand is the sheet's own business. */
import type { Look } from './palette.ts';

/** What a cell should hold. A cell that does not is marked, never refused: reading understands more than a list holds. */
export type CellRule =
  | { readonly kind: 'one of'; readonly choices: readonly string[]; readonly help: string }
  /** What a column of another tab holds. */
  | { readonly kind: 'in column'; readonly tab: string; readonly header: string; readonly help: string }
  | { readonly kind: 'date'; readonly help: string }
  /** A number within these bounds; a word, such as a code in a figure’s place, is never marked. */
  | { readonly kind: 'figure'; readonly lowest?: number; readonly highest?: number; readonly help: string };

export interface WordLook extends Look {
  readonly word: string;
}

export interface ColumnLayout {
  readonly header: string;
  readonly note: string;
  readonly locked: boolean;
  readonly headerFill: string;
  /** In pixels. */
  readonly width: number;
  readonly wrap: boolean;
  /** Left, whatever the cell holds; else the sheet decides. */
  readonly toTheLeft: boolean;
  /** A number format; without one the sheet decides. */
  readonly format?: string;
  readonly rule?: CellRule;
  /** Cells that hold exactly this word are coloured. */
  readonly words: readonly WordLook[];
}

export interface TabLayout {
  readonly tab: string;
  readonly colour: string;
  /** The tab is out of sight until somebody opens it from the menu. */
  readonly startsHidden: boolean;
  /** Columns up to this one stay in view, where it is one of the first three. */
  readonly frozenThrough?: string;
  readonly rangeName: string;
  readonly columns: readonly ColumnLayout[];
}
