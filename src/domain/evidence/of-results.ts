import { known } from '../known.ts';
import type { HeadlinePhase } from '../measures.ts';
import { notMet, type Outcome, unknown } from '../outcome.ts';
import { type Case, ofResults } from './case.ts';

/** A test of published results that gives an outcome: not met where it does not apply. */
export function outcomeOfResults(given: Case, test: (phase: HeadlinePhase) => Outcome): Outcome {
  const judged = ofResults<Outcome>(given, (phase) => known(test(phase)));
  if (judged.kind === 'known') return judged.value;
  return judged.kind === 'unknown' ? unknown(judged.missing, judged.facts) : notMet(...judged.facts);
}
