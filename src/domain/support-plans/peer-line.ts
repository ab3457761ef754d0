/** What the line of a peer review says: who is named, who is proposed, what speaks against them, what is left to settle. */
import type { Day } from '../day.ts';
import { bars, type ConflictsOf } from './conflicts.ts';
import type { Duties } from './duties.ts';
import { type NamedPerson, sayPerson } from './named-in.ts';
import type { PeerReview } from './peer-reviews.ts';
import type { LineState, SupportLine } from './support-line.ts';

export interface Judging {
  readonly conflictsOf: ConflictsOf;
  readonly duties: Duties;
  readonly nameOf: (urn: string) => string;
}

export type TeamFields = Pick<SupportLine, 'team' | 'toSettle'> &
  Partial<Pick<SupportLine, 'lead' | 'conflicts' | 'state' | 'days' | 'teamSize' | 'because' | 'planned'>>;

export function peerFields(peer: PeerReview, urn: string, judging: Judging): TeamFields {
  const { named, staffed, review, size, teamSize, days } = peer;
  const proposed = staffed.team.map((leader): NamedPerson => ({ text: leader.name, leader }));
  const lead = named.lead ?? (staffed.lead && { text: staffed.lead.name, leader: staffed.lead });
  const joining = named.team.length > 0 ? proposed : [];
  const team = named.team.length > 0 ? named.team : proposed;
  const everybody = [...(lead ? [lead] : []), ...team, ...joining];
  const judged = judge(everybody, { urn, on: peer.on, halfTerm: peer.halfTerm }, judging);
  return {
    days,
    teamSize,
    ...(review?.planned !== undefined && { planned: review.planned }),
    ...(lead && { lead: sayPerson(lead) }),
    team: team.map(sayPerson),
    state: stateOf(peer),
    ...(everybody.length > 0 && { conflicts: judged.conflicts }),
    toSettle: [...judged.toSettle, ...lacking(peer, joining), ...(isSized(peer) ? size.notHeld : [])],
    because: isSized(peer) ? size.because : [],
  };
}

const isSized = ({ review }: PeerReview): boolean => review?.days === undefined || review.teamSize === undefined;

function stateOf({ review, named, needs }: PeerReview): LineState {
  if (!review) return 'Proposed';
  const isWhole = review.planned !== undefined && named.lead !== undefined && needs === 0;
  return isWhole ? 'Arranged' : 'Part arranged';
}

function lacking(
  { named, staffed, needs, teamSize, halfTerm, review }: PeerReview,
  joining: readonly NamedPerson[],
): readonly string[] {
  const others = teamSize - 1;
  const missing = needs - staffed.team.length;
  const isLed = named.lead !== undefined || staffed.lead !== undefined;
  return [
    ...(review && review.planned === undefined ? [`No day in Planned of Reviews (${review.ref})`] : []),
    ...(joining.length > 0
      ? [
          `${named.team.length} of ${others} named in Reviews (${review?.ref}) beside the lead. Could join: ${joining.map(sayPerson).join(', ')}`,
        ]
      : []),
    ...(missing > 0 ? [`${missing} of ${others} still to find: nobody else is free in ${halfTerm}`] : []),
    ...(isLed ? [] : [`No lead: nobody of the Executive Team is free in ${halfTerm}`]),
  ];
}

interface At {
  readonly urn: string;
  readonly on: Day;
  readonly halfTerm: string;
}

/** What is known of each; somebody with whom it cannot be is to be replaced. */
export function judge(
  people: readonly NamedPerson[],
  at: At,
  { conflictsOf, duties, nameOf }: Judging,
): { readonly conflicts: readonly string[]; readonly toSettle: readonly string[] } {
  const toSettle: string[] = [];
  const conflicts = people.flatMap(({ text, leader }) => {
    if (!leader) return [`${text}: not looked for`];
    const found = conflictsOf(leader, at.urn, at.on);
    const elsewhere = (duties.inHalfTerm(at.halfTerm).get(leader.id) ?? [])
      .filter(({ urn, on }) => urn !== at.urn || on !== at.on)
      .map(({ urn }) => `also reviews ${nameOf(urn)} in ${at.halfTerm}`);
    if (found.some(bars) || elsewhere.length > 0) toSettle.push(`Choose somebody else than ${leader.name}`);
    const all = [...found.map(({ say }) => say), ...elsewhere];
    return all.length > 0 ? [`${leader.name} ${all.join(', ')}`] : [];
  });
  return { conflicts, toSettle };
}
