import { CONCERN_KINDS } from '../../domain/records.ts';
import { required, wanted } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { ref, schoolName, urn } from './shared-columns.ts';

export const concerns = tab({
  name: 'Concerns',
  group: 'Records',
  about: 'Urgent concerns: dates and links only. An account of a person is kept in the case file, never here.',
  key: ['ref'],
  columns: () => ({
    ref: ref('C3'),
    urn: required(urn()),
    school: schoolName(),
    kind: wanted(
      choice(CONCERN_KINDS, { header: 'Kind', note: 'Without names.' }),
      'a concern without a kind is not used',
    ),
    raisedOn: wanted(
      date({ header: 'Raised on', note: 'For an absence, its first day.' }),
      'a concern without this day is not seen',
    ),
    raisedBy: text({ header: 'Raised by', note: 'The role of whoever raised it.' }),
    closedOn: date({ header: 'Closed on', note: 'The day it was settled. For an absence, the day of return.' }),
    caseFile: text({ header: 'Case file', note: 'A link to the restricted case file.' }),
    commissionedOn: date({ header: 'Commissioned on', note: 'The day the CEO commissioned an investigator.' }),
    investigator: text({ header: 'Investigator', note: 'A senior leader of another school of the trust.' }),
    investigatorsSchool: text({ header: 'Investigator’s school', note: 'Not the school concerned.' }),
    reportDue: date({ header: 'Report due' }),
    reportReceived: date({ header: 'Report received', note: 'The day the CEO and the Directors had the report.' }),
    planAgreed: date({ header: 'Plan agreed', note: 'The day the Urgent Action Plan was agreed.' }),
    outcome: text({ header: 'Outcome', note: 'How it ended, without names.' }),
  }),
});
export type ConcernRow = Row<typeof concerns>;
