import { required } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';

export const MAIL_STATES = ['Reserved', 'Sent', 'Failed', 'Left'] as const;

export const mailLog = tab({
  name: 'Mail log',
  group: 'Log',
  about: 'Every mail: reserved before it is sent, so that none goes twice.',
  key: ['key'],
  columns: () =>
    lockedColumns({
      key: required(text({ header: 'Key' })),
      to: text({ header: 'To' }),
      subject: text({ header: 'Subject' }),
      state: choice(MAIL_STATES, {
        header: 'State',
        note: 'Reserved and not Sent: the run ended between the two. It is unknown, and never sent again by itself. Left: not tried; it goes another time.',
      }),
      on: text({ header: 'On', note: 'When, such as 2026-10-05T07:00:00.' }),
      items: text({ header: 'Items', note: 'The tasks it spoke of, with commas between.' }),
      why: text({ header: 'Why', note: 'What Google said, where it refused.' }),
    }),
});
export type MailLogRow = Row<typeof mailLog>;
