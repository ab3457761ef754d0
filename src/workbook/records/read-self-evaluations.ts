import type { SelfEvaluation } from '../../domain/records.ts';
import { type SelfEvaluationRow, selfEvaluation } from '../tabs/self-evaluation.ts';
import { type Distinct, distinct } from './duplicates.ts';
import { rowProblem } from './row-problem.ts';

export function readSelfEvaluations(rows: readonly SelfEvaluationRow[]): Distinct<SelfEvaluation> {
  const { rows: each, problems } = distinct(selfEvaluation, rows, 'merge');
  const unsubmitted = each.filter(
    ({ likelyOutcome, submitted }) => likelyOutcome !== undefined && submitted === undefined,
  );
  return {
    rows: each,
    problems: [
      ...problems,
      ...unsubmitted.map(({ source }) =>
        rowProblem(selfEvaluation, source, 'submitted', {
          found: 'blank',
          expected: 'the day the school sent it',
          toDo: 'Type the day: until then its likely outcome is not seen',
        }),
      ),
    ],
  };
}
