/** The trust's own row of a measure: its schools' figures weighted by their pupils, without those that are not shown. */
import { sayDifference, sayIn } from '../../documents/figures/say-figure.ts';
import { type Average, averageIn, type Weighed, yearOfMost } from '../../documents/figures/trust-average.ts';
import { yearsBefore } from '../../documents/figures/years.ts';
import type { AcademicYear } from '../../domain/academic-year.ts';
import type { Measure } from '../../domain/measures.ts';
import { round } from '../../domain/number.ts';
import type { Fields } from '../change.ts';
import type { NationalFigures } from './national.ts';
import { changeFields, sayThree } from './school-row.ts';

export interface TrustRowOf extends Weighed {
  readonly measure: Measure;
  readonly national: NationalFigures;
}

const NOT_HELD = 'no record held';

export function trustFields(row: TrustRowOf): Fields {
  const year = yearOfMost(row);
  const average = year === undefined ? undefined : averageIn(row, year);
  if (year === undefined || !average) return { figure: NOT_HELD };
  const { measure, schools, national } = row;
  const country = national.in(year);
  const of = `${average.urns.length} of ${schools.length} ${schools.length === 1 ? 'school' : 'schools'}`;
  const none = national.why(year);
  return {
    year,
    figure: `${sayIn(measure, average.value)} (${of})`,
    national: country === undefined ? none : sayIn(measure, country),
    gapToNational: country === undefined ? none : sayDifference(measure, country, average.value),
    comparable: 'does not apply',
    gapToComparable: 'does not apply',
    ...past(row, year, average),
    chartFigure: round(average.value, 2),
    chartNational: country === undefined ? null : round(country, 2),
  };
}

/** A change is one of figures only between years of the same schools. */
function past(row: TrustRowOf, year: AcademicYear, { value, urns }: Average): Fields {
  const years = yearsBefore(row.measure, year);
  const averages = years.map((each) => averageIn(row, each));
  const same = averages.map((each) => (each && each.urns.join() === urns.join() ? each.value : undefined));
  return {
    ...changeFields(row.measure, same[same.length - 2], value, 'not the same schools the year before'),
    threeYears: sayThree(row.measure, same),
  };
}
