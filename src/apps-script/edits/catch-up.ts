import { recompute } from '../../jobs/recompute.ts';
import { alone } from '../alone.ts';
import type { Calls } from '../calls.ts';
import { doWork } from '../do-work.ts';
import type { Reply } from '../reply.ts';
import type { MarkStore } from './marks.ts';
import { recomputeEdited } from './recompute-edited.ts';

/** Marks have no use for a run that Google would end: what is left of them is for the next edit, or the daily run. */
const CATCH_UP_MS = 200_000;

/** Recomputes what is marked as edited: `Categories` and nothing else, with no line in the log for each time somebody types. */
export function catchUp(store: MarkStore, calls: Calls, startedMs = Date.now()): Reply<unknown> {
  const run = { dryRun: false, startedMs, calls, logged: false };
  return recomputeEdited({
    store,
    hasTime: () => Date.now() - startedMs < CATCH_UP_MS,
    alone: (round) => alone(recompute.name, calls, round),
    recompute: (touched) =>
      doWork(recompute, { history: false, ...(touched !== 'every school' && { only: [...touched] }) }, run),
  });
}
