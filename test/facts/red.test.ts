import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import {
  aJudgement,
  anInspection,
  aSchool,
  aSetting,
  FOUR_YEARS,
  figures,
  type Ks2,
  ks2,
  likely,
  progress,
  publishedKs2,
  rapid,
  row,
  URN,
  workbook,
} from '../support/rows.ts';
import { factsOf } from './table.ts';

const aSchoolWith = (...parts: readonly Tabs[]): Tabs => workbook(aSchool(), ...parts);

describe('R1: an Ofsted category', () => {
  factsOf('R1', aSchoolWith, [
    [
      'serious weaknesses: met',
      anInspection('2018-03-01', { Overall: 4, 'Category of concern': 'Serious weaknesses' }),
      'met',
    ],
    [
      'special measures: met',
      anInspection('2018-03-01', { Overall: 4, 'Category of concern': 'Special measures' }),
      'met',
    ],
    [
      'special measures ten years ago: met',
      anInspection('2009-03-01', { Overall: 4, 'Category of concern': 'Special measures' }),
      'met',
    ],
    ['inadequate, no category recorded: met', anInspection('2018-03-01', { Overall: 4 }), 'met'],
    ['requires improvement: not met', anInspection('2018-03-01', { Overall: 3 }), 'not met'],
    ['good: not met', anInspection('2018-03-01', { Overall: 2 }), 'not met'],
    [
      'special measures, then good: not met',
      workbook(
        anInspection('2014-03-01', { Overall: 4, 'Category of concern': 'Special measures' }),
        anInspection('2018-03-01', { Overall: 2 }),
      ),
      'not met',
    ],
    ['never inspected: unknown', {}, 'unknown'],
  ]);
});

describe('R2: likely inadequate', () => {
  factsOf('R2', aSchoolWith, [
    ['likely inadequate: met', likely('Inadequate'), 'met'],
    ['likely requires improvement: not met', likely('Requires improvement'), 'not met'],
    ['likely good: not met', likely('Good'), 'not met'],
    ['nobody has said: unknown', {}, 'unknown'],
  ]);
});

describe('R3, R4: a warning letter; not responding to support', () => {
  factsOf('R3', aSchoolWith, [
    ['an open warning letter: met', aJudgement('Warning letter', 'Yes', '2019-06-03'), 'met'],
    [
      'a closed warning letter: not met',
      aJudgement('Warning letter', 'Yes', '2019-06-03', { 'Closed on': '2019-09-30' }),
      'not met',
    ],
    [
      'a letter in Decisions alone: not met',
      row('Decisions', { Ref: 'D-1', URN, Kind: 'Warning letter', On: '2019-06-03', 'Response due': '2019-07-01' }),
      'not met',
    ],
    ['no warning letter: not met', {}, 'not met'],
  ]);
  factsOf('R4', aSchoolWith, [
    ['not responding: met', aJudgement('Not responding to support', 'Yes', '2019-06-03'), 'met'],
    [
      'not responding, then answered No: not met',
      workbook(
        aJudgement('Not responding to support', 'Yes', '2019-06-03'),
        aJudgement('Not responding to support', 'No', '2019-09-02'),
      ),
      'not met',
    ],
    ['no judgement: not met', {}, 'not met'],
  ]);
});

describe('R5: significant improvement needed, limited capacity', () => {
  const needed = aJudgement('Significant improvement needed', 'Yes', '2019-06-03');
  const limited = aJudgement('Limited capacity', 'Yes', '2019-06-03');
  factsOf('R5', aSchoolWith, [
    ['both: met', workbook(needed, limited), 'met'],
    ['improvement needed alone: not met', needed, 'not met'],
    ['limited capacity alone: not met', limited, 'not met'],
    ['neither: not met', {}, 'not met'],
  ]);
});

describe('R7: close to or below the floor, not rapid', () => {
  const inLatestYear = (given: Ks2): Tabs => workbook(aSchool(), publishedKs2(['2018/19']), ks2('2018/19', given));
  factsOf('R7', (given: Ks2) => workbook(inLatestYear(given), rapid('No')), [
    ['below: met', { rwm: 50, ...progress(-8) }, 'met'],
    ['close: met', { rwm: 66, ...progress(-8) }, 'met'],
    ['securely above: not met', { rwm: 70, ...progress(-8) }, 'not met'],
    ['67% with above-average progress is G3: not met', { rwm: 67, ...progress(1) }, 'not met'],
    [
      '62%, close in two subjects, above-average progress all the same is G3: not met',
      { rwm: 62, reading: [-4.5, 0.5], writing: 9.5, maths: [-4.5, 0.5] },
      'not met',
    ],
    [
      '59%, close in two subjects, progress below average: met',
      { rwm: 59, reading: -4.5, writing: 3, maths: -4.5 },
      'met',
    ],
    ['nothing held: unknown', {}, 'unknown'],
    ['67% and no progress held: unknown', { rwm: 67 }, 'unknown'],
    ['70% and no progress held: not met', { rwm: 70 }, 'not met'],
  ]);
  factsOf('R7', (given: Ks2) => workbook(inLatestYear(given), rapid('Yes')), [
    ['below but rapid: not met', { rwm: 50, ...progress(-8) }, 'not met'],
    ['nothing held but rapid: not met', {}, 'not met'],
  ]);
  factsOf('R7', inLatestYear, [
    ['below, rapid unknown: unknown', { rwm: 50, ...progress(-8) }, 'unknown'],
    ['securely above, rapid unknown: not met', { rwm: 70, ...progress(-8) }, 'not met'],
  ]);
});

describe('R8: year-on-year decline', () => {
  const overFourYears = (values: readonly (number | null)[]): Tabs =>
    workbook(aSchool(), publishedKs2(FOUR_YEARS), figures('RWM_EXP', FOUR_YEARS, values));
  factsOf('R8', overFourYears, [
    ['two falls: not met', [75, 75, 72, 69], 'not met'],
    ['three falls: met', [75, 72, 69, 66], 'met'],
    ['three falls, then a level year, would not count: not met', [75, 72, 69, 69], 'not met'],
    ['two falls that may be three: unknown', [null, 75, 72, 69], 'unknown'],
    ['nothing held for the latest year: unknown', [75, 72, 69, null], 'unknown'],
    ['nothing held: unknown', [], 'unknown'],
  ]);
  factsOf('R8', (values: readonly number[]) => workbook(overFourYears(values), aSetting('decline.red', 2)), [
    ['the trust counts two falls: met', [75, 75, 72, 69], 'met'],
    ['the trust counts two falls and there is one: not met', [75, 75, 75, 69], 'not met'],
  ]);
});
