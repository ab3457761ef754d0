/** What of a plan is this year's, in the order in which it is read: priority by priority, then what is due first. */
import { academicYearOf, firstDayOf } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { PlanKind } from '../../workbook/tabs/actions.ts';
import type { SchoolContext } from '../context.ts';
import { type PlanAction, planActions } from './plan-actions.ts';
import { prioritiesInForce } from './rag-counts.ts';

export function planOfYear(context: SchoolContext, plan: PlanKind): readonly PlanAction[] {
  const served = prioritiesInForce(context).map(({ ref }) => ref);
  const begins = firstDayOf(academicYearOf(context.today));
  const place = ({ action: { priority = '', due = '' } }: PlanAction): readonly [number, Day] => {
    const at = served.indexOf(priority);
    return [at < 0 ? served.length : at, due || 'later'];
  };
  return planActions(context, [plan])
    .filter((each) => !isOfThePast(each, served, begins))
    .map((each) => ({ each, place: place(each) }))
    .sort((a, b) => a.place[0] - b.place[0] || (a.place[1] < b.place[1] ? -1 : a.place[1] > b.place[1] ? 1 : 0))
    .map(({ each }) => each);
}

/** Done in an earlier year, for a priority that is over. */
const isOfThePast = (
  { action: { priority = '', due }, rags }: PlanAction,
  served: readonly string[],
  begins: Day,
): boolean => !served.includes(priority) && due !== undefined && due < begins && rags[0]?.rag === 'Green';
