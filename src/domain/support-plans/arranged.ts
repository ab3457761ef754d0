/** Which row of `Reviews` is meant for which task of the calendar that is still open. */
import { addDays, type Day, daysBetween } from '../day.ts';
import type { Review } from './input.ts';

interface OpenTask {
  readonly id: string;
  readonly due: Day;
}

/** A day that passed this long before the task was due was planned for something else. */
const FORGOTTEN_AFTER = 90;

/** Each row is meant for the task nearest to its day; one without a day for the first that is left. `tasks`, in order. */
export function arrangedFor(
  tasks: readonly OpenTask[],
  reviews: readonly Review[],
  today: Day,
): ReadonlyMap<string, Review> {
  const arranged = new Map<string, Review>();
  for (const review of inOrder(reviews)) {
    const { planned } = review;
    const left = tasks.filter(({ id, due }) => !arranged.has(id) && mayBeFor(planned, due, today));
    const nearest = planned === undefined ? left[0] : nearestTo(planned, left);
    if (nearest) arranged.set(nearest.id, review);
  }
  return arranged;
}

/** Held: it is over. Those with a day first. */
const inOrder = (reviews: readonly Review[]): readonly Review[] =>
  reviews.filter(({ heldOn }) => heldOn === undefined).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
const orderOf = ({ planned = '9999', ref }: Review): string => `${planned} ${ref}`;

const mayBeFor = (planned: Day | undefined, due: Day, today: Day): boolean =>
  planned === undefined || planned >= today || planned >= addDays(due, -FORGOTTEN_AFTER);

const nearestTo = (day: Day, tasks: readonly OpenTask[]): OpenTask | undefined =>
  tasks.reduce<OpenTask | undefined>(
    (best, task) => (best === undefined || away(day, task) < away(day, best) ? task : best),
    undefined,
  );
const away = (day: Day, { due }: OpenTask): number => Math.abs(daysBetween(day, due));
