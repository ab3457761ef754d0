/** The row of `Category history` that an agreement leaves: who, when and why. */
import { sayDay } from '../../domain/day.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { type CategoryHistoryRow, categoryHistory } from '../../workbook/tabs/category-history.ts';
import type { Change } from '../change.ts';
import type { SchoolAnswer } from '../recompute/school-answer.ts';
import type { Decision } from './check-row.ts';

/** The rows so far, by school. */
export type History = (urn: string) => readonly CategoryHistoryRow[];

export function readHistory(snapshot: Snapshot): History {
  const rows = new Map<string, CategoryHistoryRow[]>();
  for (const row of tabReader(snapshot).read(categoryHistory).rows as readonly CategoryHistoryRow[]) {
    const held = rows.get(row.urn);
    if (held) held.push(row);
    else rows.set(row.urn, [row]);
  }
  return (urn) => rows.get(urn) ?? [];
}

/** None where it is in the history already: a run that was cut short is finished, not done twice. */
export function historyRow(
  { school, agreed, on, ...why }: Decision,
  answer: SchoolAnswer,
  rows: readonly CategoryHistoryRow[],
  today: string,
): readonly Change[] {
  const said = sayAgreement({ school, agreed, on, ...why }, answer);
  if (rows.some((row) => row.why?.includes(said))) return [];
  const already = rows.find((row) => row.on === today)?.why;
  const fields = {
    urn: school.urn,
    school: school.name,
    on: today,
    indicated: answer.indicated,
    urgent: answer.urgent ? 'Yes' : 'No',
    agreed,
    agreedOn: on,
    indicatedThen: answer.indicated,
    criteriaMet: answer.because.map(({ criterion }) => criterion).join(', '),
    why: already === undefined ? said : `${already}; ${said}`,
  };
  return [{ kind: 'put row', tab: categoryHistory.name, key: [school.urn, today], fields }];
}

function sayAgreement({ agreed, on, by, reason, whyThen }: Decision, { indicated }: SchoolAnswer): string {
  const against = agreed === indicated ? 'as indicated' : `not ${indicated} as indicated: ${reason ?? ''}`;
  return [
    `agreed ${agreed} on ${sayDay(on)} by ${by}, ${against}`,
    ...(whyThen === undefined ? [] : [`on that day because: ${whyThen}`]),
    LETTER_DUE,
  ].join('; ');
}

export const LETTER_DUE = 'category letter to the headteacher and the Chair due';
