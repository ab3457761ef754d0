/** Every peer review that is to come: as people have arranged it, and what is proposed where they have not. */
import type { Task } from '../calendar/task.ts';
import type { Day } from '../day.ts';
import type { School } from '../records.ts';
import type { TermCalendar } from '../school-days.ts';
import type { Settings } from '../settings.ts';
import type { Duties } from './duties.ts';
import { halfTermOf } from './half-term.ts';
import type { Review } from './input.ts';
import type { Leader, Leaders } from './leaders.ts';
import { everybodyIn, type NamedTeam, namedTeam } from './named-in.ts';
import { dayOf, type OpenTasks } from './open-reviews.ts';
import { PEER_REVIEW } from './school-lines.ts';
import { type Size, sizeOf } from './size.ts';
import { type Staffed, type Staffing, staffAll, type ToStaff } from './staffing.ts';
import type { LineCategory } from './support-line.ts';

export interface PeerReview {
  readonly task: Task;
  readonly on: Day;
  readonly halfTerm: string;
  readonly review?: Review;
  readonly named: NamedTeam;
  readonly size: Size;
  readonly days: number;
  readonly teamSize: number;
  /** How many the team still lacked, the lead apart. */
  readonly needs: number;
  readonly staffed: Staffed;
}

export interface PeerReviewInput {
  readonly today: Day;
  readonly settings: Settings;
  readonly schools: readonly School[];
  readonly open: OpenTasks;
  readonly leaders: Leaders;
  readonly categoryOf: (school: School) => LineCategory;
  readonly inspectedOf: (school: School) => Day | undefined;
  readonly calendarOf: (urn: string) => TermCalendar;
}

/** By task. */
export function peerReviews(input: PeerReviewInput, staffing: Staffing): ReadonlyMap<string, PeerReview> {
  const waiting = input.schools.flatMap((school) =>
    firstOfHalfTerms(input.open.of(school.urn, PEER_REVIEW).map((task) => unstaffed(task, school, input))).map(
      (each) => ({
        school,
        ...each,
      }),
    ),
  );
  const staffed = staffAll(
    waiting.map(({ school, ...each }) => toStaff(each, school)),
    staffing,
  );
  return new Map(
    waiting.map(({ school: _, ...each }) => [
      each.task.id,
      { ...each, staffed: staffed.get(each.task.id) ?? { team: [] } },
    ]),
  );
}

type Unstaffed = Omit<PeerReview, 'staffed'>;

/** Where several are overdue the school has one of them first: no team is kept from its neighbours for the others. */
const firstOfHalfTerms = (reviews: readonly Unstaffed[]): readonly Unstaffed[] =>
  reviews.filter(({ halfTerm }, index) => reviews.findIndex((each) => each.halfTerm === halfTerm) === index);

function unstaffed(task: Task, school: School, input: PeerReviewInput): Unstaffed {
  const review = input.open.arranged.get(task.id);
  const on = dayOf(task.due, review, input.today);
  const size = sizeOf(
    { category: input.categoryOf(school), roll: school.roll, inspected: input.inspectedOf(school), on },
    input.settings,
  );
  const named = review ? namedTeam(review, input.leaders) : { team: [] };
  const teamSize = review?.teamSize ?? size.team;
  return {
    task,
    on,
    halfTerm: halfTermOf(input.calendarOf(school.urn), on),
    ...(review && { review }),
    named,
    size,
    days: review?.days ?? size.days,
    teamSize,
    needs: Math.max(0, teamSize - 1 - named.team.length),
  };
}

const toStaff = ({ task, on, halfTerm, named, needs }: Unstaffed, { urn, phase }: School): ToStaff => ({
  id: task.id,
  urn,
  phase,
  on,
  due: task.due,
  halfTerm,
  needsLead: named.lead === undefined,
  needs,
  named: leadersIn(named),
});

const leadersIn = (named: NamedTeam): readonly Leader[] => everybodyIn(named).flatMap(({ leader }) => leader ?? []);

/** Whoever is in a review that people have arranged, or held, is not free in its half term. */
export function takeArranged(
  reviews: readonly Review[],
  { open, leaders, calendarOf, today }: Pick<PeerReviewInput, 'open' | 'leaders' | 'calendarOf' | 'today'>,
  duties: Duties,
): void {
  const dues = new Map(
    open.all.flatMap(({ id, due }) => (open.arranged.has(id) ? [[open.arranged.get(id), due] as const] : [])),
  );
  for (const review of reviews) {
    if (review.kind !== PEER_REVIEW) continue;
    const due = dues.get(review);
    const on = review.heldOn ?? review.planned ?? (due === undefined ? undefined : dayOf(due, review, today));
    if (on === undefined) continue;
    const duty = { urn: review.urn, on, halfTerm: halfTermOf(calendarOf(review.urn), on) };
    for (const leader of new Set(leadersIn(namedTeam(review, leaders)))) duties.add(leader, duty);
  }
}
