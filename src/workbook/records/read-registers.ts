/** Judgements and concerns: registers, in which an open row says that something is so. */
import type { Day } from '../../domain/day.ts';
import type { Source } from '../../domain/outcome.ts';
import { type Concern, type Judgement, LIKELY_OUTCOMES } from '../../domain/records.ts';
import type { Problem } from '../problem.ts';
import type { Tab } from '../tab.ts';
import { type ConcernRow, concerns } from '../tabs/concerns.ts';
import { type JudgementRow, judgements } from '../tabs/judgements.ts';
import { type Distinct, distinct } from './duplicates.ts';
import { rowProblem } from './row-problem.ts';

export function readJudgements(rows: readonly JudgementRow[]): Distinct<Judgement> {
  const { rows: each, problems: duplicates } = distinct(judgements, rows, 'keep');
  const wrong = each.filter((row) => !isOfItsKind(row));
  const used = each.filter(isOfItsKind);
  return {
    rows: used,
    problems: [
      ...duplicates,
      ...wrong.map(wrongValue),
      ...endsFirst(judgements, 'closedOn', used, ({ madeOn }) => madeOn),
      ...endsFirst(judgements, 'expires', used, ({ madeOn }) => madeOn),
    ],
  };
}

export function readConcerns(rows: readonly ConcernRow[]): Distinct<Concern> {
  const { rows: each, problems } = distinct(concerns, rows, 'keep');
  return { rows: each, problems: [...problems, ...endsFirst(concerns, 'closedOn', each, ({ raisedOn }) => raisedOn)] };
}

const isLikelyOutcome = (value: string): boolean => LIKELY_OUTCOMES.some((outcome) => outcome === value);

const isOfItsKind = ({ kind, value }: JudgementRow): boolean =>
  kind === undefined || value === undefined || isLikelyOutcome(value) === (kind === 'Likely outcome');

const wrongValue = ({ source, kind, value }: JudgementRow): Problem =>
  rowProblem(judgements, source, 'value', {
    found: `${value}, for ${kind}`,
    expected: kind === 'Likely outcome' ? `one of: ${LIKELY_OUTCOMES.join(', ')}` : 'Yes or No',
    toDo: 'The row is not used. Correct the value, or the kind',
  });

/** Rows that end before they begin: used as they stand, so never open. */
function endsFirst<R extends { readonly source: Source } & { readonly [F in Field]?: Day }, Field extends string>(
  tab: Tab,
  field: Field,
  rows: readonly R[],
  beganOn: (row: R) => Day | undefined,
): readonly Problem[] {
  return rows.flatMap((row) => {
    const [began, ended]: [Day | undefined, Day | undefined] = [beganOn(row), row[field]];
    if (began === undefined || ended === undefined || ended >= began) return [];
    return [
      rowProblem(tab, row.source, field, {
        found: ended,
        expected: `a day from ${began} on`,
        toDo: 'The row counts as ended from its first day. Correct one of the two dates',
      }),
    ];
  });
}
