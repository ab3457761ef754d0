/** Runs one job: scopes, lock, snapshot, plan, apply, report, unlock. */
import type { Change } from '../jobs/change.ts';
import type { Job } from '../jobs/job.ts';
import { tabReader } from '../workbook/tab-reader.ts';
import { type Applied, NOTHING_APPLIED } from './apply.ts';
import { type Calls, countCalls } from './calls.ts';
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
}

export interface Ran<Answer> {
  readonly answer: Answer;
  readonly changes: readonly Change[];
  readonly applied: Applied;
}

export const runJob = <Request, Answer>(job: Job<Request, Answer>, { request, dryRun }: Asked): Reply<Ran<Answer>> =>
  inWords(job.name, () => {
    const startedMs = Date.now();
    const calls = countCalls();
    const checked = checkRequest(job.name, job.accepts, request);
    if (!checked.ok) return checked;
    const run = { dryRun, startedMs, calls };
    return refuseMissingScopes(SHEET_SCOPES, calls) ?? alone(job.name, calls, () => work(job, checked.data, run));
  });

/** Two runs at once lose data; a second one is told so at once rather than kept waiting. */
function alone<Data>(doing: string, { call }: Calls, work: () => Reply<Data>): Reply<Data> {
  const lock = call(() => LockService.getDocumentLock());
  if (!call(() => lock.tryLock(1))) {
    return refused(`Not run: ${doing} or another job is already running.`, 'Wait a minute, then try again.');
  }
  try {
    return work();
  } finally {
    call(() => lock.releaseLock());
  }
}

interface Run {
  readonly dryRun: boolean;
  readonly startedMs: number;
  readonly calls: Calls;
}

function work<Request, Answer>(job: Job<Request, Answer>, request: Request, run: Run): Reply<Ran<Answer>> {
  const { dryRun, startedMs, calls } = run;
  const moment = momentNow(calls);
  const book = calls.call(() => SpreadsheetApp.getActive());
  const snapshot = takeSnapshot(book, job.reads, calls);
  const planned = job.plan(snapshot, moment, request);
  if ('refused' in planned) return refused(planned.refused);
  const plan = withProblems(planned, zoneProblems(book, calls));
  const running = { job: job.name, moment, startedMs, calls, schools: tabReader(snapshot).names };
  const applied = dryRun ? NOTHING_APPLIED : writePlan(book, plan, running);
  return done({ answer: plan.answer, changes: plan.changes, applied });
}
