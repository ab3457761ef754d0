/** What the menu's Send reminders… says on the screen. */
import type { MailLine, RemindersAnswer } from '../../jobs/reminders/answer.ts';

/** A dialog has no room for more. */
const MOST_NAMED = 10;

export const sayNobody = ({ notTold }: RemindersAnswer): string =>
  paragraphs('Nobody has anything to hear of today that they have not been sent.', missing(notTold));

export const sayListed = (answer: RemindersAnswer): string =>
  paragraphs(
    `Dry run: nothing is sent. ${sayPeople(answer.mails.length)} would hear:`,
    lines(answer.mails),
    missing(answer.notTold),
    'When the list is right, type No at mail.dry.run in Settings.',
  );

export const sayAsked = (answer: RemindersAnswer): string =>
  paragraphs(
    `${sayPeople(answer.mails.length)} will be sent a mail${answer.redirectedTo === undefined ? '' : `, all of them to ${answer.redirectedTo} instead`}:`,
    lines(answer.mails),
    missing(answer.notTold),
    'Send them now?',
  );

export function saySent({ mails, notTold }: RemindersAnswer): string {
  const of = (state: MailLine['state']) => mails.filter((mail) => mail.state === state);
  const [refused, left] = [of('refused'), of('left')];
  return paragraphs(
    `${sayMails(of('sent').length)} sent. The list is in Mail log.`,
    refused.length > 0 ? `Google refused ${refused.length}:\n${lines(refused)}` : '',
    left.length > 0 ? `Left for later: ${left.length}.\n${lines(left)}` : '',
    missing(notTold),
  );
}

const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

const missing = (notTold: readonly string[]): string => (notTold.length === 0 ? '' : some(notTold));

const lines = (mails: readonly MailLine[]): string => some(mails.map(sayLine));

const sayLine = ({ to, name, subject, why }: MailLine): string =>
  `${name === '' ? to : `${name} (${to})`}: ${subject}${why === undefined ? '' : `. ${why}`}`;

const some = (texts: readonly string[]): string =>
  [
    ...texts.slice(0, MOST_NAMED),
    ...(texts.length > MOST_NAMED ? [`and ${texts.length - MOST_NAMED} more.`] : []),
  ].join('\n');

const sayPeople = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;
const sayMails = (count: number): string => `${count} ${count === 1 ? 'mail' : 'mails'}`;
