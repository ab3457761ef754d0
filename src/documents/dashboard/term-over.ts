/** The term that was over last: the dashboard follows the second capture of each term. */
import { type Day, dayFrom } from '../../domain/day.ts';
import { HALF_TERMS } from '../../domain/records.ts';
import type { TrustContext } from '../context.ts';
import { lastDue, type Place } from '../figures/in-year.ts';

/** The capture that ends the term; a first half term is over with its second alone. */
export function lastOfTerm(trust: TrustContext): Place {
  const due = lastDue({ ...trust, school: { urn: '' } });
  return due % 2 === 1 ? due : due - 1;
}

/** A day of it, for the period's name. */
export function dayOfTerm(trust: TrustContext): Day {
  const place = lastOfTerm(trust);
  const year = Math.floor(place / HALF_TERMS.length);
  const half = HALF_TERMS[place % HALF_TERMS.length] ?? 'Autumn 2';
  const lessons = trust.register.calendarOf('').teaching.get(year);
  const last = lessons?.find(({ name }) => name?.trim() === half)?.to;
  return last ?? dayFrom(half === 'Autumn 2' ? year : year + 1, USUAL_MONTH[half] ?? 12, 1) ?? trust.today;
}

/** A month that falls in it, where Term dates do not have it. */
const USUAL_MONTH: Readonly<Record<string, number>> = { 'Autumn 2': 12, 'Spring 2': 3, 'Summer 2': 7 };
