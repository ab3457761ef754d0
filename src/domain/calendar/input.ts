/** What the calendar is worked out from. */
import type { Day } from '../day.ts';
import type { Agreement, Concern, Inspection, School, TermDate } from '../records.ts';
import type { ClosingRecords } from './closed-by.ts';
import type { CycleRule } from './cycle.ts';
import type { HeldTask } from './task.ts';

export interface CalendarInput extends ClosingRecords {
  readonly today: Day;
  /** No task is for this day or one before it; undefined: the trust has not set up its calendar, and there are no new tasks. */
  readonly from?: Day;
  readonly policyReviewOn?: Day;
  readonly rules: readonly CycleRule[];
  readonly termDates: readonly TermDate[];
  readonly schools: readonly School[];
  readonly agreementsOf: (urn: string) => readonly Agreement[];
  /** The latest graded inspection, the predecessor's until there is an own. */
  readonly gradedOf: (school: School) => (Inspection & { readonly date: Day }) | undefined;
  readonly concerns: readonly Concern[];
  /** School days that make an absence of a headteacher or a deputy a long one. */
  readonly longAbsence: number;
  /** Complaints that make a case, and how many months they count; undefined: none do by their number. */
  readonly complaints: { readonly threshold?: number; readonly months: number };
  /** The rows of the calendar, each task once. */
  readonly held: readonly HeldTask[];
}
