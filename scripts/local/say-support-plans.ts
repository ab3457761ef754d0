/** Each school's next peer review, and what is left to settle in its support plan: a line a school. */
import { sayDay } from '../../src/domain/day.ts';
import type { SupportLine } from '../../src/domain/support-plans/support-line.ts';
import { count } from './count.ts';

const PEER_REVIEW = 'Peer review';

export function saySupportPlans(lines: readonly SupportLine[]): string {
  const schools = [...new Set(lines.map(({ urn }) => urn))];
  const said = schools.map((urn) => sayPlan(lines.filter((line) => line.urn === urn)));
  return ['Support plans', ...said].join('\n');
}

function sayPlan(plan: readonly SupportLine[]): string {
  const own = plan.filter(({ category }) => category !== 'URGENT ACTION');
  const [first] = own;
  const open = plan.filter(({ toSettle }) => toSettle.length > 0).length;
  const settle = open === 0 ? '' : `, ${open} of them to settle`;
  return `  ${first?.school}, ${first?.category}: ${count(own.length, 'line')} of support${settle}. ${sayReview(own)}`;
}

function sayReview(plan: readonly SupportLine[]): string {
  const review = plan.find(({ support }) => support === PEER_REVIEW);
  if (!review) return 'No peer review.';
  const { planned, nextDue, days = 0, teamSize, state = '', lead } = review;
  const on = planned ?? nextDue;
  if (on === undefined) return 'Peer review: no date.';
  return `Peer review ${sayDay(on)}, ${state.toLowerCase()}: ${count(days, 'day')}, team of ${teamSize}, ${lead ?? 'nobody'} leads.`;
}
