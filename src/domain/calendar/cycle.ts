/** A row of the cycle: what is done, for whom, how often, by whom (Sections 2 to 6 of the policy, as the trust has it). */
import { COLOURS, PHASES, type Recorded } from '../records.ts';

export const APPLIES_TO = [
  'Trust',
  'Every school',
  ...PHASES,
  ...COLOURS,
  'Not yet set',
  'Requires improvement',
  'Inadequate',
  'July schools',
  'September schools',
  'Urgent concern',
] as const;
/** To whom a row applies. A school is in several of these at once. */
export type Group = (typeof APPLIES_TO)[number];

/** The most frequent first. */
export const EVERY = ['Fortnight', 'Month', 'Half term', 'Term', 'Twice a year', 'Year', '18 months', 'Once'] as const;
export type Every = (typeof EVERY)[number];

export const COUNTED_FROM = [
  'Last due',
  'Start of period',
  'Middle of period',
  'End of period',
  'End of Autumn 1',
  'Start of Autumn 2',
  'End of Summer 1',
  'End of Summer 2',
  'First week of July',
  'Last week of September',
  'Academy meeting',
  'Board meeting',
  'Policy review',
  'Self-evaluation',
  'Judgement',
  'Category change',
  'Capture',
  'Urgent concern',
  'Report received',
] as const;
export type CountedFrom = (typeof COUNTED_FROM)[number];

export interface CycleRule extends Recorded {
  readonly activity: string;
  readonly appliesTo: Group;
  readonly every?: Every;
  readonly countedFrom?: CountedFrom;
  /** School days after, or before, what it is counted from. */
  readonly daysAfter?: number;
  readonly daysBefore?: number;
  readonly owner?: string;
  readonly tell?: string;
  readonly leadDays?: number;
  readonly document?: string;
  /** The section of the policy. */
  readonly section?: string;
}

/** A rule that says how often, and counted from what: no other makes a task. */
export type Rule = CycleRule & Required<Pick<CycleRule, 'every' | 'countedFrom'>>;

export const isRule = (row: CycleRule): row is Rule => row.every !== undefined && row.countedFrom !== undefined;

/** Of several rules for one activity the most frequent; of two alike the one that stands first in the lists above. */
export function mostFrequent(rules: readonly Rule[]): Rule | undefined {
  const rank = ({ every, appliesTo }: Rule): number =>
    EVERY.indexOf(every) * APPLIES_TO.length + APPLIES_TO.indexOf(appliesTo);
  return [...rules].sort((a, b) => rank(a) - rank(b))[0];
}
