import { required } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { ref, schoolName, urn } from './shared-columns.ts';

export const decisions = tab({
  name: 'Decisions',
  group: 'Records',
  about: 'Formal decisions on a school’s governance, and when an answer to a warning letter is due.',
  key: ['ref'],
  columns: () => ({
    ref: ref('D2'),
    urn: required(urn()),
    school: schoolName(),
    kind: choice(['Committee to Council', 'Council to Committee', 'Warning letter', 'Other'], {
      header: 'Kind',
      note: 'A warning letter is RED only through Judgements; here it has its answer’s date.',
    }),
    on: date({ header: 'On', note: 'The day it was decided, or the letter’s date.' }),
    by: text({ header: 'By', note: 'Who decided.' }),
    reason: text({ header: 'Reason' }),
    responseDue: date({ header: 'Response due', note: 'The CEO is reminded before this day.' }),
  }),
});
export type Decision = Row<typeof decisions>;
