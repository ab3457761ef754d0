/** When a document falls due: as the school's calendar has it, else as the policy's cycle counts it. */
import { academicYearOf } from '../domain/academic-year.ts';
import { addDays, type Day } from '../domain/day.ts';
import type { HalfTerm } from '../domain/records.ts';
import { isSchoolDay, type TermCalendar } from '../domain/school-days.ts';
import type { SchoolContext } from './context.ts';
import { type PeriodLength, periodOn } from './period.ts';

/** The school's task of this name that falls due in the school year, the term or the half term of the day; of several the first. One that is not needed is due on no day. */
export function dueInCalendar(
  { register, rows, school, today }: SchoolContext,
  activity: string,
  within: PeriodLength = 'year',
): Day | undefined {
  const calendar = register.calendarOf(school.urn);
  const period = periodOn(today, within, calendar);
  return rows.calendar
    .filter((row) => row.urn === school.urn && row.activity === activity && row.status !== 'Not needed')
    .flatMap(({ due }) => (due !== undefined && periodOn(due, within, calendar) === period ? [due] : []))
    .sort()[0];
}

/** The last day of a half term of this school year; undefined where Term dates lack it. */
export const endOf = (half: HalfTerm, { register, school, today }: SchoolContext): Day | undefined =>
  register
    .calendarOf(school.urn)
    .teaching.get(academicYearOf(today))
    ?.find(({ name }) => name?.trim() === half)?.to;

/** So many school days after a day. */
export function schoolDaysAfter(calendar: TermCalendar, from: Day, days: number): Day {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isSchoolDay(calendar, day)) left -= 1;
  }
  return day;
}
