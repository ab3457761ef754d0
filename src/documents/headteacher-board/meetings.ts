/** The days on which the headteachers meet, from the calendar. */
import type { Day } from '../../domain/day.ts';
import type { TrustContext } from '../context.ts';
import { isOpenTask } from '../open-tasks.ts';
import { halfTermOn, periodOn } from '../period.ts';

export const MEETING = 'Headteacher board';
const HALF_TERM = 'half term';

/** Of this half term, those that were held among them; not one that was called off. */
export function meetings(trust: TrustContext) {
  const { register, rows, today } = trust;
  const calendar = register.calendarOf('');
  const period = periodOn(today, HALF_TERM, calendar);
  const days = rows.calendar
    .filter(({ urn, activity }) => urn === undefined && activity === MEETING)
    .filter(({ status, notNeeded }) => status !== 'Not needed' && notNeeded === undefined)
    .flatMap(({ due }) => (due !== undefined && periodOn(due, HALF_TERM, calendar) === period ? [due] : []))
    .sort();
  return { of: halfTermOn(today, calendar), days, next: nextMeeting(trust) ?? null };
}

/** The first that is to come, in this half term or a later one. */
export const nextMeeting = ({ rows, today }: TrustContext): Day | undefined =>
  rows.calendar
    .filter((row) => row.urn === undefined && row.activity === MEETING && isOpenTask(row))
    .flatMap(({ due }) => (due !== undefined && due >= today ? [due] : []))
    .sort()[0];
