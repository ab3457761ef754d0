/** The latest published figure of a measure as a lever: up or down to the next value at which a rule decides differently. */
import { sayYear } from '../academic-year.ts';
import { limitsOf } from '../criteria/limits.ts';
import { type Case, KS2_PROGRESS, seriesIn } from '../evidence/case.ts';
import { includes, type Pieces, pieces } from '../evidence/evidence.ts';
import { fallBound } from '../evidence/falls.ts';
import { gainBound } from '../evidence/rapid-improvement.ts';
import type { Measure, RuleMeasure } from '../measures.ts';
import { round, sayNumber, sayPoints, saySigned } from '../number.ts';
import { hasValue, nameOf } from '../say-figure.ts';
import { decimalsOf, gapIn, latestOf, type Series, type YearFigure } from '../series.ts';
import type { Settings } from '../settings.ts';
import { changed, type Lever, type State } from './lever.ts';

const RESULTS = pieces('floor', 'coasting', 'consistentlyBelow');
const ATTAINMENT = pieces('falls', 'lastFall', 'comparableGap', 'rapidImprovement');

const TOUCHES: Readonly<Record<RuleMeasure, Pieces>> = {
  RWM_EXP: RESULTS | ATTAINMENT | pieces('attainment'),
  READ_PROG: RESULTS | pieces('aboveAverageProgress'),
  WRIT_PROG: RESULTS | pieces('aboveAverageProgress'),
  MAT_PROG: RESULTS | pieces('aboveAverageProgress'),
  ATT8: ATTAINMENT,
  P8: RESULTS | pieces('rapidImprovement'),
};

/** The values that a measure may take, as `Measures` bounds them. */
export type Ranges = ReadonlyMap<string, Pick<Measure, 'lowest' | 'highest'>>;

type Held = YearFigure & { readonly value: number; readonly source: NonNullable<YearFigure['source']> };

const latestHeld = (given: Case, measure: RuleMeasure): Held | undefined => {
  const series = given.series.get(measure);
  const latest = series && latestOf(series);
  return latest && hasValue(latest) && latest.source !== undefined ? (latest as Held) : undefined;
};

/** A lever for each latest figure that the school holds. */
export const figureLevers = (state: State, ranges: Ranges): readonly Lever[] =>
  state.flatMap(({ given }) =>
    [...given.series.keys()]
      .filter((measure) => latestHeld(given, measure) !== undefined)
      .map((measure) => figureLever(measure, ranges)),
  );

const figureLever = (measure: RuleMeasure, ranges: Ranges): Lever => ({
  name: measure,
  figure: measure,
  touches: TOUCHES[measure],
  canMove: () => true,
  options: (state, wanted, better) => {
    const given = state.find((reader) => reader.given.series.has(measure))?.given;
    const figure = given && latestHeld(given, measure);
    if (!given || !figure) return [];
    const scale = 10 ** decimalsOf(measure);
    return valuesToTry(given, measure, figure.value, wanted, better, ranges).map((value) => ({
      to: value,
      size: Math.abs(value - figure.value) * scale,
    }));
  },
  move: (state, { to }) => changed(state, TOUCHES[measure], (given) => withLatest(given, measure, Number(to))),
  change: (state, { to }) => {
    const { source, value } = heldIn(state, measure);
    return { kind: 'set', source, field: 'value', from: value, to };
  },
  say: (state, { to }) => sayMove(measure, heldIn(state, measure), Number(to)),
});

function heldIn(state: State, measure: RuleMeasure): Held {
  for (const { given } of state) {
    const figure = latestHeld(given, measure);
    if (figure) return figure;
  }
  throw new Error(`No latest figure of ${measure} is held to move`);
}

/** The values on either side of each turn that lie on the side looked at, the nearest first. */
function valuesToTry(
  given: Case,
  measure: RuleMeasure,
  value: number,
  wanted: Pieces,
  better: boolean,
  ranges: Ranges,
): readonly number[] {
  const decimals = decimalsOf(measure);
  const step = 1 / 10 ** decimals;
  const { lowest = Number.NEGATIVE_INFINITY, highest = Number.POSITIVE_INFINITY } = ranges.get(measure) ?? {};
  const values: number[] = [];
  const add = (each: number): void => {
    if ((better ? each > value : each < value) && each >= lowest && each <= highest && !values.includes(each))
      values.push(each);
  };
  for (const threshold of thresholds(given, measure, wanted)) {
    const at = round(threshold, decimals);
    if (at !== value) add(at);
    add(round(threshold + (at > value || (at === value && better) ? step : -step), decimals));
  }
  return values.sort((a, b) => Math.abs(a - value) - Math.abs(b - value));
}

function sayMove(measure: RuleMeasure, { value: from, year }: Held, to: number): string {
  const decimals = decimalsOf(measure);
  const reached = measure === 'RWM_EXP' ? `${sayNumber(to, 1)}%` : decimals === 2 ? saySigned(to, 2) : sayNumber(to, 1);
  return `${sayPoints(to - from, decimals)} ${to > from ? 'more' : 'less'} in ${nameOf(measure)} in ${sayYear(year)} (${reached})`;
}

function withLatest(given: Case, measure: RuleMeasure, value: number): Case {
  const series = given.series.get(measure);
  if (!series) return given;
  const years = series.years.slice();
  const latest = years[years.length - 1];
  if (latest) years[years.length - 1] = { ...latest, value };
  return withSeries(given, new Map(given.series).set(measure, { ...series, years }), isProgress(measure));
}

const isProgress = (measure: RuleMeasure): boolean => KS2_PROGRESS.includes(measure as (typeof KS2_PROGRESS)[number]);

/** Written out: a spread of a case is slow, and a search makes many. */
const withSeries = (given: Case, series: Case['series'], newProgress: boolean): Case => ({
  school: given.school,
  day: given.day,
  settings: given.settings,
  phase: given.phase,
  series,
  records: given.records,
  calendar: given.calendar,
  earlierYears: given.earlierYears,
  ofProgress: newProgress ? new Map() : given.ofProgress,
  changing: given.changing,
});

/** The case as if the latest figures of these measures were not held. */
export function withoutLatest(given: Case, measures: readonly RuleMeasure[]): Case {
  const all = new Map(given.series);
  for (const measure of measures) {
    const series = all.get(measure);
    const latest = series && latestOf(series);
    if (latest) all.set(measure, { ...series, years: [...series.years.slice(0, -1), gapIn(latest.year)] });
  }
  return withSeries(given, all, measures.some(isProgress));
}

/** The values around which one of the wanted pieces of evidence turns. */
function thresholds(given: Case, measure: RuleMeasure, wanted: Pieces): readonly number[] {
  const turns: number[] = [];
  if (wanted & RESULTS) turns.push(...resultTurns(given.settings, measure, wanted));
  if (measure === 'RWM_EXP' || measure === 'ATT8') turns.push(...attainmentTurns(given, measure, wanted));
  else if (measure === 'P8') {
    if (includes(wanted, 'rapidImprovement'))
      turns.push(...moveTurns(seriesIn(given, measure), gainBound(given.settings, measure)));
  } else if (includes(wanted, 'aboveAverageProgress'))
    // A score of 0 or more needs no limit to be known not to be below average.
    turns.push(meanTurn(given, measure), 0);
  return turns;
}

function resultTurns(set: Settings, measure: RuleMeasure, wanted: Pieces): readonly number[] {
  const lines = LINES[measure];
  if (!lines) return [];
  const floor = set[lines.floor];
  return [
    ...(includes(wanted, 'floor') ? [floor, floor + set[lines.close]] : []),
    ...(includes(wanted, 'consistentlyBelow') ? [floor] : []),
    ...(includes(wanted, 'coasting') ? [set[lines.coasting]] : []),
  ];
}

function attainmentTurns(given: Case, measure: 'RWM_EXP' | 'ATT8', wanted: Pieces): readonly number[] {
  const { settings, phase } = given;
  const limits = limitsOf(settings, phase);
  const series = seriesIn(given, measure);
  const comparable = latestOf(series)?.comparable;
  return [
    ...(measure === 'RWM_EXP' && includes(wanted, 'attainment') ? [limits.close.from, limits.close.to] : []),
    ...(includes(wanted, 'falls') ? fallTurns(series, fallBound(settings, measure === 'RWM_EXP' ? 'KS2' : 'KS4')) : []),
    ...(includes(wanted, 'lastFall') ? moveTurns(series, -limits.dip) : []),
    ...(includes(wanted, 'comparableGap') && comparable !== undefined
      ? [comparable + limits.gap.below, comparable + limits.gap.significant]
      : []),
    ...(includes(wanted, 'rapidImprovement') ? moveTurns(series, gainBound(settings, measure)) : []),
  ];
}

const progressLines = <Subject extends 'reading' | 'writing' | 'maths'>(subject: Subject) =>
  ({ floor: `floor.${subject}`, close: 'floor.close.progress', coasting: `coasting.${subject}` }) as const;

/** The settings that a latest figure is held against. */
const LINES = {
  RWM_EXP: { floor: 'floor.rwm', close: 'floor.close.rwm', coasting: 'coasting.rwm' },
  READ_PROG: progressLines('reading'),
  WRIT_PROG: progressLines('writing'),
  MAT_PROG: progressLines('maths'),
  ATT8: undefined,
  P8: { floor: 'floor.p8', close: 'floor.close.p8', coasting: 'coasting.p8' },
} as const;

/** The value at which the change from the last held year, after the national one, comes to `bound`; and no change at all. */
function moveTurns(series: Series, bound: number): readonly number[] {
  const { years, national } = series;
  const latest = years[years.length - 1];
  const before = years[years.length - 2];
  if (!latest || before?.value === undefined) return [];
  const [then, now] = [national.get(before.year)?.value, national.get(latest.year)?.value];
  const nationally = then === undefined || now === undefined ? 0 : now - then;
  return [before.value, before.value + nationally + bound];
}

/** As `moveTurns`, and over a gap: a fall at each step needs a long enough fall in all. */
function fallTurns(series: Series, bound: number): readonly number[] {
  const last = series.years.length - 1;
  let older = last - 1;
  while (older >= 0 && series.years[older]?.value === undefined) older -= 1;
  const from = series.years[older];
  const to = series.years[last];
  if (!from || !to) return [];
  return moveTurns({ ...series, years: [from, to] }, -bound * (last - older));
}

/** The score at which the mean of the year's progress scores comes to more than 0. */
function meanTurn(given: Case, measure: (typeof KS2_PROGRESS)[number]): number {
  const year = latestOf(seriesIn(given, measure))?.year;
  const others = KS2_PROGRESS.filter((each) => each !== measure).map(
    (each) => seriesIn(given, each).years.find((figure) => figure.year === year)?.value ?? 0,
  );
  return 0.01 - others.reduce((sum, value) => sum + value, 0);
}
