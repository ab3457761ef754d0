import type { Attachment } from '../mail/outbox.ts';
import type { StandsInFor } from '../registry/google-class.ts';
import { mailAppClass } from '../registry/mail.ts';
import { unwrapped } from '../runtime/call-gate.ts';
import { GoogleFailure, NotSupported } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { Blob } from './blob.ts';

const TEXTS = ['to', 'subject', 'body', 'htmlBody', 'name', 'replyTo'] as const;
type Texts = { readonly [Field in (typeof TEXTS)[number]]?: string };
interface Message extends Texts {
  readonly attachments?: readonly unknown[];
}
const KNOWN: readonly string[] = [...TEXTS, 'attachments'];

export class MailApp extends GoogleObject implements StandsInFor<GoogleAppsScript.Mail.MailApp, typeof mailAppClass> {
  readonly definition = mailAppClass;

  sendEmail(...given: unknown[]): void {
    const { to = '', subject = '', body = '', htmlBody, name, replyTo, attachments = [] } = messageIn(given);
    const { world, identity } = this.execution;
    world.outbox.send({
      from: identity.effectiveUser,
      to: to
        .split(',')
        .map((address) => address.trim())
        .filter((address) => address !== ''),
      subject,
      body,
      attachments: [...attachments].map(attached),
      at: world.now,
      ...(htmlBody !== undefined && { htmlBody }),
      ...(name !== undefined && { name }),
      ...(replyTo !== undefined && { replyTo }),
    });
  }

  getRemainingDailyQuota(): number {
    const { world, identity } = this.execution;
    return world.outbox.remaining(identity.effectiveUser, world.now);
  }
}

function messageIn(given: readonly unknown[]): Message {
  const [message] = given;
  if (given.length !== 1 || typeof message !== 'object' || message === null)
    throw new NotSupported('MailApp.sendEmail with anything but one message object');
  const other = Object.keys(message).find((field) => !KNOWN.includes(field));
  if (other !== undefined) throw new NotSupported(`MailApp.sendEmail with ${other}`);
  for (const field of TEXTS) refuseText(field, (message as Texts)[field]);
  return message;
}

/** A line break in what becomes a header would begin another header. */
function refuseText(field: (typeof TEXTS)[number], text: unknown): void {
  if (text === undefined) return;
  if (typeof text !== 'string') throw new NotSupported(`MailApp.sendEmail with a ${field} that is no text`);
  if (field !== 'body' && field !== 'htmlBody' && /[\r\n]/.test(text))
    throw new GoogleFailure(`Invalid argument: ${field}`);
}

function attached(given: unknown): Attachment {
  const blob = unwrapped(given);
  if (!(blob instanceof Blob)) throw new NotSupported('MailApp.sendEmail with an attachment that is no blob');
  return {
    name: blob.name ?? 'Untitled',
    contentType: blob.contentType ?? 'application/octet-stream',
    data: Buffer.from(blob.data),
  };
}
