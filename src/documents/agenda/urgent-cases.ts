/** Urgent cases by their Ref and dates alone: what each is about is in its case file. */
import type { Day } from '../../domain/day.ts';
import type { ConcernKind } from '../../domain/records.ts';
import type { ConcernRow } from '../../workbook/tabs/concerns.ts';
import { NOT_APPLYING, NOT_HELD, shortDay } from '../words.ts';
import type { AgendaSchool } from './agenda-school.ts';

/** What makes a school's Urgent Action, and whatever an investigator was commissioned for. */
const CRITERION = {
  Financial: 'U1',
  Safeguarding: 'U2',
  'Discipline and behaviour': 'U3',
  'Leadership and management': 'U4',
  Complaint: 'U5',
  'Headteacher absence': 'U6',
  'Deputy absence': 'U6',
} as const satisfies Record<ConcernKind, string>;

export const urgentCases = (schools: readonly AgendaSchool[]) =>
  schools
    .flatMap((school) => casesOf(school).map((row) => ({ row, school })))
    .sort((a, b) => ((a.row.raisedOn ?? '') < (b.row.raisedOn ?? '') ? -1 : 1))
    .map(({ row, school }) => ({
      ref: row.ref,
      school: school.name,
      raised: row.raisedOn === undefined ? NOT_HELD : shortDay(row.raisedOn),
      commissioned: isInvestigated(row) ? sayOn(row.commissionedOn, 'Not yet') : NOT_APPLYING,
      report: isInvestigated(row) ? sayReport(row, school.context.today) : NOT_APPLYING,
      plan: isInvestigated(row) ? sayOn(row.planAgreed, 'Not yet') : NOT_APPLYING,
    }));

function casesOf({ context: { rows, school, assessment, today } }: AgendaSchool): readonly ConcernRow[] {
  return rows.concerns.filter(
    (row) =>
      row.urn === school.urn &&
      (row.raisedOn ?? NEVER) <= today &&
      (row.closedOn ?? NEVER) > today &&
      ((row.commissionedOn ?? NEVER) <= today ||
        (row.kind !== undefined && assessment.outcomes[CRITERION[row.kind]].kind === 'met')),
  );
}
const NEVER = '9999';

/** An absence is nobody's to investigate. */
const isInvestigated = ({ kind, commissionedOn }: ConcernRow): boolean =>
  commissionedOn !== undefined || (kind !== 'Headteacher absence' && kind !== 'Deputy absence');

const sayOn = (day: Day | undefined, otherwise: string): string => (day === undefined ? otherwise : shortDay(day));

function sayReport({ reportReceived, reportDue }: ConcernRow, today: Day): string {
  if (reportReceived !== undefined) return `Received ${shortDay(reportReceived)}`;
  if (reportDue === undefined) return 'No date set';
  return reportDue < today ? `Was due ${shortDay(reportDue)}` : `Due ${shortDay(reportDue)}`;
}

/** The cases that wait for the CEO to commission somebody. */
export const toCommission = (schools: readonly AgendaSchool[]) =>
  schools.flatMap((school) =>
    casesOf(school)
      .filter((row) => isInvestigated(row) && row.commissionedOn === undefined)
      .map(({ ref }) => ({ ref, school: school.name })),
  );
