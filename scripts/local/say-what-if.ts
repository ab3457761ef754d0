/** Which schools would move, for people to read in a terminal. */
import type { Move, WhatIfAnswer } from '../../src/jobs/what-if.ts';
import { count } from './count.ts';
import { sayProblems } from './say-problems.ts';

export function sayWhatIf({ moved, stayed, schools, problems }: WhatIfAnswer): string {
  const unmoved = stayed.length === 0 ? [] : ['Same category, other criteria:', ...stayed.map(sayMove)];
  return [
    `${moved.length} of ${count(schools, 'school')} would move.`,
    ...moved.map(sayMove),
    ...unmoved,
    ...(problems.length === 0 ? [] : ['New', sayProblems(problems as Parameters<typeof sayProblems>[0])]),
  ].join('\n');
}

function sayMove({ school, urn, from, to, urgent, criteria }: Move): string {
  const colour = from === to ? from : `${from} → ${to}`;
  const overlay = urgent.from === urgent.to ? '' : urgent.to ? ', now URGENT ACTION' : ', no longer URGENT ACTION';
  const why = criteria.map(({ criterion, from: was, to: is }) => `${criterion} ${was} → ${is}`);
  return `  ${school} (${urn}): ${colour}${overlay}${why.length > 0 ? ` (${why.join(', ')})` : ''}`;
}
