import type { Day } from '../day.ts';
import type { Agreement, Colour } from '../records.ts';
import { type Assessment, seriousness } from './assess.ts';

export const DIRECTIONS = ['Improving', 'Steady', 'Declining', 'Not comparable', 'New'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The indicated colour against the colour agreed before the present one. */
export function directionOf({ indicated, awaiting }: Assessment, previous: Colour | undefined): Direction {
  if (awaiting.length > 0) return 'Not comparable';
  if (previous === undefined) return 'New';
  if (indicated === 'Not yet set') return 'Not comparable';
  const change = seriousness(indicated) - seriousness(previous);
  return change === 0 ? 'Steady' : change > 0 ? 'Declining' : 'Improving';
}

/** The colour agreed before the present one, of the agreements seen on a day; undefined while there has been only one. */
export function agreedBefore(agreements: readonly Agreement[], day: Day): Colour | undefined {
  const byDay = new Map<Day, Colour>();
  for (const { on, agreed } of [...agreements].sort((a, b) => (a.on < b.on ? -1 : 1)))
    if (on <= day) byDay.set(on, agreed);
  return [...byDay.values()].slice(-2, -1)[0];
}
