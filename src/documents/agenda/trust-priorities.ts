/** The trust's own priorities with how their actions stand, and the schools that do not have two or three of theirs. */
import { academicYearOf, lastDayOf } from '../../domain/academic-year.ts';
import { sayCount } from '../../domain/number.ts';
import { PLANS } from '../../workbook/tabs/actions.ts';
import type { TrustContext } from '../context.ts';
import { type PlanAction, planActions } from '../plan/plan-actions.ts';
import { prioritiesInForce } from '../plan/rag-counts.ts';
import { NOT_HELD, shortDay } from '../words.ts';
import type { AgendaSchool } from './agenda-school.ts';

export function trustPriorities(trust: TrustContext, schools: readonly AgendaSchool[]) {
  const actions = [
    ...planActions({ ...trust, school: { urn: undefined } }, PLANS),
    ...schools.flatMap((school) => school.actions),
  ];
  return prioritiesOfTrust(trust).map((row) => ({
    ...row,
    actions: sayActions(actions.filter(({ action }) => action.priority === row.ref)),
  }));
}

/** Those in force on the day. */
export const prioritiesOfTrust = ({ rows, today }: TrustContext) =>
  rows.priorities
    .filter(({ urn, from, to }) => urn === undefined && (from ?? today) <= today && (to ?? today) >= today)
    .map(({ ref, priority, lead, measureOfSuccess, to }) => ({
      ref,
      priority: priority ?? NOT_HELD,
      lead: lead ?? NOT_HELD,
      success: measureOfSuccess ?? NOT_HELD,
      until: to === undefined ? NOT_HELD : sayUntil(to, today),
    }));

/** The trust is to renew a priority in its last year. */
const isInLastYear = (to: string, today: string): boolean => to <= lastDayOf(academicYearOf(today));

const sayUntil = (to: string, today: string): string =>
  isInLastYear(to, today) ? `${shortDay(to)}: renew this year` : shortDay(to);

const RAGS = ['Red', 'Amber', 'Green'] as const;

/** `1 Red, 2 Green, 1 not reviewed`. */
function sayActions(actions: readonly PlanAction[]): string {
  if (actions.length === 0) return 'None';
  const counts = RAGS.map((rag) => ({ rag, count: actions.filter(({ rags }) => rags[0]?.rag === rag).length }));
  const unseen = actions.filter(({ rags }) => rags.length === 0).length;
  return [
    ...counts.filter(({ count }) => count > 0).map(({ rag, count }) => `${count} ${rag}`),
    ...(unseen > 0 ? [`${unseen} not reviewed`] : []),
  ].join(', ');
}

const FEWEST = 2;
const MOST = 3;

/** A school sets two or three priorities a year. */
export const outOfRange = (schools: readonly AgendaSchool[]): readonly string[] =>
  schools.flatMap(({ context, name }) => {
    const count = prioritiesInForce(context).length;
    if (count >= FEWEST && count <= MOST) return [];
    return [`${name}: ${count === 0 ? 'none' : sayCount(count, 'priority', 'priorities')}`];
  });
