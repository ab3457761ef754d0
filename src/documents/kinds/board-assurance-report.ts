/** What assures the Board each term that the strategy is carried out: categories, changes, overdue duties, plans, disputes, urgent cases, policy, data (D80, D81). */
import { agendaSchools } from '../agenda/agenda-school.ts';
import { openDisputes } from '../agenda/disputes.ts';
import { categoryLines, categoryRows } from '../assurance/categories.ts';
import { changeRows } from '../assurance/changes.ts';
import { evidence } from '../assurance/evidence.ts';
import { overdueRows } from '../assurance/overdue.ts';
import { policy } from '../assurance/policy.ts';
import { rapidResponseRows } from '../assurance/rapid-response.ts';
import { endOfTermBefore } from '../assurance/since.ts';
import { reportedCases } from '../assurance/urgent-cases.ts';
import type { TrustContext } from '../context.ts';
import type { TrustKind } from '../kind.ts';

export const boardAssuranceReport: TrustKind = {
  of: 'trust',
  id: 'board-assurance-report',
  title: 'Board assurance report',
  audience: 'Board',
  period: 'term',
  applies: ({ records }) =>
    records.schools.length === 0
      ? { applies: false, because: 'the trust has no school yet' }
      : { applies: true, because: 'the Board is assured each term' },
  data,
};

function data(trust: TrustContext) {
  const schools = agendaSchools(trust);
  const since = endOfTermBefore(trust);
  return {
    trust: { name: trust.trustName },
    since,
    categories: { lines: categoryLines(schools), rows: categoryRows(schools) },
    changes: changeRows(schools, since),
    overdue: overdueRows(trust),
    hasCalendar: trust.rows.calendar.some(({ due }) => due !== undefined),
    plans: rapidResponseRows(schools),
    disputes: openDisputes(schools),
    urgent: reportedCases(trust, since),
    policy: policy(trust),
    evidence: evidence(
      trust,
      schools.map(({ context }) => context),
    ),
  };
}
