/** What of the calendar is still to be done, and what of it is nobody else's to know. */
import type { CalendarRow } from '../workbook/tabs/calendar.ts';

export const isOpenTask = ({ status, doneOn, notNeeded }: CalendarRow): boolean =>
  status !== 'Done' && status !== 'Not needed' && doneOn === undefined && notNeeded === undefined;

/** Urgent tasks are the Executive Team's alone; an appraisal is the headteacher's and the CEO's. */
export const isPrivateTask = (activity: string): boolean => /^urgent|appraisal/i.test(activity);

/** The days of the trust's own tasks of this name that are still to come or to be done, the earliest first. */
export const daysOf = (rows: readonly CalendarRow[], activity: string): readonly string[] =>
  rows
    .filter((row) => row.urn === undefined && row.activity === activity && isOpenTask(row))
    .flatMap(({ due }) => due ?? [])
    .sort();
