import { LIKELY_OUTCOMES, TERMS } from '../../domain/records.ts';
import { required, wanted } from '../column.ts';
import { academicYear } from '../kinds/academic-year.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { schoolName, urn } from './shared-columns.ts';

export const selfEvaluation = tab({
  name: 'Self-evaluation',
  group: 'Records',
  about: 'What each school says of itself, term by term.',
  key: ['urn', 'year', 'term'],
  columns: () => ({
    urn: required(urn()),
    school: schoolName(),
    year: wanted(
      academicYear({ header: 'Academic year', note: 'Such as 2025/26.' }),
      'the calendar cannot tell which summary this is',
    ),
    term: wanted(choice(TERMS, { header: 'Term' }), 'the calendar cannot tell which summary this is'),
    submitted: date({
      header: 'Submitted',
      note: 'The day the school sent it. Without it the view below is not used.',
    }),
    likelyOutcome: choice(LIKELY_OUTCOMES, {
      header: 'Likely outcome',
      note: 'What the school expects of its next inspection, in the policy’s words. It counts for 12 months.',
    }),
    leadership: choice(LIKELY_OUTCOMES, { header: 'Leadership', note: 'The school’s own view of its leadership.' }),
    headlines: text({ header: 'Headlines', note: 'Two or three sentences for the Directors.' }),
    link: text({ header: 'Link', note: 'Where the whole self-evaluation is kept.' }),
  }),
});
export type SelfEvaluationRow = Row<typeof selfEvaluation>;
