/** Runs one job: scopes, lock, snapshot, plan, apply, report, unlock. */
import type { Change } from '../jobs/change.ts';
import type { Job } from '../jobs/job.ts';
import { recompute } from '../jobs/recompute.ts';
import { tabReader } from '../workbook/tab-reader.ts';
import { alone } from './alone.ts';
import { type Applied, NOTHING_APPLIED } from './apply.ts';
import { type Calls, countCalls } from './calls.ts';
import { type MarkStore, markStore } from './edits/marks.ts';
import { isNone, recomputeEdited } from './edits/recompute-edited.ts';
import { inWords } from './in-words.ts';
import { momentNow } from './moment.ts';
import { done, type Reply, refused } from './reply.ts';
import { checkRequest } from './request.ts';
import { refuseMissingScopes, SHEET_SCOPES } from './scopes.ts';
import { takeSnapshot, zoneProblems } from './snapshot.ts';
import { withProblems } from './with-problems.ts';
import { writePlan } from './write-plan.ts';

export interface Asked {
  readonly request: unknown;
  /** Plan and tell; write nothing. */
  readonly dryRun: boolean;
  /** How long to wait for another run to end, where nobody is watching. */
  readonly waitMs?: number;
}

export interface Ran<Answer> {
  readonly answer: Answer;
  readonly changes: readonly Change[];
  readonly applied: Applied;
}

/** Whatever the job, edits made while it held the lock are seen to before it ends. */
export function runJob<Request, Answer>(job: Job<Request, Answer>, asked: Asked): Reply<Ran<Answer>> {
  const startedMs = Date.now();
  const calls = countCalls();
  const reply = inWords(job.name, () => runOnce(job, asked, startedMs, calls));
  inWords('Recomputing what was edited', () => {
    const store = markStore(calls);
    return isNone(store.read().unsettled) ? done(undefined) : catchUp(store, calls, startedMs);
  });
  return reply;
}

function runOnce<Request, Answer>(
  job: Job<Request, Answer>,
  { request, dryRun, waitMs }: Asked,
  startedMs: number,
  calls: Calls,
): Reply<Ran<Answer>> {
  const checked = checkRequest(job.name, job.accepts, request);
  if (!checked.ok) return checked;
  const run = { dryRun, startedMs, calls, logged: true };
  const refusal = refuseMissingScopes(SHEET_SCOPES, calls);
  return refusal ?? alone(job.name, calls, () => work(job, checked.data, run), waitMs);
}

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
      work(recompute, { history: false, ...(touched !== 'every school' && { only: [...touched] }) }, run),
  });
}

interface Run {
  readonly dryRun: boolean;
  readonly startedMs: number;
  readonly calls: Calls;
  /** Whether the run gets its row in the log. */
  readonly logged: boolean;
}

function work<Request, Answer>(job: Job<Request, Answer>, request: Request, run: Run): Reply<Ran<Answer>> {
  const { dryRun, startedMs, calls, logged } = run;
  const moment = momentNow(calls);
  const book = calls.call(() => SpreadsheetApp.getActive());
  const snapshot = takeSnapshot(book, job.reads, calls);
  const planned = job.plan(snapshot, moment, request);
  if ('refused' in planned) return refused(planned.refused);
  const plan = withProblems(planned, zoneProblems(snapshot));
  const running = { job: job.name, moment, startedMs, calls, logged, schools: tabReader(snapshot).names };
  const applied = dryRun ? NOTHING_APPLIED : writePlan(book, plan, running);
  return done({ answer: plan.answer, changes: plan.changes, applied });
}
