import { TASK_STATUSES } from '../../domain/calendar/task.ts';
import { blankMeans, required } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { wholeNumber } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';
import { schoolName, urn } from './shared-columns.ts';

export const calendar = tab({
  name: 'Calendar',
  group: 'Now',
  about: 'Every task of the cycle, with its due date and owner. Type when it was done, or why it was not needed.',
  key: ['task'],
  columns: () => ({
    ...lockedColumns({
      task: required(text({ header: 'Task', note: 'The task’s own name; it never changes.' })),
      urn: blankMeans('the trust itself', urn('Blank: the trust itself.')),
      school: schoolName(),
      activity: text({ header: 'Activity' }),
      due: date({ header: 'Due' }),
      owner: text({ header: 'Owner', note: 'The role that does it.' }),
      level: wholeNumber({
        header: 'Level',
        note: 'Who hears of it: 1 headteacher, 2 Academy Committee or Council, 3 Executive Team, 4 Board.',
      }),
      status: choice(TASK_STATUSES, { header: 'Status' }),
    }),
    doneOn: date({ header: 'Done on', note: 'The day it was done.' }),
    notNeeded: text({ header: 'Not needed because', note: 'Any task can be closed with a reason.' }),
    ...lockedColumns({
      document: text({ header: 'Document', note: 'A link to the document made for it.' }),
      period: text({ header: 'Period', note: 'The year, term, half term or month that it is for.' }),
      madeFor: text({ header: 'Made for', note: 'Whom the row of Cycle that it comes from is for, and how often.' }),
      because: text({
        header: 'Closed by',
        note: 'What the workbook says that closed it, or why it is no longer asked.',
      }),
    }),
  }),
});
export type CalendarRow = Row<typeof calendar>;
