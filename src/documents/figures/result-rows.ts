/** The table of results: a line for each measure, with the national and the comparable figure beside the school's. */
import type { SchoolContext } from '../context.ts';
import {
  latestFigure,
  measuresOf,
  type SchoolFigure,
  sayComparable,
  sayGapToComparable,
  sayGapToNational,
  sayNational,
  sayPupils,
  sayValue,
  sayYearAndStatus,
} from './school-figure.ts';
import { sayThreeYears } from './three-years.ts';

export const latestFigures = (context: SchoolContext): readonly SchoolFigure[] =>
  measuresOf(context).map((measure) => latestFigure(context, measure));

export const resultRow = (context: SchoolContext, figure: SchoolFigure) => ({
  measure: figure.measure.name,
  yearStatus: sayYearAndStatus(figure),
  school: sayValue(figure),
  national: sayNational(figure),
  gap: sayGapToNational(figure),
  comparable: sayComparable(figure),
  comparableGap: sayGapToComparable(figure),
  pupils: sayPupils(figure),
  threeYears: sayThreeYears(context, figure),
});

const ORDER = ['Attainment', 'Attendance', 'Progress', 'Other'] as const;

/** The five that say most: what is shown before what is not, newer before older, attainment before progress. */
export function headlineFigures(context: SchoolContext): readonly SchoolFigure[] {
  const weigh = ({ shown, year = 0, measure }: SchoolFigure): readonly number[] => [
    shown === undefined ? 1 : 0,
    -year,
    ORDER.indexOf(measure.kind),
  ];
  const before = (a: readonly number[], b: readonly number[]): number =>
    a.map((part, index) => part - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return [...latestFigures(context)].sort((a, b) => before(weigh(a), weigh(b))).slice(0, 5);
}
