import { blankMeans } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { email } from '../kinds/email.ts';
import { text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import { type Row, tab } from '../tab.ts';
import { ref, schoolName, urn } from './shared-columns.ts';

export const TALENT_STAGES = [
  'Nominated',
  'Referenced',
  'Visited',
  'Offered',
  'On register',
  'Declined',
  'Not successful',
  'Left',
] as const;
export type TalentStage = (typeof TALENT_STAGES)[number];

export const talentRegister = tab({
  name: 'Talent register',
  group: 'Records',
  about: 'Leaders who can support other schools, from nomination to the published register.',
  key: ['ref'],
  columns: () => ({
    ref: ref('T9'),
    name: text({ header: 'Name' }),
    email: email({ header: 'Email' }),
    urn: blankMeans('the trust itself', urn('Where they work. Blank: the trust itself.')),
    school: schoolName(),
    post: text({ header: 'Post' }),
    expertise: text({ header: 'Expertise', note: 'Several: a comma between.' }),
    supportAvailable: text({ header: 'Support available', note: 'What they can give, and how much of it.' }),
    futureLeader: yesNo({ header: 'Future leader', note: 'Yes: counted in the succession view.' }),
    stage: choice(TALENT_STAGES, { header: 'Stage', note: 'Only those On register with consent are published.' }),
    nominatedBy: text({ header: 'Nominated by' }),
    nominatedOn: date({ header: 'Nominated on' }),
    referenceReceived: date({ header: 'Reference received', note: 'The reference itself is kept in its own folder.' }),
    visitOn: date({ header: 'Visit on', note: 'The day of the observation and the semi-formal interview.' }),
    decisionOn: date({ header: 'Decision on' }),
    offerSent: date({ header: 'Offer sent' }),
    consent: yesNo({ header: 'Consent', note: 'Yes: agrees to be shown on the published register.' }),
    mentor: text({ header: 'Mentor', note: 'The Trust Mentor.' }),
    reviewedOn: date({ header: 'Reviewed on', note: 'The day the entry was last refreshed.' }),
  }),
});
export type Talent = Row<typeof talentRegister>;
