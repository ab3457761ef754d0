/** The tab Returns as a register: what was offered of each cell, and what became of it. */
import type { ReturnRow } from '../../workbook/tabs/returns.ts';

/** What an answer begins with once nothing more is to become of the row. */
export const TAKEN = 'Taken.';
export const REFUSED = 'Not taken.';
export const WITHDRAWN = 'Withdrawn: the document no longer says it.';
export const ALREADY = 'The workbook says so already.';
/** And while it still waits. */
export const CHANGED =
  'Changed in the workbook, too: look at both. Yes takes what the document says, No leaves what the workbook says.';

const CLOSED: readonly (string | undefined)[] = [TAKEN, REFUSED, WITHDRAWN, ALREADY];

export const isClosed = ({ answer, takenOn }: ReturnRow): boolean => takenOn !== undefined || CLOSED.includes(answer);
/** It waits for somebody to say Yes or No. */
export const isPending = (row: ReturnRow): boolean => row.accept === undefined && !isClosed(row);
/** Said Yes, and not yet taken. */
export const isToTake = (row: ReturnRow): boolean => row.accept === true && !isClosed(row);

export interface CellName {
  readonly document: string;
  readonly tab: string;
  readonly row: string;
  readonly column: string;
}

export interface ReturnsRegister {
  readonly rows: readonly ReturnRow[];
  readonly of: (document: string, tab: string) => readonly ReturnRow[];
  readonly ofDocument: (document: string) => readonly ReturnRow[];
  /** The newest row about a cell. */
  readonly latest: (cell: CellName) => ReturnRow | undefined;
  readonly nextRef: () => string;
}

export function registerOf(rows: readonly ReturnRow[]): ReturnsRegister {
  const byDocument = new Map<string, ReturnRow[]>();
  const latest = new Map<string, ReturnRow>();
  for (const row of rows) {
    const held = byDocument.get(row.document ?? '');
    if (held) held.push(row);
    else byDocument.set(row.document ?? '', [row]);
    const cell = nameOf(row);
    const before = latest.get(cell);
    if (!before || numberOf(row.ref) > numberOf(before.ref)) latest.set(cell, row);
  }
  let last = rows.reduce((most, { ref }) => Math.max(most, numberOf(ref)), 0);
  return {
    rows,
    of: (document, tab) => (byDocument.get(document) ?? []).filter((row) => row.tab === tab),
    ofDocument: (document) => byDocument.get(document) ?? [],
    latest: (cell) => latest.get(nameOf(cell)),
    nextRef: () => {
      last += 1;
      return `R${last}`;
    },
  };
}

const nameOf = ({ document, tab, row, column }: Partial<CellName>): string => [document, tab, row, column].join('\n');

/** Of `R12`: 12. A Ref that somebody has written over counts as the oldest. */
const numberOf = (ref: string): number => Number(/^R(\d+)$/.exec(ref)?.[1] ?? 0);
