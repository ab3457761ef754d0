/** Questions that results raise. */
import { sayYear } from '../../domain/academic-year.ts';
import { HEADLINE } from '../../domain/evidence/case.ts';
import type { EvidenceReader } from '../../domain/evidence/reader.ts';
import type { Measure } from '../../domain/measures.ts';
import { round, sayNumber, sayPoints } from '../../domain/number.ts';
import type { Settings } from '../../domain/settings.ts';
import { isPercentUnit } from '../../workbook/percent.ts';
import type { SchoolContext } from '../context.ts';
import { decimalsFor, differenceOf, sayIn } from '../figures/say-figure.ts';
import type { SchoolFigure } from '../figures/school-figure.ts';
import type { Questions } from './question.ts';

type Shown = SchoolFigure & { readonly shown: number; readonly year: number };
const isShown = (figure: SchoolFigure): figure is Shown => figure.shown !== undefined && figure.year !== undefined;

/** Results, as against attendance: more is better. */
const resultsIn = (figures: readonly SchoolFigure[]): readonly Shown[] =>
  figures.filter(isShown).filter(({ measure }) => measure.kind !== 'Attendance' && measure.better === 'Higher');

export const belowNational = (figures: readonly SchoolFigure[]): Questions =>
  resultsIn(figures).flatMap(({ measure, shown, year, national }) => {
    if (national === undefined || differenceOf(measure, national, shown) >= 0) return [];
    const gap = sayDistance(measure, national, shown);
    return [
      {
        question: `${measure.name} is ${gap} below national. Who is behind; what changes, when?`,
        restsOn: `${sayIn(measure, shown)} against ${sayIn(measure, national)} in ${sayYear(year)}`,
      },
    ];
  });

export const belowComparable = (figures: readonly SchoolFigure[], settings: Settings): Questions =>
  resultsIn(figures).flatMap(({ measure, shown, year, comparable }) => {
    const bound = boundOf(measure, settings);
    if (comparable === undefined || bound === undefined || differenceOf(measure, comparable, shown) > bound) return [];
    return [
      {
        question: `Comparable schools do ${sayDistance(measure, comparable, shown)} better. What have we learned from one?`,
        restsOn: `${measure.name}: ${sayIn(measure, shown)} against ${sayIn(measure, comparable)} in ${sayYear(year)}`,
      },
    ];
  });

/** The policy's margin is in percentage points, or in points of Attainment 8; other measures have none. */
const boundOf = ({ measure, unit }: Measure, settings: Settings): number | undefined => {
  if (measure === 'ATT8') return settings['gap.att8.below'];
  return isPercentUnit(unit) ? settings['gap.below'] : undefined;
};

/** `6 percentage points`. */
function sayDistance(measure: Measure, from: number, to: number): string {
  const points = sayPoints(differenceOf(measure, from, to), decimalsFor(measure));
  return isPercentUnit(measure.unit) ? points.replace(' point', ' percentage point') : points;
}

const TIMES = ['once', 'twice', 'three times', 'four times', 'five times'] as const;

/** The run of falls that ends in the latest published year, where every figure in it may be shown. */
export const fallen = (context: SchoolContext): Questions =>
  context.assessment.cases.flatMap((reader) => {
    const run = fallsIn(reader, context);
    if (!run) return [];
    const { measure, years, count } = run;
    return [
      {
        question: `${measure.name} has fallen ${TIMES[count - 1] ?? `${count} times`}. What besides cohort explains it?`,
        restsOn: years
          .map(({ year, value }) => `${sayYear(year)}: ${value === undefined ? '' : sayIn(measure, value)}`)
          .join('; '),
      },
    ];
  });

function fallsIn({ given, evidence }: EvidenceReader, { measures, small }: SchoolContext) {
  const { phase, series } = given;
  if (phase === undefined || phase === 'none' || evidence.falls.kind !== 'known') return undefined;
  const count = evidence.falls.value;
  const years = series.get(HEADLINE[phase])?.years.slice(-count - 1) ?? [];
  const measure = measures.find((each) => each.measure === HEADLINE[phase]);
  const hides = years.some(({ source, value }) => value === undefined || (source !== undefined && small.has(source)));
  return count < 1 || !measure || hides ? undefined : { measure, years, count };
}

export function unchecked(figures: readonly SchoolFigure[]): Questions {
  const own = resultsIn(figures).filter(({ figure }) => figure?.status === 'School');
  if (own.length === 0) return [];
  const said = own.map(({ measure, shown, year }) => `${measure.name}: ${sayIn(measure, shown)} in ${sayYear(year)}`);
  return [
    {
      question: 'Who outside checked these figures?',
      restsOn: `The school’s own figures, not yet published. ${said.join('; ')}`,
    },
  ];
}

/** So few pupils that one of them moves the figure, and enough that it may be shown. */
const FEW = 20;

export const fewPupils = (figures: readonly SchoolFigure[]): Questions =>
  resultsIn(figures).flatMap(({ measure, figure, year }) => {
    const pupils = figure?.pupils;
    if (pupils === undefined || pupils > FEW || !isPercentUnit(measure.unit)) return [];
    return [
      {
        question: `One pupil is ${sayNumber(round(100 / pupils, 1), 1)} percentage points. What do three years show?`,
        restsOn: `${measure.name}: ${pupils} pupils in ${sayYear(year)}`,
      },
    ];
  });
