/** What the last review of each action said, beside the action. One that was never reviewed is left as it is. */
import type { Day } from '../../domain/day.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { actions } from '../../workbook/tabs/actions.ts';
import { type PlanReviewRow, planReviews } from '../../workbook/tabs/plan-reviews.ts';
import type { PutRow } from '../change.ts';

export function latestRags(snapshot: Snapshot, today: Day): readonly PutRow[] {
  const reader = tabReader(snapshot);
  const latest = latestOf(reader.read(planReviews).rows, today);
  return reader.read(actions).rows.flatMap(({ ref, rag, reviewedOn }): PutRow[] => {
    const last = latest.get(ref);
    if (!last || (last.rag === rag && last.reviewedOn === reviewedOn)) return [];
    const fields = { rag: last.rag ?? null, reviewedOn: last.reviewedOn ?? null };
    return [{ kind: 'put row', tab: actions.name, key: [ref], fields, when: {} }];
  });
}

/** Of two reviews on one day the one that stands lower counts. */
export function latestOf(reviews: readonly PlanReviewRow[], today: Day): ReadonlyMap<string, PlanReviewRow> {
  const latest = new Map<string, PlanReviewRow>();
  for (const review of reviews) {
    const { action, reviewedOn, rag } = review;
    if (reviewedOn === undefined || rag === undefined || reviewedOn > today) continue;
    if (reviewedOn >= (latest.get(action)?.reviewedOn ?? '')) latest.set(action, review);
  }
  return latest;
}
