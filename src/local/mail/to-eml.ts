import MailComposer from 'nodemailer/lib/mail-composer';
import type { SentMail } from './outbox.ts';

/** A mail as a file that mail programs open. The same mail gives the same bytes. */
export function toEml(mail: SentMail, id: string): Promise<Buffer> {
  const { from, name, to, replyTo, subject, body, htmlBody, attachments, at } = mail;
  const message = new MailComposer({
    from: name === undefined ? from : { name, address: from },
    to: [...to],
    subject,
    text: body,
    date: new Date(at),
    messageId: `<${id}@localhost>`,
    baseBoundary: id,
    ...(replyTo !== undefined && { replyTo }),
    ...(htmlBody !== undefined && { html: htmlBody }),
    attachments: attachments.map(({ name: filename, contentType, data: content }) => ({
      filename,
      contentType,
      content,
    })),
  }).compile();
  return new Promise((resolve, reject) => {
    message.build((error, built) => (error ? reject(error) : resolve(built)));
  });
}
