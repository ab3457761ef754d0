/** The tab Support plan: every school's lines, written whole, for all of it is the program's. */

import type { Day } from '../../domain/day.ts';
import { planSupport } from '../../domain/support-plans/plan-support.ts';
import type { SupportLine } from '../../domain/support-plans/support-line.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import type { Problem } from '../../workbook/problem.ts';
import type { TrustRecords } from '../../workbook/records/read-records.ts';
import { supportPlan } from '../../workbook/tabs/support-plan.ts';
import type { Change, Fields } from '../change.ts';
import { sayProblem } from './say-problem.ts';
import { type FoundSoFar, readSupportPlans } from './support-plan-input.ts';

export interface SupportPlanChanges {
  readonly changes: readonly Change[];
  readonly lines: readonly SupportLine[];
  readonly problems: readonly Problem[];
}

export function supportPlanChanges(
  trust: TrustRecords,
  found: FoundSoFar,
  snapshot: Snapshot,
  today: Day,
): SupportPlanChanges {
  const { input, problems } = readSupportPlans(trust, found, snapshot, today);
  const planned = planSupport(input);
  return {
    changes: [{ kind: 'replace rows', tab: supportPlan.name, rows: planned.lines.map(fieldsOf) }],
    lines: planned.lines,
    problems: [...problems, ...planned.problems.map(sayProblem)],
  };
}

const NONE_KNOWN = 'None known';

const fieldsOf = (line: SupportLine): Fields => ({
  urn: line.urn,
  school: line.school,
  category: line.category,
  support: line.support,
  often: line.often,
  nextDue: line.nextDue ?? null,
  planned: line.planned ?? null,
  state: line.state ?? null,
  focus: line.focus ?? null,
  focusAgreedBy: line.focusAgreedBy ?? null,
  days: line.days ?? null,
  teamSize: line.teamSize ?? null,
  lead: line.lead ?? null,
  team: line.team.join(', ') || null,
  conflicts: line.conflicts === undefined ? null : sentences(line.conflicts) || NONE_KNOWN,
  toSettle: sentences(line.toSettle) || null,
  because: sentences(line.because) || null,
  from: line.from,
});

const sentences = (parts: readonly string[]): string => parts.join('; ');
