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
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly comparable: number | undefined;
  readonly pupils: number | undefined;
  readonly status: Figure['status'] | undefined;
  /** Why there is no value: `not held`, a code such as `SUPP`, … */
  readonly gap: string | undefined;
  /** The row it was read from; absent where no row is held. */
  readonly source: Source | undefined;
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
  school.opened === undefined
    ? Number.NEGATIVE_INFINITY
    : Math.min(openedYear(school), ...[own, ...predecessors].map(firstYear));

/** A year of which nothing is held, or whose value stands for nothing. */
export const gapIn = (year: AcademicYear, gap = 'not held', source?: Source): YearFigure => ({
  year,
  value: undefined,
  lower: undefined,
  upper: undefined,
  comparable: undefined,
  pupils: undefined,
  status: undefined,
  gap,
  source,
});

const asYear = (year: AcademicYear, figure: Figure): YearFigure =>
  figure.value === undefined
    ? { ...gapIn(year, figure.code, figure.source), status: figure.status }
    : {
        year,
        value: figure.value,
        lower: figure.lower,
        upper: figure.upper,
        comparable: figure.comparable,
        pupils: figure.pupils,
        status: figure.status,
        gap: undefined,
        source: figure.source,
      };

/** Why a year with two predecessors' figures is a gap; `notices` tells a person about it. */
export const TWO_PREDECESSORS = 'figures of two predecessors';

function joined(
  year: AcademicYear,
  measure: RuleMeasure,
  { own, predecessors }: SchoolResults,
): YearFigure | undefined {
  const mine = own.get(measure)?.get(year);
  if (mine && isHeld(mine)) return asYear(year, mine);
  let theirs: Figure | undefined;
  for (const results of predecessors) {
    const figure = results.get(measure)?.get(year);
    if (!figure || !isHeld(figure)) continue;
    if (theirs) return gapIn(year, TWO_PREDECESSORS, figure.source);
    theirs = figure;
  }
  if (theirs) return asYear(year, theirs);
  return mine && gapIn(year, 'not held', mine.source);
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
  const opened = openedYear(school);
  const years: YearFigure[] = [];
  for (const year of publishedFor(measure, results, publication)) {
    const figure = joined(year, measure, results) ?? gapIn(year);
    if (figure.gap !== 'not held' || year >= opened) years.push(figure);
  }
  const until = years[0]?.year ?? academicYearOf(day);
  return {
    measure,
    years,
    earlierMayExist: mayExist(measure, sinceYear(school, results), until),
    national: publication.national,
  };
}

/** The years published for all, and those that the school's own figures show, oldest first. */
function publishedFor(measure: RuleMeasure, results: SchoolResults, { years }: Publication): readonly AcademicYear[] {
  const shown: AcademicYear[] = [];
  for (const held of [results.own, ...results.predecessors])
    for (const year of held.get(measure)?.keys() ?? [])
      if (!years.includes(year) && !shown.includes(year) && !neverPublished(measure, year))
        if (showsPublication(joined(year, measure, results))) shown.push(year);
  return shown.length === 0 ? years : [...years, ...shown].sort((a, b) => a - b);
}

/** Whether a year from `since` on, before `until`, may have been published. */
function mayExist(measure: RuleMeasure, since: AcademicYear, until: AcademicYear): boolean {
  if (since === Number.NEGATIVE_INFINITY) return true;
  for (let year = since; year < until; year++) if (!neverPublished(measure, year)) return true;
  return false;
}

export const latestOf = ({ years }: Series): YearFigure | undefined => years[years.length - 1];

export const decimalsOf = (measure: RuleMeasure): number => RULE_MEASURES[measure].decimals;
