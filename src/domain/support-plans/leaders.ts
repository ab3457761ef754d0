/** Who there is: everybody in `People` and `Talent register`, each once, with their posts past and present. */
import type { Day } from '../day.ts';
import type { School } from '../records.ts';
import type { Listed, Post } from './input.ts';
import { sameWords } from './same-words.ts';

export interface Leader {
  /** The address in small letters; without one the name. */
  readonly id: string;
  readonly name: string;
  readonly posts: readonly Post[];
  /** Their rows of the register, whatever has become of them. */
  readonly listed: readonly Listed[];
  /** Every school of theirs, past ones among them. */
  readonly urns: readonly string[];
}

export interface Leaders {
  /** By id. */
  readonly all: readonly Leader[];
  /** By address, or by a name that only one person has. */
  readonly find: (text: string) => Leader | undefined;
}

/** A school is meant by the URN of a predecessor, too. */
export function leadersOf(people: readonly Post[], talent: readonly Listed[], schools: readonly School[]): Leaders {
  const present = new Map(schools.flatMap(({ urn, predecessors }) => predecessors.map((each) => [each, urn])));
  for (const { urn } of schools) present.set(urn, urn);
  const atPresent = <R extends { readonly urn?: string }>(row: R): R =>
    row.urn === undefined ? row : { ...row, urn: present.get(row.urn) ?? row.urn };
  const found = new Map<string, Leader>();
  const add = (id: string, name: string | undefined, more: Partial<Leader>): void => {
    const held = found.get(id) ?? { id, name: '', posts: [], listed: [], urns: [] };
    found.set(id, {
      id,
      name: [held.name, name ?? ''].filter((each) => each !== '').sort()[0] ?? '',
      posts: [...held.posts, ...(more.posts ?? [])],
      listed: [...held.listed, ...(more.listed ?? [])],
      urns: [],
    });
  };
  for (const row of people) {
    const id = idOf(row);
    if (id !== undefined) add(id, row.name, { posts: [atPresent(row)] });
  }
  const known = byName([...found.values()]);
  for (const row of talent) {
    const named = row.name === undefined ? undefined : known.get(sameWords(row.name));
    const id = row.email === undefined && named?.length === 1 ? named[0]?.id : idOf(row);
    if (id !== undefined) add(id, row.name, { listed: [atPresent(row)] });
  }
  const all = [...found.values()].map(inOrder).sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = byName(all);
  const ids = new Map(all.map((leader) => [leader.id, leader]));
  return {
    all,
    find: (text) => {
      const words = sameWords(text);
      const same = names.get(words) ?? [];
      return ids.get(words) ?? (same.length === 1 ? same[0] : undefined);
    },
  };
}

const idOf = ({ email, name }: { readonly email?: string; readonly name?: string }): string | undefined =>
  email !== undefined ? sameWords(email) : name === undefined ? undefined : sameWords(name);

function byName(leaders: readonly Leader[]): ReadonlyMap<string, readonly Leader[]> {
  const names = new Map<string, Leader[]>();
  for (const leader of leaders) {
    if (leader.name === '') continue;
    const words = sameWords(leader.name);
    names.set(words, [...(names.get(words) ?? []), leader]);
  }
  return names;
}

/** The order of rows is to decide nothing. */
const inOrder = (leader: Leader): Leader => ({
  ...leader,
  name: leader.name || leader.id,
  posts: [...leader.posts].sort(byText),
  listed: [...leader.listed].sort(byText),
  urns: [...new Set([...leader.posts, ...leader.listed].flatMap(({ urn }) => urn ?? []))].sort(),
});
const byText = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

export const inForce = ({ from = '', to = '9999', isUnclear }: Post, day: Day): boolean =>
  !isUnclear && from <= day && day <= to;

/** On the published register. */
export const onRegister = ({ listed }: Leader): boolean =>
  listed.some(({ stage, consent }) => stage === 'On register' && consent === true);

const hasLeft = ({ listed }: Leader): boolean => listed.some(({ stage }) => stage === 'Left') && !listed.some(isLive);
const isLive = ({ stage }: Listed): boolean => stage !== 'Left';

const LEADING: readonly string[] = ['School Improvement Lead', 'Deputy CEO', 'CEO'];
const SENIOR: ReadonlySet<string> = new Set(['Headteacher', 'Deputy Headteacher', 'Senior Leader']);

/** The place of their role in the Executive Team on a day; undefined: they are not in it. */
export function leadingOn({ posts }: Leader, day: Day): number | undefined {
  let first: number | undefined;
  for (const post of posts) {
    const place = LEADING.indexOf(post.role);
    if (place >= 0 && (first === undefined || place < first) && inForce(post, day)) first = place;
  }
  return first;
}

/** Senior and middle leaders: of a school by `People`, or on the register and not gone. */
export function isReviewerOn(leader: Leader, day: Day): boolean {
  const { posts } = leader;
  if (leadingOn(leader, day) !== undefined || hasLeft(leader)) return false;
  if (posts.some((post) => post.urn !== undefined && SENIOR.has(post.role) && inForce(post, day))) return true;
  return onRegister(leader) && (posts.length === 0 || posts.some((post) => inForce(post, day)));
}

/** Works there on a day, or may, for their row cannot be read. */
export const worksAt = ({ posts, listed }: Leader, urn: string, day: Day): boolean =>
  posts.some((post) => post.urn === urn && (post.isUnclear || inForce(post, day))) ||
  listed.some((row) => row.urn === urn && isLive(row));
