/** When mail goes: on school days alone, the digest on its weekday or, where that is none, on the next school day. */
import { addDays, type Day, weekdayOf } from '../day.ts';
import { isSchoolDay, type TermCalendar } from '../school-days.ts';

/** No holiday is longer: without this a calendar of closures alone would be searched for ever. */
const LONGEST_HOLIDAY = 70;

/** The latest day up to today that is this weekday (1 Monday to 7 Sunday), school day or not: the digest of that week is known by it. */
export const digestDay = (today: Day, weekday: number): Day => addDays(today, -((weekdayOf(today) - weekday + 7) % 7));

/** The day itself where it is a school day, else the next one; undefined: there is none in sight. */
export function schoolDayFrom(calendar: TermCalendar, day: Day): Day | undefined {
  for (let days = 0; days <= LONGEST_HOLIDAY; days++)
    if (isSchoolDay(calendar, addDays(day, days))) return addDays(day, days);
  return undefined;
}

/** The last school day before a day; the day before, where there is none in sight. */
export function schoolDayBefore(calendar: TermCalendar, day: Day): Day {
  for (let days = 1; days <= LONGEST_HOLIDAY; days++)
    if (isSchoolDay(calendar, addDays(day, -days))) return addDays(day, -days);
  return addDays(day, -1);
}
