/** Every tab of the workbook, in the order they stand in. A row's `Source` counts on this order within a run only. */
import type { Tab } from './tab.ts';
import { actions } from './tabs/actions.ts';
import { agreementMeeting } from './tabs/agreement-meeting.ts';
import { benchmarks } from './tabs/benchmarks.ts';
import { calendar } from './tabs/calendar.ts';
import { captureGrid } from './tabs/capture-grid.ts';
import { categories } from './tabs/categories.ts';
import { categoryHistory } from './tabs/category-history.ts';
import { challenges } from './tabs/challenges.ts';
import { checkNumbersTab } from './tabs/check-numbers.ts';
import { concerns } from './tabs/concerns.ts';
import { cycle } from './tabs/cycle.ts';
import { dashboard } from './tabs/dashboard.ts';
import { dataCaptures } from './tabs/data-captures.ts';
import { decisions } from './tabs/decisions.ts';
import { documents } from './tabs/documents.ts';
import { inspections } from './tabs/inspections.ts';
import { judgements } from './tabs/judgements.ts';
import { mailLog } from './tabs/mail-log.ts';
import { measures } from './tabs/measures.ts';
import { opportunities } from './tabs/opportunities.ts';
import { people } from './tabs/people.ts';
import { planReviews } from './tabs/plan-reviews.ts';
import { policyQueries } from './tabs/policy-queries.ts';
import { priorities } from './tabs/priorities.ts';
import { problems } from './tabs/problems.ts';
import { returns } from './tabs/returns.ts';
import { reviews } from './tabs/reviews.ts';
import { runLog } from './tabs/run-log.ts';
import { schools } from './tabs/schools.ts';
import { selfEvaluation } from './tabs/self-evaluation.ts';
import { settings } from './tabs/settings.ts';
import { start } from './tabs/start.ts';
import { supportOffer } from './tabs/support-offer.ts';
import { supportPlan } from './tabs/support-plan.ts';
import { supportRequests } from './tabs/support-requests.ts';
import { talentRegister } from './tabs/talent-register.ts';
import { termDates } from './tabs/term-dates.ts';
import { whatIfTab } from './tabs/what-if.ts';

export const TABS: readonly Tab[] = [
  start,
  categories,
  agreementMeeting,
  calendar,
  supportPlan,
  captureGrid,
  returns,
  dashboard,
  schools,
  people,
  dataCaptures,
  inspections,
  selfEvaluation,
  judgements,
  concerns,
  priorities,
  actions,
  planReviews,
  reviews,
  decisions,
  talentRegister,
  opportunities,
  supportRequests,
  challenges,
  settings,
  measures,
  benchmarks,
  termDates,
  cycle,
  supportOffer,
  policyQueries,
  whatIfTab,
  checkNumbersTab,
  categoryHistory,
  documents,
  mailLog,
  runLog,
  problems,
];

const BY_NAME: ReadonlyMap<string, Tab> = new Map(TABS.map((tab) => [tab.name, tab]));

export const tabNamed = (name: string): Tab | undefined => BY_NAME.get(name);
