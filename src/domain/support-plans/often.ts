/** How often a support comes, in words; and whether `Support offer` and `Cycle` say the same. */
import type { Every } from '../calendar/cycle.ts';

const SAID: Readonly<Record<Every, string>> = {
  Fortnight: 'Each fortnight',
  Month: 'Each month',
  'Half term': 'Each half term',
  Term: 'Each term',
  'Twice a year': 'Twice a year',
  Year: 'Once a year',
  '18 months': 'Every 18 months',
  Once: 'Once',
};
export const sayEvery = (every: Every): string => SAID[every];

/** Twelve months have eleven with school days: both are said of monthly. */
const TIMES: Readonly<Partial<Record<Every, readonly number[]>>> = {
  Month: [11, 12],
  'Half term': [6],
  Term: [3],
  'Twice a year': [2],
  Year: [1],
};

export function sayTimes(times: number | undefined): string {
  if (times === undefined) return 'As needed';
  const every = (Object.keys(TIMES) as Every[]).find((each) => TIMES[each]?.includes(times));
  return every ? SAID[every] : `${times} times a year`;
}

/** What has no number of times a year contradicts nothing. */
export const agrees = (times: number | undefined, every: Every): boolean =>
  times === undefined || TIMES[every] === undefined || TIMES[every].includes(times);
