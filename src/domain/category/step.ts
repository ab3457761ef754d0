/** A state on the way to a colour, and how each criterion stands in it, decided when somebody asks. */
import { CRITERIA } from '../criteria/criteria.ts';
import { type CriteriaSet, isIn } from '../criteria/criteria-set.ts';
import { decide, type Outcomes } from './assess.ts';
import type { State } from './lever.ts';

export interface Step {
  readonly state: State;
  /** Of those asked about so far. */
  decided: CriteriaSet;
  met: CriteriaSet;
  notMet: CriteriaSet;
}

export function firstStep(state: State, outcomes: Outcomes): Step {
  const step = stepTo(state);
  CRITERIA.forEach(({ id }, index) => void hold(step, 1 << index, outcomes[id].kind));
  return step;
}

/** Of the step before, what the move does not touch stands as it did. */
export function stepTo(state: State, before?: Step, touched: CriteriaSet = 0): Step {
  return before
    ? { state, decided: before.decided & ~touched, met: before.met & ~touched, notMet: before.notMet & ~touched }
    : { state, decided: 0, met: 0, notMet: 0 };
}

export const isMet = (step: Step, index: number): boolean => (settled(step, index).met & (1 << index)) !== 0;
export const isNotMet = (step: Step, index: number): boolean => (settled(step, index).notMet & (1 << index)) !== 0;

/** Whether one of these criteria is met. */
export function isAnyMet(step: Step, criteria: CriteriaSet): boolean {
  if ((step.met & criteria) !== 0) return true;
  const undecided = criteria & ~step.decided;
  for (let index = 0; undecided >> index !== 0; index++) if (isIn(undecided, index) && isMet(step, index)) return true;
  return false;
}

function settled(step: Step, index: number): Step {
  const bit = 1 << index;
  const criterion = CRITERIA[index];
  return (step.decided & bit) === 0 && criterion ? hold(step, bit, decide(criterion, step.state).kind) : step;
}

function hold(step: Step, bit: CriteriaSet, kind: 'met' | 'not met' | 'unknown'): Step {
  step.decided |= bit;
  if (kind === 'met') step.met |= bit;
  if (kind === 'not met') step.notMet |= bit;
  return step;
}
