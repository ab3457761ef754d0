/** The lines of additional support: what each plan asks for, action by action. */
import type { School } from '../records.ts';
import { askedLine, planNamedIn, type SchoolPlan, sayAsked, wantedIn } from './additional-support.ts';
import { givenFor } from './given-support.ts';
import type { SchoolPlanning } from './planning.ts';
import { isAdditional, type OpenLine, RRCP } from './school-lines.ts';
import type { SupportLine } from './support-line.ts';

export type Line = Omit<SupportLine, 'urn' | 'school' | 'category'>;

/** What the plans ask for; the plan that no line of the school's names is said beside. */
export function askedLines(
  lines: readonly OpenLine[],
  { urn }: School,
  { input, actionsOf }: SchoolPlanning,
): readonly Line[] {
  const { today } = input;
  const own = actionsOf(urn);
  const offered = lines.filter(({ support }) => isAdditional(support));
  const plans = offered.map((line) => ({
    plan: planNamedIn(line.support),
    support: line.support,
    from: `${line.offered?.section ?? ''} (Support offer)`.trim(),
  }));
  const all = [...plans, ...unnamed(plans, lines)];
  return all.flatMap(({ plan, support, from }) => {
    const asked = wantedIn(own, plan, today);
    const other = plan === 'RRCP' ? 'Commitment Plan' : 'RRCP';
    const elsewhere = all.some((each) => each.plan === other) ? [] : wantedIn(own, other, today);
    const heading: Line = {
      support,
      often: 'As needed',
      team: [],
      toSettle: [],
      because: sayAsked(plan, asked, elsewhere),
      from,
    };
    return [heading, ...asked.map((action) => askedLine(action, plan, givenFor(action, input.requests, today), today))];
  });
}

interface Heading {
  readonly plan: SchoolPlan;
  readonly support: string;
  readonly from: string;
}

/** A school that has an RRCP by Ofsted's judgement asks in it; one without a category, in its Commitment Plan. */
function unnamed(plans: readonly Heading[], lines: readonly OpenLine[]): readonly Heading[] {
  const has = (plan: SchoolPlan): boolean => plans.some((each) => each.plan === plan);
  const heading = (plan: SchoolPlan, name: string): Heading => ({
    plan,
    support: `Additional support as identified in ${name}`,
    from: 'Section 4',
  });
  return [
    ...(plans.length === 0 ? [heading('Commitment Plan', 'School Commitment Plan')] : []),
    ...(!has('RRCP') && lines.some(({ activity }) => activity === RRCP) ? [heading('RRCP', 'RRCP')] : []),
  ];
}
