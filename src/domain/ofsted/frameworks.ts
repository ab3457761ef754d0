/**
 * Ofsted's three frameworks, and the policy's word for what each can say.
 * Ofsted says that grades of different frameworks must not be equated: the real grades are shown beside the word, and the CEO confirms the table.
 */
import type { Day } from '../day.ts';
import { CARD_GRADES, type CardGrade, type Framework, type Grade, type Inspection } from '../records.ts';

/** The policy's words, best first. `inadequate`: a grade of 4, or safeguarding not met, whose category is not recorded. */
export const STANDINGS = [
  'outstanding',
  'good',
  'requires improvement',
  'serious weaknesses',
  'special measures',
  'inadequate',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** The first day of each framework; a blank `Framework` is read by date. */
const FROM: readonly (readonly [Framework, Day])[] = [
  ['Report card', '2025-11-10'],
  ['Sub-judgements', '2024-09-01'],
  ['Overall effectiveness', ''],
];

export const frameworkOn = (day: Day): Framework =>
  FROM.find(([, first]) => day >= first)?.[0] ?? 'Overall effectiveness';

export const frameworkOf = ({ framework, date }: Inspection): Framework => framework ?? frameworkOn(date ?? '');

type Area = {
  readonly [Field in keyof Inspection]: NonNullable<Inspection[Field]> extends Grade ? Field : never;
}[keyof Inspection];
export type GradedArea = NonNullable<Area>;

interface FrameworkAreas {
  /** Areas that every such inspection grades; one that is blank is missing. */
  readonly core: readonly GradedArea[];
  /** Areas that only some schools have; blank means none. */
  readonly other: readonly GradedArea[];
  /** Judgements that the headline stands for: only a 4 among them says something of its own. */
  readonly beneath: readonly GradedArea[];
  readonly leadership: GradedArea;
}

export const AREAS: Readonly<Record<Framework, FrameworkAreas>> = {
  'Overall effectiveness': {
    core: ['overall'],
    other: [],
    beneath: [
      'leadership',
      'qualityOfEducation',
      'behaviourAndAttitudes',
      'personalDevelopment',
      'earlyYears',
      'sixthForm',
    ],
    leadership: 'leadership',
  },
  'Sub-judgements': {
    core: ['qualityOfEducation', 'behaviourAndAttitudes', 'personalDevelopment', 'leadership'],
    other: ['earlyYears', 'sixthForm'],
    beneath: [],
    leadership: 'leadership',
  },
  'Report card': {
    core: [
      'inclusion',
      'curriculumAndTeaching',
      'achievement',
      'attendanceAndBehaviour',
      'personalDevelopmentAndWellBeing',
      'leadershipAndGovernance',
    ],
    other: ['earlyYears', 'sixthForm'],
    beneath: [],
    leadership: 'leadershipAndGovernance',
  },
};

/** 1 outstanding … 4 inadequate. A report card's grades in the same four steps: strong standard or better is 1. */
const STEP: Readonly<Record<CardGrade, 1 | 2 | 3 | 4>> = {
  Exceptional: 1,
  'Strong standard': 1,
  'Expected standard': 2,
  'Needs attention': 3,
  'Urgent improvement': 4,
};

const isCardGrade = (grade: Grade): grade is CardGrade => CARD_GRADES.some((word) => word === grade);

/** The step of a grade in its own framework; undefined where it is blank, or belongs to another framework. */
export function stepOf(grade: Grade | undefined, framework: Framework): 1 | 2 | 3 | 4 | undefined {
  if (grade === undefined || isCardGrade(grade) !== (framework === 'Report card')) return undefined;
  return isCardGrade(grade) ? STEP[grade] : grade;
}
