/** Ofsted's three frameworks as tables: what an inspection says, and the policy's word that the program gives it. */
import { addDays, type Day, sayDay } from '../../src/domain/day.ts';
import { AREAS, frameworkOn, type GradedArea } from '../../src/domain/ofsted/frameworks.ts';
import { nameOfArea } from '../../src/domain/ofsted/say-inspection.ts';
import { standingWords } from '../../src/domain/ofsted/standing.ts';
import type { Source } from '../../src/domain/outcome.ts';
import { FRAMEWORKS, type Framework, type Grade, type Inspection } from '../../src/domain/records.ts';

/** What is said of an inspection beside the grade of its other areas. */
type Remarks = Pick<Inspection, 'safeguarding' | 'categoryOfConcern'>;

interface Case {
  readonly says: string;
  /** The grade of every core area, but for those in `but`. */
  readonly every: Grade;
  readonly but?: readonly (readonly [GradedArea, Grade])[];
  readonly and?: Remarks;
}

const CASES: Readonly<Record<Framework, readonly Case[]>> = {
  'Overall effectiveness': [
    { says: '1', every: 1 },
    { says: '2', every: 2 },
    { says: '3', every: 3 },
    { says: '4, serious weaknesses', every: 4, and: { categoryOfConcern: 'Serious weaknesses' } },
    { says: '4, special measures', every: 4, and: { categoryOfConcern: 'Special measures' } },
    { says: '4, no category recorded', every: 4 },
    { says: 'safeguarding not met, whatever the grade', every: 2, and: { safeguarding: 'Not met' } },
  ],
  'Sub-judgements': [
    { says: 'every judgement 1', every: 1 },
    { says: 'every judgement 1 or 2', every: 1, but: [['qualityOfEducation', 2]] },
    { says: 'any 3, none 4', every: 2, but: [['qualityOfEducation', 3]] },
    {
      says: 'requires significant improvement',
      every: 4,
      and: { categoryOfConcern: 'Requires significant improvement' },
    },
    { says: 'special measures', every: 4, and: { categoryOfConcern: 'Special measures' } },
    { says: 'any 4, no category recorded', every: 2, but: [['leadership', 4]] },
    { says: 'safeguarding not met, no category recorded', every: 2, and: { safeguarding: 'Not met' } },
  ],
  'Report card': [
    { says: 'every area strong standard or better', every: 'Strong standard' },
    { says: 'every area expected standard or better', every: 'Expected standard' },
    {
      says: 'any needs attention, none urgent improvement',
      every: 'Expected standard',
      but: [['achievement', 'Needs attention']],
    },
    {
      says: 'any area urgent improvement',
      every: 'Expected standard',
      but: [['achievement', 'Urgent improvement']],
    },
    { says: 'safeguarding not met', every: 'Expected standard', and: { safeguarding: 'Not met' } },
    {
      says: 'leadership and governance urgent improvement, and another area too',
      every: 'Expected standard',
      but: [
        ['leadershipAndGovernance', 'Urgent improvement'],
        ['achievement', 'Urgent improvement'],
      ],
    },
    {
      says: 'leadership and governance urgent improvement, and safeguarding not met',
      every: 'Expected standard',
      but: [['leadershipAndGovernance', 'Urgent improvement']],
      and: { safeguarding: 'Not met' },
    },
  ],
};

export const frameworkSections = (): readonly string[] =>
  FRAMEWORKS.flatMap((framework) => [
    `### ${framework}: ${sayPeriod(framework)}`,
    '',
    sayAreas(framework),
    '',
    '| What the inspection says | The policy’s word |',
    '|---|---|',
    ...CASES[framework].map((given) => `| ${given.says} | ${wordFor(framework, given)} |`),
    '',
  ]);

function wordFor(framework: Framework, { every, but = [], and = {} }: Case): string {
  const areas = new Map<GradedArea, Grade>([...AREAS[framework].core.map((area) => [area, every] as const), ...but]);
  const inspection: Inspection = {
    source: 0 as Source,
    urn: '',
    framework,
    safeguarding: 'Met',
    ...Object.fromEntries(areas),
    ...and,
  };
  const words = standingWords(inspection);
  return words.map((word) => (word === 'inadequate' ? 'inadequate, category not recorded' : word)).join(' or ');
}

function sayAreas(framework: Framework): string {
  const { core, other, leadership } = AREAS[framework];
  const always = `Always graded: ${core.map(nameOfArea).join(', ')}.`;
  const sometimes = other.length > 0 ? ` Only where the school has it: ${other.map(nameOfArea).join(', ')}.` : '';
  return `${always}${sometimes} Leadership is read from ${nameOfArea(leadership)}.`;
}

function sayPeriod(framework: Framework): string {
  const first = FIRST_DAYS.get(framework);
  const next = FIRST_DAYS.get(FRAMEWORKS[FRAMEWORKS.indexOf(framework) + 1] ?? framework);
  if (first === undefined) return `until ${sayDay(addDays(next ?? '', -1))}`;
  return next === undefined || next === first
    ? `from ${sayDay(first)}`
    : `${sayDay(first)} to ${sayDay(addDays(next, -1))}`;
}

/** The days on which a framework takes over from the one before it, as the program reads a blank `Framework`. */
const FIRST_DAYS: ReadonlyMap<Framework, Day> = firstDays('2020-01-01', '2027-01-01');

function firstDays(from: Day, to: Day): ReadonlyMap<Framework, Day> {
  const found = new Map<Framework, Day>();
  for (let day = from; day < to; day = addDays(day, 1))
    if (frameworkOn(day) !== frameworkOn(addDays(day, -1))) found.set(frameworkOn(day), day);
  return found;
}
