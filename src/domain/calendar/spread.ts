/** First dates where nothing is held yet: over the interval, in turn, so that they do not all fall together. */
import type { Day } from '../day.ts';
import { type ChainInput, earliestDay, hasLapsed, isSpread } from './chain.ts';
import { nextPlace, type Place, slotOf } from './next-date.ts';
import { countBefore } from './school-year.ts';

export interface Spreading {
  readonly urn: string;
  readonly input: ChainInput;
}

/** School days before the first of those that are long due. */
const NOTICE = 10;

/** By school. Those that are long due come in the first half of the interval, the longest waiting first. */
export function spreadOver(all: readonly Spreading[]): ReadonlyMap<string, Place> {
  const spread = all.filter(({ input }) => isSpread(input));
  const lapsed = spread.filter(({ input }) => hasLapsed(input));
  const never = spread.filter(({ input }) => !hasLapsed(input));
  const places = new Map<string, Place>();
  const put = ({ urn, input }: Spreading, share: (days: number) => number): void => {
    const place = placeAt(input, share);
    if (place) places.set(urn, place);
  };
  inTurn(lapsed).forEach((each, index) => {
    put(each, (days) => NOTICE + (index / lapsed.length) * Math.max(0, days / 2 - NOTICE));
  });
  inTurn(never).forEach((each, index) => {
    put(each, (days) => ((index + 1) / (never.length + 1)) * days);
  });
  return places;
}

const orderOf = ({ urn, input }: Spreading): string => `${input.lastHeld ?? ''} ${urn}`;

const inTurn = (all: readonly Spreading[]): readonly Spreading[] =>
  [...all].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));

/** The interval ends where the next date would be if it began today; what is not held yet is left out. */
function placeAt(input: ChainInput, share: (days: number) => number): Place | undefined {
  const { years, every } = input;
  const from = earliestDay(input);
  if (from === undefined) return undefined;
  const end: Day | undefined = nextPlace(years, every, from)?.nominal;
  const first = countBefore(years.days, from);
  const days = years.days.slice(first, end === undefined ? undefined : countBefore(years.days, end));
  const nominal = days[Math.min(days.length - 1, Math.floor(share(days.length)))];
  const slot = nominal === undefined ? undefined : slotOf(years, every, nominal);
  return nominal !== undefined && slot ? { nominal, slot } : undefined;
}
