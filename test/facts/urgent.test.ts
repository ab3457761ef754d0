import { describe, expect, test } from '@jest/globals';
import { decideOne, type Tabs } from '../support/decide.ts';
import { aConcern, aSchool, aSetting, OTHER, steadySchool, TODAY, workbook } from '../support/rows.ts';
import { facts, factsOf } from './table.ts';

const aSchoolWith = (...parts: readonly Tabs[]): Tabs => workbook(aSchool(), ...parts);

const KINDS = [
  ['U1', 'Financial'],
  ['U2', 'Safeguarding'],
  ['U3', 'Discipline and behaviour'],
  ['U4', 'Leadership and management'],
] as const;

describe.each(KINDS)('%s: a serious concern, %s', (id, kind) => {
  const raised = (on: string, closed: string | null = null): Tabs => aConcern(kind, on, { 'Closed on': closed });
  factsOf(id, aSchoolWith, [
    ['open: met', raised('2019-09-16'), 'met'],
    ['raised today: met', raised('2019-10-07'), 'met'],
    ['raised tomorrow: not met', raised('2019-10-08'), 'not met'],
    ['raised years ago and never closed: met', raised('2014-09-16'), 'met'],
    ['closed yesterday: not met', raised('2019-09-16', '2019-10-06'), 'not met'],
    ['closed today: not met', raised('2019-09-16', '2019-10-07'), 'not met'],
    ['closed tomorrow: met', raised('2019-09-16', '2019-10-08'), 'met'],
    ['one closed, one open: met', workbook(raised('2019-09-16', '2019-09-30'), raised('2019-10-01')), 'met'],
    ['none: not met', {}, 'not met'],
    [
      'at another school: not met',
      workbook(aSchool({ URN: OTHER }), aConcern(kind, '2019-09-16', {}, OTHER)),
      'not met',
    ],
  ]);
  test('says nothing of the other three', () => {
    const { criteria } = decideOne(aSchoolWith(raised('2019-09-16')), TODAY);
    const others = KINDS.map(([other]) => other).filter((other) => other !== id);
    expect(others.map((other) => criteria[other])).toEqual(['not met', 'not met', 'not met']);
  });
});

describe('U5: qualifying complaints', () => {
  const complaints = (...days: readonly string[]): Tabs =>
    workbook(aSchool(), ...days.map((raisedOn) => aConcern('Complaint', raisedOn)));
  const threshold = (value: number): Tabs => aSetting('complaints.threshold', value);

  factsOf('U5', (days: readonly string[]) => complaints(...days), [
    ['no threshold agreed, no complaint: not met', [], 'not met'],
    ['no threshold agreed, one complaint: unknown', ['2019-05-01'], 'unknown'],
    ['no threshold agreed, a complaint of three years ago: not met', ['2016-05-01'], 'not met'],
    ['no threshold agreed, a complaint of tomorrow: not met', ['2019-10-08'], 'not met'],
  ]);
  factsOf('U5', (days: readonly string[]) => workbook(complaints(...days), threshold(3)), [
    ['a threshold of 3 and 2: not met', ['2019-05-01', '2019-06-01'], 'not met'],
    ['a threshold of 3 and 3: met', ['2019-05-01', '2019-06-01', '2019-07-01'], 'met'],
    ['a threshold of 3 and 4: met', ['2019-05-01', '2019-06-01', '2019-07-01', '2019-08-01'], 'met'],
    ['one of the 3 raised today: met', ['2019-05-01', '2019-06-01', '2019-10-07'], 'met'],
    ['one of the 3 raised tomorrow: not met', ['2019-05-01', '2019-06-01', '2019-10-08'], 'not met'],
    ['one of the 3 under twelve months ago: met', ['2018-10-08', '2019-06-01', '2019-07-01'], 'met'],
    ['one of the 3 over twelve months ago: not met', ['2018-10-06', '2019-06-01', '2019-07-01'], 'not met'],
    ['a threshold of 3 and none: not met', [], 'not met'],
  ]);
  factsOf('U5', (extra: Tabs) => workbook(complaints('2019-05-01'), threshold(2), extra), [
    ['a closed complaint counts: met', aConcern('Complaint', '2019-06-01', { 'Closed on': '2019-06-20' }), 'met'],
    ['another kind of concern does not: not met', aConcern('Financial', '2019-06-01'), 'not met'],
    [
      'another school’s complaint does not: not met',
      workbook(aSchool({ URN: OTHER }), aConcern('Complaint', '2019-06-01', {}, OTHER)),
      'not met',
    ],
  ]);
  factsOf(
    'U5',
    (days: readonly string[]) => workbook(complaints(...days), threshold(1), aSetting('complaints.months', 3)),
    [
      ['the trust looks back three months: two months ago, met', ['2019-08-07'], 'met'],
      ['the trust looks back three months: four months ago, not met', ['2019-06-07'], 'not met'],
    ],
  );
  factsOf('U5', (given: Tabs) => workbook(complaints('2019-05-01'), given), [
    ['a threshold that cannot be read is none: unknown', aSetting('complaints.threshold', 'a few'), 'unknown'],
    ['a threshold left blank is none: unknown', aSetting('complaints.threshold', null), 'unknown'],
  ]);
  test('while it is unknown it is named in the missing evidence', () => {
    const { missing } = decideOne(complaints('2019-05-01'), TODAY);
    expect(missing.map(({ criterion }) => criterion)).toContain('U5');
  });
});

describe('URGENT ACTION is an overlay', () => {
  facts(aSchoolWith, [
    [
      'no concern at all: U1–U6 not met',
      {},
      { U1: 'not met', U2: 'not met', U3: 'not met', U4: 'not met', U5: 'not met', U6: 'not met' },
    ],
  ]);
  test('a GREEN school with an open safeguarding concern stays GREEN, and is urgent', () => {
    const school = decideOne(workbook(steadySchool(), aConcern('Safeguarding', '2019-09-16')), TODAY);
    expect(school).toMatchObject({ indicated: 'GREEN', urgent: true });
  });
  test('a school with no concern is not urgent', () => {
    expect(decideOne(steadySchool(), TODAY)).toMatchObject({ urgent: false });
  });
  test('a complaint while no threshold is agreed is not urgent', () => {
    expect(decideOne(workbook(steadySchool(), aConcern('Complaint', '2019-05-01')), TODAY)).toMatchObject({
      urgent: false,
    });
  });
  test('a school with a concern and nothing else known is Not yet set, and urgent', () => {
    const school = decideOne(aSchoolWith(aConcern('Financial', '2019-09-16')), TODAY);
    expect(school).toMatchObject({ indicated: 'Not yet set', urgent: true });
  });
  test('an open absence of a headteacher, long enough, is urgent', () => {
    const school = decideOne(workbook(steadySchool(), aConcern('Headteacher absence', '2019-06-03')), TODAY);
    expect(school).toMatchObject({ indicated: 'GREEN', urgent: true });
  });
});
