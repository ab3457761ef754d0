/** One school's row of a measure on the dashboard. */
import { differenceOf, sayCode, sayDifference, sayIn } from '../../documents/figures/say-figure.ts';
import { isSmall, sayNotShown } from '../../documents/figures/shown.ts';
import { sparkline } from '../../documents/figures/sparkline.ts';
import { newestFirst, type Years, yearsBefore } from '../../documents/figures/years.ts';
import { type AcademicYear, sayYear } from '../../domain/academic-year.ts';
import type { Measure } from '../../domain/measures.ts';
import { round } from '../../domain/number.ts';
import type { Fields } from '../change.ts';
import type { NationalFigures } from './national.ts';

export interface RowOf {
  readonly measure: Measure;
  readonly years: Years;
  readonly national: NationalFigures;
  /** `suppress.pupils`. */
  readonly most: number;
}

const NOT_HELD = 'no record held';

/** The columns that rest on the figures; a figure that is not shown hides all that it would follow from. */
export function figureFields(row: RowOf): Fields {
  const [latest] = newestFirst(row.years);
  const figure = latest === undefined ? undefined : row.years.get(latest);
  if (!figure || latest === undefined) return { year: null, status: null, national: NOT_HELD, ...without(NOT_HELD) };
  const base = { year: latest, status: figure.status ?? null, national: sayNational(row, latest) };
  const { value } = figure;
  if (value === undefined) return { ...base, ...without(sayCode(figure)) };
  if (isSmall(figure, row.most)) return { ...base, ...without(sayNotShown(row.most)) };
  return {
    ...base,
    figure: sayIn(row.measure, value),
    ...besideFields(row, latest, value),
    ...pastFields(row, latest, value),
  };
}

/** No figure, so nothing that would follow from one; the national figure is everybody's. */
const without = (why: string): Fields => ({
  figure: why,
  gapToNational: why,
  comparable: why,
  gapToComparable: why,
  change: why,
  threeYears: why,
  direction: 'Not comparable',
  chartFigure: null,
  chartNational: null,
});

function sayNational({ measure, national }: RowOf, year: AcademicYear): string {
  const value = national.in(year);
  return value === undefined ? national.why(year) : sayIn(measure, value);
}

function besideFields({ measure, national, years }: RowOf, year: AcademicYear, value: number): Fields {
  const country = national.in(year);
  const comparable = years.get(year)?.comparable;
  return {
    gapToNational: country === undefined ? national.why(year) : sayDifference(measure, country, value),
    comparable: comparable === undefined ? NOT_HELD : sayIn(measure, comparable),
    gapToComparable: comparable === undefined ? NOT_HELD : sayDifference(measure, comparable, value),
    chartFigure: round(value, 2),
    chartNational: country === undefined ? null : round(country, 2),
  };
}

/** The figures of the latest year and the two published before it; undefined: none, or not shown. */
export function lastThree({ years, most, measure }: RowOf, latest: AcademicYear): readonly (number | undefined)[] {
  return yearsBefore(measure, latest).map((year) => {
    const figure = years.get(year);
    return figure && !isSmall(figure, most) ? figure.value : undefined;
  });
}

function pastFields(row: RowOf, latest: AcademicYear, value: number): Fields {
  const three = lastThree(row, latest);
  const [, previous = latest - 1] = yearsBefore(row.measure, latest);
  return {
    ...changeFields(row.measure, three[1], value, `no figure for ${sayYear(previous)}`),
    threeYears: sayThree(row.measure, three),
  };
}

/** Progress scores stand on their own year's pupils: those of two years are not compared. */
export function changeFields(measure: Measure, before: number | undefined, after: number, why: string): Fields {
  if (measure.kind === 'Progress') return { change: 'does not apply', direction: 'Not comparable' };
  if (before === undefined) return { change: why, direction: 'Not comparable' };
  return { change: sayDifference(measure, before, after), direction: directionOf(measure, before, after) };
}

/** `69%, 71%, 73% ▂▅█`; a year without a figure is `·`. */
export const sayThree = (measure: Measure, three: readonly (number | undefined)[]): string =>
  `${three.map((value) => (value === undefined ? '·' : sayIn(measure, value))).join(', ')} ${sparkline(three)}`;

function directionOf(measure: Measure, before: number, after: number): string {
  const change = differenceOf(measure, before, after);
  if (change === 0) return 'Steady';
  return change > 0 === (measure.better === 'Higher') ? 'Improving' : 'Declining';
}
