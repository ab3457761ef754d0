/** Which monitoring levels hear of a task: 1 the headteacher and senior leaders, 2 the Academy Committee or Council, 3 the Executive Team, 4 the Board. */
import { addDays, type Day } from '../day.ts';
import { schoolDaysBetween, type TermCalendar } from '../school-days.ts';

export const LEVELS = [1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

const HIGHEST: Level = 4;
export const EXECUTIVE_LEVEL: Level = 3;

/** What is the trust's own, or an urgent case, starts with the Executive Team: no school hears of it through its level. */
export function startingLevel(level: number | undefined, startsWithExecutive: boolean): Level {
  const lowest = startsWithExecutive ? EXECUTIVE_LEVEL : 1;
  return LEVELS.find((each) => each === Math.max(level ?? lowest, lowest)) ?? HIGHEST;
}

/** Overdue work climbs a level after each `every` school days, counted from the day after it was due. */
export function levelReached(start: Level, due: Day, today: Day, calendar: TermCalendar, every: number): Level {
  if (today <= due || every < 1) return start;
  const overdue = schoolDaysBetween(calendar, addDays(due, 1), today);
  const reached = Math.min(start + Math.floor(overdue / every), HIGHEST);
  return LEVELS.find((level) => level === reached) ?? HIGHEST;
}

/** Those from where it started up to where it has come: nobody who heard of it stops hearing. */
export const levelsBetween = (start: Level, reached: Level): readonly Level[] =>
  LEVELS.filter((level) => start <= level && level <= reached);
