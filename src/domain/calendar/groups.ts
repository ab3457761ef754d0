/** The groups of `Cycle` that a school is in, each with the day it came into it where that is known. */
import { meetingOf } from '../category/agreed.ts';
import type { Day } from '../day.ts';
import type { School } from '../records.ts';
import type { Group } from './cycle.ts';
import type { Agreed, PlanReason } from './standing.ts';

export function alwaysIn(school: School): readonly Group[] {
  const groups: readonly (Group | undefined)[] = ['Every school', school.phase, `${meetingOf(school)} schools`];
  return groups.filter((group) => group !== undefined);
}

export const groupsOf = (
  school: School,
  { colour, since }: Agreed,
  judged: PlanReason | undefined,
): ReadonlyMap<Group, Day | undefined> =>
  new Map<Group, Day | undefined>([
    ...alwaysIn(school).map((group) => [group, undefined] as const),
    [colour, since],
    ...(judged ? [[judged.group, judged.since] as const] : []),
  ]);
