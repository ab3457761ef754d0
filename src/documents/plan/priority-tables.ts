/** The trust's priorities and the school's, and whether the school has as many as the policy asks for. */
import type { Priority } from '../../workbook/tabs/priorities.ts';
import type { SchoolContext } from '../context.ts';
import { NOT_HELD, shortDay } from '../words.ts';
import { prioritiesInForce } from './rag-counts.ts';

const FEWEST = 2;
const MOST = 3;

export const priorityRows = (context: SchoolContext) => prioritiesInForce(context).map(rowOf);

export const trustPriorityRows = ({ rows, today }: SchoolContext) =>
  rows.priorities
    .filter(({ urn, from, to }) => urn === undefined && (from ?? today) <= today && (to ?? today) >= today)
    .map((priority) => ({ ...rowOf(priority), until: priority.to === undefined ? NOT_HELD : shortDay(priority.to) }));

const rowOf = ({ ref, priority, lead, measureOfSuccess }: Priority) => ({
  ref,
  priority: priority ?? NOT_HELD,
  lead: lead ?? NOT_HELD,
  success: measureOfSuccess ?? NOT_HELD,
});

/** Null where there are two or three. */
export function sayPriorityCount(context: SchoolContext): string | null {
  const count = prioritiesInForce(context).length;
  if (count >= FEWEST && count <= MOST) return null;
  const held = count === 0 ? 'No priority is' : count === 1 ? 'One priority is' : `${count} priorities are`;
  return `${held} recorded for this year: two or three are needed.`;
}
