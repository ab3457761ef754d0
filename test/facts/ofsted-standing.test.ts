import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import { anInspection, aSchool, aShortInspection, rapid, row, workbook } from '../support/rows.ts';
import { type Expected, facts } from './table.ts';

const GOOD: Expected = { G1: 'met', A1: 'not met', R1: 'not met' };
const RI: Expected = { G1: 'not met', A1: 'met', R1: 'not met' };
const INADEQUATE: Expected = { G1: 'not met', A1: 'not met', R1: 'met' };
const UNKNOWN: Expected = { G1: 'unknown', A1: 'unknown', R1: 'unknown' };

const overall = (date: string, grade: number, urn?: string): Tabs => anInspection(date, { Overall: grade }, urn);
const monitoring = (date: string, grade: number): Tabs =>
  row('Inspections', { URN: '100001', Date: date, Kind: 'Monitoring', Overall: grade });

describe('the standing comes from the latest graded inspection', () => {
  facts(
    (given: Tabs) => workbook(aSchool(), rapid('No'), given),
    [
      [
        'inadequate, then RI, then good',
        workbook(overall('2012-03-01', 4), overall('2014-03-01', 3), overall('2017-03-01', 2)),
        GOOD,
      ],
      [
        'the same, in any order of rows',
        workbook(overall('2017-03-01', 2), overall('2012-03-01', 4), overall('2014-03-01', 3)),
        GOOD,
      ],
      ['one of today counts', workbook(overall('2017-03-01', 2), overall('2019-10-07', 3)), RI],
      ['one of tomorrow does not', workbook(overall('2017-03-01', 2), overall('2019-10-08', 3)), GOOD],
      ['a monitoring visit does not', workbook(overall('2017-03-01', 2), monitoring('2018-03-01', 4)), GOOD],
      [
        'a short inspection does not',
        workbook(overall('2017-03-01', 3), aShortInspection('2018-03-01', 'Maintained')),
        RI,
      ],
      ['a monitoring visit alone: unknown', monitoring('2018-03-01', 2), UNKNOWN],
      ['no inspection: unknown', {}, UNKNOWN],
      [
        'another school’s inspection: unknown',
        workbook(aSchool({ URN: '100002' }), overall('2017-03-01', 4, '100002')),
        UNKNOWN,
      ],
    ],
  );
});

describe('until it has a graded inspection of its own, a school has its predecessor’s', () => {
  const OLD = '100011';
  const successor = aSchool({ 'Predecessor URN': OLD, Opened: '2017-09-01' });
  const theirs = overall('2017-03-01', 2, OLD);
  facts(
    (given: Tabs) => workbook(successor, rapid('No'), given),
    [
      ['the predecessor was good', theirs, GOOD],
      ['the predecessor was inadequate', overall('2017-03-01', 4, OLD), INADEQUATE],
      ['the predecessor was good, its own says RI', workbook(theirs, overall('2019-03-01', 3)), RI],
      [
        'the predecessor’s short inspection had concerns',
        workbook(theirs, aShortInspection('2017-06-01', 'Concerns', {}, OLD)),
        { G1: 'not met', Y1: 'met', G4: 'not met' },
      ],
      [
        'the predecessor’s short inspection said maintained',
        workbook(theirs, aShortInspection('2017-06-01', 'Maintained', {}, OLD)),
        { G1: 'met', Y1: 'not met', G4: 'met' },
      ],
      [
        'its own short inspection had concerns',
        workbook(theirs, aShortInspection('2019-03-01', 'Concerns')),
        { G1: 'not met', Y1: 'met', G4: 'not met' },
      ],
      [
        'the predecessor’s short inspection alone had concerns',
        aShortInspection('2017-06-01', 'Concerns', {}, OLD),
        { Y1: 'met', G4: 'unknown' },
      ],
      [
        'judged good itself, the predecessor’s short inspections are history',
        workbook(overall('2018-03-01', 2), aShortInspection('2018-06-01', 'Concerns', {}, OLD)),
        { G1: 'met', Y1: 'not met', G4: 'not met' },
      ],
    ],
  );
});
