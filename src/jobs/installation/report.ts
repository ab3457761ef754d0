/** Everything that was found as one plain text, which people can copy and send. */
import { sayDay } from '../../domain/day.ts';
import type { Moment } from '../../workbook/cell.ts';
import { sayOutcome, type Tried } from './live.ts';
import type { Check } from './looked.ts';

export interface Found {
  readonly checks: readonly Check[];
  readonly tried: readonly Tried[];
}

const KINDS = {
  'as assumed': 'As assumed',
  differs: 'DIFFERS',
  'not tried': 'Not tried',
  'could not be tried': 'NOT TRIED',
};

export function report({ checks, tried }: Found, { today, now }: Pick<Moment, 'today' | 'now'>): string {
  return [
    `Check this installation, ${sayDay(today)} at ${now.slice(11, 16)}`,
    '',
    ...checks.map(({ state, item, says, toDo }) => row([state, item, says, toDo])),
    '',
    ...(tried.length === 0 ? ['Live checks: not tried.'] : tried.map(lineOf)),
  ].join('\n');
}

function lineOf({ id, assumes, ifNot, outcome }: Tried): string {
  const isAsAssumed = outcome.kind === 'as assumed';
  const said = isAsAssumed ? sayOutcome(outcome) : sayOutcome(outcome).replace(/^[^:]+: /, '');
  return row([KINDS[outcome.kind], id, said, ...(outcome.kind === 'differs' ? [`assumed: ${assumes}`, ifNot] : [])]);
}

/** A line each, whatever Google's words were. */
const row = (cells: readonly string[]): string =>
  cells
    .filter((cell) => cell !== '')
    .map((cell) => cell.replace(/\s+/g, ' '))
    .join(' | ');
