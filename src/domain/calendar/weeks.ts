/** Peer reviews make room for each other: no two in one week while there are no more reviews than school weeks. */
import { academicYearOf } from '../academic-year.ts';
import { addDays, type Day, daysBetween, weekdayOf } from '../day.ts';
import type { Chain, Dated, Wanted } from './chain.ts';
import { mondayOf, onOrAfter, type SchoolYears, type Week } from './school-year.ts';

export interface Making {
  readonly urn: string;
  readonly years: SchoolYears;
  readonly chain: Chain;
}

/** How many reviews a week may hold, by school year. */
type Most = ReadonlyMap<number, number>;
type Loads = Map<Day, number>;

/** Dates every chain as far as school days are held, the earliest wish first. */
export function placeInWeeks(makings: readonly Making[], most: Most, standing: readonly Day[]): void {
  const loads: Loads = new Map();
  for (const due of standing) add(loads, due);
  const waiting = makings.flatMap((making) => turnOf(making));
  while (waiting.length > 0) {
    const turn = waiting.reduce((first, each) => (each.order < first.order ? each : first));
    const dated = chosen(turn.wish, turn.making.years, loads, most);
    turn.making.chain.take(dated);
    add(loads, dated.due);
    waiting.splice(waiting.indexOf(turn), 1, ...turnOf(turn.making));
  }
}

interface Turn {
  readonly making: Making;
  readonly wish: Wanted;
  readonly order: string;
}

/** What people have planned has its week before what can move. */
function turnOf(making: Making): readonly Turn[] {
  const wish = making.chain.next();
  return wish ? [{ making, wish, order: `${wish.isPlanned ? 0 : 1} ${wish.nominal} ${making.urn}` }] : [];
}

function add(loads: Loads, due: Day): void {
  const monday = mondayOf(due);
  loads.set(monday, (loads.get(monday) ?? 0) + 1);
}

function chosen(wish: Wanted, years: SchoolYears, loads: Loads, most: Most): Dated {
  const { slot, nominal } = wish;
  if (wish.isPlanned) return { due: nominal, slot };
  const [first, last] = [slot.days[0] ?? nominal, slot.days[slot.days.length - 1] ?? nominal];
  const inYear = years.weeks.flatMap((week) => (week.year === slot.year ? candidate(week, wish) : []));
  const inSlot = inYear.filter(({ due }) => due >= first && due <= last);
  const limit = most.get(slot.year) ?? 1;
  const loadOf = ({ due }: Candidate): number => loads.get(mondayOf(due)) ?? 0;
  const free = (all: readonly Candidate[]) => nearest(all.filter((each) => loadOf(each) < limit));
  const least = Math.min(...inSlot.map(loadOf));
  // Out of its term only where that keeps two reviews out of one week.
  const found =
    free(inSlot) ??
    (limit === 1 ? free(inYear) : undefined) ??
    nearest(inSlot.filter((each) => loadOf(each) === least));
  return { due: found?.due ?? nominal, slot };
}

interface Candidate {
  readonly due: Day;
  readonly distance: number;
}

/** The same weekday where that is a school day; of two weeks as near the later. */
function candidate({ monday, days }: Week, { nominal, earliest, latest }: Wanted): readonly Candidate[] {
  const open = days.filter((day) => day >= earliest && day <= (latest ?? '9999'));
  const due = onOrAfter({ days: open }, addDays(monday, weekdayOf(nominal) - 1)) ?? open[open.length - 1];
  const distance = daysBetween(mondayOf(nominal), monday) / 7;
  return due === undefined ? [] : [{ due, distance: distance < 0 ? 0.5 - distance : distance }];
}

const nearest = (all: readonly Candidate[]): Candidate | undefined =>
  [...all].sort((a, b) => a.distance - b.distance)[0];

export interface Crowding {
  readonly year: number;
  readonly reviews: number;
  readonly weeks: number;
}

/** How many reviews there are for the school weeks of each year, of those after a day. */
export function crowding(years: SchoolYears, dues: readonly Day[], after: Day): readonly Crowding[] {
  return [...years.years].map((year) => ({
    year,
    reviews: dues.filter((due) => due > after && academicYearOf(due) === year).length,
    weeks: years.weeks.filter((week) => week.year === year && week.days.some((day) => day > after)).length,
  }));
}

export const mostAWeek = (crowded: readonly Crowding[]): Most =>
  new Map(crowded.map(({ year, reviews, weeks }) => [year, Math.max(1, Math.ceil(reviews / Math.max(1, weeks)))]));
