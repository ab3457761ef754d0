/** Rapid improvement: the Executive Team's judgement, else the RRCP's reviews, else the published results. */
import { addMonths, sayDay } from '../day.ts';
import { round, saySigned } from '../number.ts';
import { any, type Fact, fact, met, notMet, type Outcome, unknown } from '../outcome.ts';
import type { PlanReview } from '../records.ts';
import { type Move, missingFigure, moveBetween, moveFact, nameOf } from '../say-figure.ts';
import { decimalsOf, latestOf, type Series } from '../series.ts';
import type { Settings } from '../settings.ts';
import { type Case, HEADLINE, seriesIn } from './case.ts';
import { openRapidImprovement } from './judgements.ts';

const GAINS = {
  KS2: [['RWM_EXP', 'rapid.rwm']],
  KS4: [
    ['ATT8', 'rapid.att8'],
    ['P8', 'rapid.p8'],
  ],
} as const;

export const rapidImprovement = (given: Case): Outcome =>
  openRapidImprovement(given) ?? reviewedPlan(given) ?? gainInResults(given);

/** Half or more of the reviewed actions GREEN on each of the two latest review days; nothing while there are fewer than two, or they are old. */
function reviewedPlan({ records, day, settings }: Case): Outcome | undefined {
  const byDay = new Map<string, PlanReview[]>();
  for (const review of records.planReviews)
    if (review.reviewedOn !== undefined && review.reviewedOn <= day)
      byDay.set(review.reviewedOn, [...(byDay.get(review.reviewedOn) ?? []), review]);
  const [latest, previous] = [...byDay.keys()].sort().reverse();
  if (!latest || !previous || addMonths(latest, settings['view.months']) < day) return undefined;
  const days = [previous, latest].map((on) => greenShare(on, byDay.get(on) ?? []));
  const facts = days.map(({ stated }) => stated);
  return days.every(({ percent }) => round(percent, 4) >= settings['rapid.rrcp.percent'])
    ? met(...facts)
    : notMet(...facts);
}

function greenShare(on: string, reviews: readonly PlanReview[]): { readonly percent: number; readonly stated: Fact } {
  const green = reviews.filter(({ rag }) => rag === 'Green').length;
  return {
    percent: (100 * green) / reviews.length,
    stated: fact(
      () => `${green} of ${reviews.length} RRCP actions reviewed on ${sayDay(on)} GREEN`,
      reviews.map(({ source }) => source),
    ),
  };
}

/** A gain counts only if it ends in the latest published year of the headline measure; a measure not published for that year is left out. */
function gainInResults(given: Case): Outcome {
  const { phase, settings } = given;
  if (phase === undefined) return unknown('the phase of the school');
  if (phase === 'none') return unknown('rapid improvement: the Executive Team’s judgement or two RRCP reviews');
  const year = latestOf(seriesIn(given, HEADLINE[phase]))?.year;
  if (year === undefined) return unknown(missingFigure(HEADLINE[phase], undefined));
  const gains = GAINS[phase]
    .map(([measure, setting]) => ({ series: seriesIn(given, measure), bound: settings[setting] }))
    .filter(({ series }) => latestOf(series)?.year === year)
    .map(({ series, bound }) => gained(series, bound));
  return any(...gains);
}

function gained(series: Series, bound: number): Outcome {
  const [before, latest] = [series.years[series.years.length - 2], latestOf(series)];
  if (!latest || latest.value === undefined) return unknown(missingFigure(series.measure, latest));
  const move = before && moveBetween(series, before, latest);
  if (!move)
    return unknown(before ? missingFigure(series.measure, before) : `${nameOf(series.measure)} of the year before`);
  return isGain(move, series, bound)
    ? met(moveFact(series, move))
    : notMet(moveFact(series, move, () => ` (rapid from ${saySigned(bound, decimalsOf(series.measure))})`));
}

export const isGain = ({ change, against }: Move, series: Series, bound: number): boolean => {
  const decimals = decimalsOf(series.measure);
  return round(change, decimals) > 0 && round(against, decimals) >= round(bound, 4);
};

/** The settings that a gain is held against, by measure. */
export const gainBound = (settings: Settings, measure: 'RWM_EXP' | 'ATT8' | 'P8'): number =>
  settings[({ RWM_EXP: 'rapid.rwm', ATT8: 'rapid.att8', P8: 'rapid.p8' } as const)[measure]];
