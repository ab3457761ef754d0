import type { Ran } from './do-work.ts';
import { problemsOf } from './with-problems.ts';

/** What a run did, in a sentence or two. */
export function sayRun({ answer, applied: { cells, tabs, left } }: Ran<unknown>): string {
  const problems = problemsOf(answer)?.length ?? 0;
  return [
    cells === 0 ? 'Nothing has changed since the last run.' : `${count(cells, 'cell')} changed in ${tabs.join(', ')}.`,
    problems === 0 ? '' : `${count(problems, 'problem')} in the workbook: see the tab Problems.`,
    left.length === 0 ? '' : `Time ran out before ${left.join(', ')}: run it again to finish.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
