import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import {
  aSchool,
  aSetting,
  figures,
  national,
  publishedKs2,
  publishedKs4,
  requiresImprovement,
  workbook,
} from '../support/rows.ts';
import { at, NOT_RAPID, RAPID, UNKNOWN, YEARS } from './rapid.ts';
import { facts } from './table.ts';

type Change = { readonly school: readonly (number | null)[]; readonly national?: readonly (number | null)[] };
const data =
  (phase: string, measure: string, years: readonly string[] = YEARS) =>
  ({ school, national: nation = [60, 60] }: Change): Tabs =>
    at(
      phase,
      ...years.map((year, index) => national(year, measure, nation[index] ?? null)),
      figures(measure, years, school),
    );

describe('rapid improvement: the data of a primary', () => {
  facts(data('Primary', 'RWM_EXP'), [
    ['4.9 points up: not rapid', { school: [60, 64.9] }, NOT_RAPID],
    ['5 points up: rapid', { school: [60, 65] }, RAPID],
    ['59.1 to 64.1 is 5 points: rapid', { school: [59.1, 64.1] }, RAPID],
    ['5 points up while the nation rose 0.1: not rapid', { school: [60, 65], national: [60, 60.1] }, NOT_RAPID],
    ['4 points up while the nation fell 1: rapid', { school: [60, 64], national: [60, 59] }, RAPID],
    ['level while the nation fell 6: not rapid', { school: [60, 60], national: [60, 54] }, NOT_RAPID],
    ['5 points up with no national figures: rapid', { school: [60, 65], national: [null, null] }, RAPID],
    ['down: not rapid', { school: [60, 50] }, NOT_RAPID],
    [
      '5 points up with the national figure of one year alone: rapid',
      { school: [60, 65], national: [null, 62] },
      RAPID,
    ],
    ['the year before not held: unknown', { school: [null, 65] }, UNKNOWN],
    ['the latest not held: unknown', { school: [60, null] }, UNKNOWN],
  ]);
  facts(data('Primary', 'RWM_EXP', ['2016/17', ...YEARS]), [
    [
      'a leap in an earlier year does not count: not rapid',
      { school: [50, 65, 65], national: [60, 60, 60] },
      NOT_RAPID,
    ],
    ['a leap before a latest year not held: unknown', { school: [50, 65, null], national: [60, 60, 60] }, UNKNOWN],
  ]);
  facts(
    (change: Change) => workbook(data('Primary', 'RWM_EXP')(change), aSetting('rapid.rwm', 8)),
    [
      ['the trust asks for 8: 7.9, not rapid', { school: [60, 67.9] }, NOT_RAPID],
      ['the trust asks for 8: 8, rapid', { school: [60, 68] }, RAPID],
    ],
  );
});

describe('rapid improvement: the data of a school and its predecessor', () => {
  const successor = aSchool({ 'Predecessor URN': '100011', Opened: '2018-09-01' });
  const joined = (before: number): Tabs =>
    workbook(
      successor,
      requiresImprovement(),
      publishedKs2(YEARS),
      figures('RWM_EXP', YEARS, [before, null], '100011'),
      figures('RWM_EXP', YEARS, [null, 65]),
    );
  facts(joined, [
    ['5 points up on its predecessor: rapid', 60, RAPID],
    ['4 points up on its predecessor: not rapid', 61, NOT_RAPID],
  ]);
});

describe('rapid improvement: the data of a secondary', () => {
  const both = (att8: readonly (number | null)[], p8: readonly (number | null)[]): Tabs =>
    at('Secondary', publishedKs4(YEARS), figures('ATT8', YEARS, att8), figures('P8', YEARS, p8));
  facts(
    ([att8, p8]: readonly [readonly (number | null)[], readonly (number | null)[]]) => both(att8, p8),
    [
      [
        'Attainment 8 up 2.9, Progress 8 level: not rapid',
        [
          [45, 47.9],
          [0, 0],
        ],
        NOT_RAPID,
      ],
      [
        'Attainment 8 up 3, Progress 8 level: rapid',
        [
          [45, 48],
          [0, 0],
        ],
        RAPID,
      ],
      [
        'Attainment 8 level, Progress 8 up 0.19: not rapid',
        [
          [45, 45],
          [0, 0.19],
        ],
        NOT_RAPID,
      ],
      [
        'Attainment 8 level, Progress 8 up 0.2: rapid',
        [
          [45, 45],
          [0, 0.2],
        ],
        RAPID,
      ],
      [
        'Progress 8 from 0.1 to 0.3 is 0.2: rapid',
        [
          [45, 45],
          [0.1, 0.3],
        ],
        RAPID,
      ],
      [
        'Attainment 8 up 3, Progress 8 not held: rapid',
        [
          [45, 48],
          [null, null],
        ],
        RAPID,
      ],
      [
        'Attainment 8 level, Progress 8 not held: unknown',
        [
          [45, 45],
          [null, null],
        ],
        UNKNOWN,
      ],
      [
        'Attainment 8 not held, Progress 8 up 0.2: rapid',
        [
          [null, null],
          [0, 0.2],
        ],
        RAPID,
      ],
    ],
  );
  facts(
    (name: string) => workbook(both([45, 46], [0, 0.1]), aSetting(name, name === 'rapid.p8' ? 0.1 : 1)),
    [
      ['the trust asks for 1 point of Attainment 8: rapid', 'rapid.att8', RAPID],
      ['the trust asks for 0.1 of Progress 8: rapid', 'rapid.p8', RAPID],
    ],
  );
  const later = ['2023/24', '2024/25'];
  facts(
    (att8: readonly number[]) =>
      at(
        'Secondary',
        publishedKs4(['2022/23', ...later]),
        figures('ATT8', later, att8),
        figures('P8', ['2022/23', '2023/24'], [0, 0.5]),
      ),
    [
      ['Progress 8 is left out of a year without it: not rapid', [45, 45], NOT_RAPID, '2025-10-06'],
      ['Progress 8 is left out of a year without it: rapid', [45, 48], RAPID, '2025-10-06'],
    ],
  );
});
