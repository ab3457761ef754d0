/** What set-up did, for people to read in a terminal. */
import type { SetUpAnswer } from '../../src/jobs/setup.ts';
import { count } from './count.ts';
import { sayProblems } from './say-problems.ts';

export const saySetUp = ({ made, added, seeded, kept, rows, problems }: SetUpAnswer): string =>
  [
    ...line(made.length, 'tab', 'made', made),
    ...added.map(({ tab, columns }) => `${tab}: ${count(columns.length, 'column')} added: ${columns.join(', ')}`),
    ...seeded.map(({ tab, rows: sown }) => `${tab}: ${count(sown, 'row')} of the policy`),
    ...line(kept.length, 'tab', 'there already, with their rows as they were', kept),
    `${count(rows, 'row')} were there and stay as they are.`,
    sayProblems(problems),
  ].join('\n');

const line = (number: number, noun: string, what: string, names: readonly string[]): readonly string[] =>
  number === 0 ? [] : [`${count(number, noun)} ${what}: ${names.join(', ')}`];
