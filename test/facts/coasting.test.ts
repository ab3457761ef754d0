import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import {
  aSchool,
  aSetting,
  FOUR_YEARS,
  type Ks2,
  type Ks4,
  ks2,
  ks4,
  progress,
  publishedKs2,
  publishedKs4,
  THREE_YEARS,
  workbook,
} from '../support/rows.ts';
import { factsOf } from './table.ts';

const primary = (years: readonly string[], given: readonly Ks2[], opened: string | null = null): Tabs =>
  workbook(
    aSchool({ Opened: opened }),
    publishedKs2(years),
    ...years.map((year, index) => ks2(year, given[index] ?? {})),
  );
const everyYear = (given: Ks2): Tabs => primary(THREE_YEARS, [given, given, given]);
const short: Ks2 = { rwm: 80, reading: -3, writing: 0, maths: 0 };

describe('coasting at key stage 2: the same in each of three years', () => {
  factsOf('A6', (given: Ks2) => everyYear({ ...progress(0), ...given }), [
    ['84.9% and reading −2.51: coasting', { rwm: 84.9, reading: -2.51 }, 'met'],
    ['85% and reading −2.51: not coasting', { rwm: 85, reading: -2.51 }, 'not met'],
    ['84.96% is 85%: not coasting', { rwm: 84.96, reading: -2.51 }, 'not met'],
    ['reading −2.5: not coasting', { rwm: 80, reading: -2.5 }, 'not met'],
    ['reading −2.504 is −2.5: not coasting', { rwm: 80, reading: -2.504 }, 'not met'],
    ['writing −3.51: coasting', { rwm: 80, writing: -3.51 }, 'met'],
    ['writing −3.5: not coasting', { rwm: 80, writing: -3.5 }, 'not met'],
    ['maths −2.51: coasting', { rwm: 80, maths: -2.51 }, 'met'],
    ['maths −2.5: not coasting', { rwm: 80, maths: -2.5 }, 'not met'],
    ['no limit is asked for: coasting', { rwm: 80, maths: [-2.51, null] }, 'met'],
    ['an upper limit above 0 does not help: coasting', { rwm: 80, maths: [-2.51, 1] }, 'met'],
    ['50% and progress of 0: not coasting', { rwm: 50 }, 'not met'],
  ]);
  factsOf('A6', everyYear, [
    ['80% and no progress held: unknown', { rwm: 80 }, 'unknown'],
    ['90% and no progress held: not coasting', { rwm: 90 }, 'not met'],
    ['attainment not held, reading −3: unknown', { ...progress(0), reading: -3 }, 'unknown'],
    ['attainment not held, progress of 0: not coasting', progress(0), 'not met'],
    ['80%, reading −3, the rest not held: coasting', { rwm: 80, reading: -3 }, 'met'],
    ['80%, reading and maths of 0, writing not held: unknown', { rwm: 80, reading: 0, maths: 0 }, 'unknown'],
  ]);
});

describe('coasting at key stage 2: three years', () => {
  factsOf('A6', (given: readonly Ks2[]) => primary(THREE_YEARS, given), [
    ['all three: met', [short, short, short], 'met'],
    ['all but the first: not met', [{ rwm: 85 }, short, short], 'not met'],
    ['all but the latest: not met', [short, short, { rwm: 85 }], 'not met'],
    ['a year at 90% rules it out, whatever else is missing', [{}, { rwm: 90 }, {}], 'not met'],
    ['a year at 90% rules it out, with no progress in the others', [{ rwm: 70 }, { rwm: 70 }, { rwm: 90 }], 'not met'],
    ['a year that nothing is held for: unknown', [short, {}, short], 'unknown'],
    ['the latest not held: unknown', [short, short, {}], 'unknown'],
  ]);
  factsOf('A6', (given: readonly Ks2[]) => primary(FOUR_YEARS, given), [
    ['a good year before the last three changes nothing: met', [{ rwm: 90 }, short, short, short], 'met'],
    ['a year not held before the last three changes nothing: met', [{}, short, short, short], 'met'],
    ['coasting until last year: not met', [short, short, short, { rwm: 90 }], 'not met'],
  ]);
  factsOf('A6', (opened: string) => primary(THREE_YEARS, [{}, short, short], opened), [
    ['open for two years, coasting in both: not met', '2017-09-01', 'not met'],
    ['open for three years, the first not held: unknown', '2016-09-01', 'unknown'],
  ]);
  factsOf('A6', (opened: string) => primary(THREE_YEARS, [short, short, short], opened), [
    ['open for three years, coasting in each: met', '2016-09-01', 'met'],
  ]);
  factsOf('A6', (setting: Tabs) => workbook(primary(THREE_YEARS, [{ rwm: 90 }, short, short]), setting), [
    ['the trust looks at two years: met', aSetting('coasting.years', 2), 'met'],
  ]);
  factsOf('A6', (setting: Tabs) => workbook(everyYear(short), setting), [
    ['the trust’s line is 80%: not met', aSetting('coasting.rwm', 80), 'not met'],
    ['the trust’s line in reading is −3: not met', aSetting('coasting.reading', -3), 'not met'],
  ]);
  factsOf('A6', (setting: Tabs) => workbook(everyYear({ rwm: 80, ...progress(0) }), setting), [
    ['the trust’s line in writing is 1: met', aSetting('coasting.writing', 1), 'met'],
    ['the trust’s line in maths is 1: met', aSetting('coasting.maths', 1), 'met'],
  ]);
});

describe('coasting when no progress is published', () => {
  const years = ['2022/23', '2023/24', '2024/25'];
  factsOf('A6', (given: readonly Ks2[]) => primary(years, given), [
    ['80% in each: unknown', [short, { rwm: 80 }, { rwm: 80 }], 'unknown', '2025-10-06'],
    ['85% in one: not met', [short, { rwm: 80 }, { rwm: 85 }], 'not met', '2025-10-06'],
    [
      'progress of 0 in the year that has some: not met',
      [{ rwm: 80, ...progress(0) }, { rwm: 80 }, { rwm: 80 }],
      'not met',
      '2025-10-06',
    ],
  ]);
});

describe('coasting at key stage 4', () => {
  const secondary = (years: readonly string[], scores: readonly Ks4['p8'][]): Tabs =>
    workbook(
      aSchool({ Phase: 'Secondary' }),
      publishedKs4(years),
      ...years.map((year, index) => {
        const p8 = scores[index];
        return ks4(year, p8 === undefined ? { att8: 45 } : { att8: 45, p8 });
      }),
    );
  factsOf('A6', (p8: Ks4['p8']) => secondary(THREE_YEARS, [p8, p8, p8]), [
    ['−0.26, upper limit −0.01: coasting', [-0.26, -0.01], 'met'],
    ['−0.25: not coasting', [-0.25, -0.01], 'not met'],
    ['−0.254 is −0.25: not coasting', [-0.254, -0.01], 'not met'],
    ['−0.26, upper limit 0: not coasting', [-0.26, 0], 'not met'],
    ['−0.26, no limit: unknown', [-0.26, null], 'unknown'],
    ['−0.25, no limit: not coasting', [-0.25, null], 'not met'],
    ['nothing held: unknown', undefined, 'unknown'],
  ]);
  factsOf('A6', (scores: readonly Ks4['p8'][]) => secondary(THREE_YEARS, scores), [
    ['one year at 0 rules it out, whatever else is missing', [undefined, [0, 0.2], undefined], 'not met'],
    ['one year not held: unknown', [[-0.3, -0.1], undefined, [-0.3, -0.1]], 'unknown'],
  ]);
  const unpublished = ['2021/22', '2022/23', '2023/24', '2024/25'];
  factsOf('A6', (scores: readonly Ks4['p8'][]) => secondary(unpublished, scores), [
    [
      'goes by the last three years of Progress 8: met',
      [
        [-0.3, -0.1],
        [-0.3, -0.1],
        [-0.3, -0.1],
      ],
      'met',
      '2025-10-06',
    ],
  ]);
  factsOf('A6', (p8: Ks4['p8']) => workbook(secondary(THREE_YEARS, [p8, p8, p8]), aSetting('coasting.p8', -0.1)), [
    ['the trust’s line is −0.1: −0.11 is coasting', [-0.11, -0.01], 'met'],
  ]);
});
