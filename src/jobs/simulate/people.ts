/** What the people of a simulation do: each task is done on its due day, or late, or never. */

import type { Task } from '../../domain/calendar/task.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { isSchoolDay, type TermCalendar } from '../../domain/school-days.ts';

export const HABITS = ['prompt', 'late', 'silent'] as const;
export type Habit = (typeof HABITS)[number];

/** School days after the due day. */
const LATE = 8;

/** Whether they do it on this day, or should have done so before. */
export function isDoneBy(task: Task, habit: Habit, day: Day, calendarOf: (urn: string) => TermCalendar): boolean {
  if (habit === 'silent' || task.due > day) return false;
  return habit === 'prompt' || schoolDaysFrom(calendarOf(task.urn ?? ''), task.due, day) >= LATE;
}

/** School days after one day, up to another; counted no further than is asked. */
function schoolDaysFrom(calendar: TermCalendar, from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to && count < LATE; day = addDays(day, 1))
    if (isSchoolDay(calendar, day)) count += 1;
  return count;
}
