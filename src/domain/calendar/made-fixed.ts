/** Tasks whose dates Term dates give. */
import { firstDayOf } from '../academic-year.ts';
import type { Day } from '../day.ts';
import type { Rule } from './cycle.ts';
import { type FixedDate, fixedDates } from './fixed-dates.ts';
import { idOf, type Made } from './made.ts';
import type { SchoolYears } from './school-year.ts';
import type { Subject } from './subject.ts';

export type FixedMaker = (subject: Subject, rule: Rule) => readonly Made[] | undefined;

/** Schools with the same days have the same dates: they are counted once. `year`: the present one; what was due before it is over. */
export function fixedMaker(year: number, policyReviewOn: Day | undefined): FixedMaker {
  const known = new Map<SchoolYears, Map<Rule, readonly FixedDate[] | undefined>>();
  const datesOf = (subject: Subject, rule: Rule): readonly FixedDate[] | undefined => {
    const from = { ...subject, ...(policyReviewOn !== undefined && { policyReviewOn }) };
    if (rule.countedFrom.endsWith('meeting') || rule.every === 'Fortnight') return fixedDates(rule, from);
    const held = known.get(subject.years) ?? new Map<Rule, readonly FixedDate[] | undefined>();
    known.set(subject.years, held);
    if (!held.has(rule)) held.set(rule, fixedDates(rule, from));
    return held.get(rule);
  };
  return (subject, rule) =>
    datesOf(subject, rule)
      ?.filter(({ due }) => due > subject.start && due >= firstDayOf(year))
      .map(({ period, due, number }) => ({
        id: number === undefined ? idOf(subject, rule, period) : idOf(subject, rule, period, number),
        subject,
        rule,
        period,
        due,
      }));
}
