/** What a school wrote in a cell, read for the column of the tab that it fills; and what a column holds, said the same way. */
import { type AcademicYear, academicYearOf } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { Measure } from '../../domain/measures.ts';
import { sayNumber } from '../../domain/number.ts';
import type { Column, FieldValue } from '../../workbook/column.ts';
import { codeOf } from '../../workbook/figure-codes.ts';
import { dayFromText } from '../../workbook/kinds/day-from-text.ts';
import { numberFromText, percentFromText } from '../../workbook/kinds/number-from-text.ts';
import { isPercentUnit, looksLikeShare } from '../../workbook/percent.ts';
import { isFormulaError } from '../../workbook/plain.ts';
import { sayCost } from '../plan/plan-tables.ts';
import { sayList, shortDay } from '../words.ts';

/** A cell that says nothing is read as null: the school has emptied it. */
export type CellRead = { readonly value: Exclude<FieldValue, readonly string[]> } | { readonly toDo: string };

export interface ReadingCell {
  readonly column: Column;
  /** Of a figure: its measure. */
  readonly measure?: Measure;
  /** A day without its year is taken to be of this school year. */
  readonly year: AcademicYear;
}

export function readCell(text: string, reading: ReadingCell): CellRead {
  const said = text.trim();
  if (said === '') return { value: null };
  const { column, year } = reading;
  switch (column.kind) {
    case 'date':
      return valueOr(dayIn(said, year), 'Write the day, such as 17 October 2026.');
    case 'figure':
      return readFigure(said, reading);
    case 'number':
      return valueOr(amount(said), 'Write the amount as a number, such as 1,250 or £1,250.');
    case 'whole number':
      return valueOr(wholeOf(amount(said)), 'Write a whole number, such as 30.');
    case 'choice':
    case 'yes/no':
      return valueOr(choiceIn(said, column), `Write ${sayChoices(column)}.`);
    case 'code':
      return valueOr(codeOf(said), 'Write a code of the list.');
    default:
      // In a sheet it would be a formula's fault, and read as blank.
      return isFormulaError(said) ? { toDo: 'Write it in words.' } : { value: said };
  }
}

const valueOr = (value: string | number | boolean | undefined, toDo: string): CellRead =>
  value === undefined ? { toDo } : { value };

/** `62`, `62%`, `62 per cent`; `−0.3`. */
function readFigure(said: string, { measure }: ReadingCell): CellRead {
  const plainly = said.replace(/\s*(?:per ?cent|percent)$/i, '%');
  const isPercent = measure !== undefined && isPercentUnit(measure.unit);
  const value = numberFromText(plainly) ?? (isPercent ? percentFromText(plainly) : undefined);
  if (value === undefined)
    return { toDo: `Write ${isPercent ? 'a percentage, such as 62 or 62%' : 'a figure, such as 45.2'}.` };
  // A sheet turns 62% into 0.62: no school has half a per cent.
  if (isPercent && !plainly.endsWith('%') && looksLikeShare(value))
    return { toDo: `Write ${sayNumber(value * 100, 2)} where ${said} stands for ${sayNumber(value * 100, 2)}%.` };
  const { lowest, highest } = measure ?? {};
  const isOutside = (lowest !== undefined && value < lowest) || (highest !== undefined && value > highest);
  return isOutside ? { toDo: `Write ${sayBounds(lowest, highest)}.` } : { value };
}

function sayBounds(lowest: number | undefined, highest: number | undefined): string {
  if (lowest === undefined) return `a figure of ${sayExactly(highest ?? 0)} or less`;
  return highest === undefined
    ? `a figure of ${sayExactly(lowest)} or more`
    : `a figure between ${sayExactly(lowest)} and ${sayExactly(highest)}`;
}

const amount = (said: string): number | undefined => {
  const value = numberFromText(said.replace(/\s*(?:pounds?|gbp)$/i, ''));
  return value !== undefined && value >= 0 ? value : undefined;
};

const wholeOf = (value: number | undefined): number | undefined => (Number.isInteger(value) ? value : undefined);

const choiceIn = (said: string, column: Column): string | boolean | undefined =>
  column.reader({})(said.replace(/[.!]$/, ''), 0) as string | boolean | undefined;

function sayChoices({ choices = ['Yes', 'No'] }: Column): string {
  const first = choices.slice(0, -1).join(', ');
  return `${first} or ${choices[choices.length - 1]}`;
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i;
const SHORT_YEAR = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2})$/;
const NO_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?$/i;

/** As people write it: `17/10/26`, `Friday 17th October`, besides what a cell of the workbook may say. */
export function dayIn(text: string, year: AcademicYear): Day | undefined {
  const said = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(WEEKDAY, '')
    .replace(/(\d)(st|nd|rd|th) of /i, '$1$2 ');
  const short = SHORT_YEAR.exec(said);
  if (short) return dayFromText(`${short[1]}/${short[3]}/20${short[4]}`);
  if (!NO_YEAR.test(said)) return dayFromText(said);
  const days = [year, year + 1].flatMap((each) => dayFromText(`${said.replace(/\.$/, '')} ${each}`) ?? []);
  return days.find((day) => academicYearOf(day) === year);
}

/** A number with every decimal it has, and a true minus. */
const sayExactly = (value: number): string => String(value).replace('-', '−');

/** What stands in a cell of the workbook, in words that `readCell` reads as the same. */
export function sayCell(value: FieldValue | undefined, { column, measure }: Omit<ReadingCell, 'year'>): string {
  if (value === null || value === undefined) return '';
  if (column.kind === 'date') return shortDay(String(value));
  if (column.kind === 'figure' && typeof value === 'number')
    return `${sayExactly(value)}${measure && isPercentUnit(measure.unit) ? '%' : ''}`;
  if (column.kind === 'number' && typeof value === 'number') return sayCost(value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return typeof value === 'object' ? sayList(value) : String(value);
}
