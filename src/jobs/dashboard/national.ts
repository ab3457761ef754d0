/** The national figures of a measure, and why there is none for a year. */
import { type AcademicYear, dayAfter, sayYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import { isRuleMeasure, type Measure } from '../../domain/measures.ts';
import { neverPublished } from '../../domain/publication.ts';
import type { Benchmark } from '../../domain/records.ts';

export interface NationalFigures {
  readonly in: (year: AcademicYear) => number | undefined;
  readonly why: (year: AcademicYear) => string;
}

/** A row of Benchmarks says that its year was published, whether it holds a figure or not; a measure without a row says nothing. */
export function nationalFigures({ measure }: Measure, benchmarks: readonly Benchmark[], today: Day): NationalFigures {
  const rows = benchmarks.filter((row) => row.measure === measure && dayAfter(row.year) <= today);
  const held = new Map(rows.map(({ year, national }) => [year, national]));
  const isUnpublished = (year: AcademicYear): boolean =>
    (isRuleMeasure(measure) && neverPublished(measure, year)) || (held.size > 0 && !held.has(year));
  return {
    in: (year) => held.get(year),
    why: (year) => (isUnpublished(year) ? `not published in ${sayYear(year)}` : 'no national figure held'),
  };
}
