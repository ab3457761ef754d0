/** The mess that the demonstration trust has on purpose, as `Problems` tells of it: what `sheets-templates/README.md` lists. */
export interface Mess {
  readonly tab: string;
  readonly column: string;
  readonly found: string;
  /** A row that stands twice. */
  readonly isTwice?: true;
}

export const ON_PURPOSE: readonly Mess[] = [
  { tab: 'Data captures', column: 'URN', found: '900041' },
  { tab: 'Data captures', column: 'Value', found: '0.71' },
  { tab: 'Data captures', column: '', found: 'rows 75 and 76 are for the same figure', isTwice: true },
  { tab: 'Data captures', column: 'Academic year', found: 'P8 for 2025/26' },
  { tab: 'People', column: 'To', found: 'summer 2023' },
  { tab: 'People', column: 'Email', found: 'blank' },
  { tab: 'Plan reviews', column: 'Action', found: 'A81' },
];
