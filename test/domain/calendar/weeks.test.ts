/** The week that a peer review is given when weeks are taken. */
import { expect, test } from '@jest/globals';
import type { Chain, Dated, Wanted } from '../../../src/domain/calendar/chain.ts';
import { type SchoolYears, type Slot, schoolYears } from '../../../src/domain/calendar/school-year.ts';
import { placeInWeeks } from '../../../src/domain/calendar/weeks.ts';
import { termCalendar } from '../../../src/domain/school-days.ts';
import { YEAR_2026 } from './a-calendar.ts';

const years: SchoolYears = schoolYears(termCalendar(YEAR_2026, ''), 2026, 2026);
const year = years.slots.Year[0] as Slot;
const [autumn, spring] = years.slots.Term as [Slot, Slot, Slot];

/** Where one review goes, when these days have one each. */
function placed(wish: Partial<Wanted>, taken: readonly string[], most = 1): string | undefined {
  const dated: Dated[] = [];
  const wanted: Wanted = { nominal: '2026-11-18', slot: year, earliest: '2026-09-02', isPlanned: false, ...wish };
  const chain: Chain = {
    stands: [],
    moves: [],
    dated,
    next: () => (dated.length === 0 ? wanted : undefined),
    take: (one) => dated.push(one),
  };
  placeInWeeks([{ urn: '1', years, chain }], new Map([[2026, most]]), taken);
  return dated[0]?.due;
}
const mondays = years.weeks.map(({ days }) => days[0] as string);
const weeksBetween = (from: string, to: string) => mondays.filter((day) => day >= from && day <= to);

test('its own day, in a week that is free', () => {
  expect(placed({}, ['2026-11-10', '2026-11-24'])).toBe('2026-11-18');
});
test('the same weekday of the next week; of two weeks as near the later', () => {
  expect(placed({}, ['2026-11-16'])).toBe('2026-11-25');
  expect(placed({}, ['2026-11-16', '2026-11-23'])).toBe('2026-11-11');
});
test('no earlier than its notice, and no later than 18 months after the last', () => {
  const taken = weeksBetween('2026-10-01', '2026-12-31');
  expect(placed({ earliest: '2026-10-19' }, taken)).toBe('2027-01-06');
  expect(placed({ latest: '2026-12-04' }, taken)).toBe('2026-09-30');
});
test('out of its term only where no week of it is free, and not where a week may have two', () => {
  const wish = { nominal: '2027-03-17', slot: spring };
  const taken = weeksBetween('2027-01-04', '2027-03-25');
  expect(placed(wish, taken)).toBe('2027-04-14');
  expect(placed(wish, taken, 2)).toBe('2027-03-17');
  expect(placed({ slot: autumn }, weeksBetween('2026-11-02', '2026-12-18'))).toBe('2026-10-21');
});
test('a day that people have planned is theirs, whoever has the week', () => {
  expect(placed({ isPlanned: true }, ['2026-11-16'])).toBe('2026-11-18');
});
