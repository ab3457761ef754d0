/** What a recompute decided, for people to read in a terminal. */
import type { RecomputeAnswer } from '../../src/jobs/recompute.ts';
import { sayProblems } from './say-problems.ts';

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
