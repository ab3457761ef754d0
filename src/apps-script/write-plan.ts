/** Carries out a plan and logs the run. */
import type { Plan } from '../jobs/job.ts';
import type { Moment } from '../workbook/cell.ts';
import type { SchoolNames } from '../workbook/school-names.ts';
import { type Applied, apply, NOTHING_APPLIED, together } from './apply.ts';
import type { Calls } from './calls.ts';
import { runLogRow } from './run-log.ts';
import { problemsOf } from './with-problems.ts';

/** Google ends an execution at 360 seconds; the rest is for the log, the flush and the lock. */
export const BUDGET_MS = 270_000;

export interface Running {
  readonly job: string;
  readonly moment: Moment;
  readonly startedMs: number;
  readonly calls: Calls;
  readonly logged: boolean;
  readonly schools: SchoolNames;
  /** What the run has written already. */
  readonly before?: Applied;
}

export function writePlan(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { changes, answer }: Plan<unknown>,
  { job, moment, startedMs, calls, logged, schools, before = NOTHING_APPLIED }: Running,
): Applied {
  const spent = () => Date.now() - startedMs;
  const applying = { book, schools, calls, hasTime: () => spent() < BUDGET_MS };
  const applied = together(before, apply(applying, changes));
  if (!logged || applied.tabs.length === 0) return applied;
  const problems = problemsOf(answer)?.length ?? 0;
  const report = { job, moment, seconds: Math.round(spent() / 100) / 10, calls: calls.made(), problems };
  apply({ ...applying, hasTime: () => true }, [runLogRow({ ...report, changed: applied.cells })]);
  return applied;
}
