/**
 * The dates of one activity that rolls, at one school. Dates that are written stand; only a change of how often moves those
 * to come. What it asks for next is placed by whoever runs it, for peer reviews make room for each other.
 */
import { addDays, addMonths, type Day } from '../day.ts';
import { countsFrom, nearEnough, nextPlace, nextPlaceFrom, type Place, type Rolling, slotOf } from './next-date.ts';
import { onOrAfter, onOrBefore, type SchoolYears, type Slot, schoolDaysAfter } from './school-year.ts';
import type { HeldTask } from './task.ts';

/** A row that was not withdrawn. */
export interface Row {
  readonly task: HeldTask;
  readonly due: Day;
  readonly closed: boolean;
  /** How often the activity came round when the date was set. */
  readonly every?: string;
  readonly period?: string;
}

export interface ChainInput {
  readonly years: SchoolYears;
  readonly every: Rolling;
  /** In order of their due dates. */
  readonly rows: readonly Row[];
  readonly today: Day;
  /** No task is for this day or one before it. */
  readonly start: Day;
  /** Since when the school is in the group that the rule is for, where that came after the start. */
  readonly changedOn?: Day;
  /** Whether the activity came with that change. */
  readonly isNew: boolean;
  /** When it was last held, for the first of its dates. */
  readonly lastHeld?: Day;
  /** An event from which its first date is counted. */
  readonly startsFrom?: Day;
  /** Days on which people have planned it. */
  readonly planned: readonly Day[];
  /** Where nothing is held yet, or too long ago: its share of the first interval. */
  readonly spread: () => Place | undefined;
}

export interface Dated {
  readonly due: Day;
  readonly slot: Slot;
}

/** What is wanted next. */
export interface Wanted extends Place {
  readonly earliest: Day;
  /** No two of its dates are further apart. */
  readonly latest?: Day;
  /** A day that people have settled on. */
  readonly isPlanned: boolean;
}

export interface Chain {
  /** Rows whose dates stand. */
  readonly stands: readonly Row[];
  /** Rows to come, whose dates are worked out anew. */
  readonly moves: readonly Row[];
  readonly next: () => Wanted | undefined;
  readonly take: (dated: Dated) => void;
  readonly dated: readonly Dated[];
}

/** School days between a change of category and the first date that it brings. */
const NOTICE = 10;
const CEILING_MONTHS = 18;

export function chainOf(input: ChainInput): Chain {
  const { rows, every, today } = input;
  const open = rows.filter(({ closed, due }) => !closed && due > today);
  const settled = rows.filter((row) => !open.includes(row));
  const lastSettled = settled[settled.length - 1];
  const isStale = [...open, ...(open.length === 0 && lastSettled ? [lastSettled] : [])].some(
    (row) => row.every !== every,
  );
  const stands = isStale ? settled : rows;
  const dated: Dated[] = [];
  const last = (): Last | undefined => {
    const made = dated[dated.length - 1];
    const row = stands[stands.length - 1];
    return made ? { due: made.due, period: made.slot.period } : row;
  };
  const next = (): Wanted | undefined => {
    if (dated.length > 0 || (stands.length > 0 && !isStale)) return rolledOn(input, last());
    return isStale ? afterChange(input, last() ?? heldBefore(input), open[0]?.due) : first(input);
  };
  return { stands, moves: isStale ? open : [], dated, next, take: (one) => dated.push(one) };
}

interface Last {
  readonly due: Day;
  readonly period?: string;
}

/** Where no task has come due yet, the interval is counted from when it was last held. */
const heldBefore = ({ lastHeld }: ChainInput): Last | undefined =>
  lastHeld === undefined ? undefined : { due: lastHeld };

const later = (...days: readonly (Day | undefined)[]): Day =>
  days.reduce<Day>((a, b) => ((b ?? '') > a ? (b as Day) : a), '');
const earlier = (a: Day, b: Day | undefined): Day => (b !== undefined && b < a ? b : a);

/** The next school day on which a task may fall due: nobody is late on the day on which it is made. */
export const earliestDay = ({ years, today, start }: Pick<ChainInput, 'years' | 'today' | 'start'>): Day | undefined =>
  onOrAfter(years, addDays(later(today, start), 1));

function rolledOn(input: ChainInput, last: Last | undefined): Wanted | undefined {
  const earliest = earliestDay(input);
  if (!last || earliest === undefined) return undefined;
  const place = nextPlaceFrom(input.years, input.every, last.due, earliest, last.period);
  return (
    place &&
    wanted(input, { ...place, earliest, latest: ceilingOf(last.due, earliest) }, countsFrom(input.every, place.nominal))
  );
}

const ceilingOf = (due: Day, earliest: Day): Day => later(addMonths(due, CEILING_MONTHS), earliest);

/** The earlier of the old date and the new interval, and never without notice. */
function afterChange(input: ChainInput, last: Last | undefined, old: Day | undefined): Wanted | undefined {
  const { years, every, today, changedOn } = input;
  const change = changedOn ?? today;
  const earliest = later(schoolDaysAfter(years, change, NOTICE), earliestDay(input));
  const rolled = last ? nextPlace(years, every, last.due, last.period)?.nominal : within(input, change);
  const nominal = rolled === undefined ? old : earlier(rolled, old);
  return nominal === undefined || earliest === '' ? undefined : at(input, later(nominal, earliest), earliest);
}

/** By when an activity that a change brings is first due: an interval after it, moved back. */
function within({ years, every }: ChainInput, change: Day): Day | undefined {
  return every === 'Month' ? onOrBefore(years, addMonths(change, 1)) : nextPlace(years, every, change)?.nominal;
}

function at(input: ChainInput, nominal: Day, earliest: Day): Wanted | undefined {
  const day = onOrAfter(input.years, nominal) ?? onOrBefore(input.years, nominal);
  const slot = day === undefined ? undefined : slotOf(input.years, input.every, day);
  return slot && day !== undefined ? wanted(input, { slot, nominal: day, earliest }, '') : undefined;
}

function first(input: ChainInput): Wanted | undefined {
  const { years, every, lastHeld, changedOn, isNew, spread } = input;
  const earliest = earliestDay(input);
  if (earliest === undefined) return undefined;
  if (input.startsFrom !== undefined) {
    const place = nextPlaceFrom(years, every, input.startsFrom, earliest);
    return place && wanted(input, { ...place, earliest }, '');
  }
  if (isNew && changedOn !== undefined) {
    const notice = later(schoolDaysAfter(years, changedOn, NOTICE), earliest);
    const nominal = within(input, changedOn);
    return nominal === undefined ? undefined : at(input, later(nominal, notice), notice);
  }
  const floor = changedOn === undefined ? earliest : later(schoolDaysAfter(years, changedOn, NOTICE), earliest);
  const rolled = lastHeld === undefined || hasLapsed(input) ? undefined : nextPlace(years, every, lastHeld);
  if (rolled) return at(input, later(rolled.nominal, floor), floor);
  const place = lastHeld === undefined || hasLapsed(input) ? spread() : undefined;
  return place && at(input, later(place.nominal, floor), floor);
}

/** Held so long ago that its next date is past. */
export function hasLapsed(input: ChainInput): boolean {
  const { years, every, lastHeld } = input;
  const earliest = earliestDay(input);
  if (lastHeld === undefined || earliest === undefined) return false;
  const rolled = nextPlace(years, every, lastHeld);
  const longAgo = later(nearEnough(every, nearEnough(every, nearEnough(every, lastHeld))), addDays(lastHeld, 90));
  return (rolled !== undefined && rolled.nominal < earliest) || earliest > longAgo;
}

/** Whether its first date is a share of the interval: nothing is held, or nothing that still counts. */
export const isSpread = (input: ChainInput): boolean =>
  input.rows.length === 0 &&
  input.startsFrom === undefined &&
  !(input.isNew && input.changedOn !== undefined) &&
  (input.lastHeld === undefined || hasLapsed(input));

/** A day that people have planned for it takes the place of one that is worked out. `from`: the first that is meant for it. */
function wanted(
  { years, every, planned }: ChainInput,
  place: Omit<Wanted, 'isPlanned'>,
  from: Day,
): Wanted | undefined {
  const day = planned.find(
    (each) => each >= place.earliest && each >= from && each <= nearEnough(every, place.nominal),
  );
  const on = day === undefined ? undefined : onOrAfter(years, day);
  const slot = on === undefined ? undefined : slotOf(years, every, on);
  return on !== undefined && slot ? { ...place, nominal: on, slot, isPlanned: true } : { ...place, isPlanned: false };
}
