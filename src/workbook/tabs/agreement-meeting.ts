import { COLOURS } from '../../domain/records.ts';
import { required } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import { type Row, tab } from '../tab.ts';
import { DIRECTIONS, INDICATED } from './categories.ts';
import { lockedColumns } from './locked-columns.ts';
import { schoolName } from './shared-columns.ts';

/** The key of the row at the head of the page, which is no school: who signs, and when. */
export const MEETING_ROW = 'Meeting';

export const agreementMeeting = tab({
  name: 'Agreement meeting',
  group: 'Now',
  about:
    'The page of the meeting that agrees the categories: a row for each school that is due. Tick, then choose Sign off.',
  key: ['urn'],
  columns: () => ({
    ...lockedColumns({
      urn: required(text({ header: 'URN', note: 'The row Meeting at the head of the page says who signs, and when.' })),
      school: schoolName(),
      indicated: choice(INDICATED, { header: 'Indicated', note: 'What the criteria indicate on the evidence held.' }),
      urgent: yesNo({ header: 'Urgent', note: 'Yes: Urgent Action applies as well.' }),
      because: text({ header: 'Because', note: 'The criteria of that colour that are met. All are in Categories.' }),
      agreedNow: text({ header: 'Agreed now', note: 'The colour agreed last, and when.' }),
      direction: choice(DIRECTIONS, {
        header: 'Direction',
        note: 'What is indicated, against the colour agreed before the present one.',
      }),
      missingEvidence: text({ header: 'Missing evidence', note: 'What could make the category more serious.' }),
      wouldChangeIf: text({
        header: 'Would change if',
        note: 'The smallest changes that would lead to another colour.',
      }),
    }),
    agree: choice(COLOURS, { header: 'Agree', note: 'The colour that the Executive Team agrees.' }),
    reason: text({
      header: 'Reason for override',
      note: 'Needed where the colour is not the one indicated. In the row Meeting: why the meeting is not in July or September.',
    }),
    sign: yesNo({ header: 'Sign', note: 'Tick the schools to sign off, then choose Sign off in the menu.' }),
    by: text({ header: 'Agreed by', note: 'Who signs: in the row Meeting for all schools, or in a school’s own row.' }),
    on: date({ header: 'Agreed on', note: 'The day of the meeting: in the row Meeting for all schools.' }),
    ...lockedColumns({
      answer: text({ header: 'Answer', note: 'What was signed off, or why not.' }),
    }),
  }),
});
export type AgreementMeetingRow = Row<typeof agreementMeeting>;
