import { describe, expect, test } from '@jest/globals';
import { levelReached, levelsBetween, startingLevel } from '../../../src/domain/mail/levels.ts';
import type { Source } from '../../../src/domain/outcome.ts';
import type { TermDate } from '../../../src/domain/records.ts';
import { termCalendar } from '../../../src/domain/school-days.ts';

const source = 1 as Source;
const TERM: TermDate = { source, date: '2026-09-02', to: '2026-10-23', kind: 'Teaching', name: 'Autumn 1' };
const NEXT: TermDate = { source, date: '2026-11-02', to: '2026-12-18', kind: 'Teaching', name: 'Autumn 2' };
const calendar = termCalendar([TERM, NEXT], '');

describe('overdue work climbs a level after every ten school days', () => {
  test.each([
    ['2026-10-02', 'on the day it is due', 1],
    ['2026-10-05', 'on the first school day after', 1],
    ['2026-10-15', 'on the ninth', 1],
    ['2026-10-16', 'on the tenth', 2],
    ['2026-10-31', 'in the holiday no further', 2],
    ['2026-11-05', 'on the nineteenth', 2],
    ['2026-11-06', 'on the twentieth', 3],
    ['2026-11-20', 'on the thirtieth', 4],
    ['2026-12-18', 'never above the Board', 4],
  ])('%s, %s: level %i', (today, _, level) => {
    expect(levelReached(1, '2026-10-02', today, calendar, 10)).toBe(level);
  });

  test('a setting of 0 climbs nowhere', () => {
    expect(levelReached(1, '2026-10-02', '2026-11-20', calendar, 0)).toBe(1);
  });
});

test('whoever heard of it goes on hearing', () => {
  expect(levelsBetween(1, 3)).toEqual([1, 2, 3]);
  expect(levelsBetween(3, 3)).toEqual([3]);
});

test.each([
  [1, false, 1],
  [2, false, 2],
  [undefined, false, 1],
  [1, true, 3],
  [4, true, 4],
  [undefined, true, 3],
  [9, false, 4],
])('level %p in Calendar, urgent or the trust’s: %p, starts at %i', (given, executive, level) => {
  expect(startingLevel(given, executive)).toBe(level);
});
