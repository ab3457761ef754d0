import { describe, expect, test } from '@jest/globals';
import { decide, type Tabs } from '../support/decide.ts';
import { aConcern, aHeadteacher, aJudgement, aSchool, type Cells, OTHER, TODAY, workbook } from '../support/rows.ts';
import { factsOf } from './table.ts';

/** The registers, each with the criterion that an open row alone decides beside what goes with it. */
const REGISTERS = [
  ['Warning letter', 'R3', {}],
  ['Not responding to support', 'R4', {}],
  ['Significant improvement needed', 'R5', aJudgement('Limited capacity', 'Yes', '2019-01-07')],
  ['Limited capacity', 'R5', aJudgement('Significant improvement needed', 'Yes', '2019-01-07')],
  ['Inexperienced senior leadership', 'Y2', aHeadteacher('2010-09-01')],
  ['Vulnerability', 'A5', aJudgement('Early signs of improvement', 'Yes', '2019-01-07')],
  ['Early signs of improvement', 'A5', aJudgement('Vulnerability', 'Yes', '2019-01-07')],
] as const;

describe.each(REGISTERS)('the register: %s', (kind, criterion, beside) => {
  const yes = (madeOn: string | null = '2019-03-04', extra: Cells = {}): Tabs => aJudgement(kind, 'Yes', madeOn, extra);
  factsOf(criterion, (given: Tabs) => workbook(aSchool(), beside, given), [
    ['no row: not met', {}, 'not met'],
    ['open: met', yes(), 'met'],
    ['open for five years: met', yes('2014-03-04'), 'met'],
    ['made today: met', yes('2019-10-07'), 'met'],
    ['made tomorrow: not met', yes('2019-10-08'), 'not met'],
    ['closed yesterday: not met', yes('2019-03-04', { 'Closed on': '2019-10-06' }), 'not met'],
    ['closed today: not met', yes('2019-03-04', { 'Closed on': '2019-10-07' }), 'not met'],
    ['to be closed tomorrow: met', yes('2019-03-04', { 'Closed on': '2019-10-08' }), 'met'],
    ['answered No from the start: not met', aJudgement(kind, 'No', '2019-03-04'), 'not met'],
    ['a No before the Yes: met', workbook(aJudgement(kind, 'No', '2019-01-07'), yes()), 'met'],
    ['a No of tomorrow: met', workbook(yes(), aJudgement(kind, 'No', '2019-10-08')), 'met'],
    ['no date: not met', yes(null), 'not met'],
    [
      'at another school: not met',
      workbook(aSchool({ URN: OTHER }), aJudgement(kind, 'Yes', '2019-03-04', {}, OTHER)),
      'not met',
    ],
  ]);
  test('a row without a date is a problem', () => {
    const { problems } = decide(workbook(aSchool(), yes(null)), TODAY);
    expect(problems).toContainEqual(expect.objectContaining({ tab: 'Judgements', row: 2, column: 'Made on' }));
  });
});

describe.each(REGISTERS.slice(0, 5))('what ends it: %s', (kind, criterion, beside) => {
  const yes = (extra: Cells = {}): Tabs => aJudgement(kind, 'Yes', '2019-03-04', extra);
  factsOf(criterion, (given: Tabs) => workbook(aSchool(), beside, given), [
    ['expired yesterday: not met', yes({ Expires: '2019-10-06' }), 'not met'],
    ['expires today: met', yes({ Expires: '2019-10-07' }), 'met'],
    ['a later No: not met', workbook(yes(), aJudgement(kind, 'No', '2019-06-03')), 'not met'],
    ['a later No, in any order of rows: not met', workbook(aJudgement(kind, 'No', '2019-06-03'), yes()), 'not met'],
  ]);
});

describe.each(REGISTERS.slice(5))('only Closed on ends it: %s', (kind, criterion, beside) => {
  factsOf(criterion, (given: Tabs) => workbook(aSchool(), beside, given), [
    [
      'a later No does not: met',
      workbook(aJudgement(kind, 'Yes', '2019-03-04'), aJudgement(kind, 'No', '2019-06-03')),
      'met',
    ],
  ]);
});

describe('concerns without a date', () => {
  const financial = workbook(aSchool(), aConcern('Financial', null));
  factsOf('U1', () => financial, [['are not seen: not met', null, 'not met']]);
  test('are a problem', () => {
    const { problems } = decide(financial, TODAY);
    expect(problems).toContainEqual(expect.objectContaining({ tab: 'Concerns', row: 2, column: 'Raised on' }));
  });
});

describe('the same records on an earlier day', () => {
  const letter = workbook(aSchool(), aJudgement('Warning letter', 'Yes', '2019-03-04', { 'Closed on': '2019-06-03' }));
  factsOf('R3', () => letter, [
    ['before it was sent: not met', null, 'not met', '2019-03-03'],
    ['while it was open: met', null, 'met', '2019-06-02'],
    ['after it was closed: not met', null, 'not met', '2019-06-03'],
  ]);
});
