import { RAGS } from '../../domain/records.ts';
import { required, wanted } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';

export const planReviews = tab({
  name: 'Plan reviews',
  group: 'Records',
  about:
    'How far each action had come on each day it was reviewed. Two review days of an RRCP can show rapid improvement.',
  key: ['action', 'reviewedOn'],
  columns: () => ({
    action: required(text({ header: 'Action', note: 'The Ref of the action in Actions.' })),
    reviewedOn: wanted(
      date({ header: 'Reviewed on', note: 'The same day for every action of one review.' }),
      'a review without this day is not seen',
    ),
    rag: wanted(
      choice(RAGS, { header: 'RAG', note: 'Red, Amber or Green on that day.' }),
      'the action does not count as Green',
    ),
    by: text({ header: 'By', note: 'Who reviewed it.' }),
    note: text({ header: 'Note' }),
  }),
});
export type PlanReviewRow = Row<typeof planReviews>;
