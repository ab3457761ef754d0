/** What Google runs every morning. Nobody watches: where it fails it must fail aloud, for Google to write to the account it runs as. */
import { daily } from '../jobs/daily.ts';
import { runJob } from './run-job.ts';

/** An edit may be being seen to at that very moment; a day without a run would be worse than a wait. */
const PATIENCE_MS = 120_000;

export function runDaily(): void {
  const reply = runJob(daily, { request: {}, dryRun: false, waitMs: PATIENCE_MS });
  if (!reply.ok) throw new Error([reply.error.message, reply.error.do ?? ''].join(' ').trim());
}
