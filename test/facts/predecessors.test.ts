import { describe, expect, test } from '@jest/globals';
import { decide, type Tabs } from '../support/decide.ts';
import {
  aResult,
  aSchool,
  FOUR_YEARS,
  figures,
  type Ks2,
  ks2,
  national,
  progress,
  publishedKs2,
  TODAY,
  workbook,
} from '../support/rows.ts';
import { factsOf } from './table.ts';

const OLD = '100011';
const OLDER = '100012';
const successor = (extra: { readonly [header: string]: string } = {}): Tabs =>
  workbook(aSchool({ 'Predecessor URN': OLD, Opened: '2017-09-01', ...extra }), publishedKs2(FOUR_YEARS));
const rwm = (values: readonly (number | null)[], urn?: string): Tabs => figures('RWM_EXP', FOUR_YEARS, values, urn);

describe('results are joined year by year', () => {
  factsOf('R8', (given: Tabs) => workbook(successor(), given), [
    [
      'two falls at the predecessor, one between, one of its own: met',
      workbook(rwm([75, 72], OLD), rwm([null, null, 69, 66])),
      'met',
    ],
    [
      'its own figure comes before its predecessor’s: not met',
      workbook(rwm([75, 72, 90, 60], OLD), rwm([null, null, 69, 72])),
      'not met',
    ],
    [
      'its own figure comes before its predecessor’s: met',
      workbook(rwm([75, 72, 90], OLD), rwm([null, null, 69, 66])),
      'met',
    ],
    [
      'the figures of a school that is no predecessor do not count: not met',
      workbook(rwm([75, 72], OLDER), rwm([null, null, 69, 66])),
      'not met',
    ],
    [
      'a suppressed year of the predecessor’s is a gap: unknown',
      workbook(
        rwm([75, null], OLD),
        aResult(OLD, '2016/17', 'RWM_EXP', null, { Code: 'SUPP' }),
        rwm([null, null, 69, 66]),
      ),
      'unknown',
    ],
    ['no row at all before it opened is no gap: not met', rwm([null, null, 69, 66]), 'not met'],
  ]);
  factsOf(
    'A4',
    (opened: string) =>
      workbook(successor({ Opened: opened }), aResult(OLD, '2018/19', 'RWM_EXP', 75, { 'Comparable schools': 87 })),
    [['a school of this September stands on its predecessor’s figure: met', '2019-09-01', 'met']],
  );
});

describe('two predecessors', () => {
  const both = (separator: string): Tabs => successor({ 'Predecessor URN': `${OLD}${separator}${OLDER}` });
  const own = rwm([null, null, 69, 66]);
  factsOf('R8', (given: Tabs) => workbook(both(', '), own, given), [
    ['one with a figure for each year: met', workbook(rwm([75, null], OLD), rwm([null, 72], OLDER)), 'met'],
    ['both with a figure for one year: unknown', workbook(rwm([75, 72], OLD), rwm([null, 72], OLDER)), 'unknown'],
    [
      'both with a figure for a year of its own: met',
      workbook(rwm([75, 72, 90], OLD), rwm([null, null, 80], OLDER)),
      'met',
    ],
  ]);
  factsOf('R8', () => workbook(both(','), own, rwm([75, null], OLD), rwm([null, 72], OLDER)), [
    ['with no space after the comma: met', null, 'met'],
  ]);
  test('both with a figure for one year is a problem', () => {
    const one = workbook(both(', '), own, rwm([75, 72], OLD));
    const two = workbook(one, rwm([null, 72], OLDER));
    expect(decide(two, TODAY).problems.length).toBeGreaterThan(decide(one, TODAY).problems.length);
  });
});

describe('“since it opened” counts the predecessor’s years', () => {
  const coasting: Ks2 = { rwm: 80, ...progress(-3) };
  const below: Ks2 = { rwm: 50, ...progress(-8) };
  const lastTwo = (given: Ks2): Tabs => workbook(ks2('2017/18', given), ks2('2018/19', given));
  factsOf('A6', (given: Tabs) => workbook(successor(), lastTwo(coasting), given), [
    ['coasting with its predecessor: met', ks2('2016/17', coasting, OLD), 'met'],
    ['coasting, its predecessor was not: not met', ks2('2016/17', { rwm: 90 }, OLD), 'not met'],
    ['coasting for its own two years: not met', {}, 'not met'],
  ]);
  factsOf('R6', (given: Tabs) => workbook(successor(), given), [
    [
      'below once with its predecessor, once itself: met',
      workbook(ks2('2016/17', below, OLD), ks2('2017/18', { rwm: 75 }), ks2('2018/19', below)),
      'met',
    ],
    [
      'below once itself, its predecessor above: not met',
      workbook(ks2('2016/17', { rwm: 75 }, OLD), ks2('2017/18', { rwm: 75 }), ks2('2018/19', below)),
      'not met',
    ],
  ]);
});

describe('years before it opened are no gaps', () => {
  const one = (opened: string | null): Tabs =>
    workbook(aSchool({ Opened: opened }), publishedKs2(FOUR_YEARS), rwm([null, null, null, 70]));
  factsOf('R8', one, [
    ['opened for the latest year: not met', '2018-09-01', 'not met'],
    ['opened in the year before: one fall at most, not met', '2018-01-08', 'not met'],
    ['opened three years before: unknown', '2016-01-08', 'unknown'],
    ['always open: unknown', null, 'unknown'],
  ]);
  factsOf('Y6', one, [
    ['opened for the latest year: no dip, not met', '2018-09-01', 'not met'],
    ['opened in the year before, which is a gap: unknown', '2018-01-08', 'unknown'],
  ]);
  factsOf('A4', () => workbook(aSchool({ Opened: '2018-09-01' }), national('2018/19', 'RWM_EXP')), [
    ['a year since it opened is a gap: unknown', null, 'unknown'],
  ]);
});
