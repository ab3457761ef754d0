import { instantOfWall, wallOfInstant } from '../workbook/serial-date.ts';

/** When a time-driven trigger fires. Minutes of the day are in `zone`. */
export type Schedule =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'every'; readonly ms: number; readonly from: number }
  | (AtMinute & { readonly kind: 'daily'; readonly days: number })
  | (AtMinute & { readonly kind: 'weekly'; readonly weeks: number; readonly weekday: number })
  | (AtMinute & { readonly kind: 'monthly'; readonly day: number });

interface AtMinute {
  readonly minute: number;
  readonly zone: string;
  readonly from: number;
}

const DAY = 86_400_000;
const MINUTE = 60_000;

/** The first firing after `after`; a one-off in the past fires at once, and only until it has fired. */
export function nextFiring(schedule: Schedule, after: number): number {
  if (schedule.kind === 'once') return Math.max(schedule.at, after);
  if (schedule.kind === 'every') {
    return schedule.from + (Math.floor((after - schedule.from) / schedule.ms) + 1) * schedule.ms;
  }
  const first = startOfDay(wallOfInstant(schedule.from, schedule.zone));
  for (let day = startOfDay(wallOfInstant(after, schedule.zone)); ; day += DAY) {
    const instant = instantOfWall(day + schedule.minute * MINUTE, schedule.zone);
    if (instant > after && fallsOn(schedule, day, first)) return instant;
  }
}

function startOfDay(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}

function fallsOn(schedule: Exclude<Schedule, { kind: 'once' | 'every' }>, day: number, first: number): boolean {
  const days = Math.round((day - first) / DAY);
  if (schedule.kind === 'daily') return days % schedule.days === 0;
  if (schedule.kind === 'monthly') return new Date(day).getUTCDate() === schedule.day;
  return new Date(day).getUTCDay() === schedule.weekday && Math.floor(days / 7) % schedule.weeks === 0;
}
