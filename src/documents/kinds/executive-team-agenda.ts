/** The Executive Team's agenda of each half term: every school, the trust's priorities, what is to be decided (D30). */
import { agendaSchools } from '../agenda/agenda-school.ts';
import { captures } from '../agenda/captures.ts';
import { toDecide } from '../agenda/decisions.ts';
import { disputes } from '../agenda/disputes.ts';
import { inNoCriterion, lapsing } from '../agenda/lapsing.ts';
import { missingEvidence } from '../agenda/missing-evidence.ts';
import { inOrder } from '../agenda/numbered.ts';
import { openActions } from '../agenda/open-actions.ts';
import { schoolsTable } from '../agenda/schools-table.ts';
import { sayRegister, supportRows, talentRows } from '../agenda/support-and-talent.ts';
import { differing, toAgree } from '../agenda/to-agree.ts';
import { outOfRange, trustPriorities } from '../agenda/trust-priorities.ts';
import { urgentCases } from '../agenda/urgent-cases.ts';
import type { TrustContext } from '../context.ts';
import type { TrustKind } from '../kind.ts';
import { daysOf } from '../open-tasks.ts';

export const executiveTeamAgenda: TrustKind = {
  of: 'trust',
  id: 'executive-team-agenda',
  title: 'Executive Team agenda',
  audience: 'Executive Team',
  period: 'half term',
  applies: ({ records }) =>
    records.schools.length === 0
      ? { applies: false, because: 'the trust has no school yet' }
      : { applies: true, because: 'the Executive Team meets each half term' },
  data,
};

/** An item with nothing in it is dropped, and those that stay are numbered without it. */
function data(trust: TrustContext) {
  const schools = agendaSchools(trust);
  const judgements = lapsing(schools);
  const categories = {
    toAgree: toAgree(schools),
    differing: differing(schools),
    disputes: disputes(schools),
    lapsing: judgements,
    inNoCriterion: inNoCriterion(schools),
    missing: missingEvidence(schools),
  };
  const priorities = { rows: trustPriorities(trust, schools), outOfRange: outOfRange(schools) };
  const support = { rows: supportRows(schools) };
  const talent = { rows: talentRows(trust), register: sayRegister(trust) };
  return {
    trust: { name: trust.trustName },
    meeting: { on: meetingDay(trust) },
    ...inOrder({
      actions: { rows: openActions(trust, schools) },
      categories,
      schools: { rows: schoolsTable(schools) },
      captures: captures(trust, schools),
      priorities,
      support,
      talent,
      urgent: { rows: urgentCases(schools) },
      decisions: { rows: [...toDecide(trust, schools, judgements), 'Any other decision'] },
    }),
  };
}

/** The next one in the calendar. */
const meetingDay = ({ rows, today }: TrustContext): string | null =>
  daysOf(rows.calendar, 'Executive Team meeting').find((day) => day >= today) ?? null;
