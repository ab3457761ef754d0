/** The school's plan for the year: how its two or three priorities will be met (D38). Its tables of actions and progress come back. */
import { academicYearOf, sayYear } from '../../domain/academic-year.ts';
import { approvalRows } from '../approvals.ts';
import { agreementsOn } from '../category/agreements.ts';
import { categoryData } from '../category/category-data.ts';
import { supportFor } from '../category/support.ts';
import type { SchoolContext } from '../context.ts';
import { dueInCalendar, endOf } from '../due-on.ts';
import { headlineFigures, resultRow } from '../figures/result-rows.ts';
import { onceInTrust } from '../in-trust.ts';
import { latestView } from '../inspection/beside-view.ts';
import type { SchoolKind } from '../kind.ts';
import { linkTo } from '../link-to.ts';
import { planActions } from '../plan/plan-actions.ts';
import { planOfYear } from '../plan/plan-of-year.ts';
import { actionRows, lastReviewed, progressRows, totalCost } from '../plan/plan-tables.ts';
import { priorityRows, sayPriorityCount, trustPriorityRows } from '../plan/priority-tables.ts';
import { actionsOf } from '../returns/tables/actions.ts';
import { progressOf } from '../returns/tables/progress.ts';
import { supportRows } from '../reviews.ts';
import { schoolData } from '../school-data.ts';
import { NOT_HELD } from '../words.ts';

const TITLE = 'Commitment Plan';

export const commitmentPlan: SchoolKind = {
  of: 'school',
  id: 'commitment-plan',
  title: TITLE,
  audience: 'to work on',
  period: 'year',
  returns: [actionsOf(TITLE), progressOf(TITLE)],
  applies: (context) => onceInTrust(context, 'every school has a Commitment Plan each year'),
  data,
};

function data(context: SchoolContext) {
  const { register, rows, school, settings, today } = context;
  const actions = planOfYear(context, TITLE);
  const present = agreementsOn(register.agreementsOf(school.urn), today)?.present;
  return {
    ...schoolData(context),
    due: dueInCalendar(context, TITLE) ?? endOf('Autumn 1', context) ?? null,
    category: categoryData(context),
    figures: headlineFigures(context).map((figure) => resultRow(context, figure)),
    fewest: settings['suppress.pupils'],
    view: viewOf(context),
    trustPriorities: trustPriorityRows(context),
    priorities: priorityRows(context),
    priorityCount: sayPriorityCount(context),
    actions: actionRows(actions),
    cost: totalCost(actions.map(({ action }) => action.cost)),
    rapidResponse: planActions(context, ['RRCP']).length > 0,
    progress: progressRows(actions),
    reviewedOn: lastReviewed(actions),
    offer: present ? supportFor(present.agreed, rows.supportOffer) : [],
    support: supportRows(context),
    approvals: approvalRows(context, TITLE, sayYear(academicYearOf(today))),
  };
}

/** The latest self-evaluation, and where the whole of it is kept. */
function viewOf(context: SchoolContext) {
  const view = latestView(context);
  if (!view) return null;
  const { submitted = null, likelyOutcome, headlines = null, link } = view;
  const whole = linkTo(link, 'Read the whole self-evaluation') ?? null;
  return { submitted, likely: likelyOutcome ?? NOT_HELD, headlines, whole };
}
