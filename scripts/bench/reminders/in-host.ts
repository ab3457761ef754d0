/** Reminders by the built bundle in the local host: the day of the digest until nobody is left, once more, and the next day. */
import type { RemindersAnswer } from '../../../src/jobs/reminders/answer.ts';
import { readBundle } from '../../../src/local/bundle.ts';
import { type Host, startHost } from '../../../src/local/host.ts';
import type { Answer } from '../../local/answer.ts';
import { type Spent, spentOn } from '../spent.ts';
import { aTrust, DIGEST_DAY, FIRST_DAY, NEXT_DAY } from './a-trust.ts';

export const CASES = ['digests', 'again', 'next day'] as const;
export type Case = (typeof CASES)[number];

export interface OneSending extends Spent {
  readonly mails: number;
  /** Calendar files: a blob each. */
  readonly attachments: number;
  /** Where the log is written: before a chunk of mails and after the last. */
  readonly flushes: number;
  readonly calls: number;
  readonly modelledSeconds: number;
  /** Left by this execution: time ran out. */
  readonly left: number;
}

export interface RemindersInHost {
  readonly schools: number;
  readonly people: number;
  /** Rows of Calendar. */
  readonly tasks: number;
  readonly runs: Readonly<Record<Case, readonly OneSending[]>>;
  /** Mails that somebody had twice on a day. */
  readonly twice: number;
}

const USER = 'role@example.org';
/** When a run that had no time is followed by one by itself. */
const MINUTES_BETWEEN_RUNS = 5;

export function remindersInHost({
  schools,
  bundle,
}: {
  readonly schools: number;
  readonly bundle: string;
}): RemindersInHost {
  const { workbook, people } = aTrust(schools);
  const host = startHost({
    bundle: readBundle(bundle),
    workbook,
    now: `${FIRST_DAY}T07:00:00`,
    user: USER,
    accounts: 'workspace',
  });
  ask(host, 'daily');
  host.setNow(`${DIGEST_DAY}T07:00:00`);
  ask(host, 'daily');
  const digests = untilNobodyIsLeft(host);
  const again = untilNobodyIsLeft(host);
  const ofMonday = host.outbox.length;
  const monday = host.outbox.map(({ to }) => to.join());
  host.setNow(`${NEXT_DAY}T07:00:00`);
  ask(host, 'daily');
  const nextDay = untilNobodyIsLeft(host);
  const tuesday = host.outbox.slice(ofMonday).map(({ to }) => to.join());
  const tasks = host.workbook.sheets.find(({ name }) => name === 'Calendar')?.lastCell().row ?? 1;
  return {
    schools,
    people,
    tasks: tasks - 1,
    runs: { digests, again, 'next day': nextDay },
    twice: [monday, tuesday].reduce((sum, day) => sum + day.length - new Set(day).size, 0),
  };
}

function untilNobodyIsLeft(host: Host): readonly OneSending[] {
  const runs: OneSending[] = [];
  do {
    runs.push(oneSending(host));
    host.setNow(new Date(host.now.getTime() + MINUTES_BETWEEN_RUNS * 60_000).toISOString());
  } while ((runs[runs.length - 1]?.left ?? 0) > 0 && (runs[runs.length - 1]?.mails ?? 0) > 0);
  return runs;
}

function oneSending(host: Host): OneSending {
  host.resetCalls();
  const { result, wallMs, cpuMs } = spentOn(() => ask(host, 'reminders') as RemindersAnswer);
  const { total, modelledMs } = host.calls;
  return {
    mails: host.calls.of('MailApp.sendEmail'),
    attachments: host.calls.of('Utilities.newBlob'),
    flushes: host.calls.of('SpreadsheetApp.flush'),
    calls: total,
    modelledSeconds: modelledMs / 1000,
    left: result.mails.filter(({ ranOut }) => ranOut === 'time').length,
    wallMs,
    cpuMs,
  };
}

function ask(host: Host, job: string): unknown {
  const reply = JSON.parse(String(host.call('serve', JSON.stringify({ job })))) as Answer;
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data.answer;
}
