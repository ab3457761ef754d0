import { sayYear } from '../academic-year.ts';
import { doesNotApply, type Evidence, known, notKnown, outcomeIn } from '../known.ts';
import { round, saySigned } from '../number.ts';
import { all, fact, met, notMet, type Outcome, unknown } from '../outcome.ts';
import { figureFact, hasValue, missingFigure, nameOf } from '../say-figure.ts';
import type { YearFigure } from '../series.ts';
import { type Case, figureIn, KS2_PROGRESS, latestYear, ofResults, sourcesOf } from './case.ts';

/** The latest percentage at the expected standard. At KS4 the floor is progress itself, so this does not apply. */
export const attainment = (given: Case): Evidence<number> =>
  ofResults(given, (phase) => {
    if (phase === 'KS4') return doesNotApply(fact(() => 'The floor at KS4 is progress itself: does not apply'));
    const latest = latestYear(given, 'RWM_EXP');
    if (latest.kind !== 'known') return latest;
    const figure = latest.value;
    return hasValue(figure)
      ? known(round(figure.value, 1), figureFact('RWM_EXP', figure))
      : notKnown([missingFigure('RWM_EXP', figure)]);
  });

/** The mean of the year's published progress scores is above 0, and none is below average by its limits. */
export function aboveAverageProgress(given: Case): Outcome {
  return outcomeIn(
    ofResults<Outcome>(given, (phase) => {
      if (phase === 'KS4') return doesNotApply(fact(() => 'The floor at KS4 is progress itself: does not apply'));
      const latest = latestYear(given, 'RWM_EXP');
      return latest.kind === 'known' ? known(progressIn(given, latest.value.year)) : latest;
    }),
  );
}

function progressIn(given: Case, year: number): Outcome {
  const figures = KS2_PROGRESS.map((measure) => ({ measure, figure: figureIn(given, measure, year) }));
  const published = figures.filter(({ figure }) => figure !== undefined);
  if (published.length === 0) return unknown(() => `progress scores: not published in ${sayYear(year)}`);
  return all(meanAboveZero(published), ...published.map((part) => notBelowAverage(part)));
}

interface Part {
  readonly measure: (typeof KS2_PROGRESS)[number];
  readonly figure: YearFigure | undefined;
}

function meanAboveZero(parts: readonly Part[]): Outcome {
  const missing = parts.filter(({ figure }) => !figure || !hasValue(figure));
  if (missing.length > 0) return unknown(missing.map(({ measure, figure }) => missingFigure(measure, figure)));
  const mean = round(parts.reduce((sum, { figure }) => sum + (figure?.value ?? 0), 0) / parts.length, 2);
  const stated = fact(
    () => `mean progress ${saySigned(mean, 2)} in ${sayYear(parts[0]?.figure?.year ?? 0)}`,
    sourcesOf(...parts.map(({ figure }) => figure?.source)),
  );
  return mean > 0 ? met(stated) : notMet(stated);
}

function notBelowAverage({ measure, figure }: Part): Outcome {
  if (!figure || !hasValue(figure)) return unknown(missingFigure(measure, figure));
  const { upper } = figure;
  if (upper === undefined && figure.value >= 0) return met(figureFact(measure, figure));
  if (upper === undefined)
    return unknown(() => `upper confidence limit of ${nameOf(measure)} in ${sayYear(figure.year)}`);
  const stated = figureFact(measure, figure, () => `, upper limit ${saySigned(upper, 2)}`);
  return round(upper, 2) < 0 ? notMet(stated) : met(stated);
}
