/** The last graded inspection in Ofsted's own words, and what an inspection since has said. */
import { shortInspection } from '../../domain/evidence/inspections.ts';
import { frameworkOf } from '../../domain/ofsted/frameworks.ts';
import type { SchoolContext } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { NOT_HELD } from '../words.ts';
import { areaGrades, latestInspection, sayGrade } from './ofsted.ts';

export function ofstedOwnWords(context: SchoolContext) {
  const inspection = latestInspection(context);
  if (!inspection) return null;
  const { date, categoryOfConcern, safeguarding, source, urn } = inspection;
  return {
    on: date,
    framework: frameworkOf(inspection),
    ofPredecessor: urn !== context.school.urn,
    rows: areaGrades(inspection).map(({ name, grade }) => ({ area: name, grade: sayGrade(grade) })),
    safeguarding: safeguarding ?? NOT_HELD,
    concern: categoryOfConcern === undefined || categoryOfConcern === 'None' ? null : categoryOfConcern,
    report: linkTo(context.textAt(source, 'report'), 'Read the report') ?? null,
    since: sinceThen(context),
  };
}

/** `Ofsted ungraded inspection 13 May 2025: maintained`. */
function sinceThen({ assessment }: SchoolContext): string | null {
  const given = assessment.cases[0]?.given;
  const found = given && shortInspection(given);
  return found?.kind === 'known' && found.value !== 'None since' ? (found.facts[0]?.().say ?? null) : null;
}
