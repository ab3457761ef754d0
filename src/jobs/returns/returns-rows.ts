/** The tab Returns as a register: what was offered of each cell, and what became of it. */
import type { ReturnRow } from '../../workbook/tabs/returns.ts';

/** What an answer begins with once nothing more is to become of the row. */
export const TAKEN = 'Taken.';
export const REFUSED = 'Not taken.';
export const TOO_LITTLE = 'Not taken: by itself it makes no row.';
export const WITHDRAWN = 'Withdrawn: the document no longer says it.';
export const ALREADY = 'The workbook says so already.';
export const OTHER_ACTION = 'Withdrawn: its Ref is another action’s by now. It is offered again with a new one.';
/** And while it still waits. */
export const CHANGED =
  'Changed in the workbook, too: look at both. Yes takes what the document says, No leaves what the workbook says.';

const CLOSED: readonly (string | undefined)[] = [TAKEN, REFUSED, TOO_LITTLE, WITHDRAWN, ALREADY, OTHER_ACTION];

/** A No that somebody has turned into Yes since counts as Yes. */
export const isClosed = ({ answer, accept, takenOn }: ReturnRow): boolean =>
  takenOn !== undefined || (CLOSED.includes(answer) && !(answer === REFUSED && accept === true));
export const isRefused = ({ answer }: ReturnRow): boolean => answer === REFUSED || answer === TOO_LITTLE;
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

/** As they were offered, however people have sorted the tab; of a row that somebody copied, the first. */
export function inOrder(rows: readonly ReturnRow[]): readonly ReturnRow[] {
  const once = new Map<string, ReturnRow>();
  for (const row of rows) if (!once.has(row.ref)) once.set(row.ref, row);
  return [...once.values()].sort((one, other) => numberOf(one.ref) - numberOf(other.ref));
}

export function registerOf(all: readonly ReturnRow[]): ReturnsRegister {
  const rows = inOrder(all);
  const byDocument = new Map<string, ReturnRow[]>();
  const latest = new Map<string, ReturnRow>();
  for (const row of rows) {
    const held = byDocument.get(row.document ?? '');
    if (held) held.push(row);
    else byDocument.set(row.document ?? '', [row]);
    latest.set(nameOf(row), row);
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
