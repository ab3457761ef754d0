/** The latest published figure of a measure as a lever: up or down to the next value at which a rule decides differently. */
import { sayYear } from '../academic-year.ts';
import { limitsOf } from '../criteria/limits.ts';
import { type Case, KS2_PROGRESS, seriesIn } from '../evidence/case.ts';
import type { EvidenceName } from '../evidence/evidence.ts';
import { fallBound } from '../evidence/falls.ts';
import { gainBound } from '../evidence/rapid-improvement.ts';
import type { Measure, RuleMeasure } from '../measures.ts';
import { round, sayNumber, sayPoints, saySigned } from '../number.ts';
import { hasValue, nameOf } from '../say-figure.ts';
import { decimalsOf, gapIn, latestOf, type Series, type YearFigure } from '../series.ts';
import { changed, type Lever, type Option, type State } from './lever.ts';

const RESULTS: readonly EvidenceName[] = ['floor', 'coasting', 'consistentlyBelow'];
const ATTAINMENT: readonly EvidenceName[] = ['falls', 'lastFall', 'comparableGap', 'rapidImprovement'];

const TOUCHES: Readonly<Record<RuleMeasure, ReadonlySet<EvidenceName>>> = {
  RWM_EXP: new Set([...RESULTS, ...ATTAINMENT, 'attainment']),
  READ_PROG: new Set([...RESULTS, 'aboveAverageProgress']),
  WRIT_PROG: new Set([...RESULTS, 'aboveAverageProgress']),
  MAT_PROG: new Set([...RESULTS, 'aboveAverageProgress']),
  ATT8: new Set(ATTAINMENT),
  P8: new Set([...RESULTS, 'rapidImprovement']),
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
  options: (state, wanted) => {
    const given = state.find((reader) => reader.given.series.has(measure))?.given;
    const figure = given && latestHeld(given, measure);
    if (!given || !figure) return [];
    return valuesToTry(given, measure, figure, wanted, ranges).map((value) => optionOf(state, measure, figure, value));
  },
});

function valuesToTry(
  given: Case,
  measure: RuleMeasure,
  { value }: Held,
  wanted: ReadonlySet<EvidenceName>,
  ranges: Ranges,
): readonly number[] {
  const decimals = decimalsOf(measure);
  const { lowest = Number.NEGATIVE_INFINITY, highest = Number.POSITIVE_INFINITY } = ranges.get(measure) ?? {};
  const values = new Set<number>();
  for (const threshold of thresholds(given, measure, wanted)) {
    const at = round(threshold, decimals);
    const steps = at === value ? [-1, 1] : [0, at > value ? 1 : -1];
    for (const step of steps) values.add(round(threshold + step / 10 ** decimals, decimals));
  }
  return [...values]
    .filter((each) => each !== value && each >= lowest && each <= highest)
    .sort((a, b) => Math.abs(a - value) - Math.abs(b - value));
}

function optionOf(state: State, measure: RuleMeasure, figure: Held, value: number): Option {
  return {
    size: Math.abs(value - figure.value) * 10 ** decimalsOf(measure),
    better: value > figure.value,
    change: { kind: 'set', source: figure.source, field: 'value', from: figure.value, to: value },
    get say() {
      return sayMove(measure, figure, value);
    },
    get applied() {
      return changed(state, TOUCHES[measure], (given) => withLatest(given, measure, value));
    },
  };
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
  return { ...given, series: new Map(given.series).set(measure, { ...series, years }) };
}

/** The case as if the latest figures of these measures were not held. */
export const withoutLatest = (given: Case, measures: ReadonlySet<RuleMeasure>): Case => ({
  ...given,
  series: new Map(
    [...given.series].map(([measure, series]) => {
      const latest = latestOf(series);
      if (!latest || !measures.has(measure)) return [measure, series];
      return [measure, { ...series, years: [...series.years.slice(0, -1), gapIn(latest.year)] }];
    }),
  ),
});

/** The values around which one of the wanted pieces of evidence turns. */
function thresholds(given: Case, measure: RuleMeasure, wanted: ReadonlySet<EvidenceName>): readonly number[] {
  const turns: number[] = [];
  const add = (names: readonly EvidenceName[], ...values: readonly number[]): void => {
    if (names.some((name) => wanted.has(name))) turns.push(...values);
  };
  const { settings: set, phase } = given;
  const limits = limitsOf(set, phase);
  const series = seriesIn(given, measure);
  if (measure === 'RWM_EXP') {
    add(['floor'], set['floor.rwm'], set['floor.rwm'] + set['floor.close.rwm']);
    add(['consistentlyBelow'], set['floor.rwm']);
    add(['attainment'], limits.close.from, limits.close.to);
    add(['coasting'], set['coasting.rwm']);
  }
  if (measure === 'P8') {
    add(['floor'], set['floor.p8'], set['floor.p8'] + set['floor.close.p8']);
    add(['consistentlyBelow'], set['floor.p8']);
    add(['coasting'], set['coasting.p8']);
  }
  if (measure === 'RWM_EXP' || measure === 'ATT8') {
    const bound = fallBound(set, measure === 'RWM_EXP' ? 'KS2' : 'KS4');
    const { comparable } = series.years[series.years.length - 1] ?? {};
    add(['falls'], ...fallTurns(series, bound));
    add(['lastFall'], ...moveTurns(series, -limits.dip));
    if (comparable !== undefined)
      add(['comparableGap'], comparable + limits.gap.below, comparable + limits.gap.significant);
  }
  if (measure === 'RWM_EXP' || measure === 'ATT8' || measure === 'P8')
    add(['rapidImprovement'], ...moveTurns(series, gainBound(set, measure)));
  else {
    const line = PROGRESS_SETTINGS[measure];
    add(['floor'], set[line.floor], set[line.floor] + set['floor.close.progress']);
    add(['consistentlyBelow'], set[line.floor]);
    add(['coasting'], set[line.coasting]);
    // A score of 0 or more needs no limit to be known not to be below average.
    add(['aboveAverageProgress'], meanTurn(given, measure), 0);
  }
  return turns;
}

const PROGRESS_SETTINGS = {
  READ_PROG: { floor: 'floor.reading', coasting: 'coasting.reading' },
  WRIT_PROG: { floor: 'floor.writing', coasting: 'coasting.writing' },
  MAT_PROG: { floor: 'floor.maths', coasting: 'coasting.maths' },
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
