/** Which years of a measure were published, and what the national figure was. */
import { type AcademicYear, dayAfter } from './academic-year.ts';
import type { Day } from './day.ts';
import { isRuleMeasure, RULE_MEASURES, type RuleMeasure } from './measures.ts';
import type { Source } from './outcome.ts';
import type { Benchmark, Figure } from './records.ts';

/** No results were published for these years, whoever holds a figure: examinations and tests were cancelled. */
const CANCELLED: readonly AcademicYear[] = [2019, 2020];
const NO_KS2_PROGRESS: readonly AcademicYear[] = [...CANCELLED, 2023, 2024];
/** Progress 8 needs a key stage 2 result, which these pupils never had. */
const NO_PROGRESS_8: readonly AcademicYear[] = [...CANCELLED, 2024, 2025];

const UNPUBLISHED: Readonly<Record<RuleMeasure, readonly AcademicYear[]>> = {
  RWM_EXP: CANCELLED,
  READ_PROG: NO_KS2_PROGRESS,
  WRIT_PROG: NO_KS2_PROGRESS,
  MAT_PROG: NO_KS2_PROGRESS,
  ATT8: CANCELLED,
  P8: NO_PROGRESS_8,
};

/** Whether a year of a measure was never published, so that no figure for it counts. */
export const neverPublished = (measure: RuleMeasure, year: AcademicYear): boolean =>
  UNPUBLISHED[measure].includes(year);

export interface NationalFigure {
  readonly value?: number;
  readonly source: Source;
}

/** What is known of a measure's publication, for every school, on a day. */
export interface Publication {
  /** The years published for all, oldest first. */
  readonly years: readonly AcademicYear[];
  readonly national: ReadonlyMap<AcademicYear, NationalFigure>;
}

export type Publications = Readonly<Record<RuleMeasure, Publication>>;

/**
 * A year is published for all when `Benchmarks` has a row for it, from 1 September after the year.
 * For a measure without a single row there, any school's seen figure of `Results` (other than its own guess) shows it.
 */
export function publicationsOn(day: Day, benchmarks: readonly Benchmark[], seen: readonly Figure[]): Publications {
  const measures = Object.keys(RULE_MEASURES) as readonly RuleMeasure[];
  const listed = new Set(benchmarks.map(({ measure }) => measure));
  const found = new Map<string, Set<AcademicYear>>();
  for (const { measure, year, status, value } of seen) {
    if (listed.has(measure) || status === 'School' || value === undefined) continue;
    const years = found.get(measure) ?? new Set();
    found.set(measure, years.add(year));
  }
  const publication = (measure: RuleMeasure): Publication => {
    const rows = benchmarks.filter((row) => row.measure === measure && dayAfter(row.year) <= day);
    const years = new Set([...rows.map(({ year }) => year), ...(found.get(measure) ?? [])]);
    return {
      years: [...years].filter((year) => !neverPublished(measure, year)).sort((a, b) => a - b),
      national: new Map(rows.map(({ year, national, source }) => [year, nationalFigure(source, national)])),
    };
  };
  return Object.fromEntries(measures.map((measure) => [measure, publication(measure)])) as unknown as Publications;
}

const nationalFigure = (source: Source, value: number | undefined): NationalFigure =>
  value === undefined ? { source } : { value, source };

/** Whether a figure is one that the rules read: results of a measure they name. */
export const isResult = (figure: Figure): figure is Figure & { readonly measure: RuleMeasure } =>
  figure.capture === 'Results' && isRuleMeasure(figure.measure);
