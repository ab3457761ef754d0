/** What is to become of one accepted cell, by what the workbook says of it by now. */
import { readCell, sayCell } from '../../documents/returns/read-cell.ts';
import type { Day } from '../../domain/day.ts';
import type { Measure } from '../../domain/measures.ts';
import type { Column } from '../../workbook/column.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { ReturnRow } from '../../workbook/tabs/returns.ts';
import type { Fields, Value } from '../change.ts';
import { type HeldRow, standingIn } from './held.ts';
import { CHANGED, TAKEN } from './returns-rows.ts';

export interface CellToTake {
  readonly row: ReturnRow;
  readonly tab: Tab;
  readonly field: string;
  /** Undefined: the tab has no such column. */
  readonly column: Column | undefined;
  readonly measure?: Measure;
  /** Undefined: what it says cannot be read any more. */
  readonly value: Value | undefined;
}

export function cellOf(row: ReturnRow, tab: Tab, measures: readonly Measure[]): CellToTake {
  const [field = '', column] = Object.entries(tab.columns).find(([, { header }]) => header === row.column) ?? [];
  if (!column) return { row, tab, field, column, value: undefined };
  const key = (row.row ?? '').split('·');
  const measure = column.kind === 'figure' ? measures.find((each) => key.includes(each.measure)) : undefined;
  const read = readCell(row.says ?? '', { column, year: 0, ...(measure && { measure }) });
  return { row, tab, field, column, ...(measure && { measure }), value: 'value' in read ? read.value : undefined };
}

export type Fate = 'take' | 'taken' | 'changed' | 'unreadable';

/** `held` undefined: the row is no longer there. */
export function fateOf(cell: CellToTake, held: HeldRow | undefined): Fate {
  if (cell.value === undefined) return 'unreadable';
  if (held && valueIn(cell, held) === cell.value) return 'taken';
  return sayHeld(cell, held) === (cell.row.was ?? '') ? 'take' : 'changed';
}

const valueIn = ({ field }: CellToTake, held: HeldRow | undefined): Value => plainly(held?.value(field) ?? null);

const plainly = (value: ReturnType<typeof standingIn>): Value => (typeof value === 'object' ? null : value);

const sayHeld = (cell: CellToTake, held: HeldRow | undefined): string => {
  const { tab, field, column, measure } = cell;
  return column ? sayCell(plainly(standingIn(tab, held, field)), { column, ...(measure && { measure }) }) : '';
};

/** What its row of Returns says then; undefined: it says so once the workbook does. */
export function saidOf(cell: CellToTake, fate: Fate, held: HeldRow | undefined, today: Day): Fields | undefined {
  const { tab, column } = cell.row;
  switch (fate) {
    case 'take':
      return undefined;
    case 'taken':
      return { takenOn: today, answer: TAKEN };
    case 'changed':
      return { was: sayHeld(cell, held), accept: null, answer: CHANGED };
    case 'unreadable':
      return {
        accept: null,
        answer: cell.column
          ? `Not taken: ${column} cannot be read from Says.`
          : `Not taken: ${tab} has no column ${column}.`,
      };
  }
}
