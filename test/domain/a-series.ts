/** Series of figures for tests: one value a year, a gap where there is none. */

import type { RuleMeasure } from '../../src/domain/measures.ts';
import type { Source } from '../../src/domain/outcome.ts';
import type { NationalFigure } from '../../src/domain/publication.ts';
import { gapIn, type Series, type YearFigure } from '../../src/domain/series.ts';

export const NO_ROW = 0 as Source;

export interface GivenYear {
  readonly value?: number | undefined;
  readonly national?: number | undefined;
}

const FIRST = 2012;

/** Years one after another from 2012/13, oldest first. */
export function aSeries(
  years: readonly GivenYear[],
  {
    measure = 'RWM_EXP',
    earlierMayExist = false,
  }: { readonly measure?: RuleMeasure; readonly earlierMayExist?: boolean } = {},
): Series {
  const national = new Map<number, NationalFigure>();
  const held = years.map(({ value, national: figure }, index): YearFigure => {
    const year = FIRST + index;
    if (figure !== undefined) national.set(year, { value: figure, source: NO_ROW });
    return value === undefined ? gapIn(year) : { ...gapIn(year), value, gap: undefined, source: NO_ROW };
  });
  return { measure, years: held, earlierMayExist, national };
}
