/** A figure of the trust: its schools' figures weighted by their pupils, without those that are not shown. */
import type { AcademicYear } from '../../domain/academic-year.ts';
import { isSmall } from './shown.ts';
import type { Years } from './years.ts';

export interface Weighed {
  /** Every school that can have a figure, with its years. */
  readonly schools: readonly { readonly urn: string; readonly years: Years }[];
  /** `suppress.pupils`. */
  readonly most: number;
}

export interface Average {
  readonly value: number;
  /** The schools in it. */
  readonly urns: readonly string[];
}

/** Only figures that are shown, and that say how many pupils they weigh. */
const weighable = ({ schools, most }: Weighed, year: AcademicYear) =>
  schools.flatMap(({ urn, years }) => {
    const figure = years.get(year);
    if (figure?.value === undefined || figure.pupils === undefined || isSmall(figure, most)) return [];
    return [{ urn, value: figure.value, pupils: figure.pupils }];
  });

export function averageIn(row: Weighed, year: AcademicYear): Average | undefined {
  const figures = weighable(row, year);
  const pupils = figures.reduce((sum, each) => sum + each.pupils, 0);
  if (pupils === 0) return undefined;
  const value = figures.reduce((sum, each) => sum + each.value * each.pupils, 0) / pupils;
  return { value, urns: figures.map(({ urn }) => urn) };
}

/** The year with the most schools in it, of several the newest: a figure of the trust, not of whoever was first. */
export function yearOfMost(row: Weighed): AcademicYear | undefined {
  const years = [...new Set(row.schools.flatMap(({ years: held }) => [...held.keys()]))].sort((a, b) => b - a);
  const counted = years.map((year) => ({ year, count: weighable(row, year).length }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? undefined : counted.find(({ count }) => count === most)?.year;
}
