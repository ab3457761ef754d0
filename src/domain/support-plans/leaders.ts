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
export function leadersOf(
  people: readonly Post[],
  talent: readonly Listed[],
  schools: readonly School[],
  today: Day,
): Leaders {
  const present = new Map(schools.flatMap(({ urn, predecessors }) => predecessors.map((each) => [each, urn])));
  for (const { urn } of schools) present.set(urn, urn);
  const atPresent = <R extends { readonly urn?: string }>(row: R): R =>
    row.urn === undefined ? row : { ...row, urn: present.get(row.urn) ?? row.urn };
  const posts = people.map(atPresent);
  const withAddress = gather(new Map(), posts.filter(hasAddress), (row) => ({ posts: [row] }));
  const withPosts = gather(
    withAddress,
    posts.filter((row) => !hasAddress(row)),
    (row) => ({ posts: [row] }),
  );
  const found = gather(withPosts, talent.map(atPresent), (row) => ({ listed: [row] }));
  const all = [...found.values()].map(inOrder).sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = byName(all);
  const ids = new Map(all.map((leader) => [leader.id, leader]));
  return {
    all,
    find: (text) => {
      const words = sameWords(text);
      const found = ids.get(words);
      return found ?? only(names.get(words)) ?? only(inRole(all, words.replace(/^the /, ''), today));
    },
  };
}

const only = (leaders: readonly Leader[] = []): Leader | undefined => (leaders.length === 1 ? leaders[0] : undefined);

/** Whoever is CEO of the trust: `Lead` may say so in place of a name. */
const inRole = (all: readonly Leader[], words: string, today: Day): readonly Leader[] =>
  all.filter(({ posts }) =>
    posts.some((post) => post.urn === undefined && sameWords(post.role) === words && inForce(post, today)),
  );

type Person = Pick<Post, 'email' | 'name' | 'urn'>;
const hasAddress = ({ email }: Person): boolean => email !== undefined;

/** With these rows added, each to the person whom it is of. */
function gather<R extends Person>(
  before: ReadonlyMap<string, Leader>,
  rows: readonly R[],
  adding: (row: R) => Partial<Pick<Leader, 'posts' | 'listed'>>,
): ReadonlyMap<string, Leader> {
  const known = byName([...before.values()]);
  const found = new Map(before);
  for (const row of rows) {
    const id = whoIs(row, before, known);
    if (id === undefined) continue;
    const held = found.get(id) ?? { id, name: '', posts: [], listed: [], urns: [] };
    const { posts = [], listed = [] } = adding(row);
    const name = [held.name, row.name ?? ''].filter((each) => each !== '').sort()[0] ?? '';
    found.set(id, { ...held, name, posts: [...held.posts, ...posts], listed: [...held.listed, ...listed] });
  }
  return found;
}

/** By address; without one, or with another at the same school, by a name that only one person has. */
function whoIs(
  row: Person,
  before: ReadonlyMap<string, Leader>,
  known: ReadonlyMap<string, readonly Leader[]>,
): string | undefined {
  const id = idOf(row);
  if (id !== undefined && before.has(id)) return id;
  const named = row.name === undefined ? undefined : only(known.get(sameWords(row.name)));
  const isSame = named && (!hasAddress(row) || named.posts.some(({ urn }) => urn === row.urn));
  return isSame ? named.id : id;
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
