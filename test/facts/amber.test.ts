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
  type Ks4,
  ks2,
  ks4,
  likely,
  progress,
  publishedKs2,
  publishedKs4,
  rapid,
  requiresImprovement,
  THREE_YEARS,
  workbook,
} from '../support/rows.ts';
import { factsOf } from './table.ts';

const aSchoolWith = (...parts: readonly Tabs[]): Tabs => workbook(aSchool(), ...parts);

describe('A1: requires improvement, not rapid', () => {
  factsOf('A1', aSchoolWith, [
    ['RI and not rapid: met', workbook(requiresImprovement(), rapid('No')), 'met'],
    ['RI and rapid: not met', workbook(requiresImprovement(), rapid('Yes')), 'not met'],
    ['RI, rapid unknown: unknown', requiresImprovement(), 'unknown'],
    ['RI ten years ago and not rapid: met', workbook(requiresImprovement('2009-03-01'), rapid('No')), 'met'],
    [
      'well led RI and not rapid: met',
      workbook(anInspection('2018-03-01', { Overall: 3, Leadership: 2 }), rapid('No')),
      'met',
    ],
    ['good and not rapid: not met', workbook(anInspection('2018-03-01', { Overall: 2 }), rapid('No')), 'not met'],
    ['good, rapid unknown: not met', anInspection('2018-03-01', { Overall: 2 }), 'not met'],
    ['inadequate and not rapid: not met', workbook(anInspection('2018-03-01', { Overall: 4 }), rapid('No')), 'not met'],
    ['never inspected and not rapid: unknown', rapid('No'), 'unknown'],
    ['never inspected and rapid: not met', rapid('Yes'), 'not met'],
  ]);
});

describe('A2: likely requires improvement, not rapid', () => {
  factsOf('A2', aSchoolWith, [
    ['likely RI and not rapid: met', workbook(likely('Requires improvement'), rapid('No')), 'met'],
    ['likely RI and rapid: not met', workbook(likely('Requires improvement'), rapid('Yes')), 'not met'],
    ['likely RI, rapid unknown: unknown', likely('Requires improvement'), 'unknown'],
    ['likely good and not rapid: not met', workbook(likely('Good'), rapid('No')), 'not met'],
    ['likely outstanding, rapid unknown: not met', likely('Outstanding'), 'not met'],
    ['likely inadequate and not rapid: not met', workbook(likely('Inadequate'), rapid('No')), 'not met'],
    ['nobody has said, not rapid: unknown', rapid('No'), 'unknown'],
    ['nobody has said, rapid: not met', rapid('Yes'), 'not met'],
  ]);
});

const overFourYears = (values: readonly (number | null)[]): Tabs =>
  workbook(aSchool(), publishedKs2(FOUR_YEARS), figures('RWM_EXP', FOUR_YEARS, values));

const openedInTheFirstYear = (values: readonly number[]): Tabs =>
  workbook(aSchool({ Opened: '2015-09-01' }), publishedKs2(FOUR_YEARS), figures('RWM_EXP', FOUR_YEARS, values));

describe('A3: emerging decline from good or outstanding', () => {
  const good = anInspection('2017-03-01', { Overall: 2 });
  factsOf('A3', (values: readonly (number | null)[]) => workbook(overFourYears(values), good), [
    ['no fall: not met', [75, 75, 75, 75], 'not met'],
    ['one fall: not met', [75, 75, 75, 72], 'not met'],
    ['two falls: met', [75, 75, 72, 69], 'met'],
    ['three falls: not met', [75, 72, 69, 66], 'not met'],
    ['two falls, then a level year: not met', [75, 72, 69, 69], 'not met'],
    ['a fall after a year not held: unknown', [75, null, 72, 69], 'unknown'],
    ['two falls that may be three: unknown', [null, 75, 72, 69], 'unknown'],
    ['nothing held: unknown', [], 'unknown'],
  ]);

  const twoFalls = overFourYears([75, 75, 72, 69]);
  factsOf('A3', (inspections: Tabs) => workbook(twoFalls, inspections), [
    ['two falls from outstanding: met', anInspection('2017-03-01', { Overall: 1 }), 'met'],
    ['two falls, judged good twelve years ago: met', anInspection('2007-03-01', { Overall: 2 }), 'met'],
    ['two falls from requires improvement: not met', requiresImprovement(), 'not met'],
    ['two falls from inadequate: not met', anInspection('2017-03-01', { Overall: 4 }), 'not met'],
    ['two falls, never inspected: unknown', {}, 'unknown'],
  ]);
  factsOf('A3', () => overFourYears([75, 75, 75, 75]), [['level years, never inspected: not met', null, 'not met']]);
  factsOf('A3', () => workbook(aSchool(), publishedKs2(FOUR_YEARS), requiresImprovement()), [
    ['nothing held, requires improvement: not met', null, 'not met'],
  ]);
  factsOf('A3', (values: readonly number[]) => workbook(overFourYears(values), good, aSetting('decline.amber', 1)), [
    ['the trust counts one fall: met', [75, 75, 75, 72], 'met'],
    ['the trust counts one fall and there is none: not met', [75, 75, 75, 75], 'not met'],
  ]);
  factsOf('A3', (years: Tabs) => workbook(years, good, aSetting('decline.red', 4)), [
    [
      'the trust counts four falls as RED, and there are three since it opened: met',
      openedInTheFirstYear([75, 72, 69, 66]),
      'met',
    ],
  ]);
});

const inLatestYear = (given: Ks2): Tabs => workbook(aSchool(), publishedKs2(['2018/19']), ks2('2018/19', given));

describe('A4: significantly below comparable schools', () => {
  factsOf('A4', inLatestYear, [
    ['9.9 points short: not met', { rwm: 75, comparable: 84.9 }, 'not met'],
    ['10 points short: met', { rwm: 75, comparable: 85 }, 'met'],
    ['10.1 points short: met', { rwm: 75, comparable: 85.1 }, 'met'],
    ['9.96 points short is 10: met', { rwm: 75, comparable: 84.96 }, 'met'],
    ['below the floor and 12 points short: met', { rwm: 50, comparable: 62, ...progress(-8) }, 'met'],
    ['comparable schools not held: unknown', { rwm: 75 }, 'unknown'],
    ['nothing held: unknown', {}, 'unknown'],
  ]);
  factsOf(
    'A4',
    (comparable: number) => workbook(inLatestYear({ rwm: 75, comparable }), aSetting('gap.significant', -8)),
    [
      ['the trust counts 8 points: 7.9 short, not met', 82.9, 'not met'],
      ['the trust counts 8 points: 8 short, met', 83, 'met'],
    ],
  );
  const aSecondary = (given: Ks4): Tabs =>
    workbook(aSchool({ Phase: 'Secondary' }), publishedKs4(['2018/19']), ks4('2018/19', given));
  factsOf('A4', aSecondary, [
    ['a secondary 5.9 points short: not met', { att8: 45, comparable: 50.9 }, 'not met'],
    ['a secondary 6 points short: met', { att8: 45, comparable: 51 }, 'met'],
  ]);
  factsOf('A4', (given: Ks4) => workbook(aSecondary(given), aSetting('gap.att8.significant', -8)), [
    ['the trust counts 8 points: a secondary 7.9 short, not met', { att8: 45, comparable: 52.9 }, 'not met'],
  ]);
  factsOf('A4', (years: Tabs) => workbook(aSchool(), publishedKs2(THREE_YEARS), years), [
    [
      'short the year before, level now: not met',
      workbook(ks2('2017/18', { rwm: 60, comparable: 75 }), ks2('2018/19', { rwm: 60, comparable: 60 })),
      'not met',
    ],
    ['short the year before, nothing held now: unknown', ks2('2017/18', { rwm: 60, comparable: 75 }), 'unknown'],
  ]);
});

describe('A5: vulnerabilities with early signs of improvement', () => {
  const vulnerable = aJudgement('Vulnerability', 'Yes', '2019-03-04');
  const earlySigns = aJudgement('Early signs of improvement', 'Yes', '2019-06-03');
  factsOf('A5', aSchoolWith, [
    ['both: met', workbook(vulnerable, earlySigns), 'met'],
    ['a vulnerability alone: not met', vulnerable, 'not met'],
    ['early signs alone: not met', earlySigns, 'not met'],
    ['neither: not met', {}, 'not met'],
  ]);
});

describe('A6: coasting on three years', () => {
  const coasting: Ks2 = { rwm: 80, reading: -2.6, writing: 0, maths: 0 };
  const years = (...given: readonly Ks2[]): Tabs =>
    workbook(aSchool(), publishedKs2(THREE_YEARS), ...given.map((one, index) => ks2(THREE_YEARS[index] ?? '', one)));
  factsOf('A6', (given: readonly Ks2[]) => years(...given), [
    ['in each of three years: met', [coasting, coasting, coasting], 'met'],
    ['in two of three years: not met', [coasting, { rwm: 80, ...progress(0) }, coasting], 'not met'],
    ['in two years, the third not held: unknown', [coasting, {}, coasting], 'unknown'],
    ['nothing held: unknown', [], 'unknown'],
  ]);
});
