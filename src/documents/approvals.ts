/** When each version of a document was submitted and approved, and by whom: by role, never by name. */
import { type Person, ROLES } from '../workbook/tabs/people.ts';
import type { SchoolContext } from './context.ts';
import { NOT_HELD, sayList, shortDay } from './words.ts';

/** The versions that somebody has submitted or approved, the first one first. */
export const approvalRows = ({ rows, school }: SchoolContext, kind: string, period: string) =>
  rows.documents
    .filter((row) => row.urn === school.urn && row.kind === kind && row.period === period)
    .filter(({ submittedOn, approvedOn }) => submittedOn !== undefined || approvedOn !== undefined)
    .sort((a, b) => (a.version ?? 0) - (b.version ?? 0))
    .map(({ version, submittedOn, approvedBy, approvedOn }) => ({
      version: version ?? 1,
      submitted: submittedOn === undefined ? NOT_HELD : shortDay(submittedOn),
      approver: approvedOn === undefined ? 'Not approved yet' : approverOf(approvedBy, rows.people, school.urn),
      approved: approvedOn === undefined ? 'Not approved yet' : shortDay(approvedOn),
    }));

/** Somebody whom the trust does not list is not named. */
function approverOf(text: string | undefined, people: readonly Person[], urn: string): string {
  const own = people.filter((person) => person.urn === undefined || person.urn === urn);
  const roles = (text ?? '')
    .split(/,|;| and /)
    .map((part) => part.trim().toLowerCase())
    .flatMap((part) => roleOf(part, own) ?? []);
  return roles.length === 0 ? NOT_HELD : sayList([...new Set(roles)]);
}

const BODIES: readonly string[] = ['Executive Team', 'Academy Committee', 'Academy Council', 'Board'];

/** The role that is meant by a role, a name or an address in small letters; undefined: nobody whom the trust lists. */
export function roleOf(part: string, people: readonly Person[]): string | undefined {
  const plain = part.replace(/^the /, '');
  return (
    [...ROLES, ...BODIES].find((role) => role.toLowerCase() === plain) ??
    people.find(({ name, email }) => name?.toLowerCase() === plain || email?.toLowerCase() === plain)?.role
  );
}
