/** Why a school has a Rapid Response Commitment Plan, when it was due, and how often it is reviewed (D40, D41). */
import { type Day, sayDay } from '../../domain/day.ts';
import { STANDINGS } from '../../domain/ofsted/frameworks.ts';
import { sayGrades } from '../../domain/ofsted/say-inspection.ts';
import { standingWords } from '../../domain/ofsted/standing.ts';
import type { Agreement } from '../../domain/records.ts';
import { type CycleRow, EVERY } from '../../workbook/tabs/cycle.ts';
import type { SchoolContext } from '../context.ts';
import { dueInCalendar, schoolDaysAfter } from '../due-on.ts';
import { latestInspection } from '../inspection/ofsted.ts';

export interface PlanReason {
  /** As `Cycle` names those to whom the plan applies. */
  readonly group: CycleRow['appliesTo'];
  /** The day from which the plan is counted. */
  readonly since: Day;
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

const needsPlan = ({ agreed }: Agreement): boolean => agreed === 'AMBER' || agreed === 'RED';

/** Counted from the day on which the present run of AMBER and RED began. */
function categoryReason({ register, school, today }: SchoolContext): readonly PlanReason[] {
  const agreements = register.agreementsOf(school.urn).filter(({ on }) => on <= today);
  const newestFirst = [...agreements].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  const [present] = newestFirst;
  if (!present || !needsPlan(present)) return [];
  const ended = newestFirst.findIndex((each) => !needsPlan(each));
  const first = newestFirst[(ended < 0 ? newestFirst.length : ended) - 1] ?? present;
  const say = `the Executive Team agreed ${present.agreed} on ${sayDay(present.on)}`;
  return [{ group: present.agreed, since: first.on, say }];
}

/** A grade that is blank and could make it good is no judgement yet. */
function judgementReason(context: SchoolContext): readonly PlanReason[] {
  const inspection = latestInspection(context);
  if (!inspection) return [];
  const words = standingWords(inspection);
  if (words.length === 0 || words.some((word) => STANDINGS.indexOf(word) < LOW)) return [];
  const word = words.length === 1 ? words[0] : 'requires improvement or lower';
  const isInadequate = words.every((each) => each !== 'requires improvement');
  return [
    {
      group: isInadequate ? 'Inadequate' : 'Requires improvement',
      since: inspection.date,
      say: `Ofsted’s graded inspection of ${sayDay(inspection.date)}: in the policy’s word, ${word}`,
      detail: sayGrades(inspection),
    },
  ];
}

const LOW = STANDINGS.indexOf('requires improvement');

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
  const groups = reasons.map(({ group }) => group);
  const applying = rows.cycle.filter(({ activity, appliesTo }) => activity === REVIEW && groups.includes(appliesTo));
  const every = EVERY.find((each) => applying.some((row) => row.every === each));
  return every === undefined ? null : (SAID[every] ?? `every ${every.toLowerCase()}`);
}

const SAID: Readonly<Partial<Record<NonNullable<CycleRow['every']>, string>>> = {
  'Twice a year': 'twice a year',
  '18 months': 'every 18 months',
  Once: 'once',
};
