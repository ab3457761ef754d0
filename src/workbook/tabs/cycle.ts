import { APPLIES_TO, COUNTED_FROM, EVERY } from '../../domain/calendar/cycle.ts';
import { required } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { wholeNumber } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';

export const cycle = tab({
  name: 'Cycle',
  group: 'Policy',
  about: 'The quality-assurance cycle: what is done, for whom, how often, by whom. The calendar is made from it.',
  key: ['activity', 'appliesTo'],
  columns: () => ({
    activity: required(text({ header: 'Activity' })),
    appliesTo: required(choice(APPLIES_TO, { header: 'Applies to', note: 'One phase, colour or group a row.' })),
    every: choice(EVERY, { header: 'Every' }),
    countedFrom: choice(COUNTED_FROM, { header: 'Counted from', note: 'What the due date is reckoned from.' }),
    daysAfter: wholeNumber({ header: 'Days after', note: 'School days after what it is counted from.' }),
    daysBefore: wholeNumber({ header: 'Days before', note: 'School days before what it is counted from.' }),
    owner: text({ header: 'Owner', note: 'The role that does it.' }),
    tell: text({ header: 'Tell', note: 'The roles that are told, with commas between.' }),
    leadDays: wholeNumber({ header: 'Lead days', note: 'School days before the due date when people are first told.' }),
    document: text({ header: 'Document', note: 'The kind of document that is made for it.' }),
    section: text({ header: 'Policy section' }),
  }),
});
export type CycleRow = Row<typeof cycle>;
