/** What a review or a visit recorded, for the headteacher to say whether its facts are right (D29, D61). The answers come back. */
import { sayDay } from '../../domain/day.ts';
import type { SchoolContext } from '../context.ts';
import {
  actionTable,
  answerBy,
  answerTable,
  findingsTable,
  isSafeguarding,
  reviewTable,
} from '../fact-check/tables.ts';
import { FACT_CHECK_TITLE, isAwaiting, reviewOfPeriod, reviewsToCheck } from '../fact-check/to-check.ts';
import type { Applies, SchoolKind } from '../kind.ts';
import { FACT_CHECK } from '../returns/tables/fact-check.ts';
import { schoolData } from '../school-data.ts';
import { sayList } from '../words.ts';

export const factCheck: SchoolKind = {
  of: 'school',
  id: 'fact-check',
  title: FACT_CHECK_TITLE,
  audience: 'to work on',
  period: 'half term',
  periodDay: (context) => reviewOfPeriod(context)?.heldOn ?? context.today,
  returns: [FACT_CHECK],
  applies,
  data,
};

function applies(context: SchoolContext): Applies {
  const newest = reviewOfPeriod(context);
  if (!newest) return { applies: false, because: 'no review or visit of the last twelve months awaits its fact-check' };
  const { kind, heldOn } = newest;
  const said = isAwaiting(newest) ? `awaits its fact-check by ${sayDay(answerBy(context, newest))}` : 'is answered';
  return { applies: true, because: `${kind} of ${sayDay(heldOn)} ${said}` };
}

function data(context: SchoolContext) {
  const reviews = reviewsToCheck(context);
  const hasPeerReview = reviews.some(({ kind }) => kind === 'Peer review');
  return {
    ...schoolData(context),
    awaiting: sayList(reviews.filter(isAwaiting).map(({ ref }) => ref)) || null,
    reviews: reviewTable(context, reviews),
    findings: findingsTable(reviews),
    hasSafeguarding: reviews.some(isSafeguarding),
    answers: answerTable(reviews),
    hasPeerReview,
    actions: hasPeerReview ? actionTable(context) : [],
  };
}
