import { type Day, monthOf, yearOf } from './day.ts';

/** An academic year, 1 September to 31 August, by the calendar year in which it starts: 2025 is 2025/26. */
export type AcademicYear = number;

export const academicYearOf = (day: Day): AcademicYear => (monthOf(day) >= 9 ? yearOf(day) : yearOf(day) - 1);
export const firstDayOf = (year: AcademicYear): Day => `${year}-09-01`;
export const lastDayOf = (year: AcademicYear): Day => `${year + 1}-08-31`;
/** 1 September after the year: the day from which its published results are seen. */
export const dayAfter = (year: AcademicYear): Day => `${year + 1}-09-01`;

export const sayYear = (year: AcademicYear): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** Reads `2025/26`, `2025-26`, `2025/2026` or `202526`; undefined when the two years do not follow each other. */
export function readYear(text: string): AcademicYear | undefined {
  const parts = /^(\d{4})\s*[/\-–]?\s*(\d{2}|\d{4})$/.exec(text.trim());
  if (!parts?.[1] || !parts[2]) return undefined;
  const start = Number(parts[1]);
  const end = Number(parts[2]);
  return end === start + 1 || (parts[2].length === 2 && end === (start + 1) % 100) ? start : undefined;
}
