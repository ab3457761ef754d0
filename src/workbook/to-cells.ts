/** Turns a job's fields into cells that are safe to write: no text ever becomes a formula, a number or a date by itself. */
import type { Cell } from './cell.ts';
import type { Column, FieldValue } from './column.ts';
import { dayFromText } from './kinds/day-from-text.ts';
import type { Tab } from './tab.ts';

export interface WrittenCell {
  readonly field: string;
  readonly header: string;
  /** `day`: an ISO day, to be written as a real date. `text`: guarded, see `guarded`. */
  readonly kind: 'text' | 'number' | 'day' | 'blank';
  readonly cell: Cell;
}

/** A field that the tab does not have is a programmer's fault. */
export const toCells = (tab: Tab, fields: { readonly [field: string]: FieldValue }): readonly WrittenCell[] =>
  Object.entries(fields).map(([field, value]) => {
    const column = tab.columns[field];
    if (!column) throw new Error(`The tab ${tab.name} has no field ${field}`);
    return { field, header: column.header, ...written(column, column.toCell(value)) };
  });

function written(column: Column, cell: Cell): Pick<WrittenCell, 'kind' | 'cell'> {
  if (cell === '') return { kind: 'blank', cell: '' };
  if (typeof cell === 'boolean') return { kind: 'text', cell: cell ? 'TRUE' : 'FALSE' };
  if (typeof cell === 'number') return Number.isFinite(cell) ? { kind: 'number', cell } : { kind: 'blank', cell: '' };
  const day = column.kind === 'date' ? dayFromText(cell) : undefined;
  return day === undefined ? { kind: 'text', cell: guarded(cell) } : { kind: 'day', cell: day };
}

/** The beginnings of a formula, wide ones and those behind spaces too, and the apostrophe that a sheet would swallow. */
const FORMULA = /^\s*[=+\-@'\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
/** What a sheet would turn into a number, an amount, a date, a time, a percentage or a truth value; a plain count may be one. */
const VALUE = /^\s*[£$€.]?\s*\d|^\s*(?:true|false)\s*$/i;
const COUNT = /^(?:0|[1-9]\d{0,14})$/;
/** `Oct 5`, `October 2026`: a date to a sheet. */
const MONTH = /^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d/i;

const isConverted = (text: string): boolean => (VALUE.test(text) && !COUNT.test(text)) || MONTH.test(text);

/** Text with a leading apostrophe where the sheet would otherwise read something into it; the sheet keeps the text without it. */
export const guarded = (text: string): string => (FORMULA.test(text) || isConverted(text) ? `'${text}` : text);

/** Text as the sheet keeps it once it was written: without the guard. */
export const asKept = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);
