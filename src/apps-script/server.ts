/** What pages and the command line call: one JSON text in, one JSON text out. A `Date` would make Google's bridge fail. */
import * as z from 'zod/mini';
import { inWords } from './in-words.ts';
import { JOBS } from './jobs.ts';
import { done, type Reply, refused } from './reply.ts';

const MOST_WAIT_MS = 30_000;

const Call = z.object({
  job: z.string(),
  request: z.optional(z.unknown()),
  dryRun: z.optional(z.boolean()),
  /** How long to wait for another run to end; left out: not at all. */
  waitMs: z.optional(z.number().check(z.gte(0), z.lte(MOST_WAIT_MS))),
});

/** `{ job, request?, dryRun?, waitMs? }` in; `{ ok: true, data: { answer, applied, changes? } }` or `{ ok: false, error }` out. */
export const serve = (text: string): string => JSON.stringify(inWords('The request', () => answer(text)));

function answer(text: string): Reply<unknown> {
  const call = z.safeParse(Call, JSON.parse(text));
  if (!call.success) return refused('Not run: the request does not name a job.');
  const { job, request = {}, dryRun = false, waitMs } = call.data;
  const run = JOBS.get(job);
  if (!run) return refused(`Not run: there is no job “${job}”.`, `The jobs are: ${[...JOBS.keys()].join(', ')}.`);
  const reply = run({ request, dryRun, ...(waitMs !== undefined && { waitMs }) });
  if (!reply.ok) return reply;
  const { changes, ...told } = reply.data;
  return done(dryRun ? { ...told, changes } : told);
}
