/** What was agreed for each school, and when: Category history, and the present row of Categories. */
import type { Agreement } from '../../domain/records.ts';
import type { Problem } from '../problem.ts';
import { type CategoryRow, categories } from '../tabs/categories.ts';
import type { CategoryHistoryRow } from '../tabs/category-history.ts';
import { type Distinct, distinct } from './duplicates.ts';
import { rowProblem } from './row-problem.ts';

/** The history repeats an agreement whenever something else changed: each counts once. */
export function readAgreements(
  history: readonly CategoryHistoryRow[],
  present: readonly CategoryRow[],
): Distinct<Agreement> {
  const { rows, problems } = distinct(categories, present, 'merge');
  const seen = new Map<string, Agreement>();
  const add = (agreement: Agreement): void => {
    const id = `${agreement.urn} ${agreement.on} ${agreement.agreed}`;
    if (!seen.has(id)) seen.set(id, agreement);
  };
  for (const { source, urn, agreed, agreedOn } of rows)
    if (agreed !== undefined && agreedOn !== undefined) add({ source, urn, agreed, on: agreedOn });
  for (const { source, urn, agreed, agreedOn, on } of history)
    if (agreed !== undefined) add({ source, urn, agreed, on: agreedOn ?? on });
  return { rows: [...seen.values()], problems: [...problems, ...rows.flatMap(signOff)] };
}

/** A sign-off needs its day and its people; an override its reason as well. */
function signOff(row: CategoryRow): readonly Problem[] {
  if (row.agreed === undefined) return [];
  const isOverride = row.indicated !== undefined && row.agreed !== row.indicated;
  const missing = (['agreedOn', 'agreedBy', 'reason'] as const).filter(
    (field) => row[field] === undefined && (field !== 'reason' || isOverride),
  );
  return missing.map((field) => rowProblem(categories, row.source, field, { found: 'blank', ...WANTED[field] }));
}

const WANTED = {
  agreedOn: {
    expected: 'the day it was agreed',
    toDo: 'Type the day of the meeting: until then the agreement is not seen',
  },
  agreedBy: { expected: 'who agreed it', toDo: 'Type who signed it off' },
  reason: { expected: 'why it is not the category indicated', toDo: 'Type the reason for the override' },
} as const;
