import type { Day } from '../domain/day.ts';
import type { Cell } from '../workbook/cell.ts';

/** What a cell of a sheet gives and takes. */
export type SheetValue = string | number | boolean | Date;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Local getters: a day in a cell is midnight in the script's zone, which in summer is the day before in UTC. */
export const dayOf = (date: Date): Day => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

export const cellOf = (value: SheetValue): Cell => (value instanceof Date ? dayOf(value) : value);

/** A number and the same number as text are one: people type URNs both ways, and neither is worth rewriting. */
export const textOf = (value: SheetValue): string => String(cellOf(value)).trim();

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The real date that a cell shows as such; undefined for text that is no day. */
export function dateOfDay(text: string): Date | undefined {
  const parts = ISO_DAY.exec(text);
  return parts ? new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : undefined;
}

const READ_AS_SOMETHING_ELSE =
  /^\s*(['=+]|[-−(]?\s*[£$€]?[.,]?\d|(true|false)$|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]*\d)/i;

/**
 * Sheets reads text as if it were typed: `2011/12` would become December 2011, and `=…` from an imported file a formula.
 * An apostrophe in front, which nobody sees, keeps text as text. A plain number, such as a URN, may become one.
 */
export const asTyped = (value: SheetValue): SheetValue =>
  typeof value === 'string' && READ_AS_SOMETHING_ELSE.test(value) && String(Number(value)) !== value
    ? `'${value}`
    : value;
