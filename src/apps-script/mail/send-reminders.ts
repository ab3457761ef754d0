/** The menu's Send reminders…: says with numbers who would hear of what, asks once, and sends. */
import type { RemindersAnswer } from '../../jobs/reminders/answer.ts';
import { reminders } from '../../jobs/reminders.ts';
import { countCalls } from '../calls.ts';
import { continueSoon, endContinuing } from '../continue-soon.ts';
import type { Ran } from '../do-work.ts';
import { inWords } from '../in-words.ts';
import { done, type Reply } from '../reply.ts';
import { type Asked, runJob } from '../run-job.ts';
import { confirmed, show, tell } from '../tell.ts';
import { sayAsked, sayListed, sayNobody, saySent } from './mail-words.ts';

/** The daily run, or an edit, may be at work at that very moment. */
const PATIENCE_MS = 10_000;

export function sendReminders(): void {
  tell(inWords('Send reminders', sendIfAgreed));
}

function sendIfAgreed(): Reply<string> {
  const looked = runJob(reminders, { request: {}, dryRun: true });
  if (!looked.ok) return looked;
  const { answer } = looked.data;
  if (answer.mails.length === 0) return shown(sayNobody(answer));
  if (answer.onlyListed) return shown(sayListed(answer));
  if (!confirmed(sayAsked(answer))) return done('Nothing was sent.');
  const ran = sendDue({ waitMs: PATIENCE_MS });
  return ran.ok ? shown(saySent(ran.data.answer)) : ran;
}

function shown(text: string): Reply<string> {
  show(text);
  return done('');
}

/**
 * Sends what is due today and has not gone yet; where time ends before it is done, it goes on by itself in a minute.
 * `startedMs`: when the execution began, where something else has used part of its time.
 */
export function sendDue(asked: Pick<Asked, 'waitMs' | 'startedMs'>): Reply<Ran<RemindersAnswer>> {
  const ran = runJob(reminders, { ...asked, request: {}, dryRun: false });
  if (!ran.ok || !ranOutOfTime(ran.data.answer)) return ran;
  // A run that had all its time and sent nothing would end in the same place the next time.
  if ((ran.data.sent ?? 0) > 0 || asked.startedMs !== undefined) continueSoon('continueReminders', countCalls());
  return ran;
}

const ranOutOfTime = ({ mails }: RemindersAnswer): boolean => mails.some(({ ranOut }) => ranOut === 'time');

/** Nobody watches: where it fails it must fail aloud. */
export function continueReminders(): void {
  endContinuing('continueReminders', countCalls());
  const reply = inWords('Send reminders', () => sendDue({ waitMs: PATIENCE_MS }));
  if (!reply.ok) throw new Error([reply.error.message, reply.error.do ?? ''].join(' ').trim());
}
