import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { ref } from './shared-columns.ts';

export const opportunities = tab({
  name: 'Opportunities',
  group: 'Records',
  about: 'What people on the talent register have done and been offered.',
  key: ['ref'],
  columns: () => ({
    ref: ref('O14'),
    person: text({ header: 'Person', note: 'The Ref of the person in Talent register.' }),
    kind: choice(['Peer review', 'Course', 'Network meeting', 'Project', 'Initiative', 'Placement'], {
      header: 'Kind',
    }),
    from: date({ header: 'From' }),
    to: date({ header: 'To' }),
    note: text({ header: 'Note' }),
  }),
});
export type Opportunity = Row<typeof opportunities>;
