/** Why somebody should not review a school, or only with open eyes (D27). */
import { type Day, sayDay } from '../day.ts';
import type { NamedConcern, SupportRequest } from './input.ts';
import { inForce, type Leader, type Leaders, worksAt } from './leaders.ts';
import { sameWords } from './same-words.ts';

export interface Conflict {
  /** Whoever works there, or looks into a case there, is never proposed; others only where nobody without one is free. */
  readonly kind: 'works there' | 'open case' | 'weighs';
  /** After the person's name: `works here`. */
  readonly say: string;
}

export type ConflictsOf = (leader: Leader, urn: string, on: Day) => readonly Conflict[];

export interface ConflictInput {
  readonly today: Day;
  readonly leaders: Leaders;
  readonly concerns: readonly NamedConcern[];
  readonly requests: readonly SupportRequest[];
}

export function conflictsWith({ today, leaders, concerns, requests }: ConflictInput): ConflictsOf {
  const staff = staffOf(leaders, today);
  const cases = casesOf(leaders, concerns, today);
  const support = supportOf(leaders, requests, today);
  return (leader, urn, on) => {
    const { managers, mentors, people } = staff.get(urn) ?? NOBODY;
    const key = `${urn}·${leader.id}`;
    return [
      ...(worksAt(leader, urn, today) || worksAt(leader, urn, on)
        ? [{ kind: 'works there' as const, say: 'works here' }]
        : []),
      ...(cases.get(key) ?? []).map((ref) => ({
        kind: 'open case' as const,
        say: `investigates the open concern ${ref} here`,
      })),
      ...formerPosts(leader, urn, today),
      ...managersOf(leader, today).flatMap((id) =>
        people.has(id) ? [weighs(`reports to ${people.get(id)}, of this school`)] : [],
      ),
      ...(managers.get(leader.id) ?? []).map((name) => weighs(`line manages ${name}, of this school`)),
      ...mentorsOf(leader, leaders).flatMap((id) =>
        people.has(id) ? [weighs(`mentored by ${people.get(id)}, of this school`)] : [],
      ),
      ...(mentors.get(leader.id) ?? []).map((name) => weighs(`mentors ${name}, of this school`)),
      ...(support.get(key) ?? []).map((ref) => weighs(`gives support here (${ref})`)),
    ];
  };
}

export const bars = ({ kind }: Conflict): boolean => kind !== 'weighs';
const weighs = (say: string): Conflict => ({ kind: 'weighs', say });

/** Posts that are over, and one that is still to come. */
const formerPosts = ({ posts }: Leader, urn: string, today: Day): readonly Conflict[] =>
  posts.flatMap(({ urn: at, role, from, to, isUnclear }) => {
    if (at !== urn || isUnclear) return [];
    if (to !== undefined && to < today) return [weighs(`was ${role} here until ${sayDay(to)}`)];
    return from !== undefined && from > today ? [weighs(`will be ${role} here from ${sayDay(from)}`)] : [];
  });

const managersOf = ({ posts }: Leader, today: Day): readonly string[] => [
  ...new Set(
    posts.flatMap((post) =>
      post.lineManager !== undefined && inForce(post, today) ? [sameWords(post.lineManager)] : [],
    ),
  ),
];

const mentorsOf = ({ listed }: Leader, leaders: Leaders): readonly string[] => [
  ...new Set(listed.flatMap(({ mentor }) => (mentor === undefined ? [] : (leaders.find(mentor)?.id ?? [])))),
];

interface Staff {
  /** Whoever works there, with their names. */
  readonly people: ReadonlyMap<string, string>;
  /** Whom of them somebody manages, or mentors, by the manager's or the mentor's id. */
  readonly managers: ReadonlyMap<string, readonly string[]>;
  readonly mentors: ReadonlyMap<string, readonly string[]>;
}
const NOBODY: Staff = { people: new Map(), managers: new Map(), mentors: new Map() };

function staffOf(leaders: Leaders, today: Day): ReadonlyMap<string, Staff> {
  const groups = new Map<string, Leader[]>();
  for (const leader of leaders.all)
    for (const urn of leader.urns.filter((each) => worksAt(leader, each, today)))
      groups.set(urn, [...(groups.get(urn) ?? []), leader]);
  return new Map(
    [...groups].map(([urn, group]) => [
      urn,
      {
        people: new Map(group.map(({ id, name }) => [id, name])),
        managers: named(group, (leader) => managersOf(leader, today)),
        mentors: named(group, (leader) => mentorsOf(leader, leaders)),
      },
    ]),
  );
}

function named(
  group: readonly Leader[],
  idsOf: (leader: Leader) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const leader of group)
    for (const id of idsOf(leader)) if (id !== leader.id) names.set(id, [...(names.get(id) ?? []), leader.name]);
  return names;
}

/** `urn·id` → the Refs of open concerns that the person investigates there. */
function casesOf(
  leaders: Leaders,
  concerns: readonly NamedConcern[],
  today: Day,
): ReadonlyMap<string, readonly string[]> {
  const open = concerns.filter((concern) => isOpen(concern, today));
  return refsByPerson(
    open.map(({ ref, urn, investigator }) => ({ ref, urn, who: investigator && leaders.find(investigator) })),
  );
}

export const isOpen = ({ raisedOn, closedOn }: NamedConcern, today: Day): boolean =>
  raisedOn !== undefined && raisedOn <= today && (closedOn === undefined || closedOn > today);

/** `urn·id` → the Refs of requests under which the person supports that school now. */
function supportOf(
  leaders: Leaders,
  requests: readonly SupportRequest[],
  today: Day,
): ReadonlyMap<string, readonly string[]> {
  const byRef = new Map(
    leaders.all.flatMap((leader) => leader.listed.map(({ ref }) => [sameWords(ref), leader] as const)),
  );
  const running = requests.filter(
    ({ started, ended = '9999' }) => started !== undefined && started <= today && today <= ended,
  );
  return refsByPerson(
    running.map(({ ref, urn, matchedWith = '' }) => ({
      ref,
      urn,
      who: byRef.get(sameWords(matchedWith)) ?? leaders.find(matchedWith),
    })),
  );
}

function refsByPerson(
  rows: readonly { readonly ref: string; readonly urn: string; readonly who: Leader | '' | undefined }[],
): ReadonlyMap<string, readonly string[]> {
  const refs = new Map<string, string[]>();
  for (const { ref, urn, who } of rows) {
    if (!who) continue;
    const key = `${urn}·${who.id}`;
    refs.set(key, [...(refs.get(key) ?? []), ref].sort());
  }
  return refs;
}
