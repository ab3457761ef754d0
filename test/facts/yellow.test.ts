import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import {
  aHeadteacher,
  aJudgement,
  anInspection,
  aSchool,
  aSetting,
  aShortInspection,
  FOUR_YEARS,
  figures,
  type Ks2,
  type Ks4,
  ks2,
  ks4,
  likely,
  progress,
  publishedKs2,
  publishedKs4,
  rapid,
  requiresImprovement,
  workbook,
} from '../support/rows.ts';
import { factsOf } from './table.ts';

const aSchoolWith = (...parts: readonly Tabs[]): Tabs => workbook(aSchool(), ...parts);
const good = (date = '2017-03-01'): Tabs => anInspection(date, { Overall: 2, Leadership: 2 });

describe('Y1: still good, with concerns', () => {
  factsOf('Y1', aSchoolWith, [
    ['good, then concerns: met', workbook(good(), aShortInspection('2018-05-01', 'Concerns')), 'met'],
    ['good, then maintained: not met', workbook(good(), aShortInspection('2018-05-01', 'Maintained')), 'not met'],
    [
      'good, then improved significantly: not met',
      workbook(good(), aShortInspection('2018-05-01', 'Improved significantly')),
      'not met',
    ],
    [
      'an ungraded inspection counts: met',
      workbook(good(), aShortInspection('2018-05-01', 'Concerns', { Kind: 'Ungraded' })),
      'met',
    ],
    [
      'a monitoring visit does not: not met',
      workbook(good(), aShortInspection('2018-05-01', 'Concerns', { Kind: 'Monitoring' })),
      'not met',
    ],
    [
      'concerns, then maintained: not met',
      workbook(good(), aShortInspection('2018-05-01', 'Concerns'), aShortInspection('2019-05-01', 'Maintained')),
      'not met',
    ],
    [
      'concerns four years ago to the day: met',
      workbook(good('2012-03-01'), aShortInspection('2015-10-07', 'Concerns')),
      'met',
    ],
    [
      'concerns four years and a day ago: not met',
      workbook(good('2012-03-01'), aShortInspection('2015-10-06', 'Concerns')),
      'not met',
    ],
    [
      'concerns before it was judged good: not met',
      workbook(aShortInspection('2016-05-01', 'Concerns'), good()),
      'not met',
    ],
    ['good and no short inspection since: not met', good(), 'not met'],
    [
      'concerns on the day it was judged good: not met',
      workbook(good('2018-05-01'), aShortInspection('2018-05-01', 'Concerns')),
      'not met',
    ],
    [
      'concerns five years ago and no graded inspection: not met',
      aShortInspection('2014-05-01', 'Concerns'),
      'not met',
    ],
    ['concerns and no graded inspection: met', aShortInspection('2018-05-01', 'Concerns'), 'met'],
    ['maintained and no graded inspection: not met', aShortInspection('2018-05-01', 'Maintained'), 'not met'],
    ['never inspected: unknown', {}, 'unknown'],
  ]);
});

describe('Y2: new headteacher or inexperienced leaders', () => {
  const inexperienced = aJudgement('Inexperienced senior leadership', 'Yes', '2019-06-03');
  factsOf('Y2', aSchoolWith, [
    ['a headteacher of one month: met', aHeadteacher('2019-09-02'), 'met'],
    ['a headteacher of nine years: not met', aHeadteacher('2010-09-01'), 'not met'],
    ['no headteacher held: unknown', {}, 'unknown'],
    [
      'inexperienced leaders under a headteacher of nine years: met',
      workbook(aHeadteacher('2010-09-01'), inexperienced),
      'met',
    ],
    ['inexperienced leaders and no headteacher held: met', inexperienced, 'met'],
  ]);
});

describe('Y3: requires improvement, but rapid or well led', () => {
  factsOf('Y3', aSchoolWith, [
    ['rapid: met', workbook(requiresImprovement(), rapid('Yes')), 'met'],
    ['not rapid, leadership 3: not met', workbook(requiresImprovement(), rapid('No')), 'not met'],
    [
      'not rapid, leadership 2: met',
      workbook(anInspection('2018-03-01', { Overall: 3, Leadership: 2 }), rapid('No')),
      'met',
    ],
    [
      'not rapid, leadership 1: met',
      workbook(anInspection('2018-03-01', { Overall: 3, Leadership: 1 }), rapid('No')),
      'met',
    ],
    ['leadership 2, rapid unknown: met', anInspection('2018-03-01', { Overall: 3, Leadership: 2 }), 'met'],
    ['leadership 3, rapid unknown: unknown', requiresImprovement(), 'unknown'],
    [
      'leadership blank, not rapid: unknown',
      workbook(anInspection('2018-03-01', { Overall: 3 }), rapid('No')),
      'unknown',
    ],
    ['leadership blank, rapid: met', workbook(anInspection('2018-03-01', { Overall: 3 }), rapid('Yes')), 'met'],
    ['judged ten years ago: met', workbook(requiresImprovement('2009-03-01'), rapid('Yes')), 'met'],
    ['good and rapid: not met', workbook(good(), rapid('Yes')), 'not met'],
    ['inadequate and rapid: not met', workbook(anInspection('2018-03-01', { Overall: 4 }), rapid('Yes')), 'not met'],
    ['never inspected and rapid: unknown', rapid('Yes'), 'unknown'],
  ]);
});

describe('Y4: likely requires improvement, but rapid', () => {
  factsOf('Y4', aSchoolWith, [
    ['likely RI and rapid: met', workbook(likely('Requires improvement'), rapid('Yes')), 'met'],
    ['likely RI and not rapid: not met', workbook(likely('Requires improvement'), rapid('No')), 'not met'],
    ['likely RI, rapid unknown: unknown', likely('Requires improvement'), 'unknown'],
    ['likely good and rapid: not met', workbook(likely('Good'), rapid('Yes')), 'not met'],
    ['likely inadequate and rapid: not met', workbook(likely('Inadequate'), rapid('Yes')), 'not met'],
    ['likely good, rapid unknown: not met', likely('Good'), 'not met'],
    ['nobody has said, rapid: unknown', rapid('Yes'), 'unknown'],
    ['nobody has said, not rapid: not met', rapid('No'), 'not met'],
  ]);
});

const inLatestYear = (given: Ks2): Tabs => workbook(aSchool(), publishedKs2(['2018/19']), ks2('2018/19', given));

describe('Y5: below or close to the floor, but rapid', () => {
  factsOf('Y5', (given: Ks2) => workbook(inLatestYear(given), rapid('Yes')), [
    ['below and rapid: met', { rwm: 50, ...progress(-8) }, 'met'],
    ['close and rapid: met', { rwm: 66, ...progress(-8) }, 'met'],
    ['securely above and rapid: not met', { rwm: 70, ...progress(-8) }, 'not met'],
    ['nothing held and rapid: unknown', {}, 'unknown'],
  ]);
  factsOf('Y5', (given: Ks2) => workbook(inLatestYear(given), rapid('No')), [
    ['below and not rapid: not met', { rwm: 50, ...progress(-8) }, 'not met'],
    ['nothing held and not rapid: not met', {}, 'not met'],
  ]);
  factsOf('Y5', inLatestYear, [
    ['below, rapid unknown: unknown', { rwm: 50, ...progress(-8) }, 'unknown'],
    ['securely above, rapid unknown: not met', { rwm: 70, ...progress(-8) }, 'not met'],
  ]);
});

describe('Y6: an uncharacteristic dip', () => {
  const overFourYears = (values: readonly (number | null)[]): Tabs =>
    workbook(aSchool(), publishedKs2(FOUR_YEARS), figures('RWM_EXP', FOUR_YEARS, values));
  factsOf('Y6', overFourYears, [
    ['one fall of 4.9 points: not met', [75, 75, 75, 70.1], 'not met'],
    ['one fall of 5 points: met', [75, 75, 75, 70], 'met'],
    ['one fall of 5.1 points: met', [75, 75, 75, 69.9], 'met'],
    ['a fall of 8 after a fall of 8: not met', [75, 75, 67, 59], 'not met'],
    ['a fall of 8, then a rise: not met', [75, 75, 67, 68], 'not met'],
    ['a fall of 8 after a year not held: unknown', [75, 75, null, 67], 'unknown'],
    ['a fall of 8 that may be the second: unknown', [75, null, 75, 67], 'unknown'],
    ['a fall of 4 that may be the second: not met', [75, null, 75, 71], 'not met'],
  ]);
});

describe('Y7: securely above the floor, short of comparable schools', () => {
  factsOf('Y7', inLatestYear, [
    ['4.9 points short: not met', { rwm: 75, comparable: 79.9 }, 'not met'],
    ['5 points short: met', { rwm: 75, comparable: 80 }, 'met'],
    ['5.1 points short: met', { rwm: 75, comparable: 80.1 }, 'met'],
    ['9.9 points short: met', { rwm: 75, comparable: 84.9 }, 'met'],
    ['10 points short: not met', { rwm: 75, comparable: 85 }, 'not met'],
    ['5 points ahead: not met', { rwm: 75, comparable: 70 }, 'not met'],
    ['close to the floor, 6 points short: not met', { rwm: 66, comparable: 72, ...progress(-8) }, 'not met'],
    ['below the floor, 6 points short: not met', { rwm: 50, comparable: 56, ...progress(-8) }, 'not met'],
    ['securely above, comparable schools not held: unknown', { rwm: 75 }, 'unknown'],
    ['below the floor, comparable schools not held: not met', { rwm: 50, ...progress(-8) }, 'not met'],
    ['nothing held: unknown', {}, 'unknown'],
  ]);
  factsOf('Y7', (comparable: number) => workbook(inLatestYear({ rwm: 75, comparable }), aSetting('gap.below', -3)), [
    ['the trust counts 3 points: 2.9 short, not met', 77.9, 'not met'],
    ['the trust counts 3 points: 3 short, met', 78, 'met'],
  ]);
  factsOf(
    'Y7',
    (att8: number) =>
      workbook(
        aSchool({ Phase: 'Secondary' }),
        publishedKs4(['2018/19']),
        ks4('2018/19', { att8, comparable: 48, p8: 0 }),
        aSetting('gap.att8.below', -2),
      ),
    [
      ['the trust counts 2 points: a secondary 1.9 short, not met', 46.1, 'not met'],
      ['the trust counts 2 points: a secondary 2 short, met', 46, 'met'],
    ],
  );
  factsOf(
    'Y7',
    (given: Ks4) => workbook(aSchool({ Phase: 'Secondary' }), publishedKs4(['2018/19']), ks4('2018/19', given)),
    [
      ['a secondary 2.9 points short: not met', { att8: 45, comparable: 47.9, p8: 0 }, 'not met'],
      ['a secondary 3 points short: met', { att8: 45, comparable: 48, p8: 0 }, 'met'],
      ['a secondary 5.9 points short: met', { att8: 45, comparable: 50.9, p8: 0 }, 'met'],
      ['a secondary 6 points short: not met', { att8: 45, comparable: 51, p8: 0 }, 'not met'],
      ['a secondary close to the floor, 4 points short: not met', { att8: 45, comparable: 49, p8: -0.4 }, 'not met'],
    ],
  );
});
