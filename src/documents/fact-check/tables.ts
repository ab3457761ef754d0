/** The tables of a fact-check. Of a safeguarding review they say when it was, and where its report is: nothing of what it found. */
import type { Day } from '../../domain/day.ts';
import type { SchoolContext } from '../context.ts';
import { schoolDaysAfter } from '../due-on.ts';
import { linkTo } from '../link-to.ts';
import { planOfYear } from '../plan/plan-of-year.ts';
import { ragPhrase } from '../plan/worrying-rows.ts';
import type { HeldReview } from '../reviews.ts';
import { NOT_HELD, shortDay } from '../words.ts';
import { whoOf } from './who.ts';

/** How long a headteacher has to answer: no number is in the policy. */
const SCHOOL_DAYS = 10;

export const isSafeguarding = ({ kind }: HeldReview): boolean => kind === 'Safeguarding review';

export const answerBy = ({ register, school }: SchoolContext, { heldOn }: HeldReview): Day =>
  schoolDaysAfter(register.calendarOf(school.urn), heldOn, SCHOOL_DAYS);

export const reviewTable = (context: SchoolContext, reviews: readonly HeldReview[]) =>
  reviews.map((review) => ({
    ref: review.ref,
    kind: review.kind,
    on: shortDay(review.heldOn),
    ...whoOf(context, review),
    focus: isSafeguarding(review) ? 'Safeguarding' : (review.focus ?? NOT_HELD),
    report: linkTo(review.report, 'Read the report') ?? NOT_HELD,
    answer: sayAnswer(context, review),
  }));

function sayAnswer(context: SchoolContext, review: HeldReview): string {
  const by = answerBy(context, review);
  return review.factCheck ?? `${by < context.today ? 'No answer by' : 'Answer by'} ${shortDay(by)}`;
}

/** What is not answered is null: its place in the table is for the headteacher to write in. */
export const answerTable = (reviews: readonly HeldReview[]) =>
  reviews.map((review) => ({
    ref: review.ref,
    review: sayReview(review),
    factCheck: review.factCheck ?? null,
    correction: review.correction ?? null,
  }));

/** Those whose findings may stand here. */
export const findingsTable = (reviews: readonly HeldReview[]) =>
  reviews
    .filter((review) => !isSafeguarding(review))
    .map((review) => ({ ref: review.ref, review: sayReview(review), outcome: review.outcome ?? NOT_HELD }));

const sayReview = ({ kind, heldOn }: HeldReview): string => `${kind}, ${shortDay(heldOn)}`;

export const actionTable = (context: SchoolContext) =>
  planOfYear(context, 'Peer review').map((each) => ({
    ref: each.action.ref,
    action: each.action.action ?? NOT_HELD,
    lead: each.action.lead ?? NOT_HELD,
    due: each.action.due === undefined ? NOT_HELD : shortDay(each.action.due),
    rag: ragPhrase(each),
  }));
