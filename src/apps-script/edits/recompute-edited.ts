/** Recomputes the schools that people edited, until none is left. */
import type { Touched } from '../../jobs/edits/touched-schools.ts';
import type { Reply } from '../reply.ts';
import { done } from '../reply.ts';
import type { MarkStore } from './marks.ts';

export interface Recomputing {
  readonly store: MarkStore;
  readonly hasTime: () => boolean;
  readonly alone: (work: () => Reply<unknown>) => Reply<unknown>;
  readonly recompute: (touched: Touched) => Reply<unknown>;
}

/**
 * Whoever is refused the lock may leave: the run that has it looks again once it has let go.
 * Marks are read before the sheet is, so that a mark which comes too late for this round is there for the next.
 */
export function recomputeEdited({ store, hasTime, alone, recompute }: Recomputing): Reply<unknown> {
  const round = () =>
    alone(() => {
      const { marks, unsettled } = store.read();
      if (isNone(unsettled)) return done(undefined);
      const reply = recompute(unsettled);
      if (reply.ok) store.settle(marks);
      return reply;
    });
  let reply = round();
  while (reply.ok && hasTime() && !isNone(store.read().unsettled)) reply = round();
  return reply;
}

export const isNone = (touched: Touched): boolean => touched !== 'every school' && touched.length === 0;
