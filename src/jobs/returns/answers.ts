/** What a document says under each of its tables that come back: what was taken, what waits, what could not be read and why. */
import { ANSWER } from '../../documents/returns/answer-place.ts';
import type { ReturnFault } from '../../documents/returns/return-table.ts';
import { sayList, shortDay } from '../../documents/words.ts';
import type { Day } from '../../domain/day.ts';
import { sayDay } from '../../domain/day.ts';
import { dataCaptures } from '../../workbook/tabs/data-captures.ts';
import { documents } from '../../workbook/tabs/documents.ts';
import { planReviews } from '../../workbook/tabs/plan-reviews.ts';
import type { ReturnRow } from '../../workbook/tabs/returns.ts';
import { selfEvaluation } from '../../workbook/tabs/self-evaluation.ts';
import { isClosed, isRefused, TAKEN } from './returns-rows.ts';

/** What people call a measure, by its code. */
export type MeasureNames = ReadonlyMap<string, string>;

/** Undefined: there is nothing to say. */
export function answerOf(
  rows: readonly ReturnRow[],
  faults: readonly ReturnFault[],
  names: MeasureNames,
): string | undefined {
  const newest = newestOf(rows);
  const lines = [
    ...takenLines(
      newest.filter(({ answer }) => answer === TAKEN),
      names,
    ),
    ...listed(
      'Waiting for the trust to look at',
      newest.filter((row) => !isClosed(row)),
      names,
    ),
    ...listed(
      'Not taken, for the trust to explain',
      newest.filter((row) => isClosed(row) && isRefused(row)),
      names,
    ),
    ...faults.map(sayFault),
  ];
  return lines.length === 0 ? undefined : [`${ANSWER}:`, ...lines].join('\n');
}

/** What stands in place of an answer that has nothing to say any more. */
export const NOTHING_WAITS = `${ANSWER}: nothing is waiting.`;

/** Of several rows about one cell only the newest counts. */
function newestOf(rows: readonly ReturnRow[]): readonly ReturnRow[] {
  const newest = new Map<string, ReturnRow>();
  for (const row of rows) newest.set(`${row.row}\n${row.column}`, row);
  return [...newest.values()];
}

/** More than these are counted. */
const MOST = 12;

function takenLines(rows: readonly ReturnRow[], names: MeasureNames): readonly string[] {
  const days = [...new Set(rows.map(({ takenOn }) => takenOn ?? ''))].sort().reverse();
  return days.flatMap((day: Day) =>
    listed(
      `Taken on ${sayDay(day)}`,
      rows.filter(({ takenOn }) => takenOn === day),
      names,
    ),
  );
}

function listed(what: string, rows: readonly ReturnRow[], names: MeasureNames): readonly string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MOST).map((row) => sayRow(row, names));
  const more = rows.length > MOST ? [`${rows.length - MOST} more`] : [];
  return [`${what}: ${sayList([...shown, ...more])}.`];
}

const LONGEST = 40;

/** `A41 Due (17 Oct 2026)`. */
function sayRow(row: ReturnRow, names: MeasureNames): string {
  const says = row.says ?? '';
  const short = says.length > LONGEST ? `${says.slice(0, LONGEST).trim()}…` : says;
  return [rowName(row, names), row.column, `(${short === '' ? 'blank' : short})`].filter(Boolean).join(' ');
}

/** As the school knows the row. */
function rowName({ tab, row = '' }: ReturnRow, names: MeasureNames): string {
  const parts = row.split('·');
  switch (tab) {
    case dataCaptures.name:
      return names.get(parts[3] ?? '') ?? parts[3] ?? '';
    case planReviews.name:
      return `${parts[0]} on ${shortDay(parts[1] ?? '')}`;
    case selfEvaluation.name:
    case documents.name:
      return '';
    default:
      return row;
  }
}

export const sayFault = ({ where, found, toDo }: ReturnFault): string =>
  `Not read: ${where === '' ? '' : `${where}: `}${found}. ${toDo}`;
