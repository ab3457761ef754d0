/** What the Executive Team set itself, for the trust or for a school, and has not done. */
import type { PlanKind } from '../../workbook/tabs/actions.ts';
import type { TrustContext } from '../context.ts';
import { type PlanAction, planActions } from '../plan/plan-actions.ts';
import { ragPhrase } from '../plan/worrying-rows.ts';
import { NOT_HELD, shortDay } from '../words.ts';
import type { AgendaSchool } from './agenda-school.ts';

const OWN = 'Executive Team';

export const openActions = (trust: TrustContext, schools: readonly AgendaSchool[]) =>
  openActionsOf(OWN, trust, schools).map(({ each, of }) => ({
    ref: each.action.ref,
    of,
    action: each.action.action ?? NOT_HELD,
    lead: each.action.lead ?? NOT_HELD,
    due: sayDue(each),
    rag: ragPhrase(each),
  }));

/** What a meeting set, for the trust or for a school, and is not done. What is due first stands first. */
export function openActionsOf(
  plan: PlanKind,
  trust: TrustContext,
  schools: readonly Pick<AgendaSchool, 'name' | 'actions'>[],
): readonly { readonly each: PlanAction; readonly of: string }[] {
  const ofTrust = planActions({ ...trust, school: { urn: undefined } }, [plan]).map((each) => ({
    each,
    of: 'The trust',
  }));
  const ofSchools = schools.flatMap(({ name, actions }) =>
    actions.filter(({ action }) => action.plan === plan).map((each) => ({ each, of: name })),
  );
  return [...ofTrust, ...ofSchools]
    .filter(({ each }) => !isDone(each, trust.today))
    .sort((a, b) => (dueOf(a.each) < dueOf(b.each) ? -1 : 1));
}

/** Green is on its way until its day has come; from then on it is done. */
const isDone = ({ action, rags }: PlanAction, today: string): boolean =>
  rags[0]?.rag === 'Green' && (action.due ?? today) <= today;

const LAST = '9999';
const dueOf = ({ action }: PlanAction): string => action.due ?? LAST;

const sayDue = ({ action, isOverdue }: PlanAction): string => {
  if (action.due === undefined) return NOT_HELD;
  return isOverdue ? `${shortDay(action.due)}, overdue` : shortDay(action.due);
};
