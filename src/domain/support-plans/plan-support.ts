/** Works out each school's support plan: what its category brings (Section 5), when, on what, by whom. */
import { agreedOn, planByJudgement } from '../calendar/standing.ts';
import { latestGraded } from '../evidence/inspections.ts';
import type { School } from '../records.ts';
import { conflictsWith, isOpen } from './conflicts.ts';
import { newDuties } from './duties.ts';
import type { Review, SupportPlanInput, WantedAction } from './input.ts';
import { type Leader, type Leaders, leadersOf } from './leaders.ts';
import { everybodyIn, namedTeam } from './named-in.ts';
import { offerProblems } from './offer-problems.ts';
import { type OpenTasks, openTasks } from './open-reviews.ts';
import { peerReviews, takeArranged } from './peer-reviews.ts';
import type { SchoolPlanning } from './planning.ts';
import { schoolPlan } from './school-plan.ts';
import { lastInspected } from './size.ts';
import type { SupportPlanProblem, SupportPlans } from './support-line.ts';

export function planSupport(input: SupportPlanInput): SupportPlans {
  const { today, schools } = input;
  const leaders = leadersOf(input.people, input.talent, schools, today);
  const open = openTasks(input.tasks, input.reviews, today);
  const duties = newDuties();
  const conflictsOf = conflictsWith({ today, leaders, concerns: input.concerns, requests: input.requests });
  const peering = { ...input, open, leaders, categoryOf, inspectedOf };
  takeArranged(input.reviews, peering, duties);
  const phases = new Map(schools.map(({ urn, phase }) => [urn, phase]));
  const staffing = { leaders, conflictsOf, duties, isAway: awayOn(input), phaseOf: (urn: string) => phases.get(urn) };
  const peers = peerReviews(peering, staffing);
  const names = new Map(schools.map(({ urn, name }) => [urn, name]));
  const nameOf = (urn: string): string => names.get(urn) ?? `the school ${urn}`;
  const planning: SchoolPlanning = {
    input,
    open,
    leaders,
    peers,
    judging: { conflictsOf, duties, nameOf },
    actionsOf: byUrn(input.actions),
  };
  return {
    lines: inOrder(schools).flatMap((school) => schoolPlan(school, standingOf(school), planning)),
    problems: [...offerProblems(input.offer, input.rules), ...nobodyKnown(open, leaders)],
  };

  function categoryOf({ urn }: School) {
    return agreedOn(input.agreementsOf(urn), today).colour;
  }
  function inspectedOf(school: School) {
    return lastInspected(input.inspectionsOf(school), today);
  }
  function standingOf(school: School) {
    const graded = latestGraded({ records: { inspections: input.inspectionsOf(school) }, day: today });
    return { agreed: agreedOn(input.agreementsOf(school.urn), today), judged: planByJudgement(graded) };
  }
}

const A_TO_Z = new Intl.Collator('en-GB');
const inOrder = (schools: readonly School[]): readonly School[] =>
  [...schools].sort((a, b) => A_TO_Z.compare(a.name, b.name) || (a.urn < b.urn ? -1 : 1));

function byUrn(actions: readonly WantedAction[]): (urn: string) => readonly WantedAction[] {
  const groups = new Map<string, WantedAction[]>();
  for (const action of actions) {
    const group = groups.get(action.urn ?? '');
    if (group) group.push(action);
    else groups.set(action.urn ?? '', [action]);
  }
  return (urn) => groups.get(urn) ?? [];
}

/** A headteacher or a deputy with an open absence is not asked to review others. */
function awayOn({ concerns, today }: SupportPlanInput): (leader: Leader) => boolean {
  const away = new Set(
    concerns.flatMap((concern) => {
      const role = ABSENT[concern.kind ?? ''];
      return role !== undefined && isOpen(concern, today) ? [`${concern.urn}·${role}`] : [];
    }),
  );
  return ({ posts }) => posts.some(({ urn, role }) => away.has(`${urn}·${role}`));
}
const ABSENT: Readonly<Record<string, string>> = {
  'Headteacher absence': 'Headteacher',
  'Deputy absence': 'Deputy Headteacher',
};

/** Of reviews that are to come: nobody has to mend the names of those that are over. */
function nobodyKnown({ arranged }: OpenTasks, leaders: Leaders): readonly SupportPlanProblem[] {
  const reviews = [...arranged.values()].sort((a: Review, b: Review) => (a.ref < b.ref ? -1 : 1));
  return reviews.flatMap((review) => {
    const named = namedTeam(review, leaders);
    return everybodyIn(named)
      .filter(({ leader }) => !leader)
      .map(
        (person): SupportPlanProblem => ({
          kind: 'nobody known',
          review,
          field: person === named.lead ? 'lead' : 'team',
          found: person.text,
        }),
      );
  });
}
