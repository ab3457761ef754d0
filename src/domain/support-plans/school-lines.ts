/** Which lines of support a school has: those of its colour in `Support offer`, and what `Cycle` asks of it besides. */
import { type CycleRule, type Group, isRule, mostFrequent, type Rule } from '../calendar/cycle.ts';
import type { Offered } from './input.ts';
import { sameWords } from './same-words.ts';

export const PEER_REVIEW = 'Peer review';
export const RRCP = 'Rapid Response Commitment Plan';
export const RRCP_REVIEW = 'RRCP review';
const SUPPORT: readonly string[] = [
  PEER_REVIEW,
  'Safeguarding review',
  RRCP,
  RRCP_REVIEW,
  'Executive Team review',
  'Headteacher appraisal',
];

export interface OpenLine {
  readonly support: string;
  readonly offered?: Offered;
  readonly activity?: string;
  /** Every row of `Cycle` that applies; the first is the one that the calendar goes by. */
  readonly rules: readonly Rule[];
}

/** In the policy's order: the reviews of a plan stand after the plan. */
export function schoolLines(
  offer: readonly Offered[],
  rules: readonly CycleRule[],
  groups: ReadonlySet<Group>,
): readonly OpenLine[] {
  const applying = rules.filter(isRule).filter(({ appliesTo }) => groups.has(appliesTo));
  const offered = offer
    .filter(({ category }) => groups.has(category as Group))
    .map((row) => offeredLine(row, rules, applying));
  const missing = SUPPORT.filter((activity) => !offered.some((line) => line.activity === activity)).flatMap(
    (activity) => {
      const all = rulesFor(activity, applying);
      return all.length > 0 ? [{ support: NAMES[activity] ?? activity, activity, rules: all }] : [];
    },
  );
  const lines: OpenLine[] = offered.filter(({ support }) => !isAdditional(support));
  for (const line of missing) {
    const after = line.activity === RRCP_REVIEW ? lines.findIndex(({ activity }) => activity === RRCP) : -1;
    lines.splice(after < 0 ? lines.length : after + 1, 0, line);
  }
  return [...lines, ...offered.filter(({ support }) => isAdditional(support))];
}

const NAMES: Readonly<Record<string, string>> = { [RRCP]: `${RRCP} (RRCP)` };

export const isAdditional = (support: string): boolean => /^additional support/i.test(support.trim());

function offeredLine(offered: Offered, rules: readonly CycleRule[], applying: readonly Rule[]): OpenLine {
  const { support } = offered;
  const activity = activityOf(support, rules);
  return {
    support,
    offered,
    rules: activity === undefined ? [] : rulesFor(activity, applying),
    ...(activity !== undefined && { activity }),
  };
}

function rulesFor(activity: string, applying: readonly Rule[]): readonly Rule[] {
  const all = applying.filter((rule) => rule.activity === activity);
  const first = mostFrequent(all);
  return first ? [first, ...all.filter((rule) => rule !== first)] : [];
}

/** The activity whose name the support begins with: `Rapid Response Commitment Plan (RRCP) developed by CEO`. */
export function activityOf(support: string, rules: readonly CycleRule[]): string | undefined {
  const words = sameWords(support);
  const names = [...new Set(rules.map(({ activity }) => activity))].filter((name) => words.startsWith(sameWords(name)));
  return names.sort((a, b) => b.length - a.length)[0];
}
