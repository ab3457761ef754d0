/** The line of a review that is no peer review: the policy says nothing of its team, so none is proposed. */
import { reviewKindOf } from '../calendar/closed-by.ts';
import type { School } from '../records.ts';
import type { Review } from './input.ts';
import { everybodyIn, namedTeam, sayPerson } from './named-in.ts';
import { judge, type TeamFields } from './peer-line.ts';
import type { SchoolPlanning } from './planning.ts';

/** As it is arranged. */
export function reviewFields(
  activity: string,
  review: Review | undefined,
  school: School,
  { input: { today }, leaders, judging, open }: SchoolPlanning,
): TeamFields {
  const kind = reviewKindOf(activity);
  if (!review) {
    const isToArrange = kind !== undefined && open.of(school.urn, activity).length > 0;
    return { team: [], toSettle: [], ...(isToArrange && { state: 'To arrange' as const }) };
  }
  const named = namedTeam(review, leaders);
  const at = { urn: school.urn, on: review.planned ?? today, halfTerm: '' };
  const isJudged = LOOKED_INTO.has(activity) && everybodyIn(named).length > 0;
  const judged = isJudged ? judge(everybodyIn(named), at, judging) : undefined;
  return {
    ...(review.planned !== undefined && { planned: review.planned }),
    ...(review.days !== undefined && { days: review.days }),
    ...(review.teamSize !== undefined && { teamSize: review.teamSize }),
    ...(named.lead && { lead: sayPerson(named.lead) }),
    team: named.team.map(sayPerson),
    state: review.planned !== undefined && named.lead !== undefined ? 'Arranged' : 'Part arranged',
    ...(judged && { conflicts: judged.conflicts }),
    toSettle: [
      ...(review.planned === undefined ? [`No day in Planned of Reviews (${review.ref})`] : []),
      ...(judged?.toSettle ?? []),
    ],
  };
}

/** The CEO reviews and appraises those whom the CEO line manages: there it is no conflict. */
const LOOKED_INTO: ReadonlySet<string> = new Set(['Safeguarding review']);
