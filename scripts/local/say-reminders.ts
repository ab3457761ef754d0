/** Who hears of what today, for people to read in a terminal. */
import type { MailLine, RemindersAnswer } from '../../src/jobs/reminders/answer.ts';
import { count } from './count.ts';

export function sayReminders({ onlyListed, redirectedTo, mails, notTold }: RemindersAnswer): string {
  const what = onlyListed ? 'Dry run by mail.dry.run: nothing is sent. Would be sent' : 'Mail';
  return [
    mails.length === 0
      ? 'Nobody has anything to hear of that they have not been sent.'
      : `${what}: ${sayKinds(mails)}.`,
    redirectedTo === undefined ? '' : `All of it goes to ${redirectedTo} alone.`,
    ...mails.map(sayMail),
    ...notTold,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const sayKinds = (mails: readonly MailLine[]): string =>
  (['alert', 'digest', 'daily note'] as const)
    .map((kind) => [kind, mails.filter((mail) => mail.kind === kind).length] as const)
    .map(([kind, number]) => (number === 0 ? '' : count(number, kind)))
    .filter((part) => part !== '')
    .join(', ');

const sayMail = ({ to, name, subject, state, why }: MailLine): string =>
  `  ${name === '' ? to : `${name} (${to})`}: ${subject}${state === 'refused' || state === 'left' ? ` (${state}: ${why ?? ''})` : ''}`;
