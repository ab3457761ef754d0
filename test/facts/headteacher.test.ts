import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import { aHeadteacher, aSchool, aSetting, OTHER, termDates, workbook } from '../support/rows.ts';
import { factsOf } from './table.ts';

describe('who is headteacher', () => {
  factsOf('Y2', (given: Tabs) => workbook(aSchool(), given), [
    ['in post since 2010: not new', aHeadteacher('2010-09-01'), 'not met'],
    ['in post since today: new', aHeadteacher('2019-10-07'), 'met'],
    ['in post from tomorrow: nobody is, unknown', aHeadteacher('2019-10-08'), 'unknown'],
    ['left in July, nobody since: unknown', aHeadteacher('2010-09-01', { To: '2019-07-31' }), 'unknown'],
    ['leaving in December: not new', aHeadteacher('2010-09-01', { To: '2019-12-31' }), 'not met'],
    ['no From: unknown', aHeadteacher(null), 'unknown'],
    [
      'one left, one came: new',
      workbook(aHeadteacher('2010-09-01', { To: '2019-08-31' }), aHeadteacher('2019-09-01')),
      'met',
    ],
    ['two in post: the one who came last', workbook(aHeadteacher('2010-09-01'), aHeadteacher('2019-09-01')), 'met'],
    ['two in post, in any order', workbook(aHeadteacher('2019-09-01'), aHeadteacher('2010-09-01')), 'met'],
    [
      'a successor named for January: not new yet',
      workbook(aHeadteacher('2010-09-01'), aHeadteacher('2020-01-01')),
      'not met',
    ],
    ['a deputy is none: unknown', aHeadteacher('2019-09-01', { Role: 'Deputy Headteacher' }), 'unknown'],
    [
      'another school’s is none: unknown',
      workbook(aSchool({ URN: OTHER }), aHeadteacher('2019-09-01', {}, OTHER)),
      'unknown',
    ],
  ]);
});

describe('a new headteacher without term dates: under sixteen months', () => {
  factsOf('Y2', (from: string) => workbook(aSchool(), aHeadteacher(from)), [
    ['fifteen months and 30 days: new', '2018-06-08', 'met'],
    ['sixteen months to the day: not new', '2018-06-07', 'not met'],
    ['sixteen months and a day: not new', '2018-06-06', 'not met'],
  ]);
});

describe('a new headteacher with term dates: under four whole terms', () => {
  const both = workbook(termDates('2018/19'), termDates('2019/20'));
  factsOf('Y2', (from: string) => workbook(aSchool(), aHeadteacher(from), both), [
    ['from the first day of term, on the last day of the fourth term: new', '2018-09-03', 'met', '2019-12-20'],
    ['from the first day of term, the day after: not new', '2018-09-03', 'not met', '2019-12-21'],
    ['from 1 September, on the last day of the fourth term: new', '2018-09-01', 'met', '2019-12-20'],
    ['from 1 September, the day after: not new', '2018-09-01', 'not met', '2019-12-21'],
    ['from the second day of term, that term is not whole: new', '2018-09-04', 'met', '2019-12-21'],
    ['from the second day of term, on the last day of the next: new', '2018-09-04', 'met', '2020-04-03'],
    ['from the second day of term, the day after: not new', '2018-09-04', 'not met', '2020-04-04'],
    ['from a year whose dates are not held: sixteen months, new', '2018-08-31', 'met', '2019-12-30'],
    ['from a year whose dates are not held: sixteen months, not new', '2018-08-31', 'not met', '2019-12-31'],
  ]);
  factsOf(
    'Y2',
    () => workbook(aSchool(), aHeadteacher('2018-09-03'), termDates('2018/19', ['Summer 2']), termDates('2019/20')),
    [
      ['one half term of the span missing: sixteen months, new', null, 'met', '2020-01-02'],
      ['one half term of the span missing: sixteen months, not new', null, 'not met', '2020-01-03'],
    ],
  );
  factsOf('Y2', () => workbook(aSchool(), aHeadteacher('2018-09-03'), both, aSetting('headteacher.new.terms', 2)), [
    ['the trust counts two terms: on the last day of the second, new', null, 'met', '2019-04-05'],
    ['the trust counts two terms: the day after, not new', null, 'not met', '2019-04-06'],
  ]);
});
