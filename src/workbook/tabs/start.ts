import { required } from '../column.ts';
import { text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import { type Row, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';

export const start = tab({
  name: 'Start',
  group: 'Now',
  about: 'What to do first, whether all is well, the last run, and what needs attention.',
  key: ['item'],
  columns: {
    ...lockedColumns({
      item: required(text({ header: 'Item' })),
      says: text({ header: 'How it stands' }),
      toDo: text({ header: 'What to do' }),
    }),
    tick: yesNo({ header: 'Tick', note: 'A tick here asks the program to do it, on a telephone too.' }),
  },
});
export type StartRow = Row<typeof start>;
