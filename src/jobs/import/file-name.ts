/** What a results file's name says: its academic year, and how final its figures are. */
import { type AcademicYear, dayAfter, readYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { FigureStatus } from '../../domain/records.ts';

/** The first two years that follow each other: `2018-19_936_ks2final.csv`, `2018-2019 england.csv`. */
export function yearInName(name: string): AcademicYear | undefined {
  for (const [, pair] of name.matchAll(/(?<!\d)(20\d\d ?[-_/–]? ?(?:20\d\d|\d\d))(?!\d)/g)) {
    const year = readYear((pair ?? '').replace(/[ _]/g, ''));
    if (year !== undefined) return year;
  }
  return undefined;
}

/** Undefined: the name says nothing. */
export function statusInName(name: string): FigureStatus | undefined {
  if (/provisional/i.test(name)) return 'Provisional';
  if (/revised/i.test(name)) return 'Revised';
  return /final/i.test(name) ? 'Final' : undefined;
}

/** Figures are final by the spring after their release. Where a file does not say, a year later they surely are. */
export const statusOfAge = (year: AcademicYear, today: Day): FigureStatus =>
  today >= dayAfter(year + 1) ? 'Final' : 'Provisional';
