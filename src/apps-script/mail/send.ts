/** Sends mails, each at most once: reserved in the log before it goes, and what became of it written after each chunk. */
import type { Change } from '../../jobs/change.ts';
import type { MailOutcome, SendMail } from '../../jobs/mail.ts';
import { mailLog } from '../../workbook/tabs/mail-log.ts';
import type { Calls } from '../calls.ts';

export interface Sending {
  readonly calls: Calls;
  readonly hasTime: () => boolean;
  /** Local time, `2026-10-05T07:00:00`. */
  readonly now: string;
  /** Writes rows, and sees to it that they are in the sheet when it returns. */
  readonly write: (changes: readonly Change[]) => void;
}

/**
 * Writing the log takes a second or so, sending a mail half of one: at twenty the log costs a tenth of the time, and a run
 * that dies leaves at most twenty people of whom nobody knows.
 */
const CHUNK = 20;

const OVER_QUOTA = /too many times/i;

/** An outcome for each mail, in their order. Where not all can go today the last are left. */
export function sendAll(mails: readonly SendMail[], sending: Sending): readonly MailOutcome[] {
  if (mails.length === 0) return [];
  const { calls, write } = sending;
  const quota = calls.call(() => MailApp.getRemainingDailyQuota());
  const going = mails.slice(0, quota);
  const outcomes: MailOutcome[] = [];
  let settled: readonly Change[] = [];
  while (outcomes.length < going.length && sending.hasTime() && !isOver(outcomes[outcomes.length - 1])) {
    const chunk = going.slice(outcomes.length, outcomes.length + CHUNK);
    write([...settled, ...chunk.map((mail) => logRow(mail, 'Reserved', sending.now))]);
    const became = sendChunk(chunk, sending);
    outcomes.push(...became);
    settled = chunk.map((mail, index) => settledRow(mail, became[index], sending.now));
  }
  if (settled.length > 0) write(settled);
  const last = outcomes[outcomes.length - 1];
  const because = last?.kind === 'left' ? last.because : 'time';
  return mails.map((_, index) => outcomes[index] ?? { kind: 'left', because: index < quota ? because : 'quota' });
}

const isOver = (outcome: MailOutcome | undefined): boolean => outcome?.kind === 'left';

function sendChunk(chunk: readonly SendMail[], sending: Sending): readonly MailOutcome[] {
  const outcomes: MailOutcome[] = [];
  for (const mail of chunk) {
    const last = outcomes[outcomes.length - 1];
    outcomes.push(last?.kind === 'left' ? last : sendOne(mail, sending));
  }
  return outcomes;
}

function sendOne(mail: SendMail, { calls, hasTime }: Sending): MailOutcome {
  if (!hasTime()) return { kind: 'left', because: 'time' };
  const attachments = mail.attachments.map(({ name, contentType, text }) =>
    calls.call(() => Utilities.newBlob(text, contentType, name)),
  );
  const { to, subject, text: body, html: htmlBody, senderName: name, replyTo } = mail;
  try {
    calls.call(() =>
      MailApp.sendEmail({
        to,
        subject,
        body,
        htmlBody,
        ...(name !== undefined && { name }),
        ...(replyTo !== undefined && { replyTo }),
        ...(attachments.length > 0 && { attachments }),
      }),
    );
    return { kind: 'sent' };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return OVER_QUOTA.test(why) ? { kind: 'left', because: 'quota' } : { kind: 'refused', why };
  }
}

type State = 'Reserved' | 'Sent' | 'Failed' | 'Left';

function settledRow(mail: SendMail, outcome: MailOutcome | undefined, now: string): Change {
  if (!outcome || outcome.kind === 'left') return logRow(mail, 'Left', now);
  return outcome.kind === 'sent' ? logRow(mail, 'Sent', now) : logRow(mail, 'Failed', now, outcome.why);
}

const logRow = ({ key, to, subject, items }: SendMail, state: State, on: string, why = ''): Change => ({
  kind: 'put row',
  tab: mailLog.name,
  key: [key],
  fields: { to, subject, state, on, items: items.join(', '), why },
});
