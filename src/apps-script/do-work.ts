/** What every run does once it may: snapshot, plan, apply. */
import type { Change } from '../jobs/change.ts';
import type { Work } from '../jobs/job.ts';
import type { SendMail } from '../jobs/mail.ts';
import type { ShareChange } from '../jobs/sharing.ts';
import { tabReader } from '../workbook/tab-reader.ts';
import { type Applied, NOTHING_APPLIED, together } from './apply.ts';
import type { Calls } from './calls.ts';
import type { FilesDone } from './documents/carry-out.ts';
import { momentNow } from './moment.ts';
import { refuseVersion } from './refuse-version.ts';
import { done, type Reply, refused } from './reply.ts';
import { takeSnapshot, zoneProblems } from './snapshot.ts';
import { withProblems } from './with-problems.ts';
import { BUDGET_MS, writePlan } from './write-plan.ts';

export interface Ran<Answer> {
  readonly answer: Answer;
  readonly changes: readonly (Change | ShareChange | SendMail)[];
  readonly applied: Applied;
  /** Of a job that makes files. */
  readonly files?: FilesDone;
  /** Of a job that looks at sharing: how many people's access it changed. */
  readonly shared?: number;
  /** Of a job that reads documents: how many are left for the next run, and how many of those time did not allow to read. */
  readonly reading?: { readonly left: number; readonly unread: number };
  /** Of a job that sends mail: how many went. */
  readonly sent?: number;
}

export interface Run {
  readonly dryRun: boolean;
  readonly startedMs: number;
  readonly calls: Calls;
  /** Whether the run gets its row in the log. */
  readonly logged: boolean;
}

/** One pass writes a portion, the next sees that it is written and writes another; they end by themselves, but for a fault. */
const PASSES = 40;

/** Does what a job needs done before it; what that wrote. */
export function doFirst({ first }: Pick<Work<never, unknown>, 'first'>, run: Run): Reply<Applied> {
  const hasTime = () => Date.now() - run.startedMs < BUDGET_MS / 2;
  let applied = NOTHING_APPLIED;
  for (let pass = 0; first && pass < PASSES && hasTime(); pass++) {
    const reply = doWork(first, {}, run);
    if (!reply.ok) return reply;
    applied = together(applied, reply.data.applied);
    if (reply.data.changes.length === 0 || run.dryRun) break;
  }
  return done(applied);
}

export function doWork<Request, Answer>(work: Work<Request, Answer>, request: Request, run: Run): Reply<Ran<Answer>> {
  const { dryRun, startedMs, calls, logged } = run;
  const first = doFirst(work, run);
  if (!first.ok) return first;
  const moment = momentNow(calls);
  const book = calls.call(() => SpreadsheetApp.getActive());
  const snapshot = takeSnapshot(book, work.reads, calls);
  const refusal = refuseVersion(work, book, snapshot, calls);
  if (refusal) return refusal;
  const planned = work.plan(snapshot, moment, request);
  if ('refused' in planned) return refused(planned.refused);
  const plan = withProblems(planned, zoneProblems(snapshot));
  const running = { job: work.name, moment, startedMs, calls, logged, schools: tabReader(snapshot).names };
  const before = first.data;
  const applied = dryRun ? NOTHING_APPLIED : writePlan(book, plan, { ...running, before });
  return done({ answer: plan.answer, changes: plan.changes, applied });
}
