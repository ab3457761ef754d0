/** The reviews and visits whose record a headteacher checks: those of one half term. */
import { addMonths, type Day } from '../../domain/day.ts';
import type { ReviewKind } from '../../workbook/tabs/reviews.ts';
import type { SchoolContext } from '../context.ts';
import { periodOn } from '../period.ts';
import { type HeldReview, heldReviews } from '../reviews.ts';

export const FACT_CHECK_TITLE = 'Fact-check';

/** An appraisal is never told. An Executive Team review weighs what others have recorded: it leaves no record of a visit to be checked. */
const CHECKED: readonly ReviewKind[] = ['Peer review', 'Safeguarding review', 'School Improvement Lead visit'];

const MONTHS = 12;

export const isAwaiting = ({ factCheck }: HeldReview): boolean => factCheck === undefined;

/** Of the last twelve months, the newest first. */
const recentReviews = (context: SchoolContext): readonly HeldReview[] =>
  checkedReviews(context)
    .filter(({ heldOn }) => heldOn >= addMonths(context.today, -MONTHS))
    .sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1));

const checkedReviews = (context: SchoolContext): readonly HeldReview[] =>
  heldReviews(context).filter(({ kind }) => CHECKED.includes(kind));

/**
 * The newest review that awaits its fact-check; where none does, the newest whose document is made: its last version says what was answered.
 * Undefined where there is nothing to check.
 */
export function reviewOfPeriod(context: SchoolContext): HeldReview | undefined {
  const recent = recentReviews(context);
  return recent.find(isAwaiting) ?? recent.find(({ heldOn }) => isMade(context, halfTermOf(context, heldOn)));
}

/** All that was held in the half term of the one, the first one first. */
export function reviewsToCheck(context: SchoolContext): readonly HeldReview[] {
  const newest = reviewOfPeriod(context);
  if (!newest) return [];
  const period = halfTermOf(context, newest.heldOn);
  return checkedReviews(context)
    .filter(({ heldOn }) => halfTermOf(context, heldOn) === period)
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
}

const halfTermOf = ({ register, school }: SchoolContext, day: Day): string =>
  periodOn(day, 'half term', register.calendarOf(school.urn));

const isMade = ({ rows, school }: SchoolContext, half: string): boolean =>
  rows.documents.some(({ urn, kind, period }) => urn === school.urn && kind === FACT_CHECK_TITLE && period === half);
