/** Support that a school asks for in its plan, action by action (D46, D50, D54, D60). */
import { type Day, sayDay } from '../day.ts';
import type { Given } from './given-support.ts';
import type { WantedAction } from './input.ts';
import type { SupportLine } from './support-line.ts';

export type SchoolPlan = 'Commitment Plan' | 'RRCP';

/** The plan that a line of `Support offer` names. */
export const planNamedIn = (support: string): SchoolPlan =>
  /RRCP|rapid response/i.test(support) ? 'RRCP' : 'Commitment Plan';

/** What is green on its day is done, and asks for nothing more. */
export const wantedIn = (actions: readonly WantedAction[], plan: SchoolPlan, today: Day): readonly WantedAction[] =>
  actions
    .filter((each) => each.plan === plan && each.supportWanted !== undefined && !isDone(each, today))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));

const isDone = ({ isGreen, due }: WantedAction, today: Day): boolean => isGreen && (due ?? today) <= today;
const orderOf = ({ due = '9999', ref }: WantedAction): string => `${due} ${ref}`;

const sayRefs = (actions: readonly WantedAction[]): string => actions.map(({ ref }) => ref).join(', ');

/** `asked`: of this plan; `elsewhere`: of the other one, which the policy does not name for the colour. */
export function sayAsked(
  plan: SchoolPlan,
  asked: readonly WantedAction[],
  elsewhere: readonly WantedAction[],
): readonly string[] {
  const other = plan === 'RRCP' ? 'Commitment Plan' : 'RRCP';
  return [
    asked.length === 0 ? `No action of the ${plan} asks for support` : `Asked for in ${sayRefs(asked)} of the ${plan}`,
    ...(elsewhere.length > 0 ? [`The ${other} asks as well: ${sayRefs(elsewhere)}`] : []),
  ];
}

export const askedLine = (
  { ref, action, lead, due, supportWanted = '' }: WantedAction,
  plan: SchoolPlan,
  given: Given,
  today: Day,
): Omit<SupportLine, 'urn' | 'school' | 'category'> => ({
  support: `Additional support: ${supportWanted}`,
  often: 'As needed',
  ...(due !== undefined && { nextDue: due }),
  ...(action !== undefined && { focus: action }),
  ...(lead !== undefined && { lead }),
  team: [],
  toSettle: [...(due !== undefined && due < today ? [`Overdue since ${sayDay(due)}`] : []), ...given.toSettle],
  because: given.because,
  from: `Actions ${ref} (${plan})`,
});
