/** Urgent cases that the Directors know of: those whose report they have received, by Ref and dates. No other is counted, and no school is named. */
import type { Day } from '../../domain/day.ts';
import type { TrustContext } from '../context.ts';
import { NOT_HELD, shortDay } from '../words.ts';

/** Open on the day, or closed since the term before. */
export const reportedCases = ({ rows, today }: TrustContext, since: Day) =>
  rows.concerns
    .filter(({ reportReceived, closedOn }) => (reportReceived ?? NEVER) <= today && (closedOn ?? NEVER) > since)
    .sort((a, b) => ((a.reportReceived ?? '') < (b.reportReceived ?? '') ? -1 : 1))
    .map(({ ref, raisedOn, commissionedOn, reportReceived, planAgreed, closedOn }) => ({
      ref,
      raised: sayOn(raisedOn, NOT_HELD),
      commissioned: sayOn(commissionedOn, NOT_HELD),
      report: sayOn(reportReceived, NOT_HELD),
      plan: planAgreed !== undefined && planAgreed <= today ? shortDay(planAgreed) : 'Not yet',
      closed: closedOn !== undefined && closedOn <= today ? shortDay(closedOn) : 'Open',
    }));
const NEVER = '9999';

const sayOn = (day: Day | undefined, otherwise: string): string => (day === undefined ? otherwise : shortDay(day));
