import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import {
  aJudgement,
  anAction,
  aSchool,
  aSetting,
  figures,
  national,
  OTHER,
  publishedKs2,
  publishedKs4,
  rapid,
  requiresImprovement,
  reviewed,
  workbook,
} from '../support/rows.ts';
import { type Expected, facts } from './table.ts';

/** What shows at a school that requires improvement. */
const RAPID: Expected = { Y3: 'met', A1: 'not met' };
const NOT_RAPID: Expected = { Y3: 'not met', A1: 'met' };
const UNKNOWN: Expected = { Y3: 'unknown', A1: 'unknown' };

const YEARS = ['2017/18', '2018/19'];
const at = (phase: string, ...parts: readonly Tabs[]): Tabs =>
  workbook(aSchool({ Phase: phase }), requiresImprovement(), ...parts);

describe('rapid improvement: the Executive Team’s judgement', () => {
  const yes = aJudgement('Rapid improvement', 'Yes', '2019-03-04');
  facts(
    (given: Tabs) => at('Primary', given),
    [
      ['Yes: rapid', yes, RAPID],
      ['No: not rapid', rapid('No'), NOT_RAPID],
      ['Yes, then No: not rapid', workbook(yes, rapid('No')), NOT_RAPID],
      ['Yes three years ago and never closed: rapid', aJudgement('Rapid improvement', 'Yes', '2016-03-04'), RAPID],
      ['Yes, made today: rapid', aJudgement('Rapid improvement', 'Yes', '2019-10-07'), RAPID],
      ['Yes, made tomorrow: unknown', aJudgement('Rapid improvement', 'Yes', '2019-10-08'), UNKNOWN],
      [
        'Yes, closed: unknown',
        aJudgement('Rapid improvement', 'Yes', '2019-03-04', { 'Closed on': '2019-09-02' }),
        UNKNOWN,
      ],
      [
        'No, closed: unknown',
        aJudgement('Rapid improvement', 'No', '2019-03-04', { 'Closed on': '2019-09-02' }),
        UNKNOWN,
      ],
      [
        'Yes, expiring today: rapid',
        aJudgement('Rapid improvement', 'Yes', '2019-03-04', { Expires: '2019-10-07' }),
        RAPID,
      ],
      [
        'Yes, expired yesterday: unknown',
        aJudgement('Rapid improvement', 'Yes', '2019-03-04', { Expires: '2019-10-06' }),
        UNKNOWN,
      ],
      ['nothing at all: unknown', {}, UNKNOWN],
    ],
  );
});

describe('rapid improvement: the actions of its RRCP', () => {
  const three = workbook(anAction('A-1'), anAction('A-2'), anAction('A-3'));
  const inJune = (colours: Readonly<Record<string, string>>): Tabs => reviewed('2019-06-10', colours);
  const inSeptember = (colours: Readonly<Record<string, string>>): Tabs => reviewed('2019-09-09', colours);
  const halfGreen = { 'A-1': 'Green', 'A-2': 'Amber' };
  const thirdGreen = { 'A-1': 'Green', 'A-2': 'Amber', 'A-3': 'Red' };
  const level = workbook(publishedKs2(YEARS), figures('RWM_EXP', YEARS, [60, 60]));
  const leaps = workbook(publishedKs2(YEARS), figures('RWM_EXP', YEARS, [60, 70]));

  facts(
    (given: Tabs) => at('Primary', three, given),
    [
      ['half GREEN on both of two days: rapid', workbook(inJune(halfGreen), inSeptember(halfGreen)), RAPID],
      [
        'all GREEN on both: rapid',
        workbook(inJune({ 'A-1': 'Green' }), inSeptember({ 'A-1': 'Green', 'A-2': 'Green' })),
        RAPID,
      ],
      ['a third GREEN on the earlier: not rapid', workbook(inJune(thirdGreen), inSeptember(halfGreen)), NOT_RAPID],
      ['a third GREEN on the later: not rapid', workbook(inJune(halfGreen), inSeptember(thirdGreen)), NOT_RAPID],
      [
        'a bad day before the two latest does not count: rapid',
        workbook(reviewed('2019-03-04', thirdGreen), inJune(halfGreen), inSeptember(halfGreen)),
        RAPID,
      ],
      [
        'a good day before the two latest does not count: not rapid',
        workbook(reviewed('2019-03-04', halfGreen), inJune(halfGreen), inSeptember(thirdGreen)),
        NOT_RAPID,
      ],
      ['only one day, and no data: unknown', inSeptember(halfGreen), UNKNOWN],
      ['only one day, so the data decide: not rapid', workbook(inSeptember(halfGreen), level), NOT_RAPID],
      ['two days, whatever the data: rapid', workbook(inJune(halfGreen), inSeptember(halfGreen), level), RAPID],
      [
        'two bad days, whatever the data: not rapid',
        workbook(inJune(thirdGreen), inSeptember(thirdGreen), leaps),
        NOT_RAPID,
      ],
      [
        'the judgement comes first: not rapid',
        workbook(inJune(halfGreen), inSeptember(halfGreen), rapid('No')),
        NOT_RAPID,
      ],
      ['the judgement comes first: rapid', workbook(inJune(thirdGreen), inSeptember(thirdGreen), rapid('Yes')), RAPID],
      [
        'the latest review eleven months ago: rapid',
        workbook(reviewed('2018-09-10', halfGreen), reviewed('2018-11-12', halfGreen)),
        RAPID,
      ],
      [
        'the latest review thirteen months ago: unknown',
        workbook(reviewed('2018-06-11', halfGreen), reviewed('2018-09-03', halfGreen)),
        UNKNOWN,
      ],
      [
        'a review of tomorrow is not seen: unknown',
        workbook(inSeptember(halfGreen), reviewed('2019-10-08', halfGreen)),
        UNKNOWN,
      ],
    ],
  );
  facts(
    (plan: string) =>
      at('Primary', anAction('A-1', { Plan: plan }), inJune({ 'A-1': 'Green' }), inSeptember({ 'A-1': 'Green' })),
    [['another plan’s actions do not count: unknown', 'Commitment Plan', UNKNOWN]],
  );
  facts(
    (urn: string) =>
      at(
        'Primary',
        aSchool({ URN: OTHER, School: 'Elm School' }),
        anAction('A-1', { URN: urn }),
        inJune({ 'A-1': 'Green' }),
        inSeptember({ 'A-1': 'Green' }),
      ),
    [['another school’s actions do not count: unknown', OTHER, UNKNOWN]],
  );
  facts(
    (percent: number) =>
      at('Primary', three, inJune(halfGreen), inSeptember(halfGreen), aSetting('rapid.rrcp.percent', percent)),
    [
      ['the trust asks for 51%, and half are GREEN: not rapid', 51, NOT_RAPID],
      ['the trust asks for 50%, and half are GREEN: rapid', 50, RAPID],
    ],
  );
});

describe('rapid improvement: how long a review counts', () => {
  const green = { 'A-1': 'Green' };
  facts(
    (months: number) =>
      at(
        'Primary',
        anAction('A-1'),
        reviewed('2019-05-06', green),
        reviewed('2019-06-10', green),
        aSetting('view.months', months),
      ),
    [
      ['three months, as the trust sets it: unknown', 3, UNKNOWN],
      ['five months, as the trust sets it: rapid', 5, RAPID],
    ],
  );
});

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

describe.each(['First', 'Nursery', 'Special'])('rapid improvement at a %s school', (phase) => {
  facts(
    (given: Tabs) => at(phase, given),
    [
      ['has no data to go by: unknown', {}, UNKNOWN],
      ['goes by the judgement: rapid', rapid('Yes'), RAPID],
      ['goes by the judgement: not rapid', rapid('No'), NOT_RAPID],
      [
        'goes by its RRCP: rapid',
        workbook(
          anAction('A-1'),
          reviewed('2019-06-10', { 'A-1': 'Green' }),
          reviewed('2019-09-09', { 'A-1': 'Green' }),
        ),
        RAPID,
      ],
    ],
  );
});
