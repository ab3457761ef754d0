/** A school's latest result of a measure as documents say it: each part a figure, or why there is none. */
import { type AcademicYear, dayAfter, sayYear } from '../../domain/academic-year.ts';
import { isRuleMeasure, type Measure } from '../../domain/measures.ts';
import { sayNumber, saySigned } from '../../domain/number.ts';
import { neverPublished } from '../../domain/publication.ts';
import type { Figure } from '../../domain/records.ts';
import type { SchoolContext } from '../context.ts';
import { NOT_APPLYING, NOT_HELD, NOT_PUBLISHED, NOT_SHOWN } from '../words.ts';
import { applies } from './applies.ts';
import { decimalsFor, differenceOf, sayCode, sayIn } from './say-figure.ts';
import { isSmall } from './shown.ts';
import { newestFirst } from './years.ts';

export interface SchoolFigure {
  readonly measure: Measure;
  /** The latest published year; absent where no year is known. */
  readonly year?: AcademicYear;
  /** The row it is read from, whether or not its figure may be shown. */
  readonly figure?: Figure;
  /** The figure, where it may be shown. */
  readonly shown?: number;
  /** Why it is not. */
  readonly why: string;
  readonly national?: number;
  /** Why there is none. */
  readonly nationalWhy: string;
  readonly comparable?: number;
}

/** A figure of the school in a year, where there is one and it may be shown. */
export function shownIn(
  { results, school, settings }: SchoolContext,
  { measure }: Measure,
  year: AcademicYear,
): number | undefined {
  const figure = results(school, measure).get(year);
  return figure && !isSmall(figure, settings['suppress.pupils']) ? figure.value : undefined;
}

export function latestFigure(context: SchoolContext, measure: Measure): SchoolFigure {
  const year = latestPublished(context, measure);
  if (year === undefined) return { measure, why: NOT_HELD, nationalWhy: NOT_HELD };
  const figure = context.results(context.school, measure.measure).get(year);
  const national = nationalIn(context, measure, year);
  const shown = shownIn(context, measure, year);
  return {
    measure,
    year,
    why: figure ? whyNone(figure) : NOT_HELD,
    nationalWhy: whyNoNational(context, measure, year),
    ...(figure && { figure }),
    ...(national !== undefined && { national }),
    ...(shown !== undefined && { shown, ...(figure?.comparable !== undefined && { comparable: figure.comparable }) }),
  };
}

/** The newest year published for all, or held of this school; never one for which nothing was published. */
function latestPublished({ records, results, school, today }: SchoolContext, { measure }: Measure) {
  const published = records.benchmarks.filter((row) => row.measure === measure && dayAfter(row.year) <= today);
  const years = [...published.map(({ year }) => year), ...newestFirst(results(school, measure)).slice(0, 1)];
  const real = years.filter((year) => !isRuleMeasure(measure) || !neverPublished(measure, year));
  return real.length > 0 ? Math.max(...real) : undefined;
}

export const nationalIn = (
  { records, today }: SchoolContext,
  { measure }: Measure,
  year: AcademicYear,
): number | undefined =>
  records.benchmarks.find((row) => row.measure === measure && row.year === year && dayAfter(row.year) <= today)
    ?.national;

/** Key stage 2 progress is made so that England's average is 0; of other measures a blank is a figure that nobody has typed. */
export function whyNoNational(
  { records }: SchoolContext,
  { measure, kind, phase }: Measure,
  year: AcademicYear,
): string {
  const isListed = records.benchmarks.some((row) => row.measure === measure && row.year === year);
  return isListed && !(kind === 'Progress' && phase === 'KS2') ? NOT_HELD : NOT_PUBLISHED;
}

/** Codes that say the figure has no meaning for the school, as against one that was kept back. */
const WITHOUT_MEANING: ReadonlySet<string | undefined> = new Set(['NA', 'NE', 'NEW', 'z']);

function whyNone(figure: Figure): string {
  if (figure.value !== undefined) return NOT_SHOWN;
  if (WITHOUT_MEANING.has(figure.code)) return NOT_APPLYING;
  if (figure.code === 'NP') return NOT_PUBLISHED;
  const said = sayCode(figure);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

export const sayValue = ({ measure, shown, why }: SchoolFigure): string =>
  shown === undefined ? why : sayIn(measure, shown);

export const sayNational = ({ measure, national, nationalWhy }: SchoolFigure): string =>
  national === undefined ? nationalWhy : sayIn(measure, national);

/** Signed, as tables have it: `−6`. A figure that is not shown gives no difference either. */
const sayGap = ({ measure, shown, why }: SchoolFigure, from: number | undefined, missing: string): string => {
  if (shown === undefined) return why;
  return from === undefined ? missing : saySigned(differenceOf(measure, from, shown), decimalsFor(measure));
};

export const sayGapToNational = (figure: SchoolFigure): string => sayGap(figure, figure.national, figure.nationalWhy);
export const sayGapToComparable = (figure: SchoolFigure): string => sayGap(figure, figure.comparable, NOT_HELD);

export const sayComparable = ({ measure, shown, why, comparable }: SchoolFigure): string => {
  if (shown === undefined) return why;
  return comparable === undefined ? NOT_HELD : sayIn(measure, comparable);
};

/** How many pupils stand behind a figure is not told where they are few. */
export const sayPupils = ({ shown, why, figure }: SchoolFigure): string => {
  if (shown === undefined) return why;
  return figure?.pupils === undefined ? NOT_HELD : sayNumber(figure.pupils, 0);
};

/** `2024/25, Final`. */
export const sayYearAndStatus = ({ year, figure }: SchoolFigure): string => {
  if (year === undefined) return NOT_HELD;
  const low = figure?.code === 'LOWCOV' ? ', low coverage' : '';
  return figure?.status === undefined ? sayYear(year) : `${sayYear(year)}, ${figure.status}${low}`;
};

/** The measures that a school's documents have a line for: those that apply to it, without what was never held of a special school. */
export const measuresOf = ({ measures, school, results }: SchoolContext): readonly Measure[] =>
  measures.filter(
    (measure) =>
      applies(measure, school) &&
      (results(school, measure.measure).size > 0 ||
        (school.phase !== 'Special' && (measure.headline || measure.dashboard))),
  );
