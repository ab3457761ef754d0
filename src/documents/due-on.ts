/** When a document falls due: as the school's calendar has it, else as the policy's cycle counts it. */
import { academicYearOf, firstDayOf, lastDayOf } from '../domain/academic-year.ts';
import { addDays, type Day } from '../domain/day.ts';
import type { HalfTerm } from '../domain/records.ts';
import { isSchoolDay, type TermCalendar } from '../domain/school-days.ts';
import type { SchoolContext } from './context.ts';

/** The school's task of this name that falls due in the school year of the day; of several the first. */
export const dueInCalendar = ({ rows, school, today }: SchoolContext, activity: string): Day | undefined => {
  const year = academicYearOf(today);
  return rows.calendar
    .filter((row) => row.urn === school.urn && row.activity === activity)
    .flatMap(({ due }) => (due !== undefined && due >= firstDayOf(year) && due <= lastDayOf(year) ? [due] : []))
    .sort()[0];
};

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
