import type { Role } from '../../../src/workbook/tabs/people.ts';
import type { Random } from '../numbers.ts';
import type { MadeUpSchool } from './schools.ts';

const AT_SCHOOL = [
  'Deputy Headteacher',
  'Chair of Academy Committee',
  'Clerk',
  'Senior Leader',
  'Safeguarding lead',
  'Data contact',
] as const satisfies readonly Role[];

const OF_THE_TRUST = [
  'Chair of Board',
  'CEO',
  'Deputy CEO',
  'School Improvement Lead',
  'Trust Data Manager',
  'Chief Financial Officer',
  'Director',
] as const satisfies readonly Role[];

export const peopleOfTheTrust = OF_THE_TRUST.map((role) => ({
  ...person(role, 'trust'),
  from: '2014-09-01',
}));

/** A present headteacher and the one before, and everyone else who is told things. */
export const peopleOf = ({ urn, name }: MadeUpSchool, random: Random) => {
  const change = `${2015 + Math.floor(random() * 4)}-09-01`;
  const at = { urn, school: name };
  return [
    { ...person('Headteacher', `before.${urn}`), ...at, from: '2010-09-01', to: change.replace('09-01', '08-31') },
    { ...person('Headteacher', urn), ...at, from: change },
    ...AT_SCHOOL.map((role) => ({ ...person(role, urn), ...at, from: '2014-09-01' })),
  ];
};

function person(role: Role, where: string | number) {
  const email = `${role.toLowerCase().replaceAll(' ', '.')}.${where}@example.org`;
  return { email, name: `${role} of ${where}`, role, lineManager: 'ceo.trust@example.org', getsMail: 'Yes' };
}
