/** Every piece of evidence that a criterion may need, by name, and what each depends on. */
import type { Case } from './case.ts';
import { coasting } from './coasting.ts';
import { comparableGap } from './comparable-gap.ts';
import { complaints, concern, longAbsence } from './concerns.ts';
import { consistentlyBelow } from './consistently-below.ts';
import { falls, lastFall } from './falls.ts';
import { floor } from './floor.ts';
import { newHeadteacher } from './headteacher.ts';
import {
  goodLeadership,
  recentShort,
  recentShortOfGraded,
  shortInspection,
  standing,
  standingRecent,
} from './inspections.ts';
import { judgement, likelyOutcome } from './judgements.ts';
import { aboveAverageProgress, attainment } from './progress.ts';
import { rapidImprovement } from './rapid-improvement.ts';

export const EVIDENCE = {
  standing,
  standingRecent,
  shortInspection,
  recentShort,
  recentShortOfGraded,
  goodLeadership,
  likelyOutcome,
  newHeadteacher,
  rapidImprovement,
  floor,
  attainment,
  aboveAverageProgress,
  falls,
  lastFall,
  comparableGap,
  coasting,
  consistentlyBelow,
  inexperiencedLeadership: (given: Case) => judgement(given, 'Inexperienced senior leadership'),
  vulnerability: (given: Case) => judgement(given, 'Vulnerability'),
  earlySigns: (given: Case) => judgement(given, 'Early signs of improvement'),
  notResponding: (given: Case) => judgement(given, 'Not responding to support'),
  improvementNeeded: (given: Case) => judgement(given, 'Significant improvement needed'),
  limitedCapacity: (given: Case) => judgement(given, 'Limited capacity'),
  warningLetter: (given: Case) => judgement(given, 'Warning letter'),
  financialConcern: (given: Case) => concern(given, 'Financial'),
  safeguardingConcern: (given: Case) => concern(given, 'Safeguarding'),
  disciplineConcern: (given: Case) => concern(given, 'Discipline and behaviour'),
  leadershipConcern: (given: Case) => concern(given, 'Leadership and management'),
  complaints,
  longAbsence,
} as const;

export type EvidenceName = keyof typeof EVIDENCE;
export const EVIDENCE_NAMES = Object.keys(EVIDENCE) as readonly EvidenceName[];
export type EvidenceOf<Name extends EvidenceName> = ReturnType<(typeof EVIDENCE)[Name]>;

/** A set of pieces of evidence, a bit each: a search of changes asks for them many times a school. */
export type Pieces = number;
const BITS = Object.fromEntries(EVIDENCE_NAMES.map((name, index) => [name, 1 << index])) as Readonly<
  Record<EvidenceName, Pieces>
>;
export const pieces = (...names: readonly EvidenceName[]): Pieces => names.reduce((set, name) => set | BITS[name], 0);
export const includes = (set: Pieces, name: EvidenceName): boolean => (set & BITS[name]) !== 0;

/** The pieces that published results decide, or may. */
export const READ_FROM_RESULTS = pieces(
  'rapidImprovement',
  'floor',
  'attainment',
  'aboveAverageProgress',
  'falls',
  'lastFall',
  'comparableGap',
  'coasting',
  'consistentlyBelow',
);

export type EvidenceSet = { readonly [Name in EvidenceName]: EvidenceOf<Name> };
