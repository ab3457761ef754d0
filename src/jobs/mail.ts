/** What a job may ask for in the way of mail, and what became of it; as plain data, like every change. */
import type { MailText } from '../documents/mail/mail.ts';

export interface SendMail extends MailText {
  readonly kind: 'send mail';
  /** Its row in `Mail log`: what has a row there is not sent again. */
  readonly key: string;
  /** One address. */
  readonly to: string;
  /** The name beside the account's address. */
  readonly senderName?: string;
  readonly replyTo?: string;
  /** The tasks it speaks of. */
  readonly items: readonly string[];
}

export type MailOutcome =
  | { readonly kind: 'sent' }
  /** Google would not take it, in its words. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Not tried: it is planned again. */
  | { readonly kind: 'left'; readonly because: 'quota' | 'time' };
