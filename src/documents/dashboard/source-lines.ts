/** Where the dashboard's figures come from, a line each. */
import { saySources } from '../category/sources.ts';
import type { SchoolFigure } from '../figures/school-figure.ts';
import { nationalLines } from '../source-lines.ts';
import type { Measured } from './measured.ts';
import { trustFigure } from './trust-figure.ts';

export function dashboardSources(all: readonly Measured[]): readonly string[] {
  const context = all[0]?.schools[0]?.context;
  if (!context) return [];
  const figures = all.flatMap(({ schools }) => schools.map(({ figure }) => figure));
  const results = saySources(
    context,
    figures.flatMap(({ shown, figure }) => (shown === undefined ? [] : (figure?.source ?? []))),
  );
  return [
    ...results.map((release) => `Results: ${release}`),
    ...nationalLines(context, [...figures, ...all.flatMap(inTrustYear)]),
    'Captures: the schools’ own returns',
  ];
}

/** The trust's figure may be of an earlier year than any school's latest. */
function inTrustYear(measured: Measured): readonly SchoolFigure[] {
  const found = trustFigure(measured);
  const [first] = measured.schools;
  return found && first ? [{ ...first.figure, year: found.year }] : [];
}
