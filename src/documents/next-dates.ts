/** A school's next dates: from its calendar, else from the reviews that are planned. */
import type { SchoolContext } from './context.ts';
import { NOT_HELD, shortDay } from './words.ts';

/** Urgent tasks are the Executive Team's alone; an appraisal is the headteacher's and the CEO's. */
const PRIVATE = /^urgent|appraisal/i;

export function nextDates(context: SchoolContext, most: number) {
  const { rows, school } = context;
  const own = rows.calendar.filter(({ urn }) => urn === school.urn);
  const dates = own.length > 0 ? tasks(context) : plannedReviews(context);
  return [...dates]
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .slice(0, most)
    .map(({ on, what, who }) => ({ on: shortDay(on), what, who }));
}

const tasks = ({ rows, school, today }: SchoolContext) =>
  rows.calendar.flatMap(({ urn, activity, due, owner, status, doneOn, notNeeded }) =>
    urn === school.urn &&
    due !== undefined &&
    due >= today &&
    activity !== undefined &&
    !PRIVATE.test(activity) &&
    status !== 'Done' &&
    status !== 'Not needed' &&
    doneOn === undefined &&
    notNeeded === undefined
      ? [{ on: due, what: activity, who: owner ?? NOT_HELD }]
      : [],
  );

const plannedReviews = ({ rows, school, today }: SchoolContext) =>
  rows.reviews.flatMap(({ urn, kind, planned, heldOn }) =>
    urn === school.urn &&
    kind !== undefined &&
    !PRIVATE.test(kind) &&
    planned !== undefined &&
    planned >= today &&
    heldOn === undefined
      ? [{ on: planned, what: kind, who: 'The Executive Team' }]
      : [],
  );
