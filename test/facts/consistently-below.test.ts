import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import {
  aSchool,
  aSetting,
  FOUR_YEARS,
  type Ks2,
  ks2,
  ks4,
  national,
  progress,
  publishedKs2,
  publishedKs4,
  rapid,
  workbook,
} from '../support/rows.ts';
import { facts, factsOf } from './table.ts';

const YEARS: Readonly<Record<string, Ks2>> = {
  B: { rwm: 50, ...progress(-8) },
  A: { rwm: 75, ...progress(0) },
  '?': { rwm: 50 },
  '-': {},
};

/** A letter a year, the latest last: Below, Above, ? undecided, - nothing held. */
function years(letters: string): Tabs {
  const last = FOUR_YEARS.slice(-letters.length);
  return workbook(publishedKs2(last), ...last.map((year, index) => ks2(year, YEARS[letters[index] ?? ''] ?? {})));
}

describe('R6: consistently below the floor', () => {
  factsOf('R6', (letters: string) => workbook(aSchool(), years(letters)), [
    ['below in all of three years: met', 'BBB', 'met'],
    ['below in the last two: met', 'ABB', 'met'],
    ['below in the first and the last: met', 'BAB', 'met'],
    ['below in the last alone: not met', 'AAB', 'not met'],
    ['below in two, but not in the latest: not met', 'BBA', 'not met'],
    ['below in the first alone: not met', 'BAA', 'not met'],
    ['above in all three: not met', 'AAA', 'not met'],
    ['below four years ago and now: not met', 'BAAB', 'not met'],
    ['an undecided year is passed over: below on either side of it and above before the latest, met', 'BA?B', 'met'],
    ['an undecided year is passed over: above, above, below, not met', 'AA?B', 'not met'],
    ['a year with nothing held is passed over: met', 'BA-B', 'met'],
    ['the latest undecided, the two before it above: not met', 'AA?', 'not met'],
    ['the latest undecided, the two decided years before it above: not met', 'A?A?', 'not met'],
    ['the latest undecided, one of the two before it below: unknown', 'BA?', 'unknown'],
    ['the latest undecided, the year before it below: unknown', 'AB?', 'unknown'],
    ['the latest undecided, both before it below: unknown', 'BB?', 'unknown'],
    ['the latest not held, the two before it above: not met', 'AA-', 'not met'],
    ['two decided, both below: met', 'B?B', 'met'],
    ['two decided, both below, the first of three undecided: met', '?BB', 'met'],
    ['two decided, the latest alone below: unknown', 'A?B', 'unknown'],
    ['two decided, the latest above: not met', 'B?A', 'not met'],
    ['one decided, and it is above: not met', '??A', 'not met'],
    ['one decided, and it is below: unknown', '--B', 'unknown'],
    ['none decided: unknown', '???', 'unknown'],
    ['nothing held: unknown', '---', 'unknown'],
  ]);

  factsOf('R6', (letters: string) => workbook(aSchool({ Opened: '2017-09-01' }), years(letters)), [
    ['open for two years, below in both: met', 'BB', 'met'],
    ['open for two years, below in the latest: not met', 'AB', 'not met'],
    ['open for two years, below in the first: not met', 'BA', 'not met'],
  ]);
  factsOf('R6', (letters: string) => workbook(aSchool({ Opened: '2018-09-01' }), years(letters)), [
    ['open for one year, and below: not met', 'B', 'not met'],
  ]);

  factsOf('R6', (letters: string) => workbook(aSchool(), years(letters), aSetting('floor.consistently.below', 3)), [
    ['the trust counts three of three: two, not met', 'ABB', 'not met'],
    ['the trust counts three of three: three, met', 'BBB', 'met'],
  ]);
  factsOf('R6', (letters: string) => workbook(aSchool(), years(letters), aSetting('floor.consistently.years', 4)), [
    ['the trust looks back four years: the first and the last, met', 'BAAB', 'met'],
  ]);
});

describe('R6 at key stage 4 goes by the years of Progress 8', () => {
  const below = { att8: 40, p8: [-0.8, -0.5] as const };
  const until = (latest: readonly string[]): Tabs =>
    workbook(
      aSchool({ Phase: 'Secondary' }),
      publishedKs4(['2021/22', '2022/23', '2023/24']),
      ...latest.map((year) => national(year, 'ATT8', 47)),
      ks4('2021/22', below),
      ks4('2022/23', below),
      ks4('2023/24', below),
      ...latest.map((year) => ks4(year, { att8: 40 })),
      rapid('No'),
    );
  facts(until, [
    ['below in each of its last three, in 2024: R6 and R7', [], { R6: 'met', R7: 'met' }, '2024-10-07'],
    ['no Progress 8 for two years: R6 and R7 still', ['2024/25', '2025/26'], { R6: 'met', R7: 'met' }, '2026-10-05'],
    [
      'no Progress 8 for three years: too old for R7, not for R6',
      ['2024/25', '2025/26', '2026/27'],
      { R6: 'met', R7: 'unknown' },
      '2027-10-04',
    ],
  ]);
});
