/** The mess that the demonstration trust has on purpose, as `Problems` tells of it: what `sheets-templates/README.md` lists. */
export interface Mess {
  readonly tab: string;
  readonly column: string;
  readonly found: string;
  /** A row that stands twice. */
  readonly isTwice?: true;
}

export const ON_PURPOSE: readonly Mess[] = [];
