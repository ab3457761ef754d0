/** What the trust holds, as the rules read it. The tabs of the workbook give rows of these shapes. */
import type { AcademicYear } from './academic-year.ts';
import type { Day } from './day.ts';
import type { Source } from './outcome.ts';

/** Every record says which row it came from. */
export interface Recorded {
  readonly source: Source;
}

export const PHASES = ['Nursery', 'First', 'Primary', 'Middle', 'Secondary', 'All-through', 'Special'] as const;
export type Phase = (typeof PHASES)[number];

export const MEETINGS = ['July', 'September'] as const;

export interface School extends Recorded {
  readonly urn: string;
  readonly name: string;
  readonly phase?: Phase;
  readonly agreedIn?: (typeof MEETINGS)[number];
  readonly roll?: number;
  readonly predecessors: readonly string[];
  readonly opened?: Day;
  readonly joined?: Day;
}

export const HALF_TERMS = ['Autumn 1', 'Autumn 2', 'Spring 1', 'Spring 2', 'Summer 1', 'Summer 2'] as const;
export type HalfTerm = (typeof HALF_TERMS)[number];
export const CAPTURES = [...HALF_TERMS, 'Results'] as const;
export type Capture = (typeof CAPTURES)[number];
/** The most authoritative last. */
export const FIGURE_STATUSES = ['School', 'Provisional', 'Revised', 'Final'] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** One row of `Data captures`. `value` is absent where a code, a bad cell or nothing stands in its place. */
export interface Figure extends Recorded {
  readonly urn: string;
  readonly year: AcademicYear;
  readonly capture: Capture;
  readonly measure: string;
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly pupils?: number;
  readonly comparable?: number;
  readonly status?: FigureStatus;
  readonly code?: string;
  readonly updated?: Day;
}

export interface Benchmark extends Recorded {
  readonly year: AcademicYear;
  readonly measure: string;
  /** Absent: the year was published, but no national figure is held. */
  readonly national?: number;
}

export const INSPECTION_KINDS = ['Graded', 'Short', 'Ungraded', 'Monitoring'] as const;
export const FRAMEWORKS = ['Overall effectiveness', 'Sub-judgements', 'Report card'] as const;
export type Framework = (typeof FRAMEWORKS)[number];
export const CARD_GRADES = [
  'Exceptional',
  'Strong standard',
  'Expected standard',
  'Needs attention',
  'Urgent improvement',
] as const;
export type CardGrade = (typeof CARD_GRADES)[number];
/** 1 outstanding, 2 good, 3 requires improvement, 4 inadequate; from November 2025 the report card's words. */
export type Grade = 1 | 2 | 3 | 4 | CardGrade;
export const CATEGORIES_OF_CONCERN = [
  'None',
  'Serious weaknesses',
  'Requires significant improvement',
  'Special measures',
] as const;
export const SHORT_OUTCOMES = ['Improved significantly', 'Maintained', 'Concerns'] as const;
export type ShortOutcome = (typeof SHORT_OUTCOMES)[number];

export interface Inspection extends Recorded {
  readonly urn: string;
  readonly date?: Day;
  readonly kind?: (typeof INSPECTION_KINDS)[number];
  readonly framework?: Framework;
  readonly overall?: Grade;
  readonly leadership?: Grade;
  readonly qualityOfEducation?: Grade;
  readonly behaviourAndAttitudes?: Grade;
  readonly personalDevelopment?: Grade;
  readonly inclusion?: Grade;
  readonly curriculumAndTeaching?: Grade;
  readonly achievement?: Grade;
  readonly attendanceAndBehaviour?: Grade;
  readonly personalDevelopmentAndWellBeing?: Grade;
  readonly leadershipAndGovernance?: Grade;
  readonly earlyYears?: Grade;
  readonly sixthForm?: Grade;
  readonly safeguarding?: 'Met' | 'Not met';
  readonly categoryOfConcern?: (typeof CATEGORIES_OF_CONCERN)[number];
  readonly outcome?: ShortOutcome;
}

export const LIKELY_OUTCOMES = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'] as const;
export type LikelyOutcome = (typeof LIKELY_OUTCOMES)[number];
export const TERMS = ['Autumn', 'Spring', 'Summer'] as const;
export type Term = (typeof TERMS)[number];

export interface SelfEvaluation extends Recorded {
  readonly urn: string;
  readonly year?: AcademicYear;
  readonly term?: Term;
  readonly submitted?: Day;
  readonly likelyOutcome?: LikelyOutcome;
}

export const JUDGEMENT_KINDS = [
  'Rapid improvement',
  'Likely outcome',
  'Inexperienced senior leadership',
  'Vulnerability',
  'Early signs of improvement',
  'Not responding to support',
  'Significant improvement needed',
  'Limited capacity',
  'Warning letter',
] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];
export const JUDGEMENT_VALUES = ['Yes', 'No', ...LIKELY_OUTCOMES] as const;

export interface Judgement extends Recorded {
  readonly ref: string;
  readonly urn: string;
  readonly kind?: JudgementKind;
  readonly value?: (typeof JUDGEMENT_VALUES)[number];
  readonly madeOn?: Day;
  readonly expires?: Day;
  readonly closedOn?: Day;
}

export const CONCERN_KINDS = [
  'Financial',
  'Safeguarding',
  'Discipline and behaviour',
  'Leadership and management',
  'Complaint',
  'Headteacher absence',
  'Deputy absence',
] as const;
export type ConcernKind = (typeof CONCERN_KINDS)[number];

export interface Concern extends Recorded {
  readonly ref: string;
  readonly urn: string;
  readonly kind?: ConcernKind;
  readonly raisedOn?: Day;
  readonly closedOn?: Day;
  /** How far its investigation has come. */
  readonly commissionedOn?: Day;
  readonly reportDue?: Day;
  readonly reportReceived?: Day;
  readonly planAgreed?: Day;
}

/** A headteacher's time in post: a row of `People` in that role. */
export interface Headship extends Recorded {
  readonly urn: string;
  readonly from?: Day;
  readonly to?: Day;
}

export const RAGS = ['Red', 'Amber', 'Green'] as const;
export type Rag = (typeof RAGS)[number];

/** One review of one action of a Rapid Response Commitment Plan. */
export interface PlanReview extends Recorded {
  readonly urn: string;
  readonly action: string;
  readonly reviewedOn?: Day;
  readonly rag?: Rag;
}

export const TERM_DATE_KINDS = [
  'Teaching',
  'Closure',
  'Bank holiday',
  'INSET',
  'Academy meeting',
  'Board meeting',
] as const;

/** A day or a run of days in the school calendar; `urn` absent: for every school. */
export interface TermDate extends Recorded {
  readonly date: Day;
  readonly to: Day;
  readonly kind: (typeof TERM_DATE_KINDS)[number];
  readonly name?: string;
  readonly urn?: string;
}

/** What was agreed for a school, and when: a row of `Category history`, or the present row of `Categories`. */
export interface Agreement extends Recorded {
  readonly urn: string;
  readonly on: Day;
  readonly agreed: Colour;
  /** What was indicated then, where another colour was agreed and the reason is given. */
  readonly overrode?: string;
}

export const COLOURS = ['GREEN', 'YELLOW', 'AMBER', 'RED'] as const;
/** Least serious first. */
export type Colour = (typeof COLOURS)[number];

/** Everything the rules read, for all schools. */
export interface Records {
  readonly schools: readonly School[];
  readonly figures: readonly Figure[];
  readonly benchmarks: readonly Benchmark[];
  readonly inspections: readonly Inspection[];
  readonly selfEvaluations: readonly SelfEvaluation[];
  readonly judgements: readonly Judgement[];
  readonly concerns: readonly Concern[];
  readonly headships: readonly Headship[];
  readonly planReviews: readonly PlanReview[];
  readonly termDates: readonly TermDate[];
  readonly agreements: readonly Agreement[];
}
