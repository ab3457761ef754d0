import { required } from '../column.ts';
import { date } from '../kinds/date.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';

export const policyQueries = tab({
  name: 'Policy queries',
  group: 'Policy',
  about:
    'Where the policy says two things or leaves a number open, and what the program does until the CEO confirms it.',
  key: ['query'],
  columns: () => ({
    query: required(text({ header: 'Query' })),
    says: text({ header: 'The policy says' }),
    alsoSays: text({ header: 'And also says' }),
    defaultTaken: text({ header: 'Default taken', note: 'Change it in Settings, Cycle or Support offer.' }),
    confirmedBy: text({ header: 'Confirmed by' }),
    confirmedOn: date({ header: 'Confirmed on' }),
  }),
});
export type PolicyQuery = Row<typeof policyQueries>;
