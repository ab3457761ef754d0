/** A school's results of one measure, published year by published year, joined to those of its predecessors. */
import { type AcademicYear, academicYearOf } from './academic-year.ts';
import type { Day } from './day.ts';
import { RULE_MEASURES, type RuleMeasure } from './measures.ts';
import type { Source } from './outcome.ts';
import { type NationalFigure, neverPublished, type Publication } from './publication.ts';
import { FIGURE_STATUSES, type Figure, type School } from './records.ts';

/** One published year: a value, or the reason why there is none. */
export interface YearFigure {
  readonly year: AcademicYear;
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly comparable?: number;
  readonly pupils?: number;
  readonly status?: Figure['status'];
  /** Why there is no value: `not held`, a code such as `SUPP`, … */
  readonly gap?: string;
  /** The row it was read from; absent where no row is held. */
  readonly source?: Source;
}

export interface Series {
  readonly measure: RuleMeasure;
  /** The published years since the school opened, oldest first; a year without a value is a gap. */
  readonly years: readonly YearFigure[];
  /** Whether the school may have had a published year before the first of these. */
  readonly earlierMayExist: boolean;
  readonly national: ReadonlyMap<AcademicYear, NationalFigure>;
}

/** The seen results of one URN, by measure and year. */
export type ResultsOf = ReadonlyMap<RuleMeasure, ReadonlyMap<AcademicYear, Figure>>;

export interface SchoolResults {
  readonly own: ResultsOf;
  readonly predecessors: readonly ResultsOf[];
}

const rank = ({ status }: Figure): number => (status === undefined ? -1 : FIGURE_STATUSES.indexOf(status));
const isHeld = ({ value, code }: Figure): boolean => value !== undefined || code !== undefined;

/** Of two rows for one year: one that holds something before a blank one, then Final before Revised before Provisional before School. */
export const moreAuthoritative = (a: Figure, b: Figure): Figure => {
  if (isHeld(a) !== isHeld(b)) return isHeld(a) ? a : b;
  return rank(b) > rank(a) ? b : a;
};

const firstYear = (results: ResultsOf): AcademicYear => {
  let first = Number.POSITIVE_INFINITY;
  for (const years of results.values()) for (const year of years.keys()) first = Math.min(first, year);
  return first;
};

const openedYear = ({ opened }: School): AcademicYear =>
  opened === undefined ? Number.NEGATIVE_INFINITY : academicYearOf(opened);

/** The year that a school "opened" for the tests over several years: its own opening or its first row, whichever is earlier. */
const sinceYear = (school: School, { own, predecessors }: SchoolResults): AcademicYear =>
  Math.min(openedYear(school), ...[own, ...predecessors].map(firstYear));

const asYear = (year: AcademicYear, figure: Figure): YearFigure => ({
  ...(figure.value === undefined
    ? { gap: figure.code ?? 'not held' }
    : {
        value: figure.value,
        ...(figure.lower !== undefined && { lower: figure.lower }),
        ...(figure.upper !== undefined && { upper: figure.upper }),
        ...(figure.comparable !== undefined && { comparable: figure.comparable }),
        ...(figure.pupils !== undefined && { pupils: figure.pupils }),
      }),
  ...(figure.status !== undefined && { status: figure.status }),
  year,
  source: figure.source,
});

/** Why a year with two predecessors' figures is a gap; `notices` tells a person about it. */
export const TWO_PREDECESSORS = 'figures of two predecessors';

function joined(
  year: AcademicYear,
  measure: RuleMeasure,
  { own, predecessors }: SchoolResults,
): YearFigure | undefined {
  const mine = own.get(measure)?.get(year);
  if (mine && isHeld(mine)) return asYear(year, mine);
  const theirs = predecessors
    .map((results) => results.get(measure)?.get(year))
    .filter((figure): figure is Figure => figure !== undefined && isHeld(figure));
  const [only, another] = theirs;
  if (only && another) return { year, gap: TWO_PREDECESSORS, source: another.source };
  if (only) return asYear(year, only);
  return mine && { year, gap: 'not held', source: mine.source };
}

/** Whether a figure shows that its year was published for this school. */
const showsPublication = (figure: YearFigure | undefined): boolean =>
  figure !== undefined && (figure.value !== undefined || (figure.gap !== 'not held' && figure.gap !== 'NP'));

/** The published years of a measure for one school, as seen on a day. */
export function seriesOf(
  measure: RuleMeasure,
  school: School,
  results: SchoolResults,
  publication: Publication,
  day: Day,
): Series {
  const held = new Set<AcademicYear>();
  for (const { own } of [results, ...results.predecessors.map((own) => ({ own }))])
    for (const year of own.get(measure)?.keys() ?? []) held.add(year);
  const published = new Set(publication.years);
  for (const year of held)
    if (!neverPublished(measure, year) && showsPublication(joined(year, measure, results))) published.add(year);
  const opened = openedYear(school);
  const years = [...published]
    .sort((a, b) => a - b)
    .map((year) => joined(year, measure, results) ?? { year, gap: 'not held' })
    .filter(({ year, gap }) => gap !== 'not held' || year >= opened);
  const until = years[0]?.year ?? academicYearOf(day);
  return {
    measure,
    years,
    earlierMayExist: mayExist(measure, sinceYear(school, results), until),
    national: publication.national,
  };
}

/** Whether a year from `since` on, before `until`, may have been published. */
function mayExist(measure: RuleMeasure, since: AcademicYear, until: AcademicYear): boolean {
  if (since === Number.NEGATIVE_INFINITY) return true;
  for (let year = since; year < until; year++) if (!neverPublished(measure, year)) return true;
  return false;
}

export const latestOf = ({ years }: Series): YearFigure | undefined => years[years.length - 1];

export const decimalsOf = (measure: RuleMeasure): number => RULE_MEASURES[measure].decimals;
