import { number, wholeNumber } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';

export const runLog = tab({
  name: 'Run log',
  group: 'Log',
  about: 'Every run of the program.',
  key: [],
  columns: () =>
    lockedColumns({
      started: text({ header: 'Started', note: 'When, such as 2026-10-05T07:00:00.' }),
      job: text({ header: 'Job' }),
      by: text({ header: 'By' }),
      seconds: number({ header: 'Seconds' }),
      calls: wholeNumber({ header: 'Calls', note: 'Calls of Google’s services.' }),
      changed: wholeNumber({ header: 'Changed', note: 'How many changes it made.' }),
      problems: wholeNumber({ header: 'Problems' }),
      says: text({ header: 'Says', note: 'In a dry run of mail, who would have heard of how much.' }),
    }),
});
export type RunLogRow = Row<typeof runLog>;
