import { describe, expect, test } from '@jest/globals';
import { NO_WAY, sayChangeSet } from '../../../src/domain/category/say-change.ts';
import type { ChangeSet } from '../../../src/domain/category/would-change.ts';

const set = (given: Partial<ChangeSet>): ChangeSet => ({
  to: 'AMBER',
  changes: [],
  takes: [],
  clears: [],
  meets: [],
  ...given,
});

describe('a set of changes in words', () => {
  test.each<readonly [string, Partial<ChangeSet>, string]>([
    [
      'one change that clears one criterion',
      { takes: ['2.3 points more in reading, writing and maths (70%)'], clears: ['R7'] },
      '2.3 points more in reading, writing and maths (70%) would clear R7: AMBER',
    ],
    [
      'a word that begins it is written large',
      { takes: ['a likely outcome of good'], clears: ['R2'], meets: ['G2'], to: 'GREEN' },
      'A likely outcome of good would clear R2 and meet G2: GREEN',
    ],
    ['two changes', { takes: ['one', 'other'], meets: ['Y7'] }, 'One and other would meet Y7: AMBER'],
    [
      'three changes, three criteria',
      { takes: ['one', 'two', 'three'], clears: ['R6', 'R7', 'R8'] },
      'One, two and three would clear R6, R7 and R8: AMBER',
    ],
  ])('%s', (_, given, expected) => {
    expect(sayChangeSet(set(given))).toBe(expected);
  });
});

test('where nothing leads anywhere, it says which way', () => {
  expect(NO_WAY.lessSerious).toMatch(/^No change .* less serious colour$/);
  expect(NO_WAY.moreSerious).toMatch(/^No change .* more serious colour$/);
});
