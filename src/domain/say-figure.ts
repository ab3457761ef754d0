/** How the rules speak of figures. */
import { sayYear } from './academic-year.ts';
import type { RuleMeasure } from './measures.ts';
import { sayNumber, sayPoints, saySigned } from './number.ts';
import type { Fact, Missing } from './outcome.ts';
import { decimalsOf, type Series, type YearFigure } from './series.ts';

interface Words {
  /** What the measure is called inside a sentence. */
  readonly name: string;
  readonly value: (value: number) => string;
}

const progress = (name: string): Words => ({ name, value: (value) => `${name} ${saySigned(value, 2)}` });

const WORDS: Readonly<Record<RuleMeasure, Words>> = {
  RWM_EXP: {
    name: 'reading, writing and maths',
    value: (value) => `${sayNumber(value, 1)}% at the expected standard in reading, writing and maths`,
  },
  READ_PROG: progress('reading progress'),
  WRIT_PROG: progress('writing progress'),
  MAT_PROG: progress('maths progress'),
  ATT8: { name: 'Attainment 8', value: (value) => `Attainment 8 ${sayNumber(value, 1)}` },
  P8: { name: 'Progress 8', value: (value) => `Progress 8 ${saySigned(value, 2)}` },
};

export const nameOf = (measure: RuleMeasure): string => WORDS[measure].name;

/** `62% at the expected standard in reading, writing and maths in 2024/25 (Provisional)`. */
export function sayFigure(measure: RuleMeasure, { year, value, status, gap }: YearFigure): string {
  const about = status === undefined || status === 'Final' ? '' : ` (${status})`;
  return value === undefined
    ? `${nameOf(measure)} for ${sayYear(year)}: ${sayGap(gap)}`
    : `${WORDS[measure].value(value)} in ${sayYear(year)}${about}`;
}

const sayGap = (gap: string | undefined): string =>
  gap === undefined || gap === 'not held' ? 'not held' : `no value (${gap})`;

export const figureFact =
  (measure: RuleMeasure, figure: YearFigure, more?: () => string): Fact =>
  () => ({
    say: sayFigure(measure, figure) + (more ? more() : ''),
    from: figure.source === undefined ? [] : [figure.source],
  });

/** What to call the missing figure of a year. */
export const missingFigure = (measure: RuleMeasure, figure: YearFigure | undefined): Missing =>
  figure === undefined
    ? () => `${nameOf(measure)}: no published results held`
    : { name: nameOf(measure), year: figure.year, why: sayGap(figure.gap) };

/** The change from one published year to the next, and what is left of it after the national change. */
export interface Move {
  readonly from: YearFigure & { readonly value: number };
  readonly to: YearFigure & { readonly value: number };
  readonly change: number;
  readonly national: number | undefined;
  /** The change after the national one is taken off; the raw change where no national figure is held for either year. */
  readonly against: number;
}

/** Undefined where one of the two years has no value. */
export function moveBetween(series: Series, from: YearFigure, to: YearFigure): Move | undefined {
  if (!hasValue(from) || !hasValue(to)) return undefined;
  const before = series.national.get(from.year);
  const after = series.national.get(to.year);
  const national = before?.value === undefined || after?.value === undefined ? undefined : after.value - before.value;
  const change = to.value - from.value;
  return { from, to, change, national, against: change - (national ?? 0) };
}

export const moveFact =
  (series: Series, move: Move, more?: () => string): Fact =>
  () => {
    const { from, to, national } = move;
    const years = national === undefined ? [] : [series.national.get(from.year), series.national.get(to.year)];
    return {
      say: sayMove(series.measure, move) + (more ? more() : ''),
      from: [from.source, to.source, ...years.map((each) => each?.source)].filter((source) => source !== undefined),
    };
  };

export const hasValue = (figure: YearFigure): figure is YearFigure & { readonly value: number } =>
  figure.value !== undefined;

function sayMove(measure: RuleMeasure, { from, to, change, national }: Move): string {
  const decimals = decimalsOf(measure);
  const size = sayPoints(change, decimals);
  const way = change > 0 ? `up ${size}` : change < 0 ? `down ${size}` : 'no change';
  const against =
    national === undefined
      ? ', no national figure to set against it'
      : `, ${saySigned(change - national, decimals)} against the national change`;
  return `${nameOf(measure)} ${way} from ${sayYear(from.year)} to ${sayYear(to.year)}${against}`;
}
