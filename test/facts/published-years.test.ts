import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import {
  aResult,
  aSchool,
  aSetting,
  type Cells,
  ks2,
  ks4,
  national,
  OTHER,
  progress,
  publishedKs2,
  publishedKs4,
  rapid,
  URN,
  workbook,
} from '../support/rows.ts';
import { facts, factsOf } from './table.ts';

const aSchoolWith = (...parts: readonly Tabs[]): Tabs => workbook(aSchool(), ...parts);
/** 12 points short of comparable schools: A4 is met if this is the latest figure. */
const short = (year: string, extra: Cells = {}, urn = URN): Tabs =>
  aResult(urn, year, 'RWM_EXP', 75, { 'Comparable schools': 87, ...extra });
const level = (year: string, extra: Cells = {}, urn = URN): Tabs =>
  aResult(urn, year, 'RWM_EXP', 75, { 'Comparable schools': 75, ...extra });
const listed = (...years: readonly string[]): Tabs => workbook(...years.map((year) => national(year, 'RWM_EXP', 65)));
const elm = aSchool({ URN: OTHER, School: 'Elm School' });

describe('a year is published when Benchmarks lists it', () => {
  factsOf('A4', aSchoolWith, [
    [
      'the latest listed year decides: met',
      workbook(listed('2017/18', '2018/19'), level('2017/18'), short('2018/19')),
      'met',
    ],
    [
      'the latest listed year decides: not met',
      workbook(listed('2017/18', '2018/19'), short('2017/18'), level('2018/19')),
      'not met',
    ],
    [
      'a listed year without its own figure is a gap: unknown',
      workbook(listed('2017/18', '2018/19'), short('2017/18')),
      'unknown',
    ],
    ['a year that is not listed is none: met', workbook(listed('2017/18'), short('2017/18')), 'met'],
    [
      'a national figure need not be known: unknown',
      workbook(listed('2017/18'), national('2018/19', 'RWM_EXP'), short('2017/18')),
      'unknown',
    ],
    [
      'a year listed for progress alone is none for attainment: met',
      workbook(listed('2017/18'), national('2018/19', 'READ_PROG'), short('2017/18')),
      'met',
    ],
    [
      'a listed year is not seen on 31 August: met',
      workbook(listed('2017/18', '2018/19'), short('2017/18')),
      'met',
      '2019-08-31',
    ],
    [
      'a listed year is seen on 1 September: unknown',
      workbook(listed('2017/18', '2018/19'), short('2017/18')),
      'unknown',
      '2019-09-01',
    ],
  ]);
});

describe('a year is published when the school has a figure of its own', () => {
  factsOf('A4', aSchoolWith, [
    ['a final one: not met', workbook(listed('2017/18'), short('2017/18'), level('2018/19')), 'not met'],
    [
      'one of its own count: not met',
      workbook(listed('2017/18'), short('2017/18'), level('2018/19', { Status: 'School' })),
      'not met',
    ],
    ['no year is listed: met', short('2018/19'), 'met'],
    [
      'a capture during the year does not publish it: met',
      workbook(listed('2017/18'), short('2017/18'), level('2018/19', { Capture: 'Summer 1' })),
      'met',
    ],
    [
      'a capture during the year does not fill it: unknown',
      workbook(listed('2017/18', '2018/19'), short('2017/18'), level('2018/19', { Capture: 'Summer 1' })),
      'unknown',
    ],
  ]);
});

describe('another school’s figure', () => {
  factsOf('A4', (given: Tabs) => aSchoolWith(elm, short('2017/18'), given), [
    [
      'publishes nothing for a measure that Benchmarks lists: met',
      workbook(listed('2017/18'), level('2018/19', {}, OTHER)),
      'met',
    ],
    ['publishes a year for a measure that Benchmarks does not list: unknown', level('2018/19', {}, OTHER), 'unknown'],
    ['of its own count publishes nothing: met', level('2018/19', { Status: 'School' }, OTHER), 'met'],
    ['fills no gap: unknown', workbook(listed('2017/18', '2018/19'), level('2018/19', {}, OTHER)), 'unknown'],
  ]);
});

describe('years that were never published', () => {
  const cancelled = workbook(listed('2018/19', '2019/20', '2020/21'), short('2018/19'));
  factsOf('A4', (given: Tabs) => aSchoolWith(cancelled, given), [
    ['2019/20 and 2020/21, though listed: the figure of 2018/19 decides', {}, 'met', '2021-10-04'],
    ['2019/20, though the school has a figure: met', level('2019/20'), 'met', '2020-10-05'],
    [
      '2020/21, though the school has a figure of its own: met',
      level('2020/21', { Status: 'School' }),
      'met',
      '2021-10-04',
    ],
  ]);
  const in2022 = workbook(cancelled, listed('2021/22'));
  factsOf('A4', (given: Tabs) => aSchoolWith(in2022, given), [
    ['2021/22 at key stage 2 is a gap: unknown', {}, 'unknown', '2022-10-03'],
    [
      '2021/22 at key stage 2, filled by the school: not met',
      level('2021/22', { Status: 'School' }),
      'not met',
      '2022-10-03',
    ],
    ['2021/22 at key stage 2, filled by the school: met', short('2021/22', { Status: 'School' }), 'met', '2022-10-03'],
    [
      '2021/22 at key stage 2 is not filled by another school: unknown',
      workbook(elm, level('2021/22', { Status: 'School' }, OTHER)),
      'unknown',
      '2022-10-03',
    ],
  ]);

  const secure = { rwm: 60, ...progress(0) };
  const progressListed = (year: string): Tabs =>
    workbook(...['READ_PROG', 'WRIT_PROG', 'MAT_PROG'].map((measure) => national(year, measure)));
  factsOf(
    'R7',
    (year: string) => aSchoolWith(listed('2022/23', year), progressListed(year), ks2(year, secure), rapid('No')),
    [
      ['progress of 2023/24, though held and listed: unknown', '2023/24', 'unknown', '2024-10-07'],
      ['progress of 2024/25, though held and listed: unknown', '2024/25', 'unknown', '2025-10-06'],
      ['progress of 2025/26 counts: not met', '2025/26', 'not met', '2026-10-05'],
    ],
  );

  factsOf(
    'R7',
    (year: string) =>
      workbook(
        aSchool({ Phase: 'Secondary' }),
        publishedKs4(['2022/23', '2023/24']),
        national(year, 'ATT8', 47),
        national(year, 'P8'),
        ks4('2023/24', { att8: 40, p8: [-0.8, -0.5] }),
        ks4(year, { att8: 40, p8: 0.5 }),
        rapid('No'),
      ),
    [
      ['Progress 8 of 2024/25, though held and listed: that of 2023/24 decides, met', '2024/25', 'met', '2025-10-06'],
      ['Progress 8 of 2025/26, though held and listed: that of 2023/24 decides, met', '2025/26', 'met', '2026-10-05'],
      ['Progress 8 of 2026/27 counts: not met', '2026/27', 'not met', '2027-10-04'],
    ],
  );
});

describe('a latest figure that is too old', () => {
  const attainmentOf = (year: string): Tabs =>
    workbook(
      aSchool({ Phase: 'Secondary' }),
      national('2018/19', 'P8'),
      national(year, 'ATT8', 47),
      ks4(year, { att8: 40, comparable: 47 }),
    );
  factsOf('A4', attainmentOf, [
    ['two years before the newest of its phase: met', '2016/17', 'met'],
    ['three years before the newest of its phase: unknown', '2015/16', 'unknown'],
    ['three years before the newest, until that is seen: met', '2015/16', 'met', '2019-08-31'],
  ]);
  factsOf('A4', (years: number) => workbook(attainmentOf('2015/16'), aSetting('evidence.oldest.years', years)), [
    ['the trust allows three years: met', 3, 'met'],
    ['the trust allows one year: unknown', 1, 'unknown'],
  ]);
  factsOf('A4', () => workbook(aSchool(), listed('2015/16'), publishedKs4(['2018/19']), short('2015/16')), [
    ['the newest year of another phase does not matter: met', null, 'met'],
  ]);
  const old = ['2012/13', '2013/14', '2014/15', '2015/16'];
  const fallen = workbook(
    aSchool({ Phase: 'Secondary' }),
    ...old.map((year) => national(year, 'ATT8', 47)),
    ...old.map((year, index) => ks4(year, { att8: 50 - 2 * index, comparable: 60 })),
    national('2018/19', 'P8'),
  );
  facts(() => fallen, [['falls go by older years all the same', null, { A4: 'unknown', R8: 'met' }]]);
  factsOf('R8', () => workbook(aSchool(), publishedKs2(['2018/19']), rapid('No')), [
    ['no figure of any year: unknown', null, 'unknown'],
  ]);
});

describe('all parts of a test come from one year', () => {
  const thisYear = national('2018/19', 'RWM_EXP', 65);
  const lastYear = workbook(publishedKs2(['2017/18']), ks2('2017/18', { rwm: 60, ...progress(0) }));
  factsOf('R7', (given: Tabs) => aSchoolWith(thisYear, lastYear, given, rapid('No')), [
    ['last year’s progress does not decide this year’s floor: unknown', ks2('2018/19', { rwm: 60 }), 'unknown'],
    ['last year’s attainment does not decide it either: unknown', ks2('2018/19', progress(-8)), 'unknown'],
  ]);
});
