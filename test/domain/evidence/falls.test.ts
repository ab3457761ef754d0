import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { successiveFalls } from '../../../src/domain/evidence/falls.ts';
import { aSeries, type GivenYear } from '../a-series.ts';

const BOUND = 0.2;
/** Every percentage, to its last decimal, that a gap could hold near the others. */
const GRID = Array.from({ length: 71 }, (_, index) => (615 + index) / 10);

const counted = (years: readonly GivenYear[]): number => {
  let run = 0;
  for (let index = years.length - 1; index > 0; index--) {
    const [before, now] = [years[index - 1], years[index]];
    if (before?.value === undefined || now?.value === undefined) return run;
    const change = Math.round((now.value - before.value) * 10);
    const national =
      before.national === undefined || now.national === undefined
        ? 0
        : Math.round((now.national - before.national) * 10);
    if (change >= 0 || change - national >= -2) return run;
    run += 1;
  }
  return run;
};

/** Every way to fill the gaps from the grid. */
function* fills(years: readonly GivenYear[]): Generator<readonly GivenYear[]> {
  const gap = years.findIndex(({ value }) => value === undefined);
  if (gap === -1) return yield years;
  for (const value of GRID) yield* fills(years.map((year, index) => (index === gap ? { ...year, value } : year)));
}

const reached = (years: readonly GivenYear[]): ReadonlySet<number> => new Set([...fills(years)].map(counted));

const answers = (years: readonly GivenYear[], earlierMayExist = false): readonly number[] => {
  const evidence = successiveFalls(aSeries(years, { earlierMayExist }), BOUND);
  if (evidence.kind === 'known') return [evidence.value];
  return evidence.kind === 'unknown' ? (evidence.possible ?? []) : [];
};

const value = fc.integer({ min: 640, max: 652 }).map((tenths) => tenths / 10);
const national = fc.option(
  fc.integer({ min: 600, max: 605 }).map((tenths) => tenths / 10),
  { nil: undefined, freq: 4 },
);
const series = (gaps: number) =>
  fc.array(fc.record({ value, national }), { minLength: 1, maxLength: 5 }).chain((years) =>
    fc
      .subarray(
        years.map((_, index) => index),
        { maxLength: Math.min(gaps, years.length) },
      )
      .map((blank) => years.map((year, index) => (blank.includes(index) ? { national: year.national } : year))),
  );

const RUNS = { numRuns: 300 };

describe('successive falls, over every way to fill the gaps', () => {
  test('every count that a fill reaches is left open', () => {
    fc.assert(
      fc.property(series(2), (years) => {
        expect(answers(years)).toEqual(expect.arrayContaining([...reached(years)]));
      }),
      RUNS,
    );
  });

  test('a count is known only where no fill gives another', () => {
    fc.assert(
      fc.property(series(2), (years) => {
        const found = answers(years);
        if (found.length === 1) expect([...reached(years)]).toEqual(found);
      }),
      RUNS,
    );
  });

  test('without a gap the count is known', () => {
    fc.assert(
      fc.property(series(0), (years) => {
        expect(answers(years)).toEqual([counted(years)]);
      }),
      RUNS,
    );
  });

  test('with earlier years not held, neither is any count that they could give closed', () => {
    fc.assert(
      fc.property(series(1), national, (years, earlier) => {
        const longer = [{ national: earlier }, ...years];
        expect(answers(years, true)).toEqual(expect.arrayContaining([...reached(longer)]));
      }),
      RUNS,
    );
  });
});

describe('successive falls', () => {
  const fallsIn = (values: readonly (number | undefined)[], nationals: readonly (number | undefined)[] = []) =>
    successiveFalls(aSeries(values.map((each, index) => ({ value: each, national: nationals[index] }))), 1);

  test.each<readonly [string, readonly (number | undefined)[], readonly (number | undefined)[], number]>([
    ['exactly 1 point is no fall', [62, 61], [], 0],
    ['1.1 points are one', [62, 60.9], [], 1],
    ['with the national change taken off, it is what is left', [62, 58], [65, 62], 0],
    ['a figure that did not go down is no fall, whatever the nation did', [62, 62], [60, 65], 0],
    ['the run ends at the first that is none', [70, 66, 67, 64, 60], [], 2],
    ['one year has none', [62], [], 0],
    ['binary fractions decide nothing', [62.3, 61.3], [], 0],
  ])('%s', (_, values, nationals, expected) => {
    expect(fallsIn(values, nationals)).toMatchObject({ kind: 'known', value: expected });
  });

  test('a last change that is no fall settles it, whatever is missing before', () => {
    expect(fallsIn([undefined, undefined, 60, 61])).toMatchObject({ kind: 'known', value: 0 });
  });

  test('a gap in the latest year leaves open none, or one more than before it', () => {
    expect(fallsIn([66, 64, undefined])).toMatchObject({ kind: 'unknown', possible: [0, 2] });
  });

  test('over a gap that the figure rose across there is no fall at every step', () => {
    expect(fallsIn([60, undefined, 61], [65, 65, 65])).toMatchObject({ kind: 'unknown', possible: [0, 1] });
  });
});
