/** What was agreed for a school, day by day. */
import type { Day } from '../../domain/day.ts';
import type { Agreement } from '../../domain/records.ts';

export interface Agreements {
  readonly present: Agreement;
  /** The one before it; absent: the present one is the first. */
  readonly previous?: Agreement;
}

/** Undefined while nothing is agreed. Of several on one day the last counts; the row of `Categories` comes first and knows most. */
export function agreementsOn(agreements: readonly Agreement[], day: Day): Agreements | undefined {
  const [present, previous] = agreementsUntil(agreements, day);
  return present && { present, ...(previous && { previous }) };
}

/** One a day, the newest first. */
export function agreementsUntil(agreements: readonly Agreement[], day: Day): readonly Agreement[] {
  const byDay = new Map<Day, Agreement>();
  for (const agreement of agreements)
    if (agreement.on <= day && !byDay.has(agreement.on)) byDay.set(agreement.on, agreement);
  return [...byDay.values()].sort((a, b) => (a.on < b.on ? 1 : -1));
}
