import type { Ran } from './do-work.ts';
import type { Reply } from './reply.ts';
import { type AnyJob, type Asked, runJob } from './run-job.ts';

export type Run = (asked: Asked) => Reply<Ran<unknown>>;

/** A job by its name, through the one runner. */
export const named = <Request, Answer>(job: AnyJob<Request, Answer>): readonly [string, Run] => [
  job.name,
  (asked) => runJob(job, asked),
];
