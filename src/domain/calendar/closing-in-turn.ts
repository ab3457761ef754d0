/** A rolling activity that was held closes the earliest of its tasks that it can be meant for, and no other. */
import type { Day } from '../day.ts';
import { countsFrom, type Rolling } from './next-date.ts';

export interface Open {
  readonly id: string;
  readonly due: Day;
  readonly every: Rolling;
  /** A person has closed it, on this day where it is told. */
  readonly closedByHand?: { readonly on?: Day };
}

/** By task, the day on which it was held. `tasks` in order of their due dates, `held` in order. */
export function closedInTurn(tasks: readonly Open[], held: readonly Day[]): ReadonlyMap<string, Day> {
  const closed = new Map<string, Day>();
  const left = [...held];
  for (const { id, due, every, closedByHand } of tasks) {
    const from = countsFrom(every, due);
    const at = left.findIndex((day) => day >= from && (!closedByHand || day <= (closedByHand.on ?? due)));
    const [day] = at < 0 ? [] : left.splice(at, 1);
    if (day !== undefined && !closedByHand) closed.set(id, day);
  }
  return closed;
}
