/** The Rapid Response Commitment Plan: fast, dated recovery, reviewed each half term or month (D40, D41). Its tables of actions and progress come back. */
import { categoryData } from '../category/category-data.ts';
import { evidenceRows } from '../category/evidence-table.ts';
import { waysOut } from '../category/ways-out.ts';
import type { SchoolContext } from '../context.ts';
import type { Applies, SchoolKind } from '../kind.ts';
import { nextDates } from '../next-dates.ts';
import { lastReviews } from '../plan/last-reviews.ts';
import { planOfYear } from '../plan/plan-of-year.ts';
import { actionRows, progressRows, sayCost, totalCost } from '../plan/plan-tables.ts';
import { priorityRows, sayPriorityCount } from '../plan/priority-tables.ts';
import { planDue, reasonsForPlan, reviewedEvery } from '../plan/rapid-response.ts';
import { actionsOf } from '../returns/tables/actions.ts';
import { progressOf } from '../returns/tables/progress.ts';
import { supportRequestsOf, supportRow } from '../reviews.ts';
import { schoolData } from '../school-data.ts';
import { capitalised, sayList } from '../words.ts';

const PLAN = 'RRCP';
const DATES = 8;

export const rrcp: SchoolKind = {
  of: 'school',
  id: 'rrcp',
  title: PLAN,
  audience: 'to work on',
  period: 'year',
  returns: [actionsOf(PLAN), progressOf(PLAN)],
  applies,
  data,
};

function applies(context: SchoolContext): Applies {
  const reasons = reasonsForPlan(context);
  return reasons.length > 0
    ? { applies: true, because: reasons.map(({ say }) => say).join('; ') }
    : {
        applies: false,
        because: 'neither AMBER nor RED is agreed, and no judgement of requires improvement or lower is in force',
      };
}

function data(context: SchoolContext) {
  const { assessment, small, today } = context;
  const { agreed, indicated, directionSays } = categoryData(context);
  const reasons = reasonsForPlan(context);
  const actions = planOfYear(context, PLAN);
  return {
    ...schoolData(context),
    category: { agreed, indicated, direction: directionSays },
    reasons: reasons.map(
      ({ say, detail }) => `${capitalised(say)}.${detail ? ` Ofsted’s own grades: ${detail}.` : ''}`,
    ),
    evidence: evidenceRows(context, assessment, today)
      .filter(({ outcome, criterion }) => outcome === 'Met' && criterion.colour !== 'GREEN')
      .map(({ criterion, policy, facts, source }) => ({ criterion, policy, facts, source })),
    priorities: priorityRows(context),
    priorityCount: sayPriorityCount(context),
    exits: waysOut(context.would(), assessment.indicated, small).better,
    planDue: planDue(context, reasons),
    actions: actionRows(actions),
    progress: progressRows(actions),
    reviews: lastReviews(actions),
    reviewedEvery: reviewedEvery(context, reasons),
    dates: nextDates(context, DATES),
    support: supportRequestsOf(context).map((row) => ({
      ...supportRow(row),
      cost: row.cost === undefined ? null : sayCost(row.cost),
    })),
    costs: sayCosts(
      totalCost(actions.map(({ action }) => action.cost)),
      totalCost(supportRequestsOf(context).map(({ cost }) => cost)),
    ),
  };
}

function sayCosts(actions: string | null, support: string | null): string {
  const said = [...(actions ? [`${actions} for actions`] : []), ...(support ? [`${support} for support`] : [])];
  return said.length === 0 ? 'No cost is recorded yet.' : `Costs recorded: ${sayList(said)}.`;
}
