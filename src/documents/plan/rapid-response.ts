/** Why a school has a Rapid Response Commitment Plan, when it was due, and how often it is reviewed (D40, D41). */
import { EVERY } from '../../domain/calendar/cycle.ts';
import { planByCategory, planByJudgement, type PlanReason as Reason } from '../../domain/calendar/standing.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { sayGrades } from '../../domain/ofsted/say-inspection.ts';
import type { CycleRow } from '../../workbook/tabs/cycle.ts';
import type { SchoolContext } from '../context.ts';
import { dueInCalendar, schoolDaysAfter } from '../due-on.ts';
import { latestInspection } from '../inspection/ofsted.ts';

export interface PlanReason extends Pick<Reason, 'group' | 'since'> {
  readonly say: string;
  /** Ofsted's own grades: the policy's word never stands for them. */
  readonly detail?: string;
}

const ACTIVITY = 'Rapid Response Commitment Plan';
const REVIEW = 'RRCP review';
/** School days, where the trust's own Cycle names none. */
const USUALLY_AFTER = 20;

/** The category agreed, or Ofsted's judgement, or both; none: no plan is needed. */
export const reasonsForPlan = (context: SchoolContext): readonly PlanReason[] => [
  ...categoryReason(context),
  ...judgementReason(context),
];

function categoryReason({ register, school, today }: SchoolContext): readonly PlanReason[] {
  const reason = planByCategory(register.agreementsOf(school.urn), today);
  if (!reason) return [];
  const { group, since, present } = reason;
  return [{ group, since, say: `the Executive Team agreed ${present.agreed} on ${sayDay(present.on)}` }];
}

function judgementReason(context: SchoolContext): readonly PlanReason[] {
  const reason = planByJudgement(latestInspection(context));
  if (!reason) return [];
  const { group, since, words, inspection } = reason;
  const word = words.length === 1 ? words[0] : 'requires improvement or lower';
  return [
    {
      group,
      since,
      say: `Ofsted’s graded inspection of ${sayDay(since)}: in the policy’s word, ${word}`,
      detail: sayGrades(inspection),
    },
  ];
}

/** By the calendar, else so many school days after the first reason there was. */
export function planDue(context: SchoolContext, reasons: readonly PlanReason[]): Day | null {
  const { register, school } = context;
  const counted = reasons.map(({ group, since }) =>
    schoolDaysAfter(register.calendarOf(school.urn), since, daysAfter(context, group)),
  );
  return dueInCalendar(context, ACTIVITY) ?? counted.sort()[0] ?? null;
}

const daysAfter = ({ rows }: SchoolContext, group: PlanReason['group']): number =>
  rows.cycle.find(({ activity, appliesTo }) => activity === ACTIVITY && appliesTo === group)?.daysAfter ??
  USUALLY_AFTER;

/** `each month`: of all that apply the most frequent; null where Cycle has none. */
export function reviewedEvery({ rows }: SchoolContext, reasons: readonly PlanReason[]): string | null {
  const groups: readonly string[] = reasons.map(({ group }) => group);
  const applying = rows.cycle.filter(({ activity, appliesTo }) => activity === REVIEW && groups.includes(appliesTo));
  const every = EVERY.find((each) => applying.some((row) => row.every === each));
  return every === undefined ? null : (SAID[every] ?? `every ${every.toLowerCase()}`);
}

const SAID: Readonly<Partial<Record<NonNullable<CycleRow['every']>, string>>> = {
  'Twice a year': 'twice a year',
  '18 months': 'every 18 months',
  Once: 'once',
};
