/** Roles, not names: who somebody is when a document says what they did. */
import type { Person } from '../../workbook/tabs/people.ts';
import { sayList } from '../words.ts';

const THE_TEAM = 'The Executive Team';

/** `The Executive Team`, `The CEO`; somebody whom the trust does not list is not named. */
export function rolesOf(text: string | undefined, people: readonly Person[]): string {
  const named = (text ?? '')
    .split(/,|;| and /)
    .map((part) => part.trim())
    .filter(Boolean);
  const roles = named.map((part) => roleOf(part, people));
  const known = [...new Set(roles.filter((role) => role !== undefined))];
  if (known.length === 0 || known.length < new Set(named).size || known.includes(THE_TEAM)) return THE_TEAM;
  return sayList(known.map((role, index) => (index === 0 ? `The ${role}` : `the ${role}`)));
}

function roleOf(part: string, people: readonly Person[]): string | undefined {
  const plain = part.toLowerCase().replace(/^the /, '');
  if (plain === 'executive team') return THE_TEAM;
  const trust = people.filter(({ urn }) => urn === undefined);
  const found = trust.find(
    ({ name, email, role }) =>
      role.toLowerCase() === plain || name?.toLowerCase() === plain || email?.toLowerCase() === plain,
  );
  return found?.role;
}
