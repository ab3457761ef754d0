/** A task of the calendar: as it is worked out, and as a row of the tab holds it. */
import type { Day } from '../day.ts';
import type { Recorded } from '../records.ts';
import type { Group } from './cycle.ts';

export const TASK_STATUSES = ['Upcoming', 'Due', 'Overdue', 'Done', 'Not needed'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** Headteacher and senior leaders, Academy Committee or Council, Executive Team, Board (Section 1). */
export type Level = 1 | 2 | 3 | 4;

/** A row as it is held: what people typed in it, and what an earlier run wrote. */
export interface HeldTask extends Recorded {
  readonly task: string;
  /** Blank: the trust's own. */
  readonly urn?: string;
  readonly activity?: string;
  readonly due?: Day;
  readonly period?: string;
  readonly madeFor?: string;
  readonly status?: TaskStatus;
  readonly doneOn?: Day;
  readonly notNeeded?: string;
}

export interface Task {
  /** It never changes once it is written. */
  readonly id: string;
  readonly urn?: string;
  readonly activity: string;
  /** The school year, term, half term, month or half of the year that it is for. */
  readonly period: string;
  readonly due: Day;
  readonly owner: string;
  readonly level: Level;
  readonly tell: readonly string[];
  readonly leadDays: number;
  /** The day from which people are told of it. */
  readonly opens: Day;
  readonly document?: string;
  readonly status: TaskStatus;
  /** Whom the row of the cycle that it was made from applies to: `RED`, `Every school`, `Trust`. */
  readonly category: Group;
  /** The same with how often: `RED · Month`. A due date stands as long as how often does. */
  readonly madeFor: string;
  /** What closed it, where a person did not: `Held on 3 February 2027`. */
  readonly because?: string;
  readonly closedOn?: Day;
}

/** What the calendar has to say to people, for the workbook to put into words with its place. */
export type CalendarProblem =
  | { readonly kind: 'done in the future'; readonly task: HeldTask; readonly doneOn: Day }
  | { readonly kind: 'done and not needed'; readonly task: HeldTask }
  | { readonly kind: 'rule that makes no task'; readonly rule: Recorded; readonly found: string }
  | {
      readonly kind: 'more reviews than weeks';
      readonly period: string;
      readonly reviews: number;
      readonly weeks: number;
    };
