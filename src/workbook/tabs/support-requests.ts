import { required } from '../column.ts';
import { date } from '../kinds/date.ts';
import { number } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { ref, schoolName, urn } from './shared-columns.ts';

export const supportRequests = tab({
  name: 'Support requests',
  group: 'Records',
  about: 'Support that schools asked for, who gave it, what it cost and what came of it.',
  key: ['ref'],
  columns: () => ({
    ref: ref('S6'),
    urn: required(urn()),
    school: schoolName(),
    requestedBy: text({ header: 'Requested by' }),
    requestedOn: date({ header: 'Requested on' }),
    priority: text({ header: 'Priority', note: 'The Ref of the priority it serves.' }),
    expertiseWanted: text({ header: 'Expertise wanted' }),
    matchedWith: text({ header: 'Matched with', note: 'The Ref of a person in Talent register.' }),
    decision: text({ header: 'Decision' }),
    decidedOn: date({ header: 'Decided on' }),
    provider: text({ header: 'Provider', note: 'The lending school, or another provider.' }),
    cost: number({ header: 'Cost', note: 'In pounds.' }),
    started: date({ header: 'Started' }),
    ended: date({ header: 'Ended' }),
    impact: text({ header: 'Impact', note: 'What changed for pupils.' }),
  }),
});
export type SupportRequest = Row<typeof supportRequests>;
