/** The tasks of the calendar by school and activity: those that are open, with what people have arranged for them. */
import { reviewKindOf } from '../calendar/closed-by.ts';
import type { Task } from '../calendar/task.ts';
import type { Day } from '../day.ts';
import { arrangedFor } from './arranged.ts';
import type { Review } from './input.ts';

export interface OpenTasks {
  /** In order of their due dates. */
  readonly of: (urn: string, activity: string) => readonly Task[];
  readonly all: readonly Task[];
  /** The last one that is closed. */
  readonly lastClosed: (urn: string, activity: string) => Task | undefined;
  /** What stands in `Reviews` for a task. */
  readonly arranged: ReadonlyMap<string, Review>;
}

export function openTasks(tasks: readonly Task[], reviews: readonly Review[], today: Day): OpenTasks {
  const isClosed = ({ status }: Task): boolean => status === 'Done' || status === 'Not needed';
  const all = tasks.filter((task) => !isClosed(task)).sort(byDue);
  const groups = grouped(all, keyOf);
  const closed = new Map(
    [...tasks]
      .filter(isClosed)
      .sort(byDue)
      .map((task) => [keyOf(task), task]),
  );
  const byKind = grouped(reviews, ({ urn, kind = '' }) => `${urn}·${kind}`);
  const arranged = [...groups.values()].flatMap((group) => {
    const { urn = '', activity } = group[0] as Task;
    const kind = reviewKindOf(activity);
    return kind === undefined ? [] : [...arrangedFor(group, byKind.get(`${urn}·${kind}`) ?? [], today)];
  });
  return {
    all,
    arranged: new Map(arranged),
    of: (urn, activity) => groups.get(`${urn}·${activity}`) ?? [],
    lastClosed: (urn, activity) => closed.get(`${urn}·${activity}`),
  };
}

const keyOf = ({ urn = '', activity }: Task): string => `${urn}·${activity}`;
const byDue = (a: Task, b: Task): number => (`${a.due} ${a.id}` < `${b.due} ${b.id}` ? -1 : 1);

function grouped<R>(rows: readonly R[], keyOf: (row: R) => string): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** The day on which it is held, as far as anybody knows: what is overdue can be today at the earliest. */
export const dayOf = (due: Day, review: Review | undefined, today: Day): Day =>
  review?.planned ?? (due > today ? due : today);
