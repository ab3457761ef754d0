/** What a run does that looks at who can see the program's files: snapshot, plan, share, say what became of it. */
import type { SharingWork } from '../../jobs/job.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { type Applied, apply, NOTHING_APPLIED, together } from '../apply.ts';
import type { Ran, Run } from '../do-work.ts';
import { refuseMissingServices } from '../documents/services.ts';
import { refuseOthers } from '../documents/whose-files.ts';
import { momentNow } from '../moment.ts';
import { done, type Reply, refused } from '../reply.ts';
import { runLogRow } from '../run-log.ts';
import { takeSnapshot } from '../snapshot.ts';
import { problemsOf } from '../with-problems.ts';
import { BUDGET_MS } from '../write-plan.ts';
import { share } from './share.ts';
import { sharedFiles } from './shared-files.ts';

export function doSharingWork<Request, Answer>(
  work: SharingWork<Request, Answer>,
  request: Request,
  { dryRun, startedMs, calls, logged }: Run,
): Reply<Ran<Answer>> {
  const moment = momentNow(calls);
  const refusal = refuseMissingServices(calls) ?? refuseOthers(moment.who, calls, true);
  if (refusal) return refusal;
  const book = calls.call(() => SpreadsheetApp.getActive());
  const snapshot = takeSnapshot(book, work.reads, calls);
  const plan = work.plan(snapshot, moment, request, sharedFiles(calls));
  if ('refused' in plan) return refused(plan.refused);
  if (dryRun) return done({ answer: plan.answer, changes: plan.sharing, applied: NOTHING_APPLIED });
  let applied: Applied = NOTHING_APPLIED;
  const write: Parameters<typeof share>[1]['write'] = (changes) => {
    const { names: schools } = tabReader(snapshot);
    applied = together(applied, apply({ book, schools, calls, hasTime: () => true }, changes));
    calls.call(() => SpreadsheetApp.flush());
  };
  const spent = () => Date.now() - startedMs;
  const outcomes = share(plan.sharing, { calls, hasTime: () => spent() < BUDGET_MS, now: moment.now, write });
  const answer = plan.afterwards(outcomes);
  const changed = outcomes.filter(({ kind }) => kind === 'done' || kind === 'invited').length;
  if (logged && changed > 0) {
    const problems = problemsOf(answer)?.length ?? 0;
    const report = { job: work.name, moment, seconds: Math.round(spent() / 100) / 10, calls: calls.made(), problems };
    write([runLogRow({ ...report, changed })]);
  }
  return done({ answer, changes: plan.sharing, applied, shared: changed });
}
