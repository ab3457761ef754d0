/** What Google runs every morning. Nobody watches: where it fails it must fail aloud, for Google to write to the account it runs as. */
import { daily } from '../jobs/daily.ts';
import { countCalls } from './calls.ts';
import { continueSoon, endContinuing } from './continue-soon.ts';
import { runJob } from './run-job.ts';
import { sayNoTime } from './say-run.ts';
import { otherMaker, removeTriggers } from './triggers.ts';

/** An edit may be being seen to at that very moment; a day without a run would be worse than a wait. */
const PATIENCE_MS = 120_000;

/** Where another account has taken the schedule over, this one's triggers go: only it can see them. */
export function runDaily(): void {
  const calls = countCalls();
  if (otherMaker(calls) !== undefined) removeTriggers(calls);
  else runOnce();
}

/** Goes on where the time of the run before ended. */
export function continueDaily(): void {
  endContinuing('continueDaily', countCalls());
  runDaily();
}

function runOnce(): void {
  const reply = runJob(daily, { request: {}, dryRun: false, waitMs: PATIENCE_MS });
  if (!reply.ok) throw new Error([reply.error.message, reply.error.do ?? ''].join(' ').trim());
  const { cells, left } = reply.data.applied;
  if (left.length === 0) return;
  // A run that wrote nothing would end in the same place the next time.
  if (cells === 0) throw new Error(sayNoTime(left));
  continueSoon('continueDaily', countCalls());
}
