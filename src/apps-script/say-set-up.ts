import type { SetUpAnswer } from '../jobs/setup.ts';
import type { Applied } from './apply.ts';

/** What set-up will do to a workbook that has rows in it, and what it leaves alone. */
export const sayPlanned = (answer: SetUpAnswer): string =>
  [
    `Set up: ${capitalFirst(whatIsAdded(answer))}.`,
    `${count(answer.rows, 'row')} in ${count(answer.kept.length, 'tab')} stay as they are, and so do your own columns and tabs. Missing columns go at the right end.`,
    ...answer.problems.map(({ found, expected, do: todo }) => `Found ${found}, expected ${expected}. ${todo}`),
    'Go on?',
  ].join('\n\n');

/** What set-up did, in a sentence or two. */
export const saySetUp = (answer: SetUpAnswer, { cells, left }: Applied): string =>
  [
    sayAdded(answer, cells, left),
    answer.problems.length === 0 ? '' : answer.problems.map(({ do: todo }) => todo).join(' '),
    left.length === 0 ? '' : `Time ran out before ${left.join(', ')}: choose Set up again to finish.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

function sayAdded(answer: SetUpAnswer, cells: number, left: readonly string[]): string {
  if (cells > 0) return left.length === 0 ? `Set up: ${whatIsAdded(answer)}.` : 'Set up in part.';
  return left.length === 0 ? 'Nothing was missing. Drop-downs, colours and warnings are as they should be.' : '';
}

function whatIsAdded({ made, added, seeded }: SetUpAnswer): string {
  const columns = added.reduce((sum, one) => sum + one.columns.length, 0);
  const rows = seeded.reduce((sum, one) => sum + one.rows, 0);
  const parts = [
    made.length === 0 ? '' : `${count(made.length, 'tab')} made`,
    columns === 0 ? '' : `${count(columns, 'column')} added in ${added.map(({ tab }) => tab).join(', ')}`,
    rows === 0 ? '' : `${count(rows, 'row')} of the policy filled in (${seeded.map(({ tab }) => tab).join(', ')})`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'no tab, column or row is missing' : parts.join(', ');
}

const capitalFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
