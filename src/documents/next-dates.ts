/** A school's next dates: from its calendar, else from the reviews that are planned. */
import type { SchoolContext } from './context.ts';
import { isOpenTask, isPrivateTask } from './open-tasks.ts';
import { NOT_HELD, shortDay } from './words.ts';

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
  rows.calendar.flatMap((row) => {
    const { urn, activity, due, owner } = row;
    if (urn !== school.urn || due === undefined || due < today || activity === undefined) return [];
    return isOpenTask(row) && !isPrivateTask(activity) ? [{ on: due, what: activity, who: owner ?? NOT_HELD }] : [];
  });

const plannedReviews = ({ rows, school, today }: SchoolContext) =>
  rows.reviews.flatMap(({ urn, kind, planned, heldOn }) =>
    urn === school.urn &&
    kind !== undefined &&
    !isPrivateTask(kind) &&
    planned !== undefined &&
    planned >= today &&
    heldOn === undefined
      ? [{ on: planned, what: kind, who: 'The Executive Team' }]
      : [],
  );
