/** A day as ISO text (`2026-10-05`): it sorts as it reads, and has no time zone to be wrong about. */
export type Day = string;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const DAY_MS = 86_400_000;

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const utc = (day: Day): number => Date.UTC(yearOf(day), monthOf(day) - 1, dateOf(day));
const fromUtc = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
export const dateOf = (day: Day): number => Number(day.slice(8, 10));

/** The day of a calendar date, or undefined when there is no such date (31 February). Month 1 to 12. */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || date < 1) return undefined;
  return date <= daysInMonth(year, month) ? `${pad(year, 4)}-${pad(month)}-${pad(date)}` : undefined;
}

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const addDays = (day: Day, days: number): Day => fromUtc(utc(day) + days * DAY_MS);

/** The same date some months on; the last day of the month where it has no such date (31 January + 1 → 28 February). */
export function addMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return `${pad(year, 4)}-${pad(month)}-${pad(Math.min(dateOf(day), daysInMonth(year, month)))}`;
}

export const addYears = (day: Day, years: number): Day => addMonths(day, years * 12);

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / DAY_MS);

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => new Date(utc(day)).getUTCDay() || 7;

/** As the British write it in text: `5 October 2026`. */
export const sayDay = (day: Day): string => `${dateOf(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`;
