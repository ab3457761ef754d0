/** The school days of one calendar, in order, as its half terms, terms, halves, months and weeks have them. */
import { type AcademicYear, academicYearOf, sayYear } from '../academic-year.ts';
import { addDays, type Day, weekdayOf } from '../day.ts';
import { HALF_TERMS, type HalfTerm, TERMS } from '../records.ts';
import { isSchoolDay, type TermCalendar } from '../school-days.ts';
import type { Every } from './cycle.ts';

/** A stretch of school days in which an activity falls once. */
export interface Slot {
  /** `2026/27`, `2026/27 Autumn`, `2026/27 Autumn 1`, `2026/27 first half` or `September 2026`. */
  readonly period: string;
  readonly year: AcademicYear;
  /** Never empty. */
  readonly days: readonly Day[];
}

export interface Week {
  readonly monday: Day;
  readonly days: readonly Day[];
  readonly year: AcademicYear;
  /** From 0, in its school year. */
  readonly number: number;
}

/** What repeats within a school year. */
export type Within = Exclude<Every, 'Fortnight' | '18 months' | 'Once'>;

export interface SchoolYears {
  readonly days: readonly Day[];
  /** The years with lessons in Term dates. */
  readonly years: ReadonlySet<AcademicYear>;
  readonly slots: Readonly<Record<Within, readonly Slot[]>>;
  readonly weeks: readonly Week[];
}

/** Of these years only, for what lies further off is no matter. */
export function schoolYears(calendar: TermCalendar, from: AcademicYear, to: AcademicYear): SchoolYears {
  const held = [...calendar.teaching.keys()].filter((year) => year >= from && year <= to).sort((a, b) => a - b);
  const perYear = held.map((year) => yearOf(calendar, year)).filter(({ days }) => days.length > 0);
  const gather = <T>(pick: (year: OneYear) => readonly T[]): readonly T[] => perYear.flatMap(pick);
  return {
    days: gather(({ days }) => days),
    years: new Set(perYear.map(({ year }) => year)),
    slots: {
      Month: gather(months),
      'Half term': gather(({ halves, year }) =>
        joined(
          year,
          halves,
          HALF_TERMS.map((name) => [name, [name]] as const),
        ),
      ),
      Term: gather(({ halves, year }) =>
        joined(
          year,
          halves,
          TERMS.map((term) => [term, [`${term} 1`, `${term} 2`]] as const),
        ),
      ),
      'Twice a year': gather(({ halves, year }) => joined(year, halves, HALVES)),
      Year: gather(({ year, days }) => [{ period: sayYear(year), year, days }]),
    },
    weeks: gather(weeksOf),
  };
}

const HALVES = [
  ['first half', ['Autumn 1', 'Autumn 2', 'Spring 1']],
  ['second half', ['Spring 2', 'Summer 1', 'Summer 2']],
] as const;

interface OneYear {
  readonly year: AcademicYear;
  readonly days: readonly Day[];
  readonly halves: ReadonlyMap<string, readonly Day[]>;
}

function yearOf(calendar: TermCalendar, year: AcademicYear): OneYear {
  const halves = new Map<string, readonly Day[]>();
  const all = new Set<Day>();
  for (const { date, to, name } of calendar.teaching.get(year) ?? []) {
    const days: Day[] = [];
    for (let day = date; day <= to && academicYearOf(day) === year; day = addDays(day, 1))
      if (isSchoolDay(calendar, day)) days.push(day);
    for (const day of days) all.add(day);
    const half = HALF_TERMS.find((each) => each === name?.trim());
    if (half !== undefined) halves.set(half, [...new Set([...(halves.get(half) ?? []), ...days])].sort());
  }
  return { year, days: [...all].sort(), halves };
}

/** `['Autumn', ['Autumn 1', 'Autumn 2']]`: as many of the half terms as are held. */
function joined(
  year: AcademicYear,
  halves: OneYear['halves'],
  parts: readonly (readonly [name: string, halves: readonly (HalfTerm | string)[]])[],
): readonly Slot[] {
  return parts.flatMap(([name, names]) => {
    const days = names.flatMap((half) => halves.get(half) ?? []).sort();
    return days.length > 0 ? [{ period: `${sayYear(year)} ${name}`, year, days }] : [];
  });
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const months = ({ year, days }: OneYear): readonly Slot[] =>
  [...groupedBy(days, (day) => day.slice(0, 7))].map(([month, inMonth]) => ({
    period: `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`,
    year,
    days: inMonth,
  }));

const weeksOf = ({ year, days }: OneYear): readonly Week[] =>
  [...groupedBy(days, mondayOf)].map(([monday, inWeek], number) => ({ monday, days: inWeek, year, number }));

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

function groupedBy(days: readonly Day[], keyOf: (day: Day) => string): ReadonlyMap<string, readonly Day[]> {
  const groups = new Map<string, Day[]>();
  for (const day of days) {
    const held = groups.get(keyOf(day));
    if (held) held.push(day);
    else groups.set(keyOf(day), [day]);
  }
  return groups;
}

/** How many of these sorted days come before the day. */
export function countBefore(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A deadline moves back to the last school day; undefined where none is held. */
export function onOrBefore({ days }: Pick<SchoolYears, 'days'>, day: Day): Day | undefined {
  const index = countBefore(days, day);
  return days[index] === day ? day : days[index - 1];
}

/** Anything else moves on to the next. */
export const onOrAfter = ({ days }: Pick<SchoolYears, 'days'>, day: Day): Day | undefined =>
  days[countBefore(days, day)];

/** So many school days after a day; none after: the day itself, or the last school day before it. */
export function schoolDaysAfter(years: Pick<SchoolYears, 'days'>, day: Day, count: number): Day | undefined {
  if (count === 0) return onOrBefore(years, day);
  return years.days[countBefore(years.days, addDays(day, 1)) + count - 1];
}

/** So many school days before a day. */
export function schoolDaysBefore(years: Pick<SchoolYears, 'days'>, day: Day, count: number): Day | undefined {
  return count === 0 ? onOrBefore(years, day) : years.days[countBefore(years.days, day) - count];
}
