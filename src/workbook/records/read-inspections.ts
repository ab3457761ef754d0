/** Inspections, and what in them contradicts itself. */
import { type Day, sayDay } from '../../domain/day.ts';
import { frameworkOn } from '../../domain/ofsted/frameworks.ts';
import { categoryContradictsGrades } from '../../domain/ofsted/standing.ts';
import type { Inspection } from '../../domain/records.ts';
import type { Problem } from '../problem.ts';
import { type InspectionRow, inspections } from '../tabs/inspections.ts';
import { type Distinct, distinct } from './duplicates.ts';
import { rowProblem } from './row-problem.ts';

export function readInspections(rows: readonly InspectionRow[]): Distinct<Inspection> {
  const { rows: each, problems } = distinct(inspections, rows, 'merge');
  return { rows: each, problems: [...problems, ...each.flatMap(contradictions)] };
}

function contradictions(row: InspectionRow): readonly Problem[] {
  const { date, framework, source, kind } = row;
  const problems: Problem[] = [];
  if (date !== undefined && framework !== undefined && framework !== frameworkOn(date))
    problems.push(otherFramework(row, date));
  if (kind === 'Graded' && categoryContradictsGrades(row))
    problems.push(
      rowProblem(inspections, source, 'categoryOfConcern', {
        found: row.categoryOfConcern ?? 'None',
        expected: 'a category that the grades bear out',
        toDo: 'The category is used. Correct it, or the grades',
      }),
    );
  return problems;
}

const otherFramework = ({ source, framework }: InspectionRow, date: Day): Problem =>
  rowProblem(inspections, source, 'framework', {
    found: `${framework}, on ${sayDay(date)}`,
    expected: frameworkOn(date),
    toDo: 'The framework is used as typed. Correct it, or the date',
  });
