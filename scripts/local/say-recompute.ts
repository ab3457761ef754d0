/** What a recompute decided, for people to read in a terminal. */
import type { RecomputeAnswer } from '../../src/jobs/recompute.ts';

type SchoolAnswer = RecomputeAnswer['schools'][number];

export const sayRecompute = ({ schools, problems }: RecomputeAnswer): string =>
  [...schools.map(saySchool), sayProblems(problems)].join('\n\n');

function saySchool(school: SchoolAnswer): string {
  const { urn, indicated, urgent, because, couldBe, lastKnown, decided, wouldChangeIf, wouldNotChange } = school;
  return [
    `${school.school} (${urn}): ${indicated}${urgent ? ' and URGENT ACTION' : ''}`,
    ...labelled(
      'Because',
      because.map(({ criterion, fact }) => `${criterion} ${fact}`),
    ),
    ...labelled('Gaps', [...lastKnown, ...couldBe, `${decided} of 31 criteria decided`]),
    ...labelled('Would change', [...wouldChangeIf.map(({ text }) => text), ...wouldNotChange]),
  ].join('\n');
}

const WIDTH = 14;

/** The label once, then one line each beside it. */
const labelled = (label: string, lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(WIDTH)}${line}`);

function sayProblems(problems: RecomputeAnswer['problems']): string {
  if (problems.length === 0) return 'No problems in the workbook.';
  const lines = problems.map((problem) => {
    const row = problem.row > 0 ? ` row ${problem.row}` : '';
    const column = problem.column === '' ? '' : `, ${problem.column}`;
    return `  ${problem.tab}${row}${column}: found ${problem.found || 'nothing'}, expected ${problem.expected}. ${problem.do}`;
  });
  return [`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the workbook:`, ...lines].join('\n');
}
