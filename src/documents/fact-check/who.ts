/** Who led a review and who was in its team: by role, never by name. */
import type { Person } from '../../workbook/tabs/people.ts';
import { roleOf } from '../approvals.ts';
import type { SchoolContext } from '../context.ts';
import type { HeldReview } from '../reviews.ts';
import { NOT_HELD } from '../words.ts';

/** `School Improvement Lead`; of a team `Senior Leader (2), Headteacher`. Somebody whom People does not list is counted, not named. */
export const whoOf = ({ rows }: SchoolContext, { lead, team, teamSize }: HeldReview) => ({
  lead: sayRoles(lead, rows.people) ?? NOT_HELD,
  team: sayRoles(team, rows.people) ?? (teamSize === undefined ? NOT_HELD : sayPeople(teamSize)),
});

const sayPeople = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

function sayRoles(text: string | undefined, people: readonly Person[]): string | undefined {
  const named = (text ?? '')
    .split(/,|;| and /)
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean);
  const counts = new Map<string, number>();
  for (const part of named) {
    const role = roleOf(part, people) ?? 'Role not recorded';
    counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  const said = [...counts].map(([role, count]) => (count === 1 ? role : `${role} (${count})`));
  return said.length === 0 ? undefined : said.join(', ');
}
