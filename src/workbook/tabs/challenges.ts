import { required, wanted } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { ref, schoolName, urn } from './shared-columns.ts';

export const challenges = tab({
  name: 'Challenges',
  group: 'Records',
  about: 'A Chair’s written challenge of a category, from the request to the Chair of the Board’s decision.',
  key: ['ref'],
  columns: () => ({
    ref: ref('X1'),
    urn: required(urn()),
    school: schoolName(),
    submittedBy: text({ header: 'Submitted by' }),
    submittedOn: wanted(
      date({ header: 'Submitted on', note: 'The three dates below count from it.' }),
      'a challenge without this day is not seen',
    ),
    categoryDisputed: text({ header: 'Category disputed' }),
    concerns: text({ header: 'Concerns', note: 'As the Chair stated them.' }),
    acknowledgeBy: date({ header: 'Acknowledge by', locked: true }),
    acknowledgedOn: date({ header: 'Acknowledged on' }),
    meetBy: date({ header: 'Meet by', locked: true }),
    meetingOn: date({ header: 'Meeting on' }),
    decideBy: date({ header: 'Decide by', locked: true }),
    evidence: text({ header: 'Evidence', note: 'A link to the evidence of both sides.' }),
    decidedBy: text({ header: 'Decided by' }),
    decision: choice(['Upheld', 'Not upheld'], { header: 'Decision' }),
    decidedOn: date({ header: 'Decided on', note: 'Until then the category is shown as disputed.' }),
    reasons: text({ header: 'Reasons', note: 'Both sides are sent them.' }),
  }),
});
export type Challenge = Row<typeof challenges>;
