/** Something a person should mend in the workbook: where it is, what is there, what was expected, what to do. */
export interface Problem {
  readonly tab: string;
  /** The row as the sheet numbers it (the header is row 1); 0 for the tab as a whole. */
  readonly row: number;
  /** The column's header; '' for the row or the tab as a whole. */
  readonly column: string;
  readonly found: string;
  readonly expected: string;
  readonly do: string;
}
