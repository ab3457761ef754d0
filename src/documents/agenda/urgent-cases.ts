/** Urgent cases by their Ref and dates alone: what each is about is in its case file. */
import { URGENT_CRITERION } from '../../domain/criteria/urgent.ts';
import type { Day } from '../../domain/day.ts';
import type { ConcernRow } from '../../workbook/tabs/concerns.ts';
import { NOT_APPLYING, NOT_HELD, shortDay } from '../words.ts';
import type { AgendaSchool } from './agenda-school.ts';

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
        (row.kind !== undefined && assessment.outcomes[URGENT_CRITERION[row.kind]].kind === 'met')),
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
