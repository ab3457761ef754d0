/** Random results and national figures for the measures that the rules read. */
import fc from 'fast-check';
import type { Cells } from '../../support/rows.ts';

export const MEASURES = ['RWM_EXP', 'READ_PROG', 'WRIT_PROG', 'MAT_PROG', 'ATT8', 'P8'] as const;
export type MeasureName = (typeof MEASURES)[number];

const between = (lowest: number, highest: number, decimals: number) =>
  fc
    .integer({ min: Math.round(lowest * 10 ** decimals), max: Math.round(highest * 10 ** decimals) })
    .map((steps) => steps / 10 ** decimals);

/** Where a school's figures of a measure lie, how far they stray from year to year, and its decimals: about the rules' thresholds. */
const FIGURE: Readonly<Record<MeasureName, readonly [middle: number, unit: number, decimals: number]>> = {
  RWM_EXP: [68, 1, 1],
  READ_PROG: [-2, 0.4, 1],
  WRIT_PROG: [-3, 0.4, 1],
  MAT_PROG: [-2, 0.4, 1],
  ATT8: [46, 0.6, 1],
  P8: [-0.3, 0.05, 2],
};
/** Up or down, in units; and how it moves from year to year. */
interface Trend {
  readonly level: number;
  readonly slope: number;
}
const trend: fc.Arbitrary<Trend> = fc.record({
  level: fc.constantFrom(-8, -3, 0, 3, 8, 16),
  slope: fc.constantFrom(-3, -1, 0, 0, 2),
});
const COMPARABLE = { RWM_EXP: between(58, 85, 0), ATT8: between(42, 56, 1) } as const;
export const isScore = (measure: string): boolean => measure === 'P8' || measure.endsWith('_PROG');

export const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
export const mostly = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 });

function figureOf(measure: MeasureName, { level, slope }: Trend, index: number): fc.Arbitrary<number> {
  const [middle, unit, decimals] = FIGURE[measure];
  const about = middle + (level + slope * index) * unit;
  return between(about - 4 * unit, about + 4 * unit, decimals);
}

const cellsOf = (figure: fc.Arbitrary<number>) =>
  fc.oneof(
    { weight: 14, arbitrary: figure.map((value): Cells => ({ Value: value })) },
    { weight: 1, arbitrary: fc.constant<Cells>({ Value: null }) },
    { weight: 1, arbitrary: fc.constantFrom<Cells>({ Value: null, Code: 'SUPP' }, { Value: 'NE' }) },
  );

/** A school's figure, with limits about it. */
const row = (
  urn: string,
  year: string,
  measure: MeasureName,
  figure: fc.Arbitrary<number>,
  released: fc.Arbitrary<string>,
): fc.Arbitrary<Cells> =>
  fc
    .record({
      cells: cellsOf(figure),
      width: mostly(between(0.1, 2.5, 1)),
      comparable: mostly(COMPARABLE[measure === 'ATT8' ? 'ATT8' : 'RWM_EXP']),
      status: fc.constantFrom('Final', 'Final', 'Revised', 'Provisional', 'School'),
      updated: rarely(released),
      pupils: mostly(fc.integer({ min: 1, max: 60 })),
    })
    .map(({ cells, width, comparable, status, updated, pupils }) => {
      const centre = cells['Value'];
      const limits = isScore(measure) && width !== null && typeof centre === 'number';
      return {
        URN: urn,
        'Academic year': year,
        Capture: 'Results',
        Measure: measure,
        ...cells,
        Lower: limits ? Math.round((centre - width) * 100) / 100 : null,
        Upper: limits ? Math.round((centre + width) * 100) / 100 : null,
        Pupils: pupils,
        'Comparable schools': isScore(measure) ? null : comparable,
        Status: status,
        Updated: updated,
      };
    });

/** At most one row a measure and year, and now and then a second of another status. */
export function results(
  urn: string,
  years: readonly string[],
  measures: readonly MeasureName[],
  released: fc.Arbitrary<string>,
): fc.Arbitrary<readonly Cells[]> {
  return trend.chain((of) => {
    const one = (year: string, measure: MeasureName) =>
      row(urn, year, measure, figureOf(measure, of, years.indexOf(year)), released);
    const each = years.flatMap((year) =>
      measures.map((measure) => fc.option(one(year, measure), { nil: null, freq: 9 })),
    );
    const again = fc.constantFrom(...years).chain((year) => one(year, measures[0] ?? 'RWM_EXP'));
    return fc.tuple(fc.tuple(...each), rarely(again)).map(([rows, second]) => {
      const held = rows.filter((cells) => cells !== null);
      const key = ({ URN, Measure, Status, 'Academic year': year }: Cells) => [URN, Measure, Status, year].join();
      return second && !held.some((cells) => key(cells) === key(second)) ? [...held, second] : held;
    });
  });
}

const NATIONAL: Readonly<Record<MeasureName, fc.Arbitrary<number>>> = {
  RWM_EXP: between(60, 66, 0),
  READ_PROG: fc.constant(0),
  WRIT_PROG: fc.constant(0),
  MAT_PROG: fc.constant(0),
  ATT8: between(45, 48, 1),
  P8: between(-0.1, 0.1, 2),
};

/** Every measure is listed, most years of it among them. */
export const benchmarks = (years: readonly string[]): fc.Arbitrary<readonly Cells[]> =>
  fc
    .tuple(
      ...MEASURES.flatMap((measure) =>
        years.map((year, index) =>
          fc
            .tuple(mostly(NATIONAL[measure]), fc.integer({ min: 0, max: 9 }))
            .map(([national, dice]): readonly Cells[] =>
              index > 0 && dice === 0
                ? []
                : [{ 'Academic year': year, Measure: measure, National: national, Status: 'Final' }],
            ),
        ),
      ),
    )
    .map((rows) => rows.flat());
