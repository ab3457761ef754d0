import { required } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { number, wholeNumber } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { ref, schoolName, urn } from './shared-columns.ts';

export const REVIEW_KINDS = [
  'Peer review',
  'Safeguarding review',
  'Executive Team review',
  'School Improvement Lead visit',
  'Appraisal',
] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export const reviews = tab({
  name: 'Reviews',
  group: 'Records',
  about: 'Reviews and visits: when, by whom, on what, and whether the headteacher finds the record accurate.',
  key: ['ref'],
  columns: () => ({
    ref: ref('R5'),
    urn: required(urn()),
    school: schoolName(),
    kind: choice(REVIEW_KINDS, { header: 'Kind', note: 'An appraisal has dates only, never content.' }),
    planned: date({ header: 'Planned', note: 'The first day.' }),
    days: number({ header: 'Days', note: 'How long it takes.' }),
    teamSize: wholeNumber({ header: 'Team size', note: 'The lead included.' }),
    focus: text({ header: 'Focus', note: 'What it looks at.' }),
    focusAgreedBy: text({ header: 'Focus agreed by', note: 'The roles that agreed the focus.' }),
    lead: text({ header: 'Lead', note: 'An address or a name; not of the school reviewed.' }),
    team: text({ header: 'Team', note: 'Addresses or names with commas between; none of the school reviewed.' }),
    heldOn: date({ header: 'Held on', note: 'The last day it was held.' }),
    report: text({ header: 'Report', note: 'A link to the report.' }),
    factCheck: choice(['Accurate', 'Inaccurate'], {
      header: 'Fact-check',
      note: 'What the headteacher says of the record.',
    }),
    correction: text({ header: 'Correction', note: 'What is inaccurate, in the headteacher’s words.' }),
    outcome: text({ header: 'Outcome', note: 'In a sentence.' }),
  }),
});
export type Review = Row<typeof reviews>;
