/** A trust's support plans as a test states them: the policy's own offer and cycle, its calendar, and who there is. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { planCalendar } from '../../../src/domain/calendar/plan-calendar.ts';
import type { Source } from '../../../src/domain/outcome.ts';
import type { Inspection } from '../../../src/domain/records.ts';
import { termCalendar } from '../../../src/domain/school-days.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings.ts';
import type {
  Listed,
  Offered,
  Post,
  Review,
  SupportPlanInput,
  WantedAction,
} from '../../../src/domain/support-plans/input.ts';
import { planSupport } from '../../../src/domain/support-plans/plan-support.ts';
import type { SupportLine, SupportPlans } from '../../../src/domain/support-plans/support-line.ts';
import { type Given as CalendarGiven, inputOf } from '../calendar/a-calendar.ts';

const NO_ROW = 0 as Source;

/** The rows that every trust starts from. */
export const OFFER: readonly Offered[] = Papa.parse<Record<string, string>>(
  readFileSync('sheets-templates/workbook/Support offer.csv', 'utf8'),
  { header: true, skipEmptyLines: true },
).data.map((row) => ({
  source: NO_ROW,
  category: row['Category'] as Offered['category'],
  support: row['Support'] ?? '',
  ...(row['Times a year'] && { timesAYear: Number(row['Times a year']) }),
  ...(row['Focus agreed by'] && { focusAgreedBy: row['Focus agreed by'] }),
  ...(row['Policy section'] && { section: row['Policy section'] }),
}));

export const aPost = (name: string, role: string, urn?: number, more: Partial<Post> = {}): Post => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
  role,
  ...(urn !== undefined && { urn: String(urn) }),
  from: '2020-09-01',
  isUnclear: false,
  ...more,
});
export const listed = (name: string, urn: number, more: Partial<Listed> = {}): Listed => ({
  ref: `T ${name}`,
  name,
  urn: String(urn),
  stage: 'On register',
  consent: true,
  ...more,
});
export const aReview = (urn: number, more: Partial<Review> = {}): Review => ({
  source: NO_ROW,
  ref: `R${urn}`,
  urn: String(urn),
  kind: 'Peer review',
  ...more,
});
export const anAction = (ref: string, urn: number, plan: string, more: Partial<WantedAction> = {}): WantedAction => ({
  ref,
  urn: String(urn),
  plan,
  supportWanted: 'A reading lead',
  isGreen: false,
  ...more,
});

export const EXECUTIVE: readonly Post[] = [
  aPost('Ada Chief', 'CEO'),
  aPost('Ben Deputy', 'Deputy CEO'),
  aPost('Cat Lead', 'School Improvement Lead'),
];
/** A headteacher and a deputy at each of these schools. */
export const staffOf = (...urns: readonly number[]): readonly Post[] =>
  urns.flatMap((urn) => [aPost(`Head ${urn}`, 'Headteacher', urn), aPost(`Deputy ${urn}`, 'Deputy Headteacher', urn)]);

export interface Given extends CalendarGiven {
  readonly settings?: Partial<Settings>;
  readonly arranged?: readonly Review[];
  readonly people?: readonly Post[];
  readonly talent?: readonly Listed[];
  readonly cases?: SupportPlanInput['concerns'];
  readonly requests?: SupportPlanInput['requests'];
  readonly actions?: readonly WantedAction[];
  readonly offer?: readonly Offered[];
  readonly indicated?: string;
}

export function supportInput(given: Given): SupportPlanInput {
  const { arranged = [], cases = [], inspected = {}, offer = OFFER } = given;
  const input = inputOf({ concerns: cases, reviews: arranged, ...given });
  return {
    today: input.today,
    settings: { ...DEFAULT_SETTINGS, ...given.settings } as Settings,
    schools: input.schools,
    offer,
    rules: input.rules,
    tasks: planCalendar(input).tasks,
    agreementsOf: input.agreementsOf,
    inspectionsOf: ({ urn }): readonly Inspection[] => (inspected[urn] ? [inspected[urn] as Inspection] : []),
    calendarOf: (urn) => termCalendar(input.termDates, urn),
    indicatedOf: () => given.indicated,
    reviews: arranged,
    people: given.people ?? [],
    talent: given.talent ?? [],
    concerns: cases,
    requests: given.requests ?? [],
    actions: given.actions ?? [],
  };
}

export const planFor = (given: Given): SupportPlans => planSupport(supportInput(given));

export const linesOf = ({ lines }: SupportPlans, urn = 1): readonly SupportLine[] =>
  lines.filter((line) => line.urn === String(urn));

/** The line of a school whose support begins so. */
export function lineOf(plans: SupportPlans, support: string, urn = 1): SupportLine {
  const found = linesOf(plans, urn).find((line) => line.support.startsWith(support));
  if (!found) throw new Error(`No line ${support} for ${urn}`);
  return found;
}
export const peerOf = (plans: SupportPlans, urn = 1): SupportLine => lineOf(plans, 'Peer review', urn);

/** The lead and the team of a line. */
export const everybodyIn = ({ lead, team }: SupportLine): readonly string[] => [...(lead ? [lead] : []), ...team];
