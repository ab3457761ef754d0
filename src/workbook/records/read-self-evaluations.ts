import type { SelfEvaluation } from '../../domain/records.ts';
import type { SheetCells } from '../cell.ts';
import { type SelfEvaluationRow, selfEvaluation } from '../tabs/self-evaluation.ts';
import { type Distinct, distinct } from './duplicates.ts';
import { measuredCells } from './measured-cells.ts';
import { rowProblem } from './row-problem.ts';

export function readSelfEvaluations(
  rows: readonly SelfEvaluationRow[],
  sheet: SheetCells | undefined,
): Distinct<SelfEvaluation> {
  const { rows: each, problems } = distinct(selfEvaluation, rows, 'merge');
  // A cell that cannot be read was told of as it was read.
  const { isFilled } = measuredCells(selfEvaluation, sheet);
  const unsubmitted = each.filter(
    ({ source, likelyOutcome, submitted }) =>
      likelyOutcome !== undefined && submitted === undefined && !isFilled(source, 'submitted'),
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
