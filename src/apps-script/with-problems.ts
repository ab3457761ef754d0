import type { Change } from '../jobs/change.ts';
import type { Plan } from '../jobs/job.ts';
import type { Problem } from '../workbook/problem.ts';

const PROBLEMS = 'Problems';

/** A job lists what is wrong in the tabs; what is wrong with the spreadsheet itself only the shell can see. */
export function withProblems<Answer>(plan: Plan<Answer>, problems: readonly Problem[]): Plan<Answer> {
  if (problems.length === 0) return plan;
  return { changes: plan.changes.map((change) => listed(change, problems)), answer: told(plan.answer, problems) };
}

function listed(change: Change, problems: readonly Problem[]): Change {
  if (change.kind !== 'replace rows' || change.tab !== PROBLEMS) return change;
  const rows = problems.map((problem) => ({ ...problem }));
  return { ...change, rows: [...rows, ...change.rows] };
}

function told<Answer>(answer: Answer, problems: readonly Problem[]): Answer {
  const found = problemsOf(answer);
  return found ? { ...answer, problems: [...problems, ...found] } : answer;
}

/** The problems that an answer lists, if it lists any. */
export function problemsOf(answer: unknown): readonly unknown[] | undefined {
  if (typeof answer !== 'object' || answer === null || !('problems' in answer)) return undefined;
  return Array.isArray(answer.problems) ? answer.problems : undefined;
}
