/** The trust's own figure of a measure: its schools' weighted by pupils, without those that are not shown. */
import type { AcademicYear } from '../../domain/academic-year.ts';
import type { Measure } from '../../domain/measures.ts';
import { sayNumber, saySigned } from '../../domain/number.ts';
import { decimalsFor, differenceOf } from '../figures/say-figure.ts';
import { nationalIn, whyNoNational } from '../figures/school-figure.ts';
import { isSmall } from '../figures/shown.ts';
import { sparkline } from '../figures/sparkline.ts';
import { sayWay } from '../figures/three-years.ts';
import { averageIn, yearOfMost } from '../figures/trust-average.ts';
import { yearsBefore } from '../figures/years.ts';
import { NOT_HELD, NOT_SHOWN } from '../words.ts';
import type { Measured } from './measured.ts';

export interface TrustFigure {
  readonly year: AcademicYear;
  readonly value: number;
  /** `6 of 7 schools`. */
  readonly of: string;
  readonly national?: number;
  readonly nationalWhy: string;
  /** The three years that end in it, each only where it rests on the same schools. */
  readonly years: readonly AcademicYear[];
  readonly values: readonly (number | undefined)[];
}

/** Of the year that most schools have. Undefined where no school's figure can be weighed. */
export function trustFigure({ measure, schools, weighed }: Measured): TrustFigure | undefined {
  const year = yearOfMost(weighed);
  const average = year === undefined ? undefined : averageIn(weighed, year);
  const [first] = schools;
  if (year === undefined || !average || !first) return undefined;
  const national = nationalIn(first.context, measure, year);
  const years = yearsBefore(measure, year);
  return {
    year,
    value: average.value,
    of: `${average.urns.length} of ${schools.length} ${schools.length === 1 ? 'school' : 'schools'}`,
    ...(national !== undefined && { national }),
    nationalWhy: whyNoNational(first.context, measure, year),
    years,
    values: years.map((each) => {
      const then = averageIn(weighed, each);
      return then && then.urns.join() === average.urns.join() ? then.value : undefined;
    }),
  };
}

/** Why the trust has no figure. */
export const whyNoTrustFigure = ({ weighed: { schools, most } }: Measured): string =>
  schools.some(({ years }) => [...years.values()].some((each) => each.value !== undefined && isSmall(each, most)))
    ? NOT_SHOWN
    : NOT_HELD;

/** `62.4, 63, 65.1: up each year ▂▄█`. Of progress no direction: scores of two years stand on different pupils. */
export function sayTrustYears(measure: Measure, { years, values }: TrustFigure): string {
  const words = measure.kind === 'Progress' ? 'no limits are published for a trust' : sayWay(measure, values, years);
  return `${values.map((value) => sayValue(measure, value)).join(', ')}: ${words} ${sparkline(values)}`;
}

function sayValue(measure: Measure, value: number | undefined): string {
  if (value === undefined) return '·';
  return measure.kind === 'Progress' ? saySigned(value, decimalsFor(measure)) : sayNumber(value, decimalsFor(measure));
}

export const gapOf = (measure: Measure, { value, national }: TrustFigure): number | undefined =>
  national === undefined ? undefined : differenceOf(measure, national, value);
