/** The lines of one school's support plan. */
import { groupsOf } from '../calendar/groups.ts';
import type { Agreed, PlanReason } from '../calendar/standing.ts';
import { sayDay } from '../day.ts';
import type { School } from '../records.ts';
import { askedLines, type Line } from './asked-lines.ts';
import { FOCUS_NOT_SET, type Focus, focusIn } from './focus.ts';
import type { Review } from './input.ts';
import { sayEvery, sayTimes } from './often.ts';
import { peerFields } from './peer-line.ts';
import type { SchoolPlanning } from './planning.ts';
import { reviewFields } from './review-fields.ts';
import { isAdditional, type OpenLine, PEER_REVIEW, RRCP, RRCP_REVIEW, schoolLines } from './school-lines.ts';
import type { SupportLine } from './support-line.ts';
import { urgentLines } from './urgent-lines.ts';

export interface SchoolStanding {
  readonly agreed: Agreed;
  readonly judged: PlanReason | undefined;
}

export function schoolPlan(school: School, standing: SchoolStanding, planning: SchoolPlanning): readonly SupportLine[] {
  const { offer, rules } = planning.input;
  const groups = groupsOf(school, standing.agreed, standing.judged);
  const lines = schoolLines(offer, rules, new Set(groups.keys()));
  const base = { urn: school.urn, school: school.name, category: standing.agreed.colour };
  const given = lines.filter(({ support }) => !isAdditional(support));
  const found = [
    ...given.map((line) => ({ ...base, ...lineOf(line, school, standing, planning) })),
    ...askedLines(lines, school, planning).map((line) => ({ ...base, ...line })),
    ...urgentLines(school, planning),
  ];
  return withCategory(found, standing, planning.input.indicatedOf(school.urn));
}

/** Said once, where a school's plan begins. */
function withCategory(
  lines: readonly SupportLine[],
  { agreed }: SchoolStanding,
  indicated?: string,
): readonly SupportLine[] {
  const [first, ...rest] = lines;
  if (!first || agreed.colour !== 'Not yet set') return lines;
  const shown =
    indicated === undefined || indicated === 'Not yet set' ? 'none is indicated' : `${indicated} is indicated`;
  return [{ ...first, because: [`No category is agreed: ${shown}`, ...first.because] }, ...rest];
}

function lineOf(line: OpenLine, school: School, standing: SchoolStanding, planning: SchoolPlanning): Line {
  const { activity = '', offered, rules } = line;
  const [task] = planning.open.of(school.urn, activity);
  const [rule] = rules;
  const review = task && planning.open.arranged.get(task.id);
  const peer = task && planning.peers.get(task.id);
  const team = peer ? peerFields(peer, school.urn, planning.judging) : reviewFields(activity, review, school, planning);
  const lead = team.lead ?? (peer ? undefined : (task?.owner ?? rule?.owner));
  return {
    support: line.support,
    often: rule ? sayEvery(rule.every) : sayTimes(offered?.timesAYear),
    ...(task && { nextDue: task.due }),
    ...focusFields(focusOf(line, activity), review),
    ...team,
    ...(lead !== undefined && { lead }),
    toSettle: [...whenToSettle(line, school, planning), ...team.toSettle],
    because: [...planReasons(line, school, standing, planning), ...(team.because ?? [])],
    from: offered ? `${offered.section ?? ''} (Support offer)`.trim() : `${rule?.section ?? ''} (Cycle)`.trim(),
  };
}

const focusOf = ({ offered }: OpenLine, activity: string): Focus | undefined =>
  focusIn(offered?.focusAgreedBy) ?? (activity === PEER_REVIEW && !offered ? FOCUS_NOT_SET : undefined);

/** What people have written in `Reviews` comes before what the offer says. */
function focusFields(offered: Focus | undefined, review: Review | undefined): Partial<SupportLine> {
  const focus = review?.focus ?? offered?.focus;
  const agreedBy = review?.focusAgreedBy ?? offered?.agreedBy;
  return { ...(focus !== undefined && { focus }), ...(agreedBy !== undefined && { focusAgreedBy: agreedBy }) };
}

function whenToSettle(
  { activity = '', rules }: OpenLine,
  { urn }: School,
  { open, actionsOf }: SchoolPlanning,
): readonly string[] {
  const [task] = open.of(urn, activity);
  if (task) return task.status === 'Overdue' ? [`Overdue since ${sayDay(task.due)}`] : [];
  const [rule] = rules;
  // An event from before the calendar began has no task: whether there is a plan is told by its actions.
  if (rule?.every === 'Once')
    return actionsOf(urn).some(({ plan }) => plan === 'RRCP') ? [] : ['No action of it in Actions'];
  return [rule ? 'No date in Calendar' : 'No row of Cycle gives it a date'];
}

/** Why there is a Rapid Response Commitment Plan, and of two intervals which one holds. */
function planReasons(
  { activity, rules }: OpenLine,
  { urn }: School,
  { agreed, judged }: SchoolStanding,
  { open }: SchoolPlanning,
): readonly string[] {
  if (activity === RRCP_REVIEW && rules.length > 1)
    return [
      ...rules.map(({ appliesTo, every }) => `${appliesTo}: ${sayEvery(every).toLowerCase()}`),
      ...(new Set(rules.map(({ every }) => every)).size > 1 ? ['the more frequent holds'] : []),
    ];
  if (activity !== RRCP) return [];
  const done = open.lastClosed(urn, RRCP);
  return [
    ...(agreed.since !== undefined && rules.some(({ appliesTo }) => appliesTo === agreed.colour)
      ? [`${agreed.colour} since ${sayDay(agreed.since)}`]
      : []),
    ...(judged ? [`Ofsted: ${judged.group.toLowerCase()} (${sayDay(judged.since)})`] : []),
    ...(done?.because !== undefined ? [done.because] : []),
  ];
}
