/** Three published years in words first, then as a small chart in text: `62, 65, 68: up each year ▂▅█`. */
import { type AcademicYear, sayYear } from '../../domain/academic-year.ts';
import type { Measure } from '../../domain/measures.ts';
import { round, sayNumber, saySigned } from '../../domain/number.ts';
import type { Figure } from '../../domain/records.ts';
import type { SchoolContext } from '../context.ts';
import { sayList } from '../words.ts';
import { decimalsFor, differenceOf } from './say-figure.ts';
import { type SchoolFigure, shownIn } from './school-figure.ts';
import { sparkline } from './sparkline.ts';
import { yearsBefore } from './years.ts';

type Value = number | undefined;

/** A figure that is not shown hides its past as well. */
export function sayThreeYears(context: SchoolContext, { measure, year, shown, why, figure }: SchoolFigure): string {
  if (year === undefined || shown === undefined) return why;
  const years = yearsBefore(measure, year);
  const values = years.map((each) => shownIn(context, measure, each));
  const words = measure.kind === 'Progress' ? sayByLimits(figure, year) : sayWay(measure, values, years);
  return `${values.map((value) => say(measure, value)).join(', ')}: ${words} ${sparkline(values)}`;
}

const say = (measure: Measure, value: Value): string => {
  if (value === undefined) return '·';
  const decimals = decimalsFor(measure);
  return measure.kind === 'Progress' ? saySigned(value, decimals) : sayNumber(value, decimals);
};

/** Scores of two years stand on different pupils: each is held against its own limits, and no direction is read off them. */
function sayByLimits(figure: Figure | undefined, year: AcademicYear): string {
  const { lower, upper } = figure ?? {};
  if (lower !== undefined && round(lower, 2) > 0) return `above average in ${sayYear(year)}`;
  if (upper !== undefined && round(upper, 2) < 0) return `below average in ${sayYear(year)}`;
  return lower === undefined || upper === undefined ? 'no limits published' : `about average in ${sayYear(year)}`;
}

/** What the figures do from year to year, and which years have none. */
export function sayWay(measure: Measure, values: readonly Value[], years: readonly AcademicYear[]): string {
  const missing = years.filter((_, index) => values[index] === undefined);
  const gaps = missing.length > 0 ? [`no figure for ${sayList(missing.map(sayYear))}`] : [];
  return [...waysOf(measure, values, years), ...gaps].join('; ') || 'no earlier figure';
}

function waysOf(measure: Measure, values: readonly Value[], years: readonly AcademicYear[]): readonly string[] {
  const steps = values.slice(1).flatMap((value, index) => {
    const before = values[index];
    return value === undefined || before === undefined
      ? []
      : [{ way: wayOf(differenceOf(measure, before, value)), from: years[index] ?? 0, to: years[index + 1] ?? 0 }];
  });
  const [first, second] = steps;
  if (!first) return [];
  if (!second) return [`${first.way} from ${sayYear(first.from)} to ${sayYear(first.to)}`];
  if (first.way !== second.way) return [`${first.way}, then ${second.way}`];
  return [first.way === 'unchanged' ? first.way : `${first.way} each year`];
}

const wayOf = (change: number): string => (change > 0 ? 'up' : change < 0 ? 'down' : 'unchanged');
