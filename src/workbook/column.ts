/** A column of a tab: its header, what its cells hold, how they are read and written. */
import type { Cell } from './cell.ts';
import type { SchoolNames } from './school-names.ts';

export type ColumnKind =
  | 'text'
  | 'code'
  | 'number'
  | 'whole number'
  | 'figure'
  | 'date'
  | 'academic year'
  | 'choice'
  | 'yes/no'
  | 'school'
  | 'URNs'
  | 'grade';

/** What a cell can be read against besides itself. */
export interface Reading {
  readonly schools?: SchoolNames;
  /** Whether the cell of this column is shown as a percentage; the row counted from 0, the header included. */
  readonly isPercent?: (row: number) => boolean;
}

/** Undefined: not readable. A cell that holds nothing is never asked. */
export type Reader<T> = (cell: Cell, row: number) => T | undefined;

/** What a job may write in a cell; null empties it. */
export type FieldValue = string | number | boolean | null | readonly string[];

export interface Column<T = unknown, Given extends boolean = boolean> {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly note: string;
  /** Written by the program (⊙). */
  readonly locked: boolean;
  readonly choices?: readonly string[];
  /** What a problem says was expected, and what to do. */
  readonly expected: string;
  readonly remedy: string;
  /** Whether every row that is read has this field. */
  readonly given: Given;
  /** A blank cell: `fine`; `noted`: a problem, the row is used; `refused`: a problem, the row is not used. */
  readonly blank: 'fine' | 'noted' | 'refused';
  /** What a blank cell costs, or does, in words. */
  readonly whenBlank?: string;
  /** What stands in the place of a blank cell. */
  readonly instead?: (row: number) => T;
  /** A cell that cannot be read leaves its field out, or the whole row where a blank would mean something else. */
  readonly unreadable: 'field' | 'row';
  /** Another field that takes what this one cannot read: a code typed where a figure goes. */
  readonly aside?: { readonly field: string; readonly read: (cell: Cell) => string | undefined };
  readonly reader: (reading: Reading) => Reader<T>;
  readonly toCell: (value: FieldValue) => Cell;
}

export interface ColumnOptions {
  readonly header: string;
  readonly note?: string;
  readonly locked?: boolean;
}

type Kind<T> = Pick<Column<T>, 'kind' | 'expected' | 'remedy' | 'reader' | 'toCell'> &
  Partial<Pick<Column<T>, 'choices' | 'aside'>>;

export const column = <T>({ header, note = '', locked = false }: ColumnOptions, kind: Kind<T>): Column<T, false> => ({
  header,
  note,
  locked,
  given: false,
  blank: 'fine',
  unreadable: 'field',
  ...kind,
});

/** A row without it is a problem and is not used. */
export const required = <T>(of: Column<T>): Column<T, true> => ({
  ...of,
  given: true,
  blank: 'refused',
  unreadable: 'row',
});

/** A row without it is used, and is a problem: `costs` says what the blank costs. */
export const wanted = <T>(of: Column<T, false>, costs: string): Column<T, false> => ({
  ...of,
  blank: 'noted',
  whenBlank: costs,
});

/** A blank has a meaning of its own (the trust, every school), so a cell that cannot be read is never taken for one. */
export const blankMeans = <T>(meaning: string, of: Column<T, false>): Column<T, false> => ({
  ...of,
  whenBlank: `Blank: ${meaning}`,
  unreadable: 'row',
});

/** A blank, or what cannot be read, is read as this. */
export const otherwise = <T>(instead: (row: number) => T, of: Column<T>): Column<T, true> => ({
  ...of,
  given: true,
  instead,
});

export const writePlainly = (value: FieldValue): Cell => {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(', ') : value;
};
