import { known, outcomeIn } from '../known.ts';
import type { HeadlinePhase } from '../measures.ts';
import type { Outcome } from '../outcome.ts';
import { type Case, ofResults } from './case.ts';

/** A test of published results that gives an outcome: not met where it does not apply. */
export const outcomeOfResults = (given: Case, test: (phase: HeadlinePhase) => Outcome): Outcome =>
  outcomeIn(ofResults<Outcome>(given, (phase) => known(test(phase))));
