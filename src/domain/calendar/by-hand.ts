/** What people type in the calendar: when a task was done, or why it was not needed. */
import type { Day } from '../day.ts';
import type { CalendarProblem, HeldTask } from './task.ts';

export type ByHand = { readonly status: 'Done'; readonly on: Day } | { readonly status: 'Not needed' };

/** A day still to come is not believed. Both filled in: it was done. */
export function closedByHand({ doneOn, notNeeded }: HeldTask, today: Day): ByHand | undefined {
  if (doneOn !== undefined && doneOn <= today) return { status: 'Done', on: doneOn };
  return notNeeded === undefined ? undefined : { status: 'Not needed' };
}

export const problemsByHand = (held: readonly HeldTask[], today: Day): readonly CalendarProblem[] =>
  held.flatMap((task): readonly CalendarProblem[] => {
    const { doneOn, notNeeded } = task;
    if (doneOn !== undefined && doneOn > today) return [{ kind: 'done in the future', task, doneOn }];
    return doneOn !== undefined && notNeeded !== undefined ? [{ kind: 'done and not needed', task }] : [];
  });

/** An earlier run found that the cycle no longer asks for it, and nobody has said anything of it. */
export const isWithdrawn = ({ status, doneOn, notNeeded }: HeldTask): boolean =>
  status === 'Not needed' && doneOn === undefined && notNeeded === undefined;
