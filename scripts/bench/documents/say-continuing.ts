import { decimal, whole } from '../../local/lay-out.ts';
import { BUDGET_S } from '../where-it-stops.ts';
import type { DocumentsInHost } from './in-host.ts';
import type { OneRun } from './one-run.ts';
import { perMinute } from './say-runs.ts';
import type { Attempt, DoesNotFit } from './when-it-does-not-fit.ts';

export function sayWhereItContinues(sizes: readonly DocumentsInHost[]): string {
  const lines = sizes.flatMap(({ kind, schools, firstTerm, nextTerm }) => [
    ...sayRuns(`${kind}, ${whole(schools)}, in an empty Drive`, firstTerm),
    ...sayRuns(`${kind}, ${whole(schools)}, in the next term`, nextTerm),
  ]);
  return [
    `Where a run must continue: nothing is begun after ${BUDGET_S} s`,
    '',
    ...(lines.length > 0 ? lines : ['  At these sizes one run makes them all.']),
  ].join('\n');
}

function sayRuns(title: string, runs: readonly OneRun[]): readonly string[] {
  const [first] = runs;
  if (!first || first.left === 0) return [];
  const each = runs.map(({ made }) => whole(made)).join(' + ');
  return [`  ${title}: ${runs.length} runs, ${each}; ${decimal(perMinute(first))} a minute in the first.`];
}

export const sayAttempts = (tried: readonly DoesNotFit[]): string =>
  [
    'What then happens',
    '',
    ...tried.flatMap(({ when, schools, attempts, finishes }) => [
      `  – ${whole(schools)} schools; ${when}:`,
      ...attempts.map(sayAttempt),
      `      ${finishes ? 'In the end each document is there once.' : 'IT DOES NOT FINISH.'}`,
    ]),
  ].join('\n');

const sayAttempt = ({ afterMinutes, made, left, refused, told }: Attempt): string =>
  [
    `      after ${whole(afterMinutes)} min: ${made} made, ${left} left, ${refused} refused`,
    told === undefined ? '' : `; “${told}”`,
  ].join('');
