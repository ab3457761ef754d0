import { blankMeans } from '../column.ts';
import { date } from '../kinds/date.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { ref, schoolName, urn } from './shared-columns.ts';

export const priorities = tab({
  name: 'Priorities',
  group: 'Records',
  about: 'The trust’s one or two priorities for three years, and each school’s two or three for a year.',
  key: ['ref'],
  columns: () => ({
    ref: ref('P7'),
    urn: blankMeans('the trust itself', urn('Blank: a priority of the trust.')),
    school: schoolName(),
    priority: text({ header: 'Priority', note: 'In a sentence.' }),
    from: date({ header: 'From' }),
    to: date({ header: 'To', note: 'The trust is reminded to renew in the last year.' }),
    lead: text({ header: 'Lead', note: 'The role that leads on it.' }),
    measureOfSuccess: text({ header: 'Measure of success', note: 'How anyone will be able to tell.' }),
  }),
});
export type Priority = Row<typeof priorities>;
