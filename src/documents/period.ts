/** The period that a document is of: a school year, a term or a half term, as `Documents` names it. */
import { academicYearOf, sayYear } from '../domain/academic-year.ts';
import { type Day, monthOf } from '../domain/day.ts';
import { HALF_TERMS, type HalfTerm, TERMS, type Term } from '../domain/records.ts';
import type { TermCalendar } from '../domain/school-days.ts';

export const PERIOD_LENGTHS = ['year', 'term', 'half term'] as const;
export type PeriodLength = (typeof PERIOD_LENGTHS)[number];

/** `2026/27`, `2026/27 Autumn` or `2026/27 Autumn 1`. */
export function periodOn(day: Day, length: PeriodLength, calendar: TermCalendar): string {
  const year = sayYear(academicYearOf(day));
  if (length === 'year') return year;
  return `${year} ${length === 'term' ? termOn(day, calendar) : halfTermOn(day, calendar)}`;
}

/** The periods that the document of a task may be of: the task's own, and within it the term and the half term in which it falls due. A meeting each fortnight of the year has its agenda by the half term. */
export function periodsOfTask(
  { period, due }: { readonly period?: string | undefined; readonly due?: Day | undefined },
  calendar: TermCalendar,
): readonly string[] {
  if (period === undefined) return [];
  const within = due === undefined ? [] : [periodOn(due, 'half term', calendar), periodOn(due, 'term', calendar)];
  return [period, ...within.filter((each) => each.startsWith(`${period} `))];
}

/** The term of the half term of a day. */
export function termOn(day: Day, calendar: TermCalendar): Term {
  const half = halfTermOn(day, calendar);
  return TERMS.find((term) => half.startsWith(term)) ?? 'Autumn';
}

/** The half term whose lessons began last; in a holiday, the one before it. */
export function halfTermOn(day: Day, { teaching }: TermCalendar): HalfTerm {
  const lessons = teaching.get(academicYearOf(day));
  if (!lessons) return byMonth(day);
  const begun = lessons.filter(({ date }) => date <= day).sort((a, b) => (a.date < b.date ? -1 : 1));
  const name = begun[begun.length - 1]?.name?.trim().toLowerCase();
  return HALF_TERMS.find((each) => each.toLowerCase() === name) ?? (begun.length > 0 ? byMonth(day) : 'Autumn 1');
}

/** Where no half term of the year is in Term dates, the months they usually fall in. */
const BY_MONTH: Readonly<Record<HalfTerm, readonly number[]>> = {
  'Autumn 1': [9, 10],
  'Autumn 2': [11, 12],
  'Spring 1': [1, 2],
  'Spring 2': [3],
  'Summer 1': [4, 5],
  'Summer 2': [6, 7, 8],
};
const byMonth = (day: Day): HalfTerm => HALF_TERMS.find((each) => BY_MONTH[each].includes(monthOf(day))) ?? 'Autumn 1';
