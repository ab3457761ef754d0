import { googleClass } from './google-class.ts';
import { SCOPE } from './scopes.ts';

export const mailAppClass = googleClass<GoogleAppsScript.Mail.MailApp>()(
  'MailApp',
  {
    sendEmail: {
      cost: 'mail',
      note: 'one message object with `to`, `subject`, `body`, `htmlBody`, `name`, `replyTo`, `attachments` (blobs); anything else in it is refused',
    },
    getRemainingDailyQuota: { cost: 'look' },
  },
  {
    scopes: [SCOPE.sendMail],
    note: 'Nothing leaves the machine: every mail is kept, and can be written as an .eml file.',
  },
);
