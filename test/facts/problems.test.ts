import { describe, expect, test } from '@jest/globals';
import { decide, type Tabs } from '../support/decide.ts';
import {
  aConcern,
  anInspection,
  aResult,
  aSchool,
  aSetting,
  type Cells,
  FOUR_YEARS,
  OTHER,
  publishedKs2,
  raw,
  row,
  steadySchool,
  TODAY,
  termDate,
  URN,
  workbook,
} from '../support/rows.ts';
import { factsOf } from './table.ts';

const problems = (tabs: Tabs) => decide(tabs, TODAY).problems;

describe('tabs that are missing or unknown', () => {
  test.each(['People', 'Data captures', 'Inspections', 'Judgements', 'Concerns', 'Benchmarks', 'Settings'])(
    '%s missing: read as empty, one row in Problems',
    (name) => {
      expect(problems(aSchool()).filter(({ tab }) => tab === name)).toHaveLength(1);
    },
  );
  test('a tab without its key column is read as empty, with one row in Problems', () => {
    const tabs = workbook(
      aSchool(),
      raw('Concerns', { URN, Kind: 'Financial', 'Raised on': new Date('2019-09-02T00:00') }),
    );
    expect(problems(tabs).filter(({ tab }) => tab === 'Concerns')).toHaveLength(1);
    expect(decide(tabs, TODAY).schools[0]?.criteria.U1).toBe('not met');
  });
  test('an unknown tab is left alone', () => {
    const tabs = workbook(aSchool(), raw('My notes', { Note: 'ring Elm' }));
    expect(problems(tabs).filter(({ tab }) => tab === 'My notes')).toEqual([]);
    expect(decide(tabs, TODAY).schools).toEqual(decide(aSchool(), TODAY).schools);
  });
});

describe('rows that are blank', () => {
  const blank: Cells = { Ref: null, URN: null, Kind: null, 'Raised on': null };
  const tabs = workbook(aSchool(), raw('Concerns', blank), aConcern('Financial', '2019-09-02'), raw('Concerns', blank));
  test('are no problem', () => {
    expect(problems(tabs).filter(({ tab }) => tab === 'Concerns')).toEqual([]);
  });
  factsOf('U1', () => tabs, [['do not stop the reading: met', null, 'met']]);
  test('are counted: a problem below one names its own row', () => {
    const below = workbook(tabs, aConcern('Safeguarding', null));
    expect(problems(below)).toContainEqual(expect.objectContaining({ tab: 'Concerns', row: 5, column: 'Raised on' }));
  });
});

describe('cells that cannot be read', () => {
  test.each<readonly [string, Tabs, string, string]>([
    ['a value', aResult(URN, '2018/19', 'RWM_EXP', 'about 70'), 'Data captures', 'Value'],
    ['an upper limit', aResult(URN, '2018/19', 'READ_PROG', 1, { Upper: 'high' }), 'Data captures', 'Upper'],
    ['a capture', aResult(URN, '2018/19', 'RWM_EXP', 70, { Capture: 'Easter' }), 'Data captures', 'Capture'],
    ['a status', aResult(URN, '2018/19', 'RWM_EXP', 70, { Status: 'Nearly' }), 'Data captures', 'Status'],
    ['a kind of inspection', anInspection('2018-03-01', { Kind: 'Grded', Overall: 2 }), 'Inspections', 'Kind'],
    ['a grade', anInspection('2018-03-01', { Overall: 'fine' }), 'Inspections', 'Overall'],
    ['a kind of concern', aConcern('Weather', '2019-09-02'), 'Concerns', 'Kind'],
    ['a day', aConcern('Financial', 'last week'), 'Concerns', 'Raised on'],
    ['a setting', aSetting('floor.rwm', 'sixty-five'), 'Settings', 'Value'],
  ])('%s is a problem, by tab, row and column', (_, part, tab, column) => {
    expect(problems(workbook(aSchool(), part))).toContainEqual(expect.objectContaining({ tab, row: 2, column }));
  });
  test('each problem says what was found, what was expected, and what to do', () => {
    const [problem] = problems(workbook(aSchool(), aResult(URN, '2018/19', 'RWM_EXP', 'about 70'))).filter(
      ({ tab }) => tab === 'Data captures',
    );
    expect(problem?.found).toContain('about 70');
    expect(problem?.expected).not.toBe('');
    expect(problem?.do).not.toBe('');
  });
  test('every one is reported, not the first alone', () => {
    const tabs = workbook(
      aSchool(),
      aResult(URN, '2017/18', 'RWM_EXP', 'about 70', { Status: 'Nearly' }),
      aResult(URN, '2018/19', 'RWM_EXP', 'about 71'),
    );
    const places = problems(tabs).map(({ tab, row: at, column }) => `${tab} ${at} ${column}`);
    expect(places).toEqual(
      expect.arrayContaining(['Data captures 2 Value', 'Data captures 2 Status', 'Data captures 3 Value']),
    );
  });
});

describe('a setting', () => {
  const at = (rwm: number, setting: Tabs): Tabs =>
    workbook(aSchool(), publishedKs2(['2018/19']), aResult(URN, '2018/19', 'RWM_EXP', rwm), setting);
  factsOf('G3', (setting: Tabs) => at(70, setting), [
    ['that cannot be read has its default: 70% is out of reach of G3', aSetting('floor.rwm', 'sixty-five'), 'not met'],
    ['that is blank has its default: 70% is out of reach of G3', aSetting('floor.rwm', null), 'not met'],
    ['that is given counts: 70% may be G3', aSetting('floor.rwm', 70), 'unknown'],
    ['that nobody knows changes nothing', aSetting('floor.geography', 70), 'not met'],
  ]);
});

describe('a half term that looks like a holiday', () => {
  const teaching = (to: string): Tabs => workbook(aSchool(), termDate('Teaching', '2019-09-02', to, 'Autumn 1'));
  test('a Teaching row of a week is a problem', () => {
    expect(problems(teaching('2019-09-06'))).toContainEqual(expect.objectContaining({ tab: 'Term dates', row: 2 }));
  });
  test('a Teaching row of seven weeks is none', () => {
    expect(problems(teaching('2019-10-18')).filter(({ tab }) => tab === 'Term dates')).toEqual([]);
  });
});

describe('one bad cell never affects another school', () => {
  const steady = workbook(steadySchool(), publishedKs2(FOUR_YEARS));
  const elm = steadySchool(OTHER, 'Elm School');
  const answer = (tabs: Tabs) => decide(tabs, TODAY).schools.find(({ urn }) => urn === URN);
  const bad: readonly (readonly [string, Tabs])[] = [
    ['a value', aResult(OTHER, '2018/19', 'RWM_EXP', 'about 70', { Status: 'Provisional' })],
    ['a fraction', aResult(OTHER, '2018/19', 'RWM_EXP', 0.7, { Status: 'Provisional' })],
    ['an academic year', aResult(OTHER, '2018-2019', 'RWM_EXP', 70)],
    ['a measure', aResult(OTHER, '2018/19', 'CHARM', 70)],
    ['an inspection’s date', row('Inspections', { URN: OTHER, Date: 'soon', Kind: 'Graded', Overall: 4 })],
    ['an inspection’s kind', anInspection('2018-03-01', { Kind: 'Grded' }, OTHER)],
    ['a URN of no school', anInspection('2018-03-01', { Overall: 4 }, '999999')],
    ['a concern’s date', aConcern('Financial', 'last week', {}, OTHER)],
    ['a phase', aSchool({ URN: '100003', School: 'Oak School', Phase: 'Primry' })],
    ['a day it opened', aSchool({ URN: '100003', School: 'Oak School', Opened: 'long ago' })],
  ];
  test.each(bad)('%s', (_, part) => {
    expect(answer(workbook(steady, elm, part))).toEqual(answer(workbook(steady, elm)));
  });
  test('nor another row of the same school', () => {
    const tabs = workbook(steady, aConcern('Financial', 'last week'), anInspection('2018-03-01', { Kind: 'Grded' }));
    expect(answer(tabs)).toMatchObject({ indicated: 'GREEN', urgent: false, decided: 31 });
  });
});
