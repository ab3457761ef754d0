/** What a run does that sends mail: snapshot, plan, reserve, send, say what became of it. */
import type { Change } from '../../jobs/change.ts';
import type { MailWork } from '../../jobs/job.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { type Applied, apply, NOTHING_APPLIED, together } from '../apply.ts';
import type { Ran, Run } from '../do-work.ts';
import { momentNow } from '../moment.ts';
import { refuseVersion } from '../refuse-version.ts';
import { done, type Reply, refused } from '../reply.ts';
import { runLogRow } from '../run-log.ts';
import { refuseMissingScopes, type Scope } from '../scopes.ts';
import { takeSnapshot } from '../snapshot.ts';
import { problemsOf } from '../with-problems.ts';
import { BUDGET_MS } from '../write-plan.ts';
import { sendAll } from './send.ts';
import { refuseOtherSender } from './whose-mail.ts';

export const MAIL_SCOPES: readonly Scope[] = [
  { url: 'https://www.googleapis.com/auth/script.send_mail', box: 'Send email as you' },
];

export function doMailWork<Request, Answer>(
  work: MailWork<Request, Answer>,
  request: Request,
  { dryRun, startedMs, calls, logged }: Run,
): Reply<Ran<Answer>> {
  const moment = momentNow(calls);
  const refusal = refuseMissingScopes(MAIL_SCOPES, calls) ?? refuseOtherSender(moment.who, calls);
  if (refusal) return refusal;
  const book = calls.call(() => SpreadsheetApp.getActive());
  const snapshot = takeSnapshot(book, work.reads, calls);
  const older = refuseVersion(work, book, snapshot, calls);
  if (older) return older;
  const plan = work.plan(snapshot, moment, request);
  if ('refused' in plan) return refused(plan.refused);
  if (dryRun) return done({ answer: plan.answer, changes: plan.mails, applied: NOTHING_APPLIED });
  let applied: Applied = NOTHING_APPLIED;
  const { names: schools } = tabReader(snapshot);
  const write = (changes: readonly Change[]) => {
    applied = together(applied, apply({ book, schools, calls, hasTime: () => true }, changes));
    calls.call(() => SpreadsheetApp.flush());
  };
  const spent = () => Date.now() - startedMs;
  const sending = { calls, hasTime: () => spent() < BUDGET_MS, now: moment.now, write };
  const outcomes = plan.onlyListed === undefined ? sendAll(plan.mails, sending) : [];
  const answer = plan.onlyListed === undefined ? plan.afterwards(outcomes) : plan.answer;
  const sent = outcomes.filter(({ kind }) => kind === 'sent').length;
  if (logged && (plan.mails.length > 0 || plan.onlyListed !== undefined)) {
    const problems = problemsOf(answer)?.length ?? 0;
    const seconds = Math.round(spent() / 100) / 10;
    const report = { job: work.name, moment, seconds, calls: calls.made(), problems, changed: sent };
    write([runLogRow({ ...report, ...(plan.onlyListed !== undefined && { says: plan.onlyListed }) })]);
  }
  return done({ answer, changes: plan.mails, applied, sent });
}
