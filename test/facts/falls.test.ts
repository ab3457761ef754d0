import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import {
  aSchool,
  aSetting,
  FOUR_YEARS,
  figures,
  ks2,
  ks4,
  national,
  progress,
  publishedKs2,
  publishedKs4,
  workbook,
} from '../support/rows.ts';
import { factsOf } from './table.ts';

const TWO_YEARS = ['2017/18', '2018/19'] as const;
type Change = {
  readonly school: readonly [number, number];
  readonly national: readonly [number | null, number | null];
};

/** A school whose one known change is enough for R8: the trust counts one fall. */
const oneChange =
  (measure: 'RWM_EXP' | 'ATT8') =>
  ({ school, national: nation }: Change): Tabs =>
    workbook(
      aSchool({ Phase: measure === 'ATT8' ? 'Secondary' : 'Primary', Opened: '2017-09-01' }),
      ...TWO_YEARS.map((year, index) => national(year, measure, nation[index] ?? null)),
      figures(measure, TWO_YEARS, school),
      aSetting('decline.amber', 1),
      aSetting('decline.red', 1),
    );

describe('a fall at key stage 2', () => {
  factsOf('R8', oneChange('RWM_EXP'), [
    ['0.9 points: no fall', { school: [75, 74.1], national: [65, 65] }, 'not met'],
    ['1 point: no fall', { school: [75, 74], national: [65, 65] }, 'not met'],
    ['1.1 points: a fall', { school: [75, 73.9], national: [65, 65] }, 'met'],
    ['64.9 to 63.9 is 1 point: no fall', { school: [64.9, 63.9], national: [65, 65] }, 'not met'],
    [
      '69.2 to 68.1 while the nation fell 0.1 is 1 point: no fall',
      { school: [69.2, 68.1], national: [65, 64.9] },
      'not met',
    ],
    ['1.04 points is 1: no fall', { school: [75, 73.96], national: [65, 65] }, 'not met'],
    ['3 points while the nation fell 3: no fall', { school: [75, 72], national: [65, 62] }, 'not met'],
    ['3 points while the nation fell 2: no fall', { school: [75, 72], national: [65, 63] }, 'not met'],
    ['3 points while the nation fell 1.9: a fall', { school: [75, 72], national: [65, 63.1] }, 'met'],
    ['0.1 points while the nation rose 1: a fall', { school: [75, 74.9], national: [65, 66] }, 'met'],
    ['0.1 points while the nation rose 0.9: no fall', { school: [75, 74.9], national: [65, 65.9] }, 'not met'],
    ['level while the nation rose 5: no fall', { school: [75, 75], national: [65, 70] }, 'not met'],
    ['up 1 while the nation rose 5: no fall', { school: [75, 76], national: [65, 70] }, 'not met'],
    ['1.1 points with no national figures: a fall', { school: [75, 73.9], national: [null, null] }, 'met'],
    ['1 point with no national figures: no fall', { school: [75, 74], national: [null, null] }, 'not met'],
  ]);
  factsOf('R8', (change: Change) => workbook(oneChange('RWM_EXP')(change), aSetting('fall.rwm', 2)), [
    ['the trust counts more than 2 points: 2, no fall', { school: [75, 73], national: [65, 65] }, 'not met'],
    ['the trust counts more than 2 points: 2.1, a fall', { school: [75, 72.9], national: [65, 65] }, 'met'],
  ]);
  factsOf(
    'R8',
    () =>
      workbook(
        oneChange('RWM_EXP')({ school: [75, 75], national: [65, 65] }),
        ks2('2017/18', progress(5)),
        ks2('2018/19', progress(-5)),
      ),
    [['falling progress is no fall', null, 'not met']],
  );
});

describe('a fall at key stage 4', () => {
  factsOf('R8', oneChange('ATT8'), [
    ['0.5 points: no fall', { school: [45, 44.5], national: [47, 47] }, 'not met'],
    ['0.6 points: a fall', { school: [45, 44.4], national: [47, 47] }, 'met'],
    ['1 point while the nation fell 0.5: no fall', { school: [45, 44], national: [47, 46.5] }, 'not met'],
    ['1 point while the nation fell 0.4: a fall', { school: [45, 44], national: [47, 46.6] }, 'met'],
  ]);
  factsOf('R8', (change: Change) => workbook(oneChange('ATT8')(change), aSetting('fall.att8', 1)), [
    ['the trust counts more than 1 point: 1, no fall', { school: [45, 44], national: [47, 47] }, 'not met'],
  ]);
  factsOf(
    'R8',
    () =>
      workbook(
        oneChange('ATT8')({ school: [45, 45], national: [47, 47] }),
        ks4('2017/18', { p8: 0.5 }),
        ks4('2018/19', { p8: -0.5 }),
      ),
    [['a falling Progress 8 is no fall', null, 'not met']],
  );
});

describe('a dip', () => {
  const inTheLatestYear = ({ school, national: nation }: Change): Tabs =>
    workbook(
      aSchool(),
      ...FOUR_YEARS.map((year, index) => national(year, 'RWM_EXP', index < 3 ? nation[0] : nation[1])),
      figures('RWM_EXP', FOUR_YEARS, [school[0], school[0], ...school]),
    );
  factsOf('Y6', inTheLatestYear, [
    ['6 points while the nation fell 1: met', { school: [75, 69], national: [65, 64] }, 'met'],
    ['6 points while the nation fell 1.1: not met', { school: [75, 69], national: [65, 63.9] }, 'not met'],
    ['4 points while the nation rose 1: met', { school: [75, 71], national: [65, 66] }, 'met'],
    ['4 points while the nation rose 0.9: not met', { school: [75, 71], national: [65, 65.9] }, 'not met'],
    ['50 to 44.6 while the nation fell 0.4 is 5 points: met', { school: [50, 44.6], national: [65, 64.6] }, 'met'],
    ['64.1 to 59.1 is 5 points: met', { school: [64.1, 59.1], national: [65, 65] }, 'met'],
    ['5 points with no national figures: met', { school: [75, 70], national: [null, null] }, 'met'],
    ['up 1 while the nation rose 8: not met', { school: [75, 76], national: [65, 73] }, 'not met'],
  ]);
  factsOf('Y6', (change: Change) => workbook(inTheLatestYear(change), aSetting('dip.rwm', 8)), [
    ['the trust counts 8 points: 7.9, not met', { school: [75, 67.1], national: [65, 65] }, 'not met'],
    ['the trust counts 8 points: 8, met', { school: [75, 67], national: [65, 65] }, 'met'],
  ]);
  const aSecondary = (values: readonly number[]): Tabs =>
    workbook(aSchool({ Phase: 'Secondary' }), publishedKs4(FOUR_YEARS), figures('ATT8', FOUR_YEARS, values));
  factsOf('Y6', aSecondary, [
    ['a secondary’s 2.9 points: not met', [45, 45, 45, 42.1], 'not met'],
    ['a secondary’s 3 points: met', [45, 45, 45, 42], 'met'],
  ]);
  factsOf('Y6', (values: readonly number[]) => workbook(aSecondary(values), aSetting('dip.att8', 2)), [
    ['the trust counts 2 points: a secondary’s 2, met', [45, 45, 45, 43], 'met'],
  ]);
});

describe('successive falls', () => {
  const overFourYears = (values: readonly (number | null)[]): Tabs =>
    workbook(aSchool(), publishedKs2(FOUR_YEARS), figures('RWM_EXP', FOUR_YEARS, values));
  factsOf('R8', overFourYears, [
    ['a rise between falls breaks the run: not met', [75, 72, 74, 70], 'not met'],
    ['a last year that is no fall settles it, whatever is missing: not met', [null, null, 70, 75], 'not met'],
    ['a gap that could hide a fall: unknown', [80, null, 75, 70], 'unknown'],
    ['a gap, but a rise before it leaves two at most: not met', [60, 75, null, 70], 'not met'],
    ['three falls, whatever came before: met', [78, 75, 72, 69], 'met'],
  ]);
  const earlierNotHeld = (opened: string | null): Tabs =>
    workbook(aSchool({ Opened: opened }), publishedKs2(FOUR_YEARS), figures('RWM_EXP', FOUR_YEARS, [null, 75, 72, 69]));
  factsOf('R8', earlierNotHeld, [
    ['two falls, a year before them not held: unknown', null, 'unknown'],
    ['two falls since it opened: not met', '2016-09-01', 'not met'],
    ['two falls, open in the year that is not held: unknown', '2016-01-04', 'unknown'],
  ]);
  factsOf(
    'R8',
    () => workbook(aSchool(), publishedKs2(FOUR_YEARS.slice(1)), figures('RWM_EXP', FOUR_YEARS.slice(1), [75, 72, 69])),
    [['two falls, the earlier years not in the workbook: unknown', null, 'unknown']],
  );
});

describe('successive falls across the years without examinations', () => {
  const years = ['2017/18', '2018/19', '2021/22', '2022/23'];
  const secondary = (values: readonly (number | null)[]): Tabs =>
    workbook(aSchool({ Phase: 'Secondary' }), publishedKs4(years), figures('ATT8', years, values));
  factsOf('R8', secondary, [
    ['three falls at key stage 4, 2019 to 2022 one of them: met', [50, 48, 46, 44], 'met', '2023-10-02'],
    ['2019 to 2022 a rise: not met', [50, 48, 52, 50], 'not met', '2023-10-02'],
  ]);
  const primary = (values: readonly (number | null)[]): Tabs =>
    workbook(aSchool(), publishedKs2([...years, '2023/24']), figures('RWM_EXP', [...years, '2023/24'], values));
  factsOf('R8', primary, [
    ['2021/22 at key stage 2 is a gap: unknown', [75, 72, null, 69, 66], 'unknown', '2024-10-07'],
    ['the school’s own figure for 2021/22 fills it: met', [75, 72, 70, 67, 64], 'met', '2024-10-07'],
  ]);
});
