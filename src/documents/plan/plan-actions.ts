/** A school's actions with what their reviews said, and what of them should worry a reader. */
import type { Day } from '../../domain/day.ts';
import type { Rag } from '../../domain/records.ts';
import type { Action, PlanKind } from '../../workbook/tabs/actions.ts';
import type { PlanReviewRow } from '../../workbook/tabs/plan-reviews.ts';
import type { SchoolContext } from '../context.ts';

export interface PlanAction {
  readonly action: Action;
  /** What its reviews said, the newest first. */
  readonly rags: readonly { readonly on: Day; readonly rag: Rag; readonly note?: string }[];
  readonly isOverdue: boolean;
  readonly isRed: boolean;
  /** The two newest reviews were both Amber: it has not moved. */
  readonly isTwiceAmber: boolean;
}

/** The two plans that a school is held to. */
export const SCHOOL_PLANS: readonly PlanKind[] = ['Commitment Plan', 'RRCP'];

/** Whose actions: a school's, or the trust's own, which have no URN. */
type Owner = Pick<SchoolContext, 'rows' | 'today'> & { readonly school: { readonly urn: string | undefined } };

export function planActions({ rows, school, today }: Owner, plans = SCHOOL_PLANS): readonly PlanAction[] {
  const own = rows.actions.filter(({ urn, plan }) => urn === school.urn && plan !== undefined && plans.includes(plan));
  const reviewed = ragsByRef(own, rows.planReviews, today);
  return own.map((action) => {
    const rags = reviewed.get(action.ref) ?? [];
    const [latest, before] = rags;
    return {
      action,
      rags,
      // An action that was Green when it fell due is done.
      isOverdue: action.due !== undefined && action.due < today && latest?.rag !== 'Green',
      isRed: latest?.rag === 'Red',
      isTwiceAmber: latest?.rag === 'Amber' && before?.rag === 'Amber',
    };
  });
}

type Rags = PlanAction['rags'][number][];

/** One look through the trust's reviews for all of a school's actions: a look for each would take most of a run's planning. */
function ragsByRef(actions: readonly Action[], reviews: readonly PlanReviewRow[], today: Day) {
  const found = new Map(actions.map(({ ref }): [string, Rags] => [ref, []]));
  for (const { action, reviewedOn: on, rag, note } of reviews)
    if (on !== undefined && on <= today && rag !== undefined)
      found.get(action)?.push({ on, rag, ...(note !== undefined && { note }) });
  for (const rags of found.values()) rags.sort((a, b) => (a.on < b.on ? 1 : -1));
  return found;
}

export const isWorrying = ({ isOverdue, isRed, isTwiceAmber }: PlanAction): boolean =>
  isOverdue || isRed || isTwiceAmber;
