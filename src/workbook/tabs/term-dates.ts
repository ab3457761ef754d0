import { TERM_DATE_KINDS } from '../../domain/records.ts';
import { blankMeans, required } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { schoolName, urn } from './shared-columns.ts';

export const termDates = tab({
  name: 'Term dates',
  group: 'Policy',
  about: 'Half terms of lessons, closures, bank holidays, INSET days and meetings. Every due date rests on it.',
  key: ['date', 'kind', 'urn'],
  columns: () => ({
    date: required(date({ header: 'Date', note: 'The day, or the first of several.' })),
    to: date({ header: 'To', note: 'The last day. Blank: one day.' }),
    kind: required(
      choice(TERM_DATE_KINDS, { header: 'Kind', note: 'Teaching is a half term of lessons, not the holiday.' }),
    ),
    name: text({
      header: 'Name',
      note: 'A half term of lessons is named Autumn 1, Autumn 2, Spring 1, Spring 2, Summer 1 or Summer 2.',
    }),
    urn: blankMeans(
      'every school',
      urn('Blank: every school. A school’s own half term replaces the trust’s of that name and year.'),
    ),
    school: schoolName(),
  }),
});
export type TermDateRow = Row<typeof termDates>;
