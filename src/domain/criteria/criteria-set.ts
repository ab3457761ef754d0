/** Sets of criteria, a bit each in the order of `CRITERIA`: a search of changes combines them many times a school. */
import { type Pieces, pieces } from '../evidence/evidence.ts';
import { CRITERIA } from './criteria.ts';
import type { Criterion } from './criterion.ts';

export type CriteriaSet = number;

export const criteriaSet = (criteria: readonly Criterion[]): CriteriaSet =>
  criteria.reduce((set, criterion) => set | (1 << CRITERIA.indexOf(criterion)), 0);

/** What each criterion needs. */
const NEEDS: readonly Pieces[] = CRITERIA.map(({ needs }) => pieces(...needs));

/** The criteria that need one of these pieces of evidence. */
export function needing(some: Pieces): CriteriaSet {
  let set = 0;
  for (let index = 0; index < NEEDS.length; index++) if (((NEEDS[index] ?? 0) & some) !== 0) set |= 1 << index;
  return set;
}

/** The pieces of evidence that some of these criteria need. */
export function neededBy(criteria: CriteriaSet): Pieces {
  let some = 0;
  for (let index = 0; index < NEEDS.length; index++) if (isIn(criteria, index)) some |= NEEDS[index] ?? 0;
  return some;
}

export const isIn = (set: CriteriaSet, index: number): boolean => ((set >> index) & 1) === 1;
