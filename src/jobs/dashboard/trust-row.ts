/** The trust's own row of a measure: its schools' figures weighted by their pupils, without those that are not shown. */
import { type AcademicYear, sayYear } from '../../domain/academic-year.ts';
import type { Measure } from '../../domain/measures.ts';
import { round } from '../../domain/number.ts';
import type { Fields } from '../change.ts';
import { sayDifference, sayIn } from './say-figure.ts';
import { changeFields, sayThree, yearsBefore } from './school-row.ts';
import { isSmall } from './shown.ts';
import type { Years } from './years.ts';

export interface TrustRowOf {
  readonly measure: Measure;
  /** Every school that can have a figure, with its years. */
  readonly schools: readonly { readonly urn: string; readonly years: Years }[];
  readonly national: ReadonlyMap<AcademicYear, number>;
  readonly most: number;
}

interface Average {
  readonly value: number;
  readonly urns: readonly string[];
}

const NOT_HELD = 'no record held';

export function trustFields(row: TrustRowOf): Fields {
  const year = yearOfMost(row);
  const average = year === undefined ? undefined : averageIn(row, year);
  if (year === undefined || !average) return { figure: NOT_HELD };
  const { measure, schools, national } = row;
  const country = national.get(year);
  const of = `${average.urns.length} of ${schools.length} ${schools.length === 1 ? 'school' : 'schools'}`;
  const unpublished = `not published in ${sayYear(year)}`;
  return {
    year,
    figure: `${sayIn(measure, average.value)} (${of})`,
    national: country === undefined ? unpublished : sayIn(measure, country),
    gapToNational: country === undefined ? unpublished : sayDifference(measure, country, average.value),
    comparable: 'does not apply',
    gapToComparable: 'does not apply',
    ...past(row, year, average),
    chartFigure: round(average.value, 2),
    chartNational: country === undefined ? null : round(country, 2),
  };
}

/** Only figures that are shown, and that say how many pupils they weigh. */
const weighable = ({ schools, most }: TrustRowOf, year: AcademicYear) =>
  schools.flatMap(({ urn, years }) => {
    const figure = years.get(year);
    if (figure?.value === undefined || figure.pupils === undefined || isSmall(figure, most)) return [];
    return [{ urn, value: figure.value, pupils: figure.pupils }];
  });

function averageIn(row: TrustRowOf, year: AcademicYear): Average | undefined {
  const figures = weighable(row, year);
  const pupils = figures.reduce((sum, each) => sum + each.pupils, 0);
  if (pupils === 0) return undefined;
  const value = figures.reduce((sum, each) => sum + each.value * each.pupils, 0) / pupils;
  return { value, urns: figures.map(({ urn }) => urn) };
}

/** The year with the most schools in it, of several the newest: a figure of the trust, not of whoever was first. */
function yearOfMost(row: TrustRowOf): AcademicYear | undefined {
  const years = [...new Set(row.schools.flatMap(({ years: held }) => [...held.keys()]))].sort((a, b) => b - a);
  const counted = years.map((year) => ({ year, count: weighable(row, year).length }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? undefined : counted.find(({ count }) => count === most)?.year;
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
