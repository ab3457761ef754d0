/** Reviews and support of the last twelve months and to come, for those who may read of them. */
import { addMonths, type Day } from '../domain/day.ts';
import type { Review, ReviewKind } from '../workbook/tabs/reviews.ts';
import type { SupportRequest } from '../workbook/tabs/support-requests.ts';
import type { SchoolContext } from './context.ts';
import { NOT_HELD, shortDay } from './words.ts';

const A_YEAR = 12;
const since = (today: Day): Day => addMonths(today, -A_YEAR);

export type HeldReview = Review & { readonly kind: ReviewKind; readonly heldOn: Day };

/** What was held at the school, of whatever kind. */
export const heldReviews = ({ rows, school, today }: SchoolContext): readonly HeldReview[] =>
  rows.reviews.filter(
    (row): row is HeldReview =>
      row.urn === school.urn && row.kind !== undefined && row.heldOn !== undefined && row.heldOn <= today,
  );

/** Appraisals are nobody's but the headteacher's and the CEO's; of a safeguarding review the date alone is told. */
export function reviewRows({ rows, school, today }: SchoolContext) {
  return rows.reviews
    .filter(({ urn, kind }) => urn === school.urn && kind !== undefined && kind !== 'Appraisal')
    .flatMap((review) => {
      const on = review.heldOn ?? review.planned;
      if (on === undefined || on < since(today)) return [];
      return [{ on, review }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, review }) => ({ kind: review.kind ?? NOT_HELD, ...whenOf(on, review, today), ...toldOf(review) }));
}

const whenOf = (on: Day, { heldOn }: Review, today: Day) => ({
  on: shortDay(on),
  state: heldOn !== undefined ? 'Held' : on >= today ? 'Planned' : 'Planned, no record that it was held',
});

function toldOf({ kind, focus, outcome, heldOn }: Review) {
  if (kind === 'Safeguarding review') return { focus: 'Safeguarding', outcome: 'The date alone is reported here' };
  return { focus: focus ?? NOT_HELD, outcome: outcome ?? (heldOn === undefined ? 'Not held yet' : NOT_HELD) };
}

export const supportRows = (context: SchoolContext) => supportRequestsOf(context).map(supportRow);

export const supportRequestsOf = ({ rows, school, today }: SchoolContext): readonly SupportRequest[] =>
  rows.supportRequests.filter((row) => row.urn === school.urn && isOfTheYear(row, today));

export const supportRow = (row: SupportRequest) => ({
  wanted: row.expertiseWanted ?? NOT_HELD,
  provider: row.provider ?? (row.decision === undefined ? 'Not decided yet' : NOT_HELD),
  when: sayWhen(row),
  impact: row.impact ?? 'Not reported yet',
});

const isOfTheYear = ({ requestedOn, ended }: SupportRequest, today: Day): boolean =>
  (requestedOn ?? today) <= today && (ended === undefined || ended >= since(today));

function sayWhen({ requestedOn, started, ended }: SupportRequest): string {
  if (started !== undefined)
    return ended === undefined ? `Since ${shortDay(started)}` : `${shortDay(started)} to ${shortDay(ended)}`;
  return requestedOn === undefined ? NOT_HELD : `Asked for on ${shortDay(requestedOn)}`;
}
