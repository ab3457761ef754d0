/** School days and terms of one school, from `Term dates`. */
import { type AcademicYear, academicYearOf, firstDayOf } from './academic-year.ts';
import { addDays, type Day, weekdayOf } from './day.ts';
import { HALF_TERMS, TERMS, type Term, type TermDate } from './records.ts';

export interface TermCalendar {
  /** The half terms of lessons, by academic year; a school's own row stands in place of the trust's of that name and year. */
  readonly teaching: ReadonlyMap<AcademicYear, readonly TermDate[]>;
  readonly off: readonly TermDate[];
}

const OFF: readonly TermDate['kind'][] = ['Closure', 'Bank holiday', 'INSET'];

/** The calendar of one school: the trust's rows, and its own. */
export function termCalendar(rows: readonly TermDate[], urn: string): TermCalendar {
  const mine = rows.filter((row) => row.urn === undefined || row.urn === urn);
  const teaching = new Map<AcademicYear, TermDate[]>();
  for (const row of mine) {
    if (row.kind !== 'Teaching') continue;
    const year = academicYearOf(row.date);
    teaching.set(year, [...(teaching.get(year) ?? []), row]);
  }
  return {
    teaching: new Map([...teaching].map(([year, all]) => [year, withoutReplaced(all)])),
    off: mine.filter(({ kind }) => OFF.includes(kind)),
  };
}

const nameOf = ({ name }: TermDate): string => (name ?? '').trim().toLowerCase();

const withoutReplaced = (rows: readonly TermDate[]): readonly TermDate[] => {
  const own = new Set(rows.filter(({ urn }) => urn !== undefined).map(nameOf));
  return rows.filter((row) => row.urn !== undefined || !own.has(nameOf(row)));
};

const covers = ({ date, to }: TermDate, day: Day): boolean => date <= day && day <= to;

/** A weekday of lessons. In a year without a single Teaching row: any weekday that is not a closure, a bank holiday or INSET. */
export function isSchoolDay({ teaching, off }: TermCalendar, day: Day): boolean {
  if (weekdayOf(day) > 5 || off.some((row) => covers(row, day))) return false;
  const lessons = teaching.get(academicYearOf(day));
  return !lessons || lessons.some((row) => covers(row, day));
}

/** School days from one day to another, both counted. */
export function schoolDaysBetween(calendar: TermCalendar, from: Day, to: Day): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isSchoolDay(calendar, day)) count += 1;
  return count;
}

const halvesOf = (term: Term): readonly string[] => [`${term} 1`.toLowerCase(), `${term} 2`.toLowerCase()];

/**
 * The whole terms completed between two days: begun on or after `from`, and over before `to`.
 * Undefined unless the term dates of every academic year that the span touches are held (as far as `to`).
 */
export function wholeTermsBetween(calendar: TermCalendar, from: Day, to: Day): number | undefined {
  let terms = 0;
  for (let year = academicYearOf(from); year <= academicYearOf(to); year++) {
    const rows = calendar.teaching.get(year) ?? [];
    if (!areHeld(rows, to)) return undefined;
    for (const term of TERMS) {
      const halves = rows.filter((row) => halvesOf(term).includes(nameOf(row)));
      if (halves.length === 2 && halves.every(({ date, to: last }) => date >= from && last < to)) terms += 1;
    }
  }
  return terms;
}

/** All six half terms, or those without a gap from the first that the day falls within. */
function areHeld(rows: readonly TermDate[], day: Day): boolean {
  const held = HALF_TERMS.map((name) => rows.find((row) => nameOf(row) === name.toLowerCase()));
  const until = held.indexOf(undefined);
  if (until === -1) return true;
  const last = held[until - 1];
  return last !== undefined && held.slice(until).every((row) => row === undefined) && day <= last.to;
}

/** The academic years touched by a span that have no Teaching row at all. */
export function yearsWithoutTeaching({ teaching }: TermCalendar, from: Day, to: Day): readonly AcademicYear[] {
  const years: AcademicYear[] = [];
  for (let year = academicYearOf(from); year <= academicYearOf(to); year++) if (!teaching.has(year)) years.push(year);
  return years.filter((year) => firstDayOf(year) <= to);
}
