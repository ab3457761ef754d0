import { type AcademicYear, sayYear } from '../academic-year.ts';
import type { Day } from '../day.ts';
import { doesNotApply, type Evidence, type Known, known, type NotKnown, notKnown } from '../known.ts';
import type { HeadlinePhase, RuleMeasure } from '../measures.ts';
import { fact, type Outcome, type Source } from '../outcome.ts';
import type { Concern, Headship, Inspection, Judgement, PlanReview, School, SelfEvaluation } from '../records.ts';
import { missingFigure, sayFigure } from '../say-figure.ts';
import type { TermCalendar } from '../school-days.ts';
import { latestOf, type Series, type YearFigure } from '../series.ts';
import type { Settings } from '../settings.ts';

/** The records of one school that do not depend on a phase, each seen on the day or later. */
export interface SchoolRecords {
  /** Its own, and its predecessors' until it has a graded one of its own. */
  readonly inspections: readonly Inspection[];
  readonly selfEvaluations: readonly SelfEvaluation[];
  readonly judgements: readonly Judgement[];
  readonly concerns: readonly Concern[];
  readonly headships: readonly Headship[];
  readonly planReviews: readonly PlanReview[];
}

/** The phase whose results judge a school; `none`: it has no published headline measure; undefined: its phase is not known. */
export type JudgedPhase = HeadlinePhase | 'none' | undefined;

type TestOfYear = 'below the floor' | 'coasting';
type TestOfProgress = 'above the floor' | 'securely above the floor' | 'coasting';
/** Outcomes that are decided once, by test and year. */
type Once<Test extends string> = Map<Test, Map<AcademicYear, Outcome>>;

/** One school, one phase, one day: what every piece of evidence is read from. */
export interface Case {
  readonly school: School;
  readonly day: Day;
  readonly settings: Settings;
  readonly phase: JudgedPhase;
  readonly series: ReadonlyMap<RuleMeasure, Series>;
  readonly records: SchoolRecords;
  readonly calendar: TermCalendar;
  /** Outcomes of years before the latest, held by `ofYear`. */
  readonly earlierYears: Once<TestOfYear>;
  /** Outcomes of the KS2 progress scores alone, held by `ofProgress`. */
  readonly ofProgress: Once<TestOfProgress>;
  /** See `changingFrom`. */
  readonly changing: AcademicYear;
}

/** The measure of the headline (attainment), and the one that decides floor and coasting. */
export const HEADLINE = { KS2: 'RWM_EXP', KS4: 'ATT8' } as const;
export const FLOOR_MEASURE = { KS2: 'RWM_EXP', KS4: 'P8' } as const;
export const KS2_PROGRESS = ['READ_PROG', 'WRIT_PROG', 'MAT_PROG'] as const;

export const MEASURES_OF = {
  KS2: ['RWM_EXP', 'READ_PROG', 'WRIT_PROG', 'MAT_PROG'],
  KS4: ['ATT8', 'P8'],
} as const satisfies Record<HeadlinePhase, readonly RuleMeasure[]>;

const PHASE_MISSING = 'the phase of the school';

/** A test of published results: it does not apply to a school without a headline measure. */
export function ofResults<T>(given: Case, test: (phase: HeadlinePhase) => Evidence<T>): Evidence<T> {
  if (given.phase === undefined) return notKnown([PHASE_MISSING]);
  if (given.phase !== 'none') return test(given.phase);
  return doesNotApply(
    fact(
      () => `${given.school.phase ?? 'This'} schools have no published headline measure: does not apply`,
      [given.school.source],
    ),
  );
}

export function seriesIn(given: Case, measure: RuleMeasure): Series {
  const series = given.series.get(measure);
  if (!series) throw new Error(`No series of ${measure} was prepared for ${given.school.urn}`);
  return series;
}

export function figureIn(given: Case, measure: RuleMeasure, year: AcademicYear): YearFigure | undefined {
  const { years } = seriesIn(given, measure);
  for (let index = years.length - 1; index >= 0; index--) if (years[index]?.year === year) return years[index];
  return undefined;
}

/** What a test says of one published year. A year before the latest of every measure is decided once, however often those are changed. */
export const ofYear = (given: Case, test: TestOfYear, year: AcademicYear, decide: () => Outcome): Outcome =>
  year < given.changing ? once(given.earlierYears, test, year, decide) : decide();

/** What a test says of the KS2 progress scores of a year: decided once, however often the attainment beside them is changed. */
export const ofProgress = (given: Case, test: TestOfProgress, year: AcademicYear, decide: () => Outcome): Outcome =>
  once(given.ofProgress, test, year, decide);

function once<Test extends string>(all: Once<Test>, test: Test, year: AcademicYear, decide: () => Outcome): Outcome {
  let years = all.get(test);
  if (years === undefined) {
    years = new Map();
    all.set(test, years);
  }
  let held = years.get(year);
  if (held === undefined) {
    held = decide();
    years.set(year, held);
  }
  return held;
}

/** The first year that is the latest of some measure: what a change of latest figures can touch begins there. */
export function changingFrom(series: Case['series']): AcademicYear {
  let first = Number.POSITIVE_INFINITY;
  for (const { years } of series.values()) first = Math.min(first, years[years.length - 1]?.year ?? first);
  return first;
}

/** The newest published year of any measure of the phase. */
export function newestYear(given: Case): AcademicYear {
  let newest = Number.NEGATIVE_INFINITY;
  for (const series of given.series.values()) newest = Math.max(newest, latestOf(series)?.year ?? newest);
  return newest;
}

/** The latest published year of a measure, unless it is too old to speak for the school today. */
export function latestYear(given: Case, measure: RuleMeasure): Known<YearFigure> | NotKnown<never> {
  const latest = latestOf(seriesIn(given, measure));
  if (!latest) return notKnown([missingFigure(measure, undefined)]);
  const oldest = newestYear(given) - given.settings['evidence.oldest.years'];
  return latest.year < oldest
    ? notKnown([() => `${sayFigure(measure, latest)}, too old to use beside ${sayYear(newestYear(given))}`])
    : known(latest);
}

export const sourcesOf = (...sources: readonly (Source | undefined)[]): readonly Source[] =>
  sources.filter((source) => source !== undefined);
