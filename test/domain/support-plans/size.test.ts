/** How long a peer review is, and how large its team: below, at and above each threshold. */
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts';
import { lastInspected, type Sized, sizeOf } from '../../../src/domain/support-plans/size.ts';
import { graded } from '../calendar/a-calendar.ts';

const sized = (given: Partial<Sized> = {}, settings: Partial<typeof DEFAULT_SETTINGS> = {}) => {
  const { days, team } = sizeOf(
    { category: 'YELLOW', roll: 300, inspected: '2025-03-04', on: '2026-11-10', ...given },
    { ...DEFAULT_SETTINGS, ...settings },
  );
  return [days, team];
};

test.each([
  ['GREEN', 1, 3],
  ['YELLOW', 2, 4],
  ['AMBER', 2, 4],
  ['RED', 3, 5],
  ['Not yet set', 2, 4],
] as const)('%s: %i days, a team of %i', (category, days, team) => {
  expect(sized({ category })).toEqual([days, team]);
});

test.each([
  [149, 2, 3],
  [150, 2, 4],
  [151, 2, 4],
  [799, 2, 4],
  [800, 3, 5],
  [801, 3, 5],
])('a roll of %i: %i days, a team of %i', (roll, days, team) => {
  expect(sized({ roll })).toEqual([days, team]);
});

test.each([
  ['2026-11-09', 2],
  ['2026-11-10', 3],
  ['2026-11-11', 3],
])('inspected on 10 November 2022, reviewed on %s: %i days', (on, days) => {
  expect(sized({ inspected: '2022-11-10', on })[0]).toBe(days);
});

describe('what is not held', () => {
  test('is never taken for a small school, or for a long time', () => {
    expect(sized({ roll: undefined, inspected: undefined })).toEqual([2, 4]);
  });
  test('is said', () => {
    const { notHeld } = sizeOf(
      { category: 'RED', roll: undefined, inspected: undefined, on: '2026-11-10' },
      DEFAULT_SETTINGS,
    );
    expect(notHeld).toHaveLength(2);
  });
});

test('the trust’s own numbers hold; a review is a day and two people at least', () => {
  expect(sized({ category: 'GREEN' }, { 'peer.days.green': 4, 'peer.team.more': 1 })).toEqual([4, 5]);
  expect(sized({ category: 'GREEN', roll: 20 }, { 'peer.days.green': 0, 'peer.team.more': 0 })).toEqual([1, 2]);
});

test('monitoring is no inspection of the school, nor is one that is still to come', () => {
  const held = [
    graded(2, '2022-03-01'),
    { ...graded(2, '2026-01-20'), kind: 'Monitoring' as const },
    graded(2, '2027-01-20'),
  ];
  expect(lastInspected(held, '2026-11-10')).toBe('2022-03-01');
});
