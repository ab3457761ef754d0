import type { Applied } from './apply.ts';
import type { Ran } from './do-work.ts';
import { problemsOf } from './with-problems.ts';

/** What a run did, in a sentence or two. */
export function sayRun({ answer, applied }: Ran<unknown>): string {
  const problems = problemsOf(answer)?.length ?? 0;
  return [
    sayApplied(applied),
    problems === 0 ? '' : `${count(problems, 'problem')} in the workbook: see the tab Problems.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** A run that had no time to write has not found that there is nothing to write. */
function sayApplied({ cells, tabs, left }: Applied): string {
  if (left.length > 0 && cells === 0) return sayNoTime(left);
  const changed =
    cells === 0 ? 'Nothing has changed since the last run.' : `${count(cells, 'cell')} changed in ${tabs.join(', ')}.`;
  return left.length === 0 ? changed : `${changed} Time ran out before ${left.join(', ')}: run it again to finish.`;
}

export const sayNoTime = (left: readonly string[]): string =>
  `Stopped: time ran out before anything was written in ${left.join(', ')}. Run it again; if it stops there again, tell whoever looks after the program.`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
