/** The two tables of a plan that come back: what is to be done, and how far it has come. */
import { FORMATS } from '../template/formats.ts';
import { NOT_HELD, shortDay } from '../words.ts';
import type { PlanAction } from './plan-actions.ts';
import { ragPhrase } from './worrying-rows.ts';

/** What is missing is null: its place in the table is for the headteacher to write in. */
export const actionRows = (actions: readonly PlanAction[]) =>
  actions.map(({ action: { ref, priority, action, lead, due, cost, supportWanted, evidence } }) => ({
    ref,
    priority: priority ?? null,
    action: action ?? null,
    lead: lead ?? null,
    due: due === undefined ? null : shortDay(due),
    cost: cost === undefined ? null : sayCost(cost),
    supportWanted: supportWanted ?? null,
    evidence: evidence ?? null,
  }));

export const progressRows = (actions: readonly PlanAction[]) =>
  actions.map((each) => ({ ref: each.action.ref, action: each.action.action ?? NOT_HELD, lastRag: ragPhrase(each) }));

/** What they cost together, as people write it; null where no cost is recorded. */
export function totalCost(costs: readonly (number | undefined)[]): string | null {
  const recorded = costs.filter((cost) => cost !== undefined);
  return recorded.length === 0 ? null : sayCost(recorded.reduce((sum, cost) => sum + cost, 0));
}

export const sayCost = (cost: number): string => String(FORMATS.get('pounds')?.(cost));

/** The day of the newest review of any of them. */
export const lastReviewed = (actions: readonly PlanAction[]): string | null =>
  actions
    .flatMap(({ rags }) => rags.map(({ on }) => on))
    .sort()
    .pop() ?? null;
