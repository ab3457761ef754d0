/** What would change Surrey's schools, made in their rows and recomputed; every single change tried. */
import { describe, expect, test } from '@jest/globals';
import { brokenClaims, overlooked, tooMany, wrongFroms, wrongWays } from '../domain/would-change/promises.ts';
import type { Grid } from '../domain/would-change/single-changes.ts';
import { schoolsOf, surrey, withViews } from './surrey.ts';

/** Attainment over its whole range, to the last decimal; progress over all that a school can have, in half points. */
const FINE: Grid = {
  RWM_EXP: [0, 100, 0.1],
  READ_PROG: [-15, 10, 0.5],
  WRIT_PROG: [-15, 10, 0.5],
  MAT_PROG: [-15, 10, 0.5],
};
const COARSE: Grid = { ...FINE, RWM_EXP: [0, 100, 0.5] };

describe.each([
  ['as published', schoolsOf(surrey), FINE],
  ['with views of them', schoolsOf(withViews), COARSE],
])('what would change Surrey’s schools, %s', (_, schools, grid) => {
  test('is known for most of them', () => {
    const answered = schools.filter(({ answer }) => answer.wouldChangeIf.length > 0);
    expect(answered.length).toBeGreaterThan(schools.length / 2);
  });

  test('made as it says gives the colour that it claims, and a step less does not', () => {
    expect(schools.flatMap(({ school, answer }) => brokenClaims(school, answer))).toEqual([]);
  });

  test('says what the cells hold, improves only towards good news, and is one colour each way in three entries at most', () => {
    for (const { school, answer } of schools)
      expect([...wrongFroms(school, answer), ...wrongWays(school, answer), ...tooMany(answer)]).toEqual([]);
  });

  test('leaves out no single change that would do', () => {
    expect(schools.flatMap(({ school, answer }) => overlooked(school, answer, grid))).toEqual([]);
  });
});
