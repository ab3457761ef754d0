/**
 * Proposes who leads and who joins each peer review that is to come, in the order of their days. Nobody is proposed for
 * their own school, nor twice in one half term: where too few are left, fewer are proposed.
 */
import type { Day } from '../day.ts';
import type { Phase } from '../records.ts';
import { bars, type ConflictsOf } from './conflicts.ts';
import type { Duties } from './duties.ts';
import { isReviewerOn, type Leader, type Leaders, leadingOn, onRegister, worksAt } from './leaders.ts';

/** A peer review without all its people. */
export interface ToStaff {
  readonly id: string;
  readonly urn: string;
  readonly phase?: Phase | undefined;
  readonly on: Day;
  readonly due: Day;
  readonly halfTerm: string;
  readonly needsLead: boolean;
  /** How many more the team needs, the lead apart. */
  readonly needs: number;
  /** Who is in the team already. */
  readonly named: readonly Leader[];
}

export interface Staffed {
  readonly lead?: Leader;
  readonly team: readonly Leader[];
}

export interface Staffing {
  readonly leaders: Leaders;
  readonly conflictsOf: ConflictsOf;
  /** Those in reviews that people have arranged, or held, are in it from the start. */
  readonly duties: Duties;
  readonly isAway: (leader: Leader) => boolean;
  readonly phaseOf: (urn: string) => Phase | undefined;
}

export function staffAll(reviews: readonly ToStaff[], staffing: Staffing): ReadonlyMap<string, Staffed> {
  const ordered = [...reviews].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return new Map(ordered.map((review) => [review.id, staff(review, staffing)]));
}

/** Of those that are to be held at once, what has waited longest. */
const orderOf = ({ on, due, urn, id }: ToStaff): string => `${on} ${due} ${urn} ${id}`;

function staff(review: ToStaff, staffing: Staffing): Staffed {
  const { on, urn, halfTerm } = review;
  const isFree = freeFor(review, staffing);
  const take = (leader: Leader | undefined): Leader | undefined => {
    if (leader) staffing.duties.add(leader, { urn, on, halfTerm });
    return leader;
  };
  const lead = review.needsLead ? take(pick(leadsFor(review, staffing, isFree), review, staffing)) : undefined;
  const team: Leader[] = [];
  const members = review.needs > 0 ? membersFor(review, staffing, isFree) : [];
  while (team.length < review.needs) {
    const left = members.filter(({ leader }) => !team.includes(leader));
    const next = take(pick(spread(left, [...review.named, ...team], on), review, staffing));
    if (!next) break;
    team.push(next);
  }
  return { ...(lead && { lead }), team };
}

interface Candidate {
  readonly leader: Leader;
  /** The smaller comes first; of two alike the one whose address does. */
  readonly rank: number;
}

function freeFor({ halfTerm, named }: ToStaff, { duties, isAway }: Staffing): (leader: Leader) => boolean {
  const busy = duties.inHalfTerm(halfTerm);
  return (leader) => !busy.has(leader.id) && !named.includes(leader) && !isAway(leader);
}

type IsFree = ReturnType<typeof freeFor>;

/** Whoever did least this year; then by their place in the Executive Team. */
function leadsFor({ on }: ToStaff, { leaders, duties }: Staffing, isFree: IsFree): readonly Candidate[] {
  const done = duties.inYear(on);
  return leaders.all.flatMap((leader) => {
    const place = leadingOn(leader, on);
    return place === undefined || !isFree(leader) ? [] : [{ leader, rank: (done.get(leader.id) ?? 0) * 10 + place }];
  });
}

/** Whoever did least this year; then the register, which is what it is for; then who knows the phase. */
function membersFor({ on, phase }: ToStaff, staffing: Staffing, isFree: IsFree): readonly Candidate[] {
  const done = staffing.duties.inYear(on);
  const isOther = ({ urns }: Leader): boolean => !urns.some((urn) => staffing.phaseOf(urn) === phase);
  return staffing.leaders.all
    .filter((leader) => isReviewerOn(leader, on) && isFree(leader))
    .map((leader) => ({
      leader,
      rank: (done.get(leader.id) ?? 0) * 4 + Number(!onRegister(leader)) * 2 + Number(isOther(leader)),
    }));
}

/** More than anybody does in a year. */
const LAST = 10_000;

/** No school gives two to one team while another can give one. */
function spread(candidates: readonly Candidate[], team: readonly Leader[], on: Day): readonly Candidate[] {
  const urns = [...new Set(team.flatMap((each) => each.urns.filter((urn) => worksAt(each, urn, on))))];
  return candidates.map(({ leader, rank }) => ({
    leader,
    rank: urns.some((urn) => worksAt(leader, urn, on)) ? rank + LAST : rank,
  }));
}

/** The first against whom nothing is known, else the first against whom nothing bars: looked into one by one, for that is dear. */
function pick(candidates: readonly Candidate[], { urn, on }: ToStaff, { conflictsOf }: Staffing): Leader | undefined {
  let weighed: Leader | undefined;
  for (const { leader } of inOrder(candidates)) {
    const conflicts = conflictsOf(leader, urn, on);
    if (conflicts.length === 0) return leader;
    if (!conflicts.some(bars)) weighed ??= leader;
  }
  return weighed;
}

/** As far as somebody asks: sorting all of them for each review would be most of the work. */
function* inOrder(candidates: readonly Candidate[]): Generator<Candidate> {
  let last: Candidate | undefined;
  for (let next = firstAfter(candidates, last); next; next = firstAfter(candidates, last)) {
    yield next;
    last = next;
  }
}

function firstAfter(candidates: readonly Candidate[], last: Candidate | undefined): Candidate | undefined {
  let first: Candidate | undefined;
  for (const each of candidates) if ((!last || isBefore(last, each)) && (!first || isBefore(each, first))) first = each;
  return first;
}

const isBefore = (a: Candidate, b: Candidate): boolean =>
  a.rank === b.rank ? a.leader.id < b.leader.id : a.rank < b.rank;
