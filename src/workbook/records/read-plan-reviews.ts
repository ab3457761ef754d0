/** Reviews of Rapid Response Commitment Plans: rows of Plan reviews, with the school of their action. */
import type { PlanReview } from '../../domain/records.ts';
import { plain } from '../plain.ts';
import type { Problem } from '../problem.ts';
import { type Action, actions as actionsTab } from '../tabs/actions.ts';
import { type PlanReviewRow, planReviews } from '../tabs/plan-reviews.ts';
import { type Distinct, distinct } from './duplicates.ts';
import { rowProblem } from './row-problem.ts';

export function readPlanReviews(rows: readonly PlanReviewRow[], actions: readonly Action[]): Distinct<PlanReview> {
  const { rows: eachAction, problems: duplicateActions } = distinct(actionsTab, actions, 'keep');
  const { rows: each, problems: duplicates } = distinct(planReviews, rows, 'merge');
  const byRef = new Map<string, Action[]>();
  for (const action of eachAction) {
    const same = byRef.get(plain(action.ref));
    if (same) same.push(action);
    else byRef.set(plain(action.ref), [action]);
  }
  const problems: Problem[] = [...duplicateActions, ...duplicates];
  const reviews = each.flatMap((review): PlanReview[] => {
    const [action, ...others] = byRef.get(plain(review.action)) ?? [];
    if (!action || others.some((other) => other.urn !== action.urn || other.plan !== action.plan)) {
      problems.push(noAction(review, action !== undefined));
      return [];
    }
    if (action.plan !== 'RRCP') return [];
    if (action.urn !== undefined) return [{ ...review, urn: action.urn, action: action.ref }];
    problems.push(noSchool(action));
    return [];
  });
  return { rows: reviews, problems };
}

const noAction = ({ source, action }: PlanReviewRow, isTwice: boolean): Problem =>
  rowProblem(planReviews, source, 'action', {
    found: isTwice ? `${action}, the Ref of several actions` : action,
    expected: 'the Ref of one action in Actions',
    toDo: 'The review is not used. Correct the Ref here, or in Actions',
  });

const noSchool = ({ source }: Action): Problem =>
  rowProblem(actionsTab, source, 'urn', {
    found: 'blank',
    expected: 'the school of this RRCP',
    toDo: 'Type the URN: until then the reviews of this action are not used',
  });
