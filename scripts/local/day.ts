import { addDays } from '../../src/domain/day.ts';
import { Stopped } from './stopped.ts';

/** The demonstration trust lives on this day, so that what it shows stays true. */
export const DEMONSTRATION_DAY = '2026-10-05';

export function readDay(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && addDays(text, 0) === text) return text;
  throw new Stopped(`${text} is not a day.`, 'Write it as year, month and day, such as 2026-10-05.');
}

/** Today in London: the process's zone is set before anything runs. */
export function todayInLondon(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
}
