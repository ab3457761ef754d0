/** Which term a summary is of, what is held of it, and when it is due. */
import { type AcademicYear, academicYearOf, sayYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import { type HalfTerm, TERMS, type Term } from '../../domain/records.ts';
import type { SelfEvaluationRow } from '../../workbook/tabs/self-evaluation.ts';
import type { SchoolContext } from '../context.ts';
import { dueInCalendar, endOf } from '../due-on.ts';
import { termOn } from '../period.ts';

export interface TermOfYear {
  readonly year: AcademicYear;
  readonly term: Term;
}

export const termOfDay = ({ register, school, today }: SchoolContext): TermOfYear => ({
  year: academicYearOf(today),
  term: termOn(today, register.calendarOf(school.urn)),
});

/** `Autumn 2026/27`. */
export const sayTerm = ({ year, term }: TermOfYear): string => `${term} ${sayYear(year)}`;

/** Terms in the order in which they come. */
export const placeOf = ({ year, term }: TermOfYear): number => year * TERMS.length + TERMS.indexOf(term);

export type SummaryOfTerm = SelfEvaluationRow & TermOfYear;

/** The school's summaries whose term is recorded. */
export const summariesOf = ({ rows, school }: SchoolContext): readonly SummaryOfTerm[] =>
  rows.selfEvaluation.filter(
    (row): row is SummaryOfTerm => row.urn === school.urn && row.year !== undefined && row.term !== undefined,
  );

export const summaryOf = (context: SchoolContext, of: TermOfYear): SummaryOfTerm | undefined =>
  summariesOf(context).find((row) => placeOf(row) === placeOf(of));

/** What is missing is null: its place in the table is for the headteacher to write in. */
export function summaryRows(context: SchoolContext, of: TermOfYear) {
  const { likelyOutcome = null, leadership = null, headlines = null, link = null } = summaryOf(context, of) ?? {};
  return [{ term: sayTerm(of), likelyOutcome, leadership, headlines, link }];
}

/** The policy's cycle: by October half term, then at the end of each later term. */
export const DUE_AT_END_OF: Readonly<Record<Term, HalfTerm>> = {
  Autumn: 'Autumn 1',
  Spring: 'Spring 2',
  Summer: 'Summer 2',
};

export const summaryDue = (context: SchoolContext, { term }: TermOfYear): Day | undefined =>
  dueInCalendar(context, 'Summary SEF', 'term') ?? endOf(DUE_AT_END_OF[term], context);
