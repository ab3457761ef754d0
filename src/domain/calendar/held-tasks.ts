/** The rows that the calendar holds, gathered once by school and activity. */
import type { Day } from '../day.ts';
import { closedByHand, isWithdrawn } from './by-hand.ts';
import type { Row } from './chain.ts';
import { closedInTurn } from './closing-in-turn.ts';
import { isNamed } from './ids.ts';
import { everyIn } from './made.ts';
import { isRolling, type Rolling } from './next-date.ts';
import type { HeldTask } from './task.ts';

export interface Live {
  readonly task: HeldTask;
  readonly due: Day;
}

export interface HeldTasks {
  readonly byId: ReadonlyMap<string, HeldTask>;
  /** Those that were not withdrawn, in order of their due dates. */
  readonly live: (urn: string | undefined, activity: string) => readonly Live[];
}

export function heldTasks(held: readonly HeldTask[]): HeldTasks {
  const groups = new Map<string, Live[]>();
  for (const task of held) {
    const { urn, activity, due } = task;
    if (activity === undefined || due === undefined || isWithdrawn(task) || !isNamed(task.task, urn, activity))
      continue;
    const key = `${urn ?? ''}·${activity}`;
    const group = groups.get(key);
    if (group) group.push({ task, due });
    else groups.set(key, [{ task, due }]);
  }
  for (const group of groups.values()) group.sort(byDue);
  return {
    byId: new Map(held.map((task) => [task.task, task])),
    live: (urn, activity) => groups.get(`${urn ?? ''}·${activity}`) ?? [],
  };
}

const byDue = (a: Live, b: Live): number => (`${a.due} ${a.task.task}` < `${b.due} ${b.task.task}` ? -1 : 1);

/** With what has closed them. `every`: how often now, where a row does not say what it was made for. */
export function chainRows(live: readonly Live[], every: Rolling, heldOn: readonly Day[], today: Day): readonly Row[] {
  const often = live.map(({ task }) => everyIn(task.madeFor) ?? every);
  const closed = closedInTurn(
    live.map(({ task, due }, index) => {
      const hand = closedByHand(task, today);
      const was = often[index];
      return {
        id: task.task,
        due,
        every: isRolling(was) ? was : every,
        ...(hand && { closedByHand: hand.status === 'Done' ? { on: hand.on } : {} }),
      };
    }),
    heldOn,
  );
  return live.map(({ task, due }, index) => ({
    task,
    due,
    closed: closedByHand(task, today) !== undefined || closed.has(task.task),
    every: often[index] ?? every,
    ...(task.period !== undefined && { period: task.period }),
  }));
}
