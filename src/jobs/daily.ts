/** The daily job: categories, the calendar, the support plans, the capture grid, school names, the dashboard, problems and Start, from one snapshot in one pass. */
import * as z from 'zod/mini';
import type { SupportLine } from '../domain/support-plans/support-line.ts';
import type { Moment, Snapshot } from '../workbook/cell.ts';
import { readRecords, TABS_READ_FOR_RECORDS, type TrustRecords } from '../workbook/records/read-records.ts';
import { actions as actionsTab } from '../workbook/tabs/actions.ts';
import { captureGrid } from '../workbook/tabs/capture-grid.ts';
import { dashboard } from '../workbook/tabs/dashboard.ts';
import { planReviews as planReviewsTab } from '../workbook/tabs/plan-reviews.ts';
import { policyQueries } from '../workbook/tabs/policy-queries.ts';
import { start } from '../workbook/tabs/start.ts';
import { supportPlan } from '../workbook/tabs/support-plan.ts';
import { calendarChanges } from './calendar/calendar-changes.ts';
import { TABS_READ_FOR_CALENDAR } from './calendar/calendar-input.ts';
import { captureGridChanges } from './capture-grid/capture-grid-changes.ts';
import type { Change } from './change.ts';
import { dashboardChanges } from './dashboard/dashboard-changes.ts';
import type { Job, Plan } from './job.ts';
import { latestRags } from './plan-reviews/latest-rags.ts';
import { categoryChanges } from './recompute/category-changes.ts';
import { answerOf, type RecomputeAnswer } from './recompute.ts';
import { mailProblems, TABS_READ_FOR_MAIL } from './reminders.ts';
import { returnsWaiting } from './returns/waiting.ts';
import { fillSchoolNames, tabsWithSchools } from './school-names/fill-school-names.ts';
import type { Line } from './start/line.ts';
import { problemRows, worstFirst } from './start/problem-rows.ts';
import { startPage } from './start/start-rows.ts';
import { supportPlanChanges } from './support-plans/support-plan-changes.ts';
import { TABS_READ_FOR_SUPPORT_PLANS } from './support-plans/support-plan-input.ts';
import { takeReturns } from './take-returns.ts';

export interface DailyAnswer extends RecomputeAnswer {
  /** What Start says, line by line. */
  readonly start: readonly Line[];
  /** Each school’s support plan, line by line. */
  readonly supportPlans: readonly SupportLine[];
  /** How many figures were taken from the capture grid. */
  readonly taken: number;
}

const DailyRequest = z.object({});
type DailyRequest = z.infer<typeof DailyRequest>;

const tabsRead = (): readonly string[] => [
  ...new Set([
    ...TABS_READ_FOR_RECORDS,
    ...TABS_READ_FOR_CALENDAR,
    ...TABS_READ_FOR_SUPPORT_PLANS,
    ...TABS_READ_FOR_MAIL,
    captureGrid.name,
    policyQueries.name,
    actionsTab.name,
    planReviewsTab.name,
    start.name,
    ...tabsWithSchools().map(({ name }) => name),
  ]),
];

const named = (name: string): Job<DailyRequest, DailyAnswer> => ({
  name,
  first: takeReturns,
  get reads() {
    return tabsRead();
  },
  accepts: DailyRequest,
  plan: (snapshot, moment) => {
    const trust = readRecords(snapshot, moment);
    if (trust.kind === 'not a trust workbook') return { refused: trust.message };
    return everything(trust, snapshot, moment);
  },
});

export const daily = named('daily');

/** The same by hand: it leaves the same pages fresh, and the Run log says who asked. */
export const recomputeByHand = named('recompute now');

/** Written whole by the same run, so that no name has to be filled in beside what is there now. */
const WRITTEN_WHOLE = [dashboard.name, supportPlan.name];

function everything(trust: TrustRecords, snapshot: Snapshot, moment: Moment): Plan<DailyAnswer> {
  const judged = answerOf(trust, snapshot, moment);
  const grid = captureGridChanges(trust, snapshot, moment);
  const calendar = calendarChanges(trust, grid.figures, snapshot, moment.today);
  const indicated = new Map(judged.schools.map((school) => [school.urn, school.indicated]));
  const support = supportPlanChanges(
    trust,
    {
      calendar: calendar.input,
      reviews: calendar.reviews,
      tasks: calendar.tasks,
      indicatedOf: (urn) => indicated.get(urn),
    },
    snapshot,
    moment.today,
  );
  const problems = worstFirst([
    ...judged.problems,
    ...grid.problems,
    ...calendar.problems,
    ...support.problems,
    ...mailProblems(snapshot, moment),
  ]);
  const { schools } = judged;
  const written: readonly Change[] = [
    ...categoryChanges(judged, snapshot, moment, false),
    ...calendar.changes,
    ...support.changes,
    ...grid.changes,
    ...latestRags(snapshot, moment.today),
    ...fillSchoolNames(snapshot, WRITTEN_WHOLE),
    ...dashboardChanges(trust, grid.figures, moment.today),
    problemRows(problems, snapshot),
  ];
  const made = new Set([start.name, ...written.map(({ tab }) => tab)]);
  const needed = tabsRead().filter((tab) => !made.has(tab));
  const returns = returnsWaiting(snapshot, grid.window);
  const page = startPage({ trust, schools, problems, grid, returns, today: moment.today }, snapshot, moment, needed);
  const changes = [...written, page.change];
  return { changes, answer: { schools, problems, start: page.lines, supportPlans: support.lines, taken: grid.taken } };
}
