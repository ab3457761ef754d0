/** How many years in a row the headline figure has fallen, up to the latest published year. */
import { sayYear } from '../academic-year.ts';
import { type Evidence, known, notKnown, oneOf } from '../known.ts';
import type { HeadlinePhase } from '../measures.ts';
import { round } from '../number.ts';
import { type Fact, fact, type Missing } from '../outcome.ts';
import { type Move, missingFigure, moveBetween, moveFact, nameOf } from '../say-figure.ts';
import { decimalsOf, latestOf, type Series } from '../series.ts';
import type { Settings } from '../settings.ts';
import { type Case, HEADLINE, ofResults, seriesIn } from './case.ts';

/** No school has more published years than this: the bound of a run whose start is not known. */
const LONGEST_RUN = 40;

export const isFall = ({ change, against }: Move, series: Series, bound: number): boolean => {
  const decimals = decimalsOf(series.measure);
  return round(change, decimals) < 0 && round(-against, decimals) > round(bound, 4);
};

export const fallBound = (settings: Settings, phase: HeadlinePhase): number =>
  settings[phase === 'KS2' ? 'fall.rwm' : 'fall.att8'];

/** The run of falls that ends in the latest published year. */
export const falls = (given: Case): Evidence<number> =>
  ofResults(given, (phase) => successiveFalls(seriesIn(given, HEADLINE[phase]), fallBound(given.settings, phase)));

/** Walks back from the latest year; a gap leaves open every length that its missing figure could give. */
export function successiveFalls(series: Series, bound: number): Evidence<number> {
  const { years, measure } = series;
  const facts: Fact[] = [];
  const missing: Missing[] = [];
  const possible: number[] = [];
  let run = 0;
  let newer = years.length - 1;
  while (newer > 0) {
    const older = lastHeld(series, newer);
    const steps = newer - older;
    const move = steps === 1 ? moveAt(series, newer) : undefined;
    if (move) {
      facts.push(moveFact(series, move));
      if (!isFall(move, series, bound)) return settle([...possible, run], missing, facts);
      run += 1;
    } else {
      for (let year = Math.max(older, 0); year <= newer; year++)
        if (years[year]?.value === undefined) missing.push(missingFigure(measure, years[year]));
      const reaches = older < 0 ? newer : steps;
      for (let length = 0; length < reaches; length++) possible.push(run + length);
      if (older >= 0 && !allFallsCanFit(series, older, newer, bound)) return settle(possible, missing, facts);
      run += reaches;
      if (older < 0) break;
    }
    newer = Math.max(older, 0);
  }
  if (!series.earlierMayExist) return settle([...possible, run], missing, facts);
  const [first] = years;
  missing.push(first ? () => `${nameOf(measure)} before ${sayYear(first.year)}` : missingFigure(measure, undefined));
  for (let length = run; length <= LONGEST_RUN; length++) possible.push(length);
  return settle(possible, missing, facts);
}

const settle = (possible: readonly number[], missing: readonly Missing[], facts: readonly Fact[]): Evidence<number> => {
  const lengths = [...new Set(possible)].sort((a, b) => a - b);
  return oneOf(lengths, missing, facts.length > 0 ? facts : [fact(() => 'no fall between published years')]);
};

const moveAt = (series: Series, newer: number): Move | undefined => {
  const from = series.years[newer - 1];
  const to = series.years[newer];
  return from && to && moveBetween(series, from, to);
};

/** The nearest year with a value before this one, or -1. */
function lastHeld({ years }: Series, newer: number): number {
  let older = newer - 1;
  while (older >= 0 && years[older]?.value === undefined) older -= 1;
  return older;
}

/** Whether every step over a gap could be a fall: not if the school did not fall far enough from one side to the other. */
function allFallsCanFit(series: Series, older: number, newer: number, bound: number): boolean {
  const from = series.years[older];
  const to = series.years[newer];
  const over = from && to && moveBetween(series, from, to);
  if (!over) return true;
  const between = series.years.slice(older + 1, newer);
  const nationalThroughout = between.every(({ year }) => series.national.get(year)?.value !== undefined);
  const decimals = decimalsOf(series.measure);
  const falling = round(over.change, decimals) < 0;
  return (
    falling &&
    (!nationalThroughout || over.national === undefined || round(-over.against, decimals) > bound * (newer - older))
  );
}

/** How far the figure fell into the latest published year, in points after the national change; negative: it did not. */
export const lastFall = (given: Case): Evidence<number> =>
  ofResults(given, (phase) => {
    const series = seriesIn(given, HEADLINE[phase]);
    const move = moveAt(series, series.years.length - 1);
    if (move) return known(round(-move.against, decimalsOf(series.measure)), moveFact(series, move));
    const latest = latestOf(series);
    const before = series.years[series.years.length - 2];
    return notKnown([missingFigure(series.measure, latest?.value === undefined ? latest : before)]);
  });
