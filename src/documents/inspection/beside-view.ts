/** The school's own view, and Ofsted's grades beside it, area by area. */
import { frameworkOf } from '../../domain/ofsted/frameworks.ts';
import type { SelfEvaluationRow } from '../../workbook/tabs/self-evaluation.ts';
import type { SchoolContext } from '../context.ts';
import { NOT_HELD } from '../words.ts';
import { type AreaGrade, areaGrades, latestInspection, sayGrade } from './ofsted.ts';

/** The latest summary that the school has submitted. */
export const latestView = ({ rows, school, today }: SchoolContext): SelfEvaluationRow | undefined =>
  rows.selfEvaluation
    .filter(({ urn, submitted }) => urn === school.urn && submitted !== undefined && submitted <= today)
    .sort((a, b) => ((a.submitted ?? '') < (b.submitted ?? '') ? 1 : -1))[0];

export function viewOf(context: SchoolContext) {
  const view = latestView(context);
  if (!view) return null;
  return {
    submitted: view.submitted ?? null,
    likely: view.likelyOutcome ?? NOT_HELD,
    headlines: view.headlines ?? NOT_HELD,
  };
}

export function ofstedBesideView(context: SchoolContext) {
  const inspection = latestInspection(context);
  if (!inspection) return null;
  const view = latestView(context);
  const grades = areaGrades(inspection);
  const overall = grades.some(({ area }) => area === 'overall')
    ? []
    : [{ area: 'Overall', grade: 'Ofsted gave no overall grade', view: view?.likelyOutcome ?? null }];
  return {
    on: inspection.date,
    framework: frameworkOf(inspection),
    safeguarding: inspection.safeguarding ?? NOT_HELD,
    rows: [...overall, ...grades.map((each) => rowOf(each, view))],
  };
}

const LEADERSHIP: readonly AreaGrade['area'][] = ['leadership', 'leadershipAndGovernance'];

/** The self-evaluation's summary holds a view of the whole and of leadership; of other areas the headteacher writes it. */
const rowOf = ({ area, name, grade }: AreaGrade, view: SelfEvaluationRow | undefined) => ({
  area: name,
  grade: sayGrade(grade),
  view: (area === 'overall' ? view?.likelyOutcome : LEADERSHIP.includes(area) ? view?.leadership : undefined) ?? null,
});
