import { required } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import { type Row, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';

export const START_PARTS = ['What to do first', 'Health check', 'Last run', 'Needs attention', 'Installation'] as const;
export const START_STATES = ['Urgent', 'To do', 'To know', 'Well'] as const;

export const start = tab({
  name: 'Start',
  group: 'Now',
  about: 'What to do first, whether all is well, the last run, and what needs attention.',
  key: ['item'],
  columns: () => ({
    ...lockedColumns({
      part: choice(START_PARTS, { header: 'Part' }),
      item: required(text({ header: 'Item' })),
      state: choice(START_STATES, { header: 'State', note: 'Urgent and To do ask for something; the others do not.' }),
      says: text({ header: 'How it stands' }),
      toDo: text({ header: 'What to do' }),
      where: text({ header: 'Where', note: 'The tab, and its cell where there is one.' }),
    }),
    tick: yesNo({ header: 'Tick', note: 'A tick here asks the program to do it, on a telephone too.' }),
  }),
});
export type StartRow = Row<typeof start>;
