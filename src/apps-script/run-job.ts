/** Runs one job: scopes, lock, snapshot, plan, apply, report, unlock. */
import type { FileJob, Job, MailJob, ReadingJob, SharingJob } from '../jobs/job.ts';
import { alone } from './alone.ts';
import { doSharingWork } from './audit/do-sharing-work.ts';
import { type Calls, countCalls } from './calls.ts';
import { doWork, type Ran, type Run } from './do-work.ts';
import { doFileWork } from './documents/do-file-work.ts';
import { catchUp } from './edits/catch-up.ts';
import { markStore } from './edits/marks.ts';
import { isNone } from './edits/recompute-edited.ts';
import { inWords } from './in-words.ts';
import { doMailWork } from './mail/do-mail-work.ts';
import { done, type Reply } from './reply.ts';
import { checkRequest } from './request.ts';
import { doReadingWork } from './returns/do-reading-work.ts';
import { refuseMissingScopes, SHEET_SCOPES } from './scopes.ts';

export interface Asked {
  readonly request: unknown;
  /** Plan and tell; write nothing. */
  readonly dryRun: boolean;
  /** How long to wait for another run to end, where nobody is watching. */
  readonly waitMs?: number;
  /** When the execution began, where it runs more than one job: they share its time. */
  readonly startedMs?: number;
}

export type AnyJob<Request, Answer> =
  | Job<Request, Answer>
  | FileJob<Request, Answer>
  | ReadingJob<Request, Answer>
  | SharingJob<Request, Answer>
  | MailJob<Request, Answer>;

/** Whatever the job, edits made while it held the lock are seen to before it ends. */
export function runJob<Request, Answer>(job: AnyJob<Request, Answer>, asked: Asked): Reply<Ran<Answer>> {
  const { startedMs = Date.now() } = asked;
  const calls = countCalls();
  const reply = inWords(job.name, () => runOnce(job, asked, startedMs, calls));
  inWords('Recomputing what was edited', () => {
    const store = markStore(calls);
    return isNone(store.read().unsettled) ? done(undefined) : catchUp(store, calls, startedMs);
  });
  return reply;
}

function runOnce<Request, Answer>(
  job: AnyJob<Request, Answer>,
  { request, dryRun, waitMs }: Asked,
  startedMs: number,
  calls: Calls,
): Reply<Ran<Answer>> {
  const checked = checkRequest(job.name, job.accepts, request);
  if (!checked.ok) return checked;
  const run = { dryRun, startedMs, calls, logged: true };
  const refusal = refuseMissingScopes(SHEET_SCOPES, calls);
  return refusal ?? alone(job.name, calls, () => workOf(job, checked.data, run), waitMs);
}

function workOf<Request, Answer>(job: AnyJob<Request, Answer>, request: Request, run: Run): Reply<Ran<Answer>> {
  if ('sendsMail' in job) return doMailWork(job, request, run);
  if ('readsFiles' in job) return doFileWork(job, request, run);
  if ('readsDocuments' in job) return doReadingWork(job, request, run);
  return 'readsSharing' in job ? doSharingWork(job, request, run) : doWork(job, request, run);
}
