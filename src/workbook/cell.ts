import type { Day } from '../domain/day.ts';

/** What a cell holds once it has left the sheet: dates have become ISO days (`2026-10-05`), a blank is `''`. */
export type Cell = string | number | boolean;

/** One tab as it was read: the header row first. */
export interface SheetCells {
  readonly cells: readonly (readonly Cell[])[];
  /** Whether a cell's number format is a percent; both indices from 0, the header row included. Only where formats were read. */
  readonly isPercent?: (row: number, column: number) => boolean;
}

/** The tabs a job asked for, as they were read, once. A tab that does not exist is absent. */
export interface Snapshot {
  readonly tabs: ReadonlyMap<string, SheetCells>;
  /** What only the spreadsheet itself can tell; absent where nobody asked it. */
  readonly book?: Book;
}

/** How the spreadsheet is set: a day in one zone may be the evening before in another, and 5/10 May or October. */
export interface Book {
  readonly timeZone: string;
  readonly scriptTimeZone: string;
  readonly locale: string;
}

/** When a job runs, and for whom. The only clock that a job has. */
export interface Moment {
  readonly today: Day;
  /** Local time, `2026-10-05T07:00:00`. */
  readonly now: string;
  /** The address of the person, or the role account, that runs the job. */
  readonly who: string;
}
