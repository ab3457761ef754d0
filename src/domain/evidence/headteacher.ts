import { addMonths, sayDay } from '../day.ts';
import { sayCount } from '../number.ts';
import { fact, met, notMet, type Outcome, unknown } from '../outcome.ts';
import { wholeTermsBetween } from '../school-days.ts';
import type { Case } from './case.ts';

/** Where term dates are missing, a term counts as so many months. */
const MONTHS_A_TERM = 4;

/** In post for fewer than four whole terms; by months where the term dates since are not all held. */
export function newHeadteacher(given: Case): Outcome {
  const { records, day, settings, calendar } = given;
  const inPost = records.headships.filter(({ from, to }) => (from ?? day) <= day && (to ?? day) >= day);
  const latest = inPost.reduce<(typeof inPost)[number] | undefined>(
    (best, row) => (row.from !== undefined && (best?.from === undefined || row.from > best.from) ? row : (best ?? row)),
    undefined,
  );
  const from = latest?.from;
  if (from === undefined)
    return unknown(latest ? 'From in the headteacher’s row of People' : 'the headteacher in People');
  const bound = settings['headteacher.new.terms'];
  const terms = wholeTermsBetween(calendar, from, day);
  const isNew = terms === undefined ? addMonths(from, bound * MONTHS_A_TERM) > day : terms < bound;
  const stated = fact(
    () =>
      `headteacher in post since ${sayDay(from)}${terms === undefined ? '' : `, ${sayCount(terms, 'whole term')} completed`}`,
    latest ? [latest.source] : [],
  );
  return isNew ? met(stated) : notMet(stated);
}
