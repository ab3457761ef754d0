import { describe, expect, test } from '@jest/globals';
import { decide, type Tabs } from '../support/decide.ts';
import { aConcern, aSchool, aSetting, OTHER, termDate, termDates, URN, workbook } from '../support/rows.ts';
import { factsOf } from './table.ts';

const absent = (raisedOn: string, ...parts: readonly Tabs[]): Tabs =>
  workbook(aSchool(), aConcern('Headteacher absence', raisedOn), ...parts);

describe('U6: a long absence, without term dates', () => {
  factsOf('U6', absent, [
    ['19 weekdays: not met', '2019-09-09', 'not met', '2019-10-03'],
    ['20 weekdays: met', '2019-09-09', 'met', '2019-10-04'],
    ['21 weekdays: met', '2019-09-09', 'met', '2019-10-07'],
    ['raised on a Saturday, 19 weekdays since: not met', '2019-09-07', 'not met', '2019-10-03'],
    ['raised on a Saturday, 20 weekdays since: met', '2019-09-07', 'met', '2019-10-04'],
    ['raised today: not met', '2019-10-07', 'not met'],
    ['raised tomorrow: not met', '2019-10-08', 'not met'],
  ]);
  const since = (kind: string, closed: string | null = null, urn = URN): Tabs =>
    aConcern(kind, '2019-06-03', { 'Closed on': closed }, urn);
  factsOf('U6', (given: Tabs) => workbook(aSchool(), given), [
    ['a deputy’s: met', since('Deputy absence'), 'met'],
    ['a deputy’s of 19 weekdays: not met', aConcern('Deputy absence', '2019-09-11'), 'not met'],
    ['closed: not met', since('Headteacher absence', '2019-10-04'), 'not met'],
    ['closed today: not met', since('Headteacher absence', '2019-10-07'), 'not met'],
    ['closed tomorrow: met', since('Headteacher absence', '2019-10-08'), 'met'],
    [
      'one of ten days and another of ten: not met',
      workbook(aConcern('Headteacher absence', '2019-09-24'), aConcern('Deputy absence', '2019-09-24')),
      'not met',
    ],
    ['none: not met', {}, 'not met'],
    [
      'another school’s: not met',
      workbook(aSchool({ URN: OTHER }), since('Headteacher absence', null, OTHER)),
      'not met',
    ],
  ]);
  factsOf('U6', (kind: string) => absent('2019-09-09', termDate(kind, '2019-09-16', '2019-09-17', 'Closed')), [
    ['a closure is no school day: 19, not met', 'Closure', 'not met', '2019-10-07'],
    ['a closure is no school day: 20, met', 'Closure', 'met', '2019-10-08'],
    ['a bank holiday is no school day: 19, not met', 'Bank holiday', 'not met', '2019-10-07'],
    ['a bank holiday is no school day: 20, met', 'Bank holiday', 'met', '2019-10-08'],
    ['an INSET day is no school day: 19, not met', 'INSET', 'not met', '2019-10-07'],
    ['an INSET day is no school day: 20, met', 'INSET', 'met', '2019-10-08'],
    ['a Board meeting changes nothing: 20, met', 'Board meeting', 'met', '2019-10-04'],
  ]);
  factsOf('U6', (days: number) => workbook(absent('2019-09-09'), aSetting('absence.school.days', days)), [
    ['the trust counts 10: 9, not met', 10, 'not met', '2019-09-19'],
    ['the trust counts 10: 10, met', 10, 'met', '2019-09-20'],
  ]);
  test('a problem says that the year has no teaching dates', () => {
    const tabs = absent('2019-09-09', termDate('Board meeting', '2019-09-16', '2019-09-16', 'Board'));
    expect(decide(tabs, '2019-10-04').problems.map(({ tab }) => tab)).toContain('Term dates');
  });
});

describe('U6: a long absence, with term dates', () => {
  const terms = workbook(termDates('2018/19'), termDates('2019/20'));
  factsOf('U6', (raisedOn: string) => absent(raisedOn, terms), [
    ['five days in July and 14 in September: not met', '2019-07-15', 'not met', '2019-09-19'],
    ['five days in July and 15 in September: met', '2019-07-15', 'met', '2019-09-20'],
    ['raised in August, 19 days in September: not met', '2019-08-05', 'not met', '2019-09-26'],
    ['raised in August, 20 days in September: met', '2019-08-05', 'met', '2019-09-27'],
    ['a half-term break between, 19: not met', '2019-10-14', 'not met', '2019-11-14'],
    ['a half-term break between, 20: met', '2019-10-14', 'met', '2019-11-15'],
  ]);
  factsOf('U6', (kind: string) => absent('2019-07-15', terms, termDate(kind, '2019-09-10', '2019-09-10', 'Closed')), [
    ['a bank holiday in term: 19, not met', 'Bank holiday', 'not met', '2019-09-20'],
    ['a bank holiday in term: 20, met', 'Bank holiday', 'met', '2019-09-23'],
    ['a closure in term: 19, not met', 'Closure', 'not met', '2019-09-20'],
    ['a closure in term: 20, met', 'Closure', 'met', '2019-09-23'],
    ['an INSET day in term: 19, not met', 'INSET', 'not met', '2019-09-20'],
    ['an INSET day in term: 20, met', 'INSET', 'met', '2019-09-23'],
  ]);
  const ownSummer = (urn: string): Tabs => termDate('Teaching', '2019-06-03', '2019-07-23', 'Summer 2', { URN: urn });
  factsOf(
    'U6',
    (urn: string) => absent('2019-07-15', terms, ownSummer(urn), aSchool({ URN: OTHER, School: 'Elm School' })),
    [
      ['the school’s own half term replaces the trust’s: 19, not met', URN, 'not met', '2019-09-17'],
      ['the school’s own half term replaces the trust’s: 20, met', URN, 'met', '2019-09-18'],
      ['another school’s half term changes nothing: not met', OTHER, 'not met', '2019-09-19'],
      ['another school’s half term changes nothing: met', OTHER, 'met', '2019-09-20'],
    ],
  );
  const ownClosure = (urn: string): Tabs => termDate('Closure', '2019-09-10', '2019-09-10', 'Flood', { URN: urn });
  factsOf(
    'U6',
    (urn: string) => absent('2019-07-15', terms, ownClosure(urn), aSchool({ URN: OTHER, School: 'Elm School' })),
    [
      ['the school’s own closure: 19, not met', URN, 'not met', '2019-09-20'],
      ['another school’s closure: 20, met', OTHER, 'met', '2019-09-20'],
    ],
  );
  factsOf('U6', (raisedOn: string) => absent(raisedOn, termDates('2018/19')), [
    ['term dates for 2018/19 alone, weekdays after: 19, not met', '2019-07-15', 'not met', '2019-09-19'],
    ['term dates for 2018/19 alone, weekdays after: 20, met', '2019-07-15', 'met', '2019-09-20'],
    ['the weekdays of August are holiday: not met', '2019-07-22', 'not met', '2019-08-30'],
  ]);
});
