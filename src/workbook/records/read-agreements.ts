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
  const indicatedThen = indicatedWhenAgreed(history);
  for (const row of rows) {
    const { source, urn, agreed, agreedOn, reason } = row;
    if (agreed === undefined || agreedOn === undefined) continue;
    const indicated = reason === undefined ? undefined : indicatedThen(row);
    const isOverride = indicated !== undefined && indicated !== agreed;
    add({ source, urn, agreed, on: agreedOn, ...(isOverride && { overrode: indicated }) });
  }
  for (const { source, urn, agreed, agreedOn, on } of history)
    if (agreed !== undefined) add({ source, urn, agreed, on: agreedOn ?? on });
  return {
    rows: [...seen.values()],
    problems: [...problems, ...rows.flatMap((row) => signOff(row, indicatedThen(row)))],
  };
}

/**
 * What was indicated as the present colour was agreed: a colour that was the one indicated is no override because the
 * evidence moved later. Without a row of that day: the last before it, else the first that tells of the agreement.
 */
function indicatedWhenAgreed(history: readonly CategoryHistoryRow[]): (row: CategoryRow) => string | undefined {
  const byUrn = new Map<string, CategoryHistoryRow[]>();
  for (const row of [...history].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const held = byUrn.get(row.urn);
    if (held) held.push(row);
    else byUrn.set(row.urn, [row]);
  }
  return ({ urn, indicated, agreed, agreedOn }) => {
    if (agreedOn === undefined) return indicated;
    const rows = byUrn.get(urn) ?? [];
    const telling = rows.filter((row) => row.agreed === agreed && (row.agreedOn ?? row.on) === agreedOn);
    const stated = telling.find((row) => row.indicatedThen !== undefined)?.indicatedThen;
    const standing = rows.filter(({ on }) => on <= agreedOn).pop();
    return stated ?? standing?.indicated ?? telling[0]?.indicated ?? indicated;
  };
}

/** A sign-off needs its day and its people; an override its reason as well. */
function signOff(row: CategoryRow, indicated: string | undefined): readonly Problem[] {
  if (row.agreed === undefined) return [];
  const isOverride = indicated !== undefined && row.agreed !== indicated;
  const missing = (['agreedOn', 'agreedBy', 'reason'] as const).filter(
    (field) => row[field] === undefined && (field !== 'reason' || isOverride),
  );
  return missing.map((field) =>
    rowProblem(categories, row.source, field, { found: sayBlank(row, field, indicated), ...WANTED[field] }),
  );
}

/** What the blank stands beside: `blank, with YELLOW agreed where AMBER was indicated`. */
const sayBlank = ({ agreed }: CategoryRow, field: keyof typeof WANTED, indicated: string | undefined): string =>
  field === 'reason' ? `blank, with ${agreed} agreed where ${indicated} was indicated` : 'blank';

const WANTED = {
  agreedOn: {
    expected: 'the day it was agreed',
    toDo: 'Type the day of the meeting: until then the agreement is not seen',
  },
  agreedBy: { expected: 'who agreed it', toDo: 'Type who signed it off' },
  reason: { expected: 'why it is not the category indicated', toDo: 'Type the reason for the override' },
} as const;
