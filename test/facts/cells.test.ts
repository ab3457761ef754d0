import { describe, expect, test } from '@jest/globals';
import { type Cell, decide, decideOne, percent, type Tabs } from '../support/decide.ts';
import {
  aConcern,
  aHeadteacher,
  aJudgement,
  anInspection,
  aResult,
  aSchool,
  aSelfEvaluation,
  aSetting,
  type Cells,
  figures,
  national,
  raw,
  TODAY,
  URN,
  workbook,
} from '../support/rows.ts';
import { facts, factsOf } from './table.ts';

const figure = (value: Cell, comparable: Cell): Tabs =>
  workbook(
    aSchool(),
    national('2018/19', 'RWM_EXP'),
    aResult(URN, '2018/19', 'RWM_EXP', value, { 'Comparable schools': comparable }),
  );
const problems = (tabs: Tabs) => decide(tabs, TODAY).problems;

describe('percentages', () => {
  factsOf('A4', ([value, comparable]: readonly [Cell, Cell]) => figure(value, comparable), [
    ['75% as text is 75: met', ['75%', 85], 'met'],
    ['75.1% as text is 75.1: not met', ['75.1%', 85], 'not met'],
    ['0.75 in a percent format is 75: met', [percent(0.75), 85], 'met'],
    ['0.751 in a percent format is 75.1: not met', [percent(0.751), 85], 'not met'],
    ['1 in a percent format is 100: not met', [percent(1), 100], 'not met'],
    ['0.75 alone is not used: unknown', [0.75, 85], 'unknown'],
    ['85% of comparable schools as text: met', [75, '85%'], 'met'],
    ['0.85 of comparable schools in a percent format: met', [75, percent(0.85)], 'met'],
    ['0.85 of comparable schools alone is not used: unknown', [75, 0.85], 'unknown'],
    ['0 is 0: met', [0, 60], 'met'],
    ['1 is 1: met', [1, 60], 'met'],
    ['100 is 100: not met', [100, 60], 'not met'],
  ]);

  const twoYears = ['2017/18', '2018/19'] as const;
  factsOf(
    'R8',
    ([before, after]: readonly [Cell, Cell]) =>
      workbook(
        aSchool({ Opened: '2017-09-01' }),
        national('2017/18', 'RWM_EXP', before),
        national('2018/19', 'RWM_EXP', after),
        figures('RWM_EXP', twoYears, [75, 72]),
        aSetting('decline.amber', 1),
        aSetting('decline.red', 1),
      ),
    [
      ['national figures as text: down 3 with the nation, no fall', ['65%', '62%'], 'not met'],
      [
        'national figures in a percent format: down 3 with the nation, no fall',
        [percent(0.65), percent(0.62)],
        'not met',
      ],
      ['one as text, one as a number: down 3 with the nation, no fall', ['65%', 62], 'not met'],
    ],
  );

  test('0.65 alone in a percent measure is a problem, by tab, row and column', () => {
    expect(problems(figure(0.65, 70))).toContainEqual(
      expect.objectContaining({ tab: 'Data captures', row: 2, column: 'Value' }),
    );
  });
  test('0.65 alone as a national figure is a problem', () => {
    const tabs = workbook(aSchool(), national('2018/19', 'RWM_EXP', 0.65));
    expect(problems(tabs)).toContainEqual(expect.objectContaining({ tab: 'Benchmarks', row: 2, column: 'National' }));
  });
  test.each([
    ['65% as text', '65%'],
    ['0.65 in a percent format', percent(0.65)],
    ['65', 65],
  ])('%s is no problem', (_, cell) => {
    expect(problems(figure(cell, 70)).filter(({ tab }) => tab === 'Data captures')).toEqual([]);
  });
  test('a Progress 8 of 0.65 is no problem', () => {
    const tabs = workbook(
      aSchool({ Phase: 'Secondary' }),
      aResult(URN, '2018/19', 'P8', 0.65, { Upper: 0.8, Lower: 0.5 }),
    );
    expect(problems(tabs).filter(({ tab }) => tab === 'Data captures')).toEqual([]);
  });
});

describe('URNs', () => {
  const inspection = (urn: Cell): Tabs => anInspection('2018-03-01', { Overall: 2 }, urn);
  factsOf('G1', (urn: Cell) => workbook(aSchool(), inspection(urn)), [
    ['text: met', '100001', 'met'],
    ['a number: met', 100001, 'met'],
    ['text with spaces about it: met', ' 100001 ', 'met'],
    ['the school’s name: met', 'Ash School', 'met'],
    ['another URN: unknown', '999999', 'unknown'],
  ]);
  factsOf('G1', (urn: Cell) => workbook(aSchool({ URN: urn }), inspection('100001')), [
    ['a number in Schools: met', 100001, 'met'],
    ['text with spaces in Schools: met', ' 100001', 'met'],
  ]);
  const name = 'Ash School';
  facts(
    (given: Tabs) => workbook(aSchool(), given),
    [
      ['its name in Judgements', aJudgement('Warning letter', 'Yes', '2019-06-03', {}, name), { R3: 'met' }],
      ['its name in Concerns', aConcern('Financial', '2019-06-03', {}, name), { U1: 'met' }],
      ['its name in People', aHeadteacher('2019-09-02', {}, name), { Y2: 'met' }],
      ['its name in Self-evaluation', aSelfEvaluation('2019-09-30', 'Good', {}, name), { G2: 'met' }],
      [
        'its name in Data captures',
        aResult(name, '2018/19', 'RWM_EXP', 75, { 'Comparable schools': 85 }),
        { A4: 'met' },
      ],
      [
        'its number in Data captures',
        aResult(100001, '2018/19', 'RWM_EXP', 75, { 'Comparable schools': 85 }),
        { A4: 'met' },
      ],
    ],
  );
  test('a number in Schools is text in the answer', () => {
    expect(decideOne(aSchool({ URN: 100001 }), TODAY).urn).toBe('100001');
  });
  test('a URN of no school is a problem, by tab, row and column', () => {
    const tabs = workbook(aSchool(), inspection(URN), inspection('999999'));
    expect(problems(tabs)).toContainEqual(expect.objectContaining({ tab: 'Inspections', row: 3, column: 'URN' }));
  });
  test('a predecessor’s URN is no problem', () => {
    const tabs = workbook(aSchool({ 'Predecessor URN': '100011' }), inspection('100011'));
    expect(problems(tabs).filter(({ tab }) => tab === 'Inspections')).toEqual([]);
  });
});

describe('a date typed as text is read as that date, or is a problem', () => {
  const inspected = (date: Cell): Tabs =>
    workbook(aSchool(), raw('Inspections', { URN, Date: date, Kind: 'Graded', Overall: 2 }));
  // Four years and a day ago as 4 March; it would be recent as 3 April.
  test.each([['2015-03-04'], ['04/03/2015'], ['4 March 2015']])('%s', (text) => {
    const { schools, problems: found } = decide(inspected(text), '2019-03-05');
    const outcome = schools[0]?.criteria.G1;
    const isProblem = found.some(({ tab, row, column }) => tab === 'Inspections' && row === 2 && column === 'Date');
    expect(isProblem ? ['unknown', 'not met'] : ['not met']).toContain(outcome);
  });
  test('no date at all: a problem, and not used', () => {
    const { schools, problems: found } = decide(inspected('soon'), TODAY);
    expect(schools[0]?.criteria.G1).toBe('unknown');
    expect(found).toContainEqual(expect.objectContaining({ tab: 'Inspections', row: 2, column: 'Date' }));
  });
});

describe('headers and rows', () => {
  const spaced = (cells: Cells): Tabs => raw('Inspections', cells);
  factsOf('G1', (cells: Cells) => workbook(aSchool(), spaced(cells)), [
    [
      'stray spaces in headers do not matter: met',
      { 'URN ': URN, ' Date': new Date('2018-03-01T00:00'), ' Kind ': 'Graded', 'Overall ': 2 },
      'met',
    ],
    [
      'the order of columns does not matter: met',
      { Overall: 2, Kind: 'Graded', Date: new Date('2018-03-01T00:00'), URN },
      'met',
    ],
    [
      'an unknown column does not matter: met',
      { URN, Date: new Date('2018-03-01T00:00'), Kind: 'Graded', Overall: 2, Mood: 'sunny' },
      'met',
    ],
  ]);
});
