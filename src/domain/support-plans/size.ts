/** How many days a peer review takes, and how large its team is: by category, time since Ofsted, and roll (Section 4). */
import { addYears, type Day, sayDay } from '../day.ts';
import { sayCount } from '../number.ts';
import type { Inspection } from '../records.ts';
import type { Settings } from '../settings.ts';
import type { LineCategory } from './support-line.ts';

export interface Size {
  readonly days: number;
  /** The lead included. */
  readonly team: number;
  readonly because: readonly string[];
  readonly notHeld: readonly string[];
}

export interface Sized {
  readonly category: LineCategory;
  readonly roll: number | undefined;
  /** The last visit of Ofsted's that was no monitoring. */
  readonly inspected: Day | undefined;
  /** The day of the review. */
  readonly on: Day;
}

/** A team is a lead and somebody else. */
const LEAST_TEAM = 2;

export function sizeOf({ category, roll, inspected, on }: Sized, settings: Settings): Size {
  const large = roll !== undefined && roll >= settings['peer.roll.large'];
  const small = roll !== undefined && roll < settings['peer.roll.small'];
  const years = settings['peer.ofsted.years'];
  const longAgo = inspected !== undefined && addYears(inspected, years) <= on;
  const base = Math.max(1, settings[DAYS[category]]);
  const days = base + Number(large) + Number(longAgo);
  return {
    days,
    team: Math.max(LEAST_TEAM, days + settings['peer.team.more'] - Number(small)),
    because: [
      `${sayCount(base, 'day')} for ${category === 'Not yet set' ? 'a school not yet set' : category}`,
      ...(large ? [`1 more for a roll of ${sayRoll(roll)}`] : []),
      ...(longAgo ? [`1 more for ${sayCount(years, 'year')} or longer since Ofsted (${sayDay(inspected)})`] : []),
      ...(small ? [`1 person fewer for a roll of ${roll}`] : []),
    ],
    notHeld: [
      ...(roll === undefined ? ['Roll is blank in Schools: sized without it'] : []),
      ...(inspected === undefined ? ['No Ofsted inspection is held: sized without one'] : []),
    ],
  };
}

const THOUSANDS = new Intl.NumberFormat('en-GB');
const sayRoll = (roll: number): string => THOUSANDS.format(roll);

const DAYS = {
  GREEN: 'peer.days.green',
  YELLOW: 'peer.days.yellow',
  AMBER: 'peer.days.amber',
  RED: 'peer.days.red',
  'Not yet set': 'peer.days.not.set',
  'URGENT ACTION': 'peer.days.not.set',
} as const satisfies Record<LineCategory, keyof Settings>;

/** Monitoring says nothing of the whole school. */
export const lastInspected = (inspections: readonly Inspection[], today: Day): Day | undefined =>
  inspections
    .flatMap(({ kind, date }) => (kind !== 'Monitoring' && date !== undefined && date <= today ? [date] : []))
    .sort()
    .pop();
