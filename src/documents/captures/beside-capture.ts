/** What a school sees beside a figure that it captures: its own last one, as it is, and the national one. */
import { dayAfter } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { Measure } from '../../domain/measures.ts';
import type { Benchmark, Figure } from '../../domain/records.ts';
import { codeOf } from '../../workbook/figure-codes.ts';
import { sayCode, sayIn } from '../figures/say-figure.ts';

/** Never to be shown to anyone but the school and the Executive Team: no number is too small here, and a code is as it is typed. */
export function sayOwnFigure(measure: Measure, figure: Figure): string {
  if (figure.value !== undefined) return sayIn(measure, figure.value);
  return figure.code !== undefined && codeOf(figure.code) ? figure.code : sayCode(figure);
}

export type National = Benchmark & { readonly national: number };

/** Of the newest year for which one is held. */
export function latestNational(
  { measure }: Measure,
  benchmarks: readonly Benchmark[],
  today: Day,
): National | undefined {
  let latest: National | undefined;
  for (const row of benchmarks) {
    if (row.measure !== measure || row.national === undefined || dayAfter(row.year) > today) continue;
    if (!latest || row.year > latest.year) latest = { ...row, national: row.national };
  }
  return latest;
}
