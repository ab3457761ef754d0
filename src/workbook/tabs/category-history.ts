import { COLOURS } from '../../domain/records.ts';
import { required } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import { type Row, tab } from '../tab.ts';
import { INDICATED } from './categories.ts';
import { lockedColumns } from './locked-columns.ts';
import { schoolName, urn } from './shared-columns.ts';

export const categoryHistory = tab({
  name: 'Category history',
  group: 'Log',
  about: 'What was indicated and agreed for each school, and when: a row whenever something changed.',
  key: ['urn', 'on'],
  columns: () =>
    lockedColumns({
      urn: required(urn()),
      school: schoolName(),
      on: required(date({ header: 'On', note: 'The day the row was written.' })),
      indicated: choice(INDICATED, { header: 'Indicated' }),
      urgent: yesNo({ header: 'Urgent' }),
      agreed: choice(COLOURS, { header: 'Agreed', note: 'The colour then agreed. Blank: none.' }),
      agreedOn: date({ header: 'Agreed on', note: 'The day that colour was agreed. Blank: the day of the row.' }),
      indicatedThen: choice(INDICATED, {
        header: 'Indicated when agreed',
        note: 'What was indicated as the colour was signed off. Blank in rows that were written for another reason.',
      }),
      criteriaMet: text({ header: 'Criteria met' }),
      why: text({ header: 'Why it was written' }),
    }),
});
export type CategoryHistoryRow = Row<typeof categoryHistory>;
