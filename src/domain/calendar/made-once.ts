/** Tasks that an event asks for once: a Rapid Response Commitment Plan, and the steps of Urgent Action. */
import { academicYearOf, sayYear } from '../academic-year.ts';
import type { Day } from '../day.ts';
import type { Rule } from './cycle.ts';
import { idOf, type Made } from './made.ts';
import { onOrBefore, schoolDaysAfter } from './school-year.ts';
import type { PlanReason } from './standing.ts';
import type { Subject } from './subject.ts';
import type { UrgentCase } from './urgent-cases.ts';

/** Undefined: no such date can be counted. */
export function madeOnce(subject: Subject, rules: readonly Rule[]): readonly Made[] | undefined {
  const [rule] = rules;
  if (rule?.appliesTo === 'Urgent concern') return subject.cases.flatMap((each) => stepOf(subject, rule, each) ?? []);
  if (rules.some(({ countedFrom }) => countedFrom !== 'Category change' && countedFrom !== 'Judgement'))
    return undefined;
  return plansOf(subject, rules);
}

/**
 * A category brings a plan where no judgement has brought one already; a judgement brings another only where that of the
 * category was due before it came.
 */
function plansOf(subject: Subject, rules: readonly Rule[]): readonly Made[] {
  const plans = [...subject.planReasons]
    .sort((a, b) => (a.since < b.since ? -1 : 1))
    .flatMap((reason) => planOf(subject, rules, reason) ?? []);
  const [first, second] = plans;
  const isAnother =
    first && second?.since !== undefined && second.rule.countedFrom === 'Judgement' && second.since > first.due;
  return plans.slice(0, isAnother ? 2 : 1);
}

function planOf(subject: Subject, rules: readonly Rule[], { group, since }: PlanReason): Made | undefined {
  const rule = rules.find(({ appliesTo }) => appliesTo === group);
  return rule && eventTask(subject, rule, since, since);
}

function stepOf(subject: Subject, rule: Rule, { concern, since, isInvestigated }: UrgentCase): Made | undefined {
  if (!isInvestigated) return undefined;
  const { reportReceived, reportDue } = concern;
  if (rule.countedFrom === 'Report received')
    return reportReceived === undefined
      ? undefined
      : eventTask(subject, rule, reportReceived, concern.ref, { concern });
  const made = eventTask(subject, rule, since, concern.ref, { concern });
  const isReport = rule.activity === 'Urgent: report received' && reportDue !== undefined;
  return made && isReport ? { ...made, due: onOrBefore(subject.years, reportDue) ?? made.due } : made;
}

/** By the last school day that is held, where its days run on into a year that is not. */
function eventTask(
  subject: Subject,
  rule: Rule,
  event: Day,
  name: string,
  more: Pick<Made, 'concern'> = {},
): Made | undefined {
  const { years } = subject;
  const last = years.days[years.days.length - 1];
  const counted = schoolDaysAfter(years, event, rule.daysAfter ?? 0) ?? last;
  const due = counted !== undefined && counted < event ? undefined : counted;
  if (due === undefined) return undefined;
  const period = sayYear(academicYearOf(due));
  return { id: idOf(subject, rule, name), subject, rule, period, due, since: event, ...more };
}
