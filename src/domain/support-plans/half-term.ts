/** The half term of a day: what nobody is to be in the team of two peer reviews in. */
import { academicYearOf, sayYear } from '../academic-year.ts';
import type { Day } from '../day.ts';
import { HALF_TERMS } from '../records.ts';
import type { TermCalendar } from '../school-days.ts';

/**
 * `2026/27 Autumn 2`: by name, so that schools with dates of their own are compared. A holiday belongs to the half term
 * before it. In a year without half terms each month stands for one.
 */
export function halfTermOf({ teaching }: TermCalendar, day: Day): string {
  const year = academicYearOf(day);
  const named = (teaching.get(year) ?? []).flatMap(({ date, name }) => {
    const half = HALF_TERMS.find((each) => each === name?.trim());
    return half === undefined ? [] : [{ date, half }];
  });
  const sorted = named.sort((a, b) => (a.date < b.date ? -1 : 1));
  const begun = sorted.filter(({ date }) => date <= day);
  const { half } = begun[begun.length - 1] ?? sorted[0] ?? {};
  return half === undefined ? day.slice(0, 7) : `${sayYear(year)} ${half}`;
}
