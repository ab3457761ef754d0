/** How a date rolls: from the due date, never from the day it was done, one in each slot of the school year. */
import { academicYearOf, sayYear } from '../academic-year.ts';
import { addDays, addMonths, addYears, type Day, weekdayOf } from '../day.ts';
import { EVERY, type Every } from './cycle.ts';
import { countBefore, onOrAfter, onOrBefore, type SchoolYears, type Slot, type Within } from './school-year.ts';

/** What repeats by rolling. */
export type Rolling = Exclude<Every, 'Once'>;

/** A date that an activity is to have, and the slot that it may move about in. */
export interface Place {
  readonly nominal: Day;
  readonly slot: Slot;
}

export const isRolling = (every: string | undefined): every is Rolling =>
  every !== 'Once' && EVERY.some((each) => each === every);

const isWithin = (every: Rolling): every is Within => every !== 'Fortnight' && every !== '18 months';

/** The place after this due date; undefined: no school day is held so far ahead. `period`: the slot that the date was for. */
export function nextPlace(years: SchoolYears, every: Rolling, due: Day, period?: string): Place | undefined {
  if (every === '18 months') return within(years, 'Year', backTo(years, addMonths(due, 18)), due);
  if (every === 'Fortnight') return within(years, 'Year', twoSchoolWeeksOn(years, due), due);
  if (!isWithin(every)) return undefined;
  const slots = years.slots[every];
  const at = slotAt(slots, due, period);
  const slot = slots[at + 1];
  if (!slot) return undefined;
  if (every === 'Year') return sameDate(slot, due);
  return { slot, nominal: samePlace(slot, slots[at], due) };
}

/** Undefined where the school year of the day is not held. */
const backTo = (years: SchoolYears, day: Day): Day | undefined =>
  years.years.has(academicYearOf(day)) ? onOrBefore(years, day) : undefined;

/** The slot that a day falls in, or the last one before it; -1 before the first. */
function slotAt(slots: readonly Slot[], day: Day, period?: string): number {
  const named = period === undefined ? -1 : slots.findIndex((slot) => slot.period === period);
  if (named >= 0) return named;
  let at = -1;
  for (const [index, slot] of slots.entries()) if ((slot.days[0] ?? '') <= day) at = index;
  return at;
}

export const slotOf = (years: SchoolYears, every: Rolling, day: Day): Slot | undefined => {
  const slots = years.slots[isWithin(every) ? every : 'Year'];
  return slots[slotAt(slots, day)] ?? slots[0];
};

function within(years: SchoolYears, every: Within, nominal: Day | undefined, after: Day): Place | undefined {
  const slot = nominal !== undefined && nominal > after ? slotOf(years, every, nominal) : undefined;
  return slot && nominal !== undefined ? { slot, nominal } : undefined;
}

/** A year on, moved on to a school day; back where its school year has none left, for a year holds one. */
function sameDate(slot: Slot, due: Day): Place {
  const date = addYears(due, slot.year - academicYearOf(due));
  return { slot, nominal: onOrAfter(slot, date) ?? (onOrBefore(slot, date) as Day) };
}

/** As far into the slot, in school days, as the date was into its own; the middle where its own is not held. */
function samePlace(slot: Slot, own: Slot | undefined, due: Day): Day {
  const last = slot.days.length - 1;
  const ownLast = (own?.days.length ?? 1) - 1;
  const index = own ? Math.min(countBefore(own.days, due), ownLast) : 0;
  const share = own === undefined || ownLast === 0 ? 0.5 : index / ownLast;
  return slot.days[Math.round(share * last)] as Day;
}

/** The same weekday, two school weeks on; else the next school day of that week, else its last. */
function twoSchoolWeeksOn({ weeks }: SchoolYears, due: Day): Day | undefined {
  let at = -1;
  for (const [index, { monday }] of weeks.entries()) if (monday <= due) at = index;
  const week = weeks[at + 2];
  if (!week) return undefined;
  const wanted = addDays(week.monday, weekdayOf(due) - 1);
  return onOrAfter(week, wanted) ?? week.days[week.days.length - 1];
}

/** The first place on or after a day, rolling on from a due date; undefined where none is held. */
export function nextPlaceFrom(
  years: SchoolYears,
  every: Rolling,
  due: Day,
  earliest: Day,
  period?: string,
): Place | undefined {
  let place = nextPlace(years, every, due, period);
  while (place && place.nominal < earliest) place = nextPlace(years, every, place.nominal, place.slot.period);
  return place;
}

const HALF_OF: Readonly<Record<Rolling, number>> = {
  Fortnight: 7,
  Month: 15,
  'Half term': 21,
  Term: 60,
  'Twice a year': 91,
  Year: 182,
  '18 months': 273,
};

/** From when on what is held counts for a due date: half an interval before it. */
export const countsFrom = (every: Rolling, due: Day): Day => addDays(due, -HALF_OF[every]);
export const nearEnough = (every: Rolling, nominal: Day): Day => addDays(nominal, HALF_OF[every]);

/** `2026/27`, by which a task's name tells its year. */
export const yearOfTask = (due: Day): string => sayYear(academicYearOf(due));
