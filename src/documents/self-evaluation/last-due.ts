/** The term whose summaries were due last: the headlines follow them. */
import { academicYearOf } from '../../domain/academic-year.ts';
import { type Day, dayFrom } from '../../domain/day.ts';
import { TERMS, type Term } from '../../domain/records.ts';
import type { TrustContext } from '../context.ts';
import { DUE_AT_END_OF, type TermOfYear } from './of-term.ts';

export interface DueTerm extends TermOfYear {
  readonly due: Day;
}

/** Over from the day after its due day. */
export function lastTermDue(trust: TrustContext): DueTerm | undefined {
  const now = academicYearOf(trust.today);
  const terms = [now, now - 1].flatMap((year) => [...TERMS].reverse().map((term) => ({ year, term })));
  return terms
    .flatMap((of) => {
      const due = dueDay(trust, of);
      return due === undefined ? [] : [{ ...of, due }];
    })
    .find(({ due }) => due < trust.today);
}

/** The trust's own day; by the months in a year whose half terms are not in Term dates. */
function dueDay({ register }: TrustContext, { year, term }: TermOfYear): Day | undefined {
  const lessons = register.calendarOf('').teaching.get(year);
  if (lessons) return lessons.find(({ name }) => name?.trim() === DUE_AT_END_OF[term])?.to;
  const [month, day] = USUALLY[term];
  return dayFrom(term === 'Autumn' ? year : year + 1, month, day);
}

const USUALLY: Readonly<Record<Term, readonly [month: number, day: number]>> = {
  Autumn: [10, 31],
  Spring: [3, 31],
  Summer: [7, 20],
};
