import { COLOURS } from '../../domain/records.ts';
import { required } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import { type Row, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';
import { schoolName, urn } from './shared-columns.ts';

export const INDICATED = [...COLOURS, 'Not yet set'] as const;
export const DIRECTIONS = ['Improving', 'Steady', 'Declining', 'Not comparable', 'New'] as const;

export const categories = tab({
  name: 'Categories',
  group: 'Now',
  about: 'Each school’s category: what the criteria indicate, and what the Executive Team agreed.',
  key: ['urn'],
  columns: () => ({
    ...lockedColumns({
      urn: required(urn()),
      school: schoolName(),
      indicated: choice(INDICATED, {
        header: 'Indicated',
        note: 'What the policy’s criteria indicate on the evidence held.',
      }),
      urgent: yesNo({ header: 'Urgent', note: 'Yes: Urgent Action applies as well.' }),
      because: text({ header: 'Because', note: 'The criteria that are met, with their facts.' }),
      missingEvidence: text({ header: 'Missing evidence', note: 'What could make the category more serious.' }),
      wouldChangeIf: text({
        header: 'Would change if',
        note: 'The smallest changes that would lead to another colour.',
      }),
      direction: choice(DIRECTIONS, {
        header: 'Direction',
        note: 'What is indicated, against the colour agreed before the present one.',
      }),
    }),
    agreed: choice(COLOURS, {
      header: 'Agreed',
      note: 'What the Executive Team signed off. The program never changes it.',
    }),
    agreedOn: date({ header: 'Agreed on', note: 'The day of the meeting.' }),
    agreedBy: text({ header: 'Agreed by', note: 'Who signed it off.' }),
    reason: text({ header: 'Reason for override', note: 'Needed where the agreed colour is not the one indicated.' }),
    ...lockedColumns({
      disputed: yesNo({ header: 'Disputed', note: 'Yes: a challenge is open.' }),
      asOf: date({ header: 'As of', note: 'The day the row was last worked out.' }),
    }),
  }),
});
export type CategoryRow = Row<typeof categories>;
