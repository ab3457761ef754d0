import type { Day } from '../domain/day.ts';
import type { Cell } from '../workbook/cell.ts';
import { guarded } from '../workbook/to-cells.ts';

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

/** Sheets reads text as if it were typed: `2011/12` would become December 2011, and `=…` from a file a formula. */
export const asTyped = (value: SheetValue): SheetValue => (typeof value === 'string' ? guarded(value) : value);
