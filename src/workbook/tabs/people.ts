import { blankMeans, required, wanted } from '../column.ts';
import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { email } from '../kinds/email.ts';
import { text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import { type Row, tab } from '../tab.ts';
import { schoolName, urn } from './shared-columns.ts';

export const ROLES = [
  'CEO',
  'Deputy CEO',
  'School Improvement Lead',
  'Trust Data Manager',
  'Chief Financial Officer',
  'Director',
  'Chair of Board',
  'Headteacher',
  'Deputy Headteacher',
  'Chair of Academy Committee',
  'Clerk',
  'Senior Leader',
  'Trust Mentor',
  'Appraisal sub-group',
  'Safeguarding lead',
  'Data contact',
] as const;
export type Role = (typeof ROLES)[number];

export const people = tab({
  name: 'People',
  group: 'Records',
  about:
    'Who holds which role, where and when. Mail and sharing follow it; so does how long a headteacher has been in post.',
  key: ['email', 'role', 'urn'],
  columns: () => ({
    email: wanted(
      email({ header: 'Email', note: 'The address that mail goes to and documents are shared with.' }),
      'nothing can be sent to, or shared with, this person',
    ),
    name: text({ header: 'Name', note: 'As it appears in letters.' }),
    role: required(choice(ROLES, { header: 'Role', note: 'A person with two roles has two rows.' })),
    urn: blankMeans('the trust itself', urn('The school the role is at. Blank: the trust itself.')),
    school: schoolName(),
    from: date({
      header: 'From',
      note: 'The first day in this role here. For a headteacher it decides who counts as new.',
    }),
    to: date({ header: 'To', note: 'The last day in this role. Blank: still in it.' }),
    lineManager: email({ header: 'Line manager', note: 'The email address of the person they report to.' }),
    getsMail: yesNo({ header: 'Gets mail', note: 'No: left out of digests and alerts. Blank: Yes.' }),
  }),
});
export type Person = Row<typeof people>;
