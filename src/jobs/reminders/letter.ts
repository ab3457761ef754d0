/** What every mail of a trust has: where it goes, from whom, for whom it is meant, and the key by which it goes once. */
import type { Letterhead, MailText } from '../../documents/mail/mail.ts';
import { oneLine } from '../../documents/mail/plain-text.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Moment } from '../../workbook/cell.ts';
import type { SchoolNames } from '../../workbook/school-names.ts';
import type { SendMail } from '../mail.ts';
import type { Holders, Holding } from './holders.ts';

export interface Office {
  readonly moment: Moment;
  readonly settings: Settings;
  readonly names: SchoolNames;
  readonly holders: Holders;
  /** How many schools the trust has. */
  readonly schools: number;
}

/** What a mail's key ends in. What went to another address has not gone to the person: it is told apart. */
export const recipientOf = (email: string, settings: Settings): string =>
  [email, ...(settings['mail.redirect'] ? ['redirected'] : [])].join('·');

export function mailFrom(
  { subject, text, html, attachments }: MailText,
  { key, email, items }: { readonly key: string; readonly email: string; readonly items: readonly string[] },
  { settings }: Office,
): SendMail {
  const replyTo = settings['trust.reply.to'];
  const name = settings['trust.name'];
  return {
    kind: 'send mail',
    key,
    to: settings['mail.redirect'] || email,
    subject,
    text,
    html,
    attachments,
    items,
    ...(replyTo && { replyTo }),
    ...(name && { senderName: oneLine(name) }),
  };
}

export function letterheadFor(
  { email, holdings }: { readonly email: string; readonly holdings: readonly Holding[] },
  { moment, settings, names, holders, schools }: Office,
): Letterhead {
  const replyTo = settings['trust.reply.to'];
  const roles = holdings.map(({ role, urn }) =>
    urn === undefined ? role : `${role} of ${names.nameOf(urn) ?? `the school ${urn}`}`,
  );
  const name = holders.nameOf(email);
  return {
    today: moment.today,
    trust: settings['trust.name'] || 'The trust',
    schools,
    roles: [...new Set(roles)],
    ...(replyTo && { replyTo }),
    ...(settings['mail.redirect'] && { meantFor: name === '' ? email : `${name} (${email})` }),
  };
}

export const rolesOf = (holdings: readonly Holding[]): readonly string[] => [
  ...new Set(holdings.map(({ role }) => role)),
];
