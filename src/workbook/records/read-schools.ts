import type { School } from '../../domain/records.ts';
import type { Problem } from '../problem.ts';
import { type SchoolRow, schools as schoolsTab } from '../tabs/schools.ts';
import { type Distinct, distinct } from './duplicates.ts';
import { rowProblem } from './row-problem.ts';

export function readSchools(rows: readonly SchoolRow[]): Distinct<School> {
  const { rows: each, problems } = distinct(schoolsTab, rows, 'first');
  return {
    rows: each.map((row) => ({ ...row, name: row.name ?? `School ${row.urn}` })),
    problems: [...problems, ...each.flatMap(gaps), ...ownPredecessors(each)],
  };
}

function gaps(row: SchoolRow): readonly Problem[] {
  const problems: Problem[] = [];
  if (row.name === undefined)
    problems.push(
      rowProblem(schoolsTab, row.source, 'name', {
        found: 'blank',
        expected: 'the name of the school',
        toDo: 'Type the name, as letters give it',
      }),
    );
  if (row.phase === undefined)
    problems.push(
      rowProblem(schoolsTab, row.source, 'phase', {
        found: 'no phase',
        expected: schoolsTab.columns.phase.expected,
        toDo: 'Pick the phase: without it no results are judged',
      }),
    );
  return problems;
}

/** A predecessor that is itself in the list would have its figures counted twice. */
function ownPredecessors(rows: readonly SchoolRow[]): readonly Problem[] {
  const present = new Set(rows.map(({ urn }) => urn));
  return rows.flatMap((row) =>
    row.predecessors
      .filter((urn) => present.has(urn))
      .map((urn) =>
        rowProblem(schoolsTab, row.source, 'predecessors', {
          found: urn,
          expected: 'the URN of a school that is no longer open',
          toDo: 'It is a school of this tab as well. Delete the one that does not hold',
        }),
      ),
  );
}
