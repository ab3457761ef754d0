/** What support plans are worked out from, as the tabs have it, with every problem in the tabs that nothing else reads. */
import type { CalendarInput } from '../../domain/calendar/input.ts';
import type { Task } from '../../domain/calendar/task.ts';
import { inspectionsSeen, registerOn } from '../../domain/category/register.ts';
import type { Day } from '../../domain/day.ts';
import type { Post, SupportPlanInput, WantedAction } from '../../domain/support-plans/input.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import type { Problem } from '../../workbook/problem.ts';
import { distinct } from '../../workbook/records/duplicates.ts';
import type { TrustRecords } from '../../workbook/records/read-records.ts';
import { rowOf } from '../../workbook/records/row-problem.ts';
import type { Row, Tab } from '../../workbook/tab.ts';
import { type TabReader, tabReader } from '../../workbook/tab-reader.ts';
import { actions } from '../../workbook/tabs/actions.ts';
import { concerns } from '../../workbook/tabs/concerns.ts';
import { people } from '../../workbook/tabs/people.ts';
import { planReviews } from '../../workbook/tabs/plan-reviews.ts';
import type { Review } from '../../workbook/tabs/reviews.ts';
import { supportOffer } from '../../workbook/tabs/support-offer.ts';
import { supportRequests } from '../../workbook/tabs/support-requests.ts';
import { talentRegister } from '../../workbook/tabs/talent-register.ts';
import { latestOf } from '../plan-reviews/latest-rags.ts';

/** Beside those of the records and the calendar. */
export const TABS_READ_FOR_SUPPORT_PLANS: readonly string[] = [supportOffer, talentRegister, supportRequests].map(
  ({ name }) => name,
);

/** What the same run has found out already. */
export interface FoundSoFar {
  readonly calendar: CalendarInput;
  readonly reviews: readonly Review[];
  readonly tasks: readonly Task[];
  readonly indicatedOf: (urn: string) => string | undefined;
}

export interface SupportPlanRead {
  readonly input: SupportPlanInput;
  readonly problems: readonly Problem[];
}

export function readSupportPlans(
  { records, settings }: TrustRecords,
  found: FoundSoFar,
  snapshot: Snapshot,
  today: Day,
): SupportPlanRead {
  const problems: Problem[] = [];
  const reader = tabReader(snapshot);
  const rowsOf = <T extends Tab>(tab: T): readonly Row<T>[] => {
    const read = reader.read(tab);
    const each = distinct<Row<T> & { source: Row<T>['source'] }>(tab, read.rows, 'keep');
    problems.push(...read.problems, ...each.problems);
    return each.rows;
  };
  const register = registerOn(today, records, settings);
  const input: SupportPlanInput = {
    today,
    settings,
    schools: records.schools,
    offer: rowsOf(supportOffer),
    rules: found.calendar.rules,
    tasks: found.tasks,
    agreementsOf: found.calendar.agreementsOf,
    inspectionsOf: (school) => inspectionsSeen(register, school),
    calendarOf: register.calendarOf,
    indicatedOf: found.indicatedOf,
    reviews: found.reviews,
    people: postsIn(reader),
    talent: rowsOf(talentRegister),
    // The records leave out who investigates: no criterion asks.
    concerns: reader.read(concerns).rows,
    requests: rowsOf(supportRequests),
    actions: actionsIn(reader, today),
  };
  return { input, problems };
}

const DECIDING: readonly string[] = [people.columns.from.header, people.columns.to.header];

/** Read for its problems elsewhere. A row whose days cannot be read says nothing of whether the person is still there. */
function postsIn(reader: TabReader): readonly Post[] {
  const { rows, problems } = reader.read(people);
  const unread = new Set(problems.filter(({ column }) => DECIDING.includes(column)).map(({ row }) => row));
  return rows.map((row) => ({ ...row, isUnclear: unread.has(rowOf(row.source)) }));
}

/** As the reviews say it, for the column of the tab is written by this very run. */
function actionsIn(reader: TabReader, today: Day): readonly WantedAction[] {
  const latest = latestOf(reader.read(planReviews).rows, today);
  return reader
    .read(actions)
    .rows.map((row) => ({ ...row, isGreen: (latest.get(row.ref)?.rag ?? row.rag) === 'Green' }));
}
