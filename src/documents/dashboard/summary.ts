/** Where the trust stands, a line for each measure, and the same in sentences. */
import { sayYear } from '../../domain/academic-year.ts';
import { saySigned } from '../../domain/number.ts';
import { decimalsFor, differenceOf, sayIn } from '../figures/say-figure.ts';
import type { Measured } from './measured.ts';
import { gapOf, type TrustFigure, trustFigure, whyNoTrustFigure } from './trust-figure.ts';

interface Standing {
  readonly measured: Measured;
  readonly found: TrustFigure;
}

const standingsOf = (all: readonly Measured[]): readonly Standing[] =>
  all.flatMap((measured) => {
    const found = trustFigure(measured);
    return found ? [{ measured, found }] : [];
  });

export const summaryRows = (all: readonly Measured[]) => all.map(summaryRow);

function summaryRow(measured: Measured) {
  const { measure } = measured;
  const found = trustFigure(measured);
  const why = whyNoTrustFigure(measured);
  if (!found)
    return { measure: measure.name, year: why, trust: why, of: why, national: why, gap: why, ...beside(measured) };
  const gap = gapOf(measure, found);
  return {
    measure: measure.name,
    year: sayYear(found.year),
    trust: sayIn(measure, found.value),
    of: found.of,
    national: found.national === undefined ? found.nationalWhy : sayIn(measure, found.national),
    gap: gap === undefined ? found.nationalWhy : saySigned(gap, decimalsFor(measure)),
    ...beside(measured),
  };
}

/** How many of the schools that are shown stand above and below the national figure of their own year. */
function beside({ measure, schools }: Measured) {
  const gaps = schools.flatMap(({ figure: { shown, national } }) =>
    shown === undefined || national === undefined ? [] : [differenceOf(measure, national, shown)],
  );
  const count = (isSo: (gap: number) => boolean): string =>
    gaps.length === 0 ? 'None to set beside it' : `${gaps.filter(isSo).length} of ${gaps.length}`;
  return { above: count((gap) => gap > 0), below: count((gap) => gap < 0) };
}

/** `Better than national: absence (5.1% against 6.6%).` Which way is better is the measure's own. */
export function summaryLines(all: readonly Measured[]): readonly string[] {
  const standings = standingsOf(all);
  const better = standings.filter(({ measured, found }) => sideOf(measured, found) > 0);
  const worse = standings.filter(({ measured, found }) => sideOf(measured, found) < 0);
  const level = standings.filter(({ measured, found }) => gapOf(measured.measure, found) === 0);
  return [
    ...lineOf('Better than national', better),
    ...lineOf('Level with national', level),
    ...lineOf('Worse than national', worse),
    ...namesOf(
      'No national figure to set beside',
      standings.filter(({ found }) => found.national === undefined).map(({ measured }) => measured),
    ),
    ...namesOf(
      'No figure of the trust',
      all.filter((measured) => !trustFigure(measured)),
    ),
  ];
}

/** Above 0: better; below: worse; 0: level, or nothing to set beside it. */
function sideOf({ measure }: Measured, found: TrustFigure): number {
  const gap = gapOf(measure, found) ?? 0;
  return measure.better === 'Higher' ? gap : -gap;
}

function lineOf(start: string, standings: readonly Standing[]): readonly string[] {
  if (standings.length === 0) return [];
  const said = standings.map(
    ({ measured: { measure }, found }) =>
      `${measure.name} (${sayIn(measure, found.value)} against ${sayIn(measure, found.national ?? 0)})`,
  );
  return [`${start}: ${said.join('; ')}.`];
}

const namesOf = (start: string, all: readonly Measured[]): readonly string[] =>
  all.length === 0 ? [] : [`${start}: ${all.map(({ measure }) => measure.name).join('; ')}.`];
