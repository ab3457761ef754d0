/** How far the actions of a plan have come: each row that says a day and a RAG is a row of Plan reviews. */
import type { Day } from '../../../domain/day.ts';
import type { PlanKind } from '../../../workbook/tabs/actions.ts';
import { planReviews } from '../../../workbook/tabs/plan-reviews.ts';
import { dayIn } from '../read-cell.ts';
import type { ReturnedRow, ReturnFault } from '../return-table.ts';
import {
  type CellSaid,
  NOTHING_SAID,
  quoted,
  type ReturnedIn,
  type Returning,
  type RowSaid,
  readEdited,
  refusedRow,
} from '../returning.ts';
import { isOwn } from './actions.ts';

const DAY = 'Reviewed on';

export const progressOf = (plan: PlanKind): Returning => ({
  name: 'Progress',
  key: 'Ref',
  columns: [DAY, 'RAG', 'Note'],
  tab: planReviews,
  read: (row, from) => readReview(row, plan, from),
});

function readReview(row: ReturnedRow, plan: PlanKind, from: ReturnedIn): RowSaid {
  const written = Object.values(row.edited).filter((text) => text !== '');
  if (written.length === 0) return NOTHING_SAID;
  const where = `Row ${row.key || 'without a Ref'}`;
  const refuse = (found: string, toDo: string) => refusedRow(where, found, toDo);
  if (!isOwn(row.key, plan, from))
    return refuse(
      `the Ref ${quoted(row.key)}, which no action of this plan has`,
      'Write back the Ref that stood there.',
    );
  const day = dayOf(row.cells[DAY] ?? '', from);
  if (typeof day !== 'string') return refuse(day.found, day.toDo);
  // A new day makes a new review: what stands beside it is said of that day, though it stood there before.
  const edited = row.edited[DAY] === undefined ? row : { ...row, edited: row.cells };
  const fills = { RAG: 'rag', Note: 'note' };
  const { cells, faults } = readEdited({ tab: planReviews, fills, where }, edited, from.year);
  if (faults.length === 0 && !saysRag(cells) && !isHeld(row.key, day, from))
    return refuse('a review without its RAG', 'Write under RAG Red, Amber or Green.');
  return { key: [row.key, day], cells: faults.length === 0 ? cells : [], faults };
}

function dayOf(said: string, { year, today }: ReturnedIn): Day | Pick<ReturnFault, 'found' | 'toDo'> {
  const day = dayIn(said, year);
  if (day === undefined)
    return {
      found: said === '' ? 'a review without its day' : quoted(said),
      toDo: `Write under ${DAY} the day, such as 17 October 2026.`,
    };
  return day > today
    ? { found: quoted(said), toDo: 'Write the day on which it was reviewed: this one is still to come.' }
    : day;
}

const saysRag = (cells: readonly CellSaid[]): boolean =>
  cells.some(({ field, value }) => field === 'rag' && value !== null);

const isHeld = (ref: string, day: Day, { rows }: ReturnedIn): boolean =>
  rows.planReviews.some(({ action, reviewedOn }) => action === ref && reviewedOn === day);
