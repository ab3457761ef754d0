/** Dates that are counted from a half term, a term, a meeting or a day of the year: they are where Term dates put them. */
import { academicYearOf, firstDayOf, lastDayOf, sayYear } from '../academic-year.ts';
import { addDays, addYears, type Day, monthOf } from '../day.ts';
import type { HALF_TERMS, HalfTerm, TermDate } from '../records.ts';
import type { CountedFrom, Rule } from './cycle.ts';
import {
  mondayOf,
  onOrAfter,
  onOrBefore,
  type SchoolYears,
  type Slot,
  schoolDaysAfter,
  schoolDaysBefore,
  type Within,
} from './school-year.ts';

export interface FixedDate {
  readonly period: string;
  readonly due: Day;
  /** The second, third … date of its period. */
  readonly number?: number;
}

export interface FixedFrom {
  readonly years: SchoolYears;
  /** Meetings of the school's own body, and of the Board. */
  readonly meetings: readonly TermDate[];
  /** Tasks are for days after it. */
  readonly start: Day;
  readonly policyReviewOn?: Day;
}

/** Undefined: no date can be counted so. */
export function fixedDates(rule: Rule, from: FixedFrom): readonly FixedDate[] | undefined {
  const { every, countedFrom } = rule;
  if (countedFrom === 'Policy review') return every === 'Year' ? policyReviews(from) : undefined;
  if (every === 'Fortnight') return countedFrom === 'Start of period' ? everySecondWeek(rule, from) : undefined;
  if (every === '18 months' || every === 'Once') return undefined;
  const dayIn = dayOf(countedFrom, rule, from);
  return dayIn && isSensible(every, countedFrom) ? datesIn(every, rule, from, dayIn) : undefined;
}

/** What stands once in a year cannot be counted from for each half term. */
const ONCE_A_YEAR: readonly CountedFrom[] = [
  'Start of Autumn 2',
  'End of Summer 1',
  'End of Summer 2',
  'First week of July',
  'Last week of September',
];
const isSensible = (every: Within, from: CountedFrom): boolean =>
  every === 'Year' ||
  !(ONCE_A_YEAR.includes(from) || ((from === 'End of Autumn 1' || from === 'Self-evaluation') && every !== 'Term'));

type DayIn = (slot: Slot) => Day | undefined;

function datesIn(every: Within, rule: Rule, { years }: FixedFrom, dayIn: DayIn): readonly FixedDate[] {
  return years.slots[every].flatMap((slot) => {
    const day = dayIn(slot);
    const due = day === undefined ? undefined : shifted(rule, years, day);
    return due === undefined ? [] : [{ period: slot.period, due }];
  });
}

/** A meeting has its days before counted already. */
function shifted({ daysAfter = 0, daysBefore = 0, countedFrom }: Rule, years: SchoolYears, day: Day): Day | undefined {
  if (daysAfter > 0) return schoolDaysAfter(years, day, daysAfter);
  const isCounted = countedFrom === 'Academy meeting' || countedFrom === 'Board meeting';
  return daysBefore > 0 && !isCounted ? schoolDaysBefore(years, day, daysBefore) : day;
}

function dayOf(countedFrom: CountedFrom, rule: Rule, from: FixedFrom): DayIn | undefined {
  const { years } = from;
  switch (countedFrom) {
    case 'Start of period':
      return ({ days }) => days[0];
    case 'Middle of period':
      return ({ days }) => days[Math.floor(days.length / 2)];
    case 'End of period':
    case 'Capture':
      return ({ days }) => days[days.length - 1];
    case 'End of Autumn 1':
    case 'Self-evaluation':
      return (slot) => lastOf(years, slot, SUMMARY_DUE[termIn(slot)] ?? 'Autumn 1');
    case 'Start of Autumn 2':
      return (slot) => halfOf(years, slot, 'Autumn 2')?.days[0];
    case 'End of Summer 1':
      return (slot) => lastOf(years, slot, 'Summer 1');
    case 'End of Summer 2':
      return (slot) => lastOf(years, slot, 'Summer 2');
    case 'First week of July':
      return firstWeekOfJuly(years);
    case 'Last week of September':
      return lastWeekOfSeptember(years);
    case 'Academy meeting':
    case 'Board meeting':
      return beforeMeeting(countedFrom, rule, from);
    default:
      return undefined;
  }
}

/** The summary self-evaluation: by October half term, then by the end of spring and of summer. */
const SUMMARY_DUE: Readonly<Record<string, HalfTerm>> = { Autumn: 'Autumn 1', Spring: 'Spring 2', Summer: 'Summer 2' };

const termIn = ({ period }: Slot): string => period.split(' ')[1] ?? '';

const halfOf = (years: SchoolYears, { year }: Slot, half: (typeof HALF_TERMS)[number]): Slot | undefined =>
  years.slots['Half term'].find((slot) => slot.period === `${sayYear(year)} ${half}`);

function lastOf(years: SchoolYears, slot: Slot, half: HalfTerm): Day | undefined {
  const days = halfOf(years, slot, half)?.days;
  return days?.[days.length - 1];
}

/** The week that has July's first school day, by its last one in July. */
const firstWeekOfJuly =
  (years: SchoolYears): DayIn =>
  ({ days }) => {
    const first = days.find((day) => monthOf(day) === 7);
    return first === undefined ? undefined : onOrBefore(years, addDays(mondayOf(first), 6));
  };

/** The last whole week, by its last school day. */
const lastWeekOfSeptember =
  (years: SchoolYears): DayIn =>
  ({ year }) => {
    const monday = mondayOf(`${year}-09-30`);
    const friday = addDays(monday, 4);
    const week = monthOf(friday) === 9 ? friday : addDays(friday, -7);
    const day = onOrBefore(years, week);
    return day !== undefined && day >= firstDayOf(year) ? day : undefined;
  };

/** School days before the end of the term, where no meeting is entered. */
const WITHOUT_MEETING = { 'Academy meeting': 10, 'Board meeting': 0 } as const;

/** Before the first meeting of the period whose day of report is still to come as the calendar starts. */
function beforeMeeting(
  kind: 'Academy meeting' | 'Board meeting',
  rule: Rule,
  { years, meetings, start }: FixedFrom,
): DayIn {
  const days = meetings
    .filter((row) => row.kind === kind)
    .map(({ date }) => date)
    .sort();
  const slots = rule.every in years.slots ? years.slots[rule.every as Within] : [];
  return (slot) => {
    const next = slots[slots.indexOf(slot) + 1]?.days[0];
    const until = next === undefined || academicYearOf(next) !== slot.year ? lastDayOf(slot.year) : addDays(next, -1);
    const dues = days
      .filter((day) => day >= (slot.days[0] ?? day) && day <= until)
      .flatMap((day) => schoolDaysBefore(years, day, rule.daysBefore ?? 0) ?? []);
    const last = slot.days[slot.days.length - 1] ?? slot.period;
    return dues.find((due) => due > start) ?? dues[0] ?? schoolDaysBefore(years, last, WITHOUT_MEETING[kind]);
  };
}

/** The first, third, fifth … school week of each year; its first school day after the calendar's start. */
function everySecondWeek(rule: Rule, { years, start }: FixedFrom): readonly FixedDate[] {
  return years.weeks
    .filter(({ number }) => number % 2 === 0)
    .flatMap(({ days, year, number }) => {
      const day = days.find((each) => each > start) ?? days[0];
      const due = day === undefined ? undefined : shifted(rule, years, day);
      return due === undefined ? [] : [{ period: sayYear(year), due, number: number / 2 + 1 }];
    });
}

/** On the day that the trust has set, and each year after it. */
function policyReviews({ years, policyReviewOn }: FixedFrom): readonly FixedDate[] {
  if (policyReviewOn === undefined) return [];
  return [...years.years].flatMap((year) => {
    const day = addYears(policyReviewOn, year - academicYearOf(policyReviewOn));
    const inYear = years.slots.Year.find((slot) => slot.year === year);
    const due = inYear && (onOrAfter(inYear, day) ?? onOrBefore(inYear, day));
    return due === undefined || day < policyReviewOn ? [] : [{ period: sayYear(year), due }];
  });
}
