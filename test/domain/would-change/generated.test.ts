/** What would change generated schools, made in their rows and recomputed. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decideOne } from '../../support/decide.ts';
import { onlyOf } from '../generated/changes.ts';
import { AFTER_2024, BEFORE_2020, trusts, type When } from '../generated/trust.ts';
import { brokenClaims, overlooked, tooMany, wrongFroms, wrongWays } from './promises.ts';
import type { Grid, SchoolIn } from './single-changes.ts';

/** Coarse: what lies between two values is found where it leads further than they do. */
const GRID: Grid = {
  RWM_EXP: [40, 100, 1],
  READ_PROG: [-9, 6, 0.5],
  WRIT_PROG: [-11, 6, 0.5],
  MAT_PROG: [-9, 6, 0.5],
  ATT8: [30, 70, 0.5],
  P8: [-1.5, 1, 0.1],
};

/** The same schools in every run; another number tries others. */
const SEED = 2019;

const schools = (when: When) =>
  trusts(when, 1).map((trust): SchoolIn => {
    const urn = trust.urns[0] ?? '';
    return { tabs: onlyOf(trust, urn), today: when.today, urn, predecessors: trust.predecessors[urn] ?? [] };
  });

describe.each([
  ['in October 2019', BEFORE_2020],
  ['in October 2025', AFTER_2024],
])('what would change a school, %s', (_, when) => {
  const holds = (broken: (school: SchoolIn) => readonly string[], numRuns: number) =>
    fc.assert(
      fc.property(schools(when), (school) => {
        expect(broken(school)).toEqual([]);
      }),
      { numRuns, seed: SEED, endOnFailure: true },
    );

  test('made as it says gives the colour that it claims, and a step less does not', () => {
    holds((school) => brokenClaims(school, decideOne(school.tabs, when.today)), 80);
  });

  test('says what the cells hold, improves only towards good news, and is one colour each way in three entries at most', () => {
    holds((school) => {
      const answer = decideOne(school.tabs, when.today);
      return [...wrongFroms(school, answer), ...wrongWays(school, answer), ...tooMany(answer)];
    }, 120);
  });

  test('leaves out no single change that would do', () => {
    holds((school) => overlooked(school, decideOne(school.tabs, when.today), GRID), 12);
  });
});
