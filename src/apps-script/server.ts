/** What pages and the command line call: one JSON text in, one JSON text out. A `Date` would make Google's bridge fail. */
import * as z from 'zod/mini';
import { inWords } from './in-words.ts';
import { JOBS } from './jobs.ts';
import { done, type Reply, refused } from './reply.ts';

const Call = z.object({
  job: z.string(),
  request: z.optional(z.unknown()),
  dryRun: z.optional(z.boolean()),
});

/** `{ job, request?, dryRun? }` in; `{ ok: true, data: { answer, applied, changes? } }` or `{ ok: false, error }` out. */
export const serve = (text: string): string => JSON.stringify(inWords('The request', () => answer(text)));

function answer(text: string): Reply<unknown> {
  const call = z.safeParse(Call, JSON.parse(text));
  if (!call.success) return refused('Not run: the request does not name a job.');
  const { job, request = {}, dryRun = false } = call.data;
  const run = JOBS.get(job);
  if (!run) return refused(`Not run: there is no job “${job}”.`, `The jobs are: ${[...JOBS.keys()].join(', ')}.`);
  const reply = run({ request, dryRun });
  if (!reply.ok) return reply;
  const { changes, ...told } = reply.data;
  return done(dryRun ? { ...told, changes } : told);
}
