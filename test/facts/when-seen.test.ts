import { describe, expect, test } from '@jest/globals';
import { decide, type Tabs } from '../support/decide.ts';
import { aResult, aSchool, type Cells, national, URN, workbook } from '../support/rows.ts';
import { factsOf } from './table.ts';

const listed = workbook(national('2017/18', 'RWM_EXP', 65), national('2018/19', 'RWM_EXP', 65));
const short = (extra: Cells = {}, year = '2018/19'): Tabs =>
  aResult(URN, year, 'RWM_EXP', 75, { 'Comparable schools': 87, ...extra });
const level = (extra: Cells = {}, year = '2018/19'): Tabs =>
  aResult(URN, year, 'RWM_EXP', 75, { 'Comparable schools': 75, ...extra });

describe('a figure with Updated is seen from that day', () => {
  factsOf('A4', (given: Tabs) => workbook(aSchool(), listed, given), [
    ['updated yesterday: met', short({ Updated: '2019-10-06' }), 'met'],
    ['updated today: met', short({ Updated: '2019-10-07' }), 'met'],
    ['updated tomorrow: a gap, unknown', short({ Updated: '2019-10-08' }), 'unknown'],
  ]);
  const july = workbook(aSchool(), listed, level({}, '2017/18'), short({ Updated: '2019-07-09' }));
  factsOf('A4', () => july, [
    ['before 1 September, the day before: last year decides, not met', null, 'not met', '2019-07-08'],
    ['before 1 September, on the day: met', null, 'met', '2019-07-09'],
  ]);
});

describe('a figure without Updated is seen from 1 September after its year', () => {
  const tabs = workbook(aSchool(), listed, level({}, '2017/18'), short());
  factsOf('A4', () => tabs, [
    ['on 31 August: last year decides, not met', null, 'not met', '2019-08-31'],
    ['on 1 September: met', null, 'met', '2019-09-01'],
  ]);
  test('until then it is a problem that says so', () => {
    expect(JSON.stringify(decide(tabs, '2019-08-31').problems)).toMatch(/not used until 1 September 2019/i);
  });
  test('from then on it is none', () => {
    expect(JSON.stringify(decide(tabs, '2019-09-01').problems)).not.toMatch(/not used until/i);
  });
});

describe('of the rows seen, the most final counts', () => {
  const ORDER = ['Final', 'Revised', 'Provisional', 'School'] as const;
  const pairs = ORDER.flatMap((better, index) => ORDER.slice(index + 1).map((worse) => [better, worse] as const));
  const both = (better: string, worse: string): readonly [Tabs, Tabs] => [
    short({ Status: better }),
    level({ Status: worse }),
  ];
  factsOf(
    'A4',
    (rows: readonly Tabs[]) => workbook(aSchool(), listed, ...rows),
    pairs.flatMap(([better, worse]) => [
      [`${better} beats ${worse}: met`, both(better, worse), 'met'] as const,
      [`${better} beats ${worse}, in any order of rows: met`, [...both(better, worse)].reverse(), 'met'] as const,
    ]),
  );
  factsOf(
    'A4',
    (updated: string) =>
      workbook(aSchool(), listed, short({ Status: 'Final', Updated: updated }), level({ Status: 'Provisional' })),
    [
      ['a final figure of tomorrow does not count yet: not met', '2019-10-08', 'not met'],
      ['a final figure of today does: met', '2019-10-07', 'met'],
    ],
  );
});
