/** How the actions of each Rapid Response Commitment Plan stand, of the schools that need one. */
import type { AgendaSchool } from '../agenda/agenda-school.ts';
import type { PlanAction } from '../plan/plan-actions.ts';
import { planDue, reasonsForPlan } from '../plan/rapid-response.ts';
import { NOT_HELD, shortDay } from '../words.ts';

export const rapidResponseRows = (schools: readonly AgendaSchool[]) =>
  schools.flatMap((school) => {
    if (reasonsForPlan(school.context).length === 0) return [];
    const actions = school.actions.filter(({ action }) => action.plan === 'RRCP');
    const count = (rag: string | undefined): number => actions.filter(({ rags }) => rags[0]?.rag === rag).length;
    return [
      {
        school: school.name,
        agreed: school.category.agreed,
        red: count('Red'),
        amber: count('Amber'),
        green: count('Green'),
        notReviewed: count(undefined),
        overdue: actions.filter(({ isOverdue }) => isOverdue).length,
        reviewed: sayReviewed(school, actions),
      },
    ];
  });

function sayReviewed({ context }: AgendaSchool, actions: readonly PlanAction[]): string {
  if (actions.length === 0) return sayNoPlan(planDue(context, reasonsForPlan(context)), context.today);
  const days = actions.flatMap(({ rags }) => rags[0]?.on ?? []).sort();
  const last = days[days.length - 1];
  return last === undefined ? 'Not reviewed yet' : shortDay(last);
}

function sayNoPlan(due: string | null, today: string): string {
  if (due === null) return `No action yet; due: ${NOT_HELD.toLowerCase()}`;
  return due < today ? `No action yet; was due ${shortDay(due)}` : `No action yet; due ${shortDay(due)}`;
}
