/** From when the report tells what has changed: the end of the term before. */
import { academicYearOf } from '../../domain/academic-year.ts';
import { type Day, dayFrom } from '../../domain/day.ts';
import { TERMS, type Term } from '../../domain/records.ts';
import type { TrustContext } from '../context.ts';
import { termOn } from '../period.ts';

/** The last day of lessons of the term before; by the months where Term dates do not have it. What is of a later day is new. */
export function endOfTermBefore({ register, today }: TrustContext): Day {
  const calendar = register.calendarOf('');
  const year = academicYearOf(today);
  const term = termOn(today, calendar);
  const before = TERMS[TERMS.indexOf(term) - 1] ?? 'Summer';
  const of = term === 'Autumn' ? year - 1 : year;
  const ends = (calendar.teaching.get(of) ?? [])
    .filter(({ name }) => name?.trim().startsWith(before))
    .map(({ to }) => to)
    .sort();
  const [month, day] = USUALLY[before];
  return ends[ends.length - 1] ?? dayFrom(before === 'Autumn' ? of : of + 1, month, day) ?? today;
}

const USUALLY: Readonly<Record<Term, readonly [month: number, day: number]>> = {
  Autumn: [12, 31],
  Spring: [3, 31],
  Summer: [8, 31],
};
