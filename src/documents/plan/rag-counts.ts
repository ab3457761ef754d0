/** How the actions of each priority stand: so many Green, Amber, Red, and not reviewed yet. */
import type { SchoolContext } from '../context.ts';
import type { PlanAction } from './plan-actions.ts';

export type PriorityCount = {
  readonly priority: string;
  readonly green: number;
  readonly amber: number;
  readonly red: number;
  readonly notReviewed: number;
};

/** The school's priorities in force on the day; then what serves none of them. */
export function countsByPriority(context: SchoolContext, actions: readonly PlanAction[]): readonly PriorityCount[] {
  const priorities = prioritiesInForce(context);
  const served = new Set(priorities.map(({ ref }) => ref));
  const others = actions.filter(({ action }) => !served.has(action.priority ?? ''));
  return [
    ...priorities.map(({ ref, priority }) =>
      countOf(
        priority ?? ref,
        actions.filter(({ action }) => action.priority === ref),
      ),
    ),
    ...(others.length > 0 ? [countOf('No priority of this year', others)] : []),
  ];
}

export const prioritiesInForce = ({ rows, school, today }: SchoolContext) =>
  rows.priorities.filter(
    ({ urn, from, to }) => urn === school.urn && (from ?? today) <= today && (to ?? today) >= today,
  );

function countOf(priority: string, actions: readonly PlanAction[]): PriorityCount {
  const count = (rag: string | undefined): number => actions.filter(({ rags }) => rags[0]?.rag === rag).length;
  return {
    priority,
    green: count('Green'),
    amber: count('Amber'),
    red: count('Red'),
    notReviewed: count(undefined),
  };
}
