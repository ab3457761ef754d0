import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import {
  aJudgement,
  anAction,
  aSchool,
  aSetting,
  figures,
  OTHER,
  publishedKs2,
  rapid,
  reviewed,
  workbook,
} from '../support/rows.ts';
import { at, NOT_RAPID, RAPID, UNKNOWN, YEARS } from './rapid.ts';
import { facts } from './table.ts';

describe('rapid improvement: the Executive Team’s judgement', () => {
  const yes = aJudgement('Rapid improvement', 'Yes', '2019-03-04');
  facts(
    (given: Tabs) => at('Primary', given),
    [
      ['Yes: rapid', yes, RAPID],
      ['No: not rapid', rapid('No'), NOT_RAPID],
      ['Yes, then No: not rapid', workbook(yes, rapid('No')), NOT_RAPID],
      ['Yes three years ago and never closed: rapid', aJudgement('Rapid improvement', 'Yes', '2016-03-04'), RAPID],
      ['Yes, made today: rapid', aJudgement('Rapid improvement', 'Yes', '2019-10-07'), RAPID],
      ['Yes, made tomorrow: unknown', aJudgement('Rapid improvement', 'Yes', '2019-10-08'), UNKNOWN],
      [
        'Yes, closed: unknown',
        aJudgement('Rapid improvement', 'Yes', '2019-03-04', { 'Closed on': '2019-09-02' }),
        UNKNOWN,
      ],
      [
        'No, closed: unknown',
        aJudgement('Rapid improvement', 'No', '2019-03-04', { 'Closed on': '2019-09-02' }),
        UNKNOWN,
      ],
      [
        'Yes, expiring today: rapid',
        aJudgement('Rapid improvement', 'Yes', '2019-03-04', { Expires: '2019-10-07' }),
        RAPID,
      ],
      [
        'Yes, expired yesterday: unknown',
        aJudgement('Rapid improvement', 'Yes', '2019-03-04', { Expires: '2019-10-06' }),
        UNKNOWN,
      ],
      ['nothing at all: unknown', {}, UNKNOWN],
    ],
  );
});

describe('rapid improvement: the actions of its RRCP', () => {
  const three = workbook(anAction('A-1'), anAction('A-2'), anAction('A-3'));
  const inJune = (colours: Readonly<Record<string, string>>): Tabs => reviewed('2019-06-10', colours);
  const inSeptember = (colours: Readonly<Record<string, string>>): Tabs => reviewed('2019-09-09', colours);
  const halfGreen = { 'A-1': 'Green', 'A-2': 'Amber' };
  const thirdGreen = { 'A-1': 'Green', 'A-2': 'Amber', 'A-3': 'Red' };
  const level = workbook(publishedKs2(YEARS), figures('RWM_EXP', YEARS, [60, 60]));
  const leaps = workbook(publishedKs2(YEARS), figures('RWM_EXP', YEARS, [60, 70]));

  facts(
    (given: Tabs) => at('Primary', three, given),
    [
      ['half GREEN on both of two days: rapid', workbook(inJune(halfGreen), inSeptember(halfGreen)), RAPID],
      [
        'all GREEN on both: rapid',
        workbook(inJune({ 'A-1': 'Green' }), inSeptember({ 'A-1': 'Green', 'A-2': 'Green' })),
        RAPID,
      ],
      [
        'one action reviewed on one day, another on the other, both GREEN: rapid',
        workbook(inJune({ 'A-1': 'Green' }), inSeptember({ 'A-2': 'Green' })),
        RAPID,
      ],
      ['a third GREEN on the earlier: not rapid', workbook(inJune(thirdGreen), inSeptember(halfGreen)), NOT_RAPID],
      ['a third GREEN on the later: not rapid', workbook(inJune(halfGreen), inSeptember(thirdGreen)), NOT_RAPID],
      [
        'a bad day before the two latest does not count: rapid',
        workbook(reviewed('2019-03-04', thirdGreen), inJune(halfGreen), inSeptember(halfGreen)),
        RAPID,
      ],
      [
        'a good day before the two latest does not count: not rapid',
        workbook(reviewed('2019-03-04', halfGreen), inJune(halfGreen), inSeptember(thirdGreen)),
        NOT_RAPID,
      ],
      ['only one day, and no data: unknown', inSeptember(halfGreen), UNKNOWN],
      ['only one day, so the data decide: not rapid', workbook(inSeptember(halfGreen), level), NOT_RAPID],
      ['two days, whatever the data: rapid', workbook(inJune(halfGreen), inSeptember(halfGreen), level), RAPID],
      [
        'two bad days, whatever the data: not rapid',
        workbook(inJune(thirdGreen), inSeptember(thirdGreen), leaps),
        NOT_RAPID,
      ],
      [
        'the judgement comes first: not rapid',
        workbook(inJune(halfGreen), inSeptember(halfGreen), rapid('No')),
        NOT_RAPID,
      ],
      ['the judgement comes first: rapid', workbook(inJune(thirdGreen), inSeptember(thirdGreen), rapid('Yes')), RAPID],
      [
        'the latest review eleven months ago: rapid',
        workbook(reviewed('2018-09-10', halfGreen), reviewed('2018-11-12', halfGreen)),
        RAPID,
      ],
      [
        'the latest review thirteen months ago: unknown',
        workbook(reviewed('2018-06-11', halfGreen), reviewed('2018-09-03', halfGreen)),
        UNKNOWN,
      ],
      [
        'a review of tomorrow is not seen: unknown',
        workbook(inSeptember(halfGreen), reviewed('2019-10-08', halfGreen)),
        UNKNOWN,
      ],
    ],
  );
  facts(
    (plan: string) =>
      at('Primary', anAction('A-1', { Plan: plan }), inJune({ 'A-1': 'Green' }), inSeptember({ 'A-1': 'Green' })),
    [['another plan’s actions do not count: unknown', 'Commitment Plan', UNKNOWN]],
  );
  facts(
    (urn: string) =>
      at(
        'Primary',
        aSchool({ URN: OTHER, School: 'Elm School' }),
        anAction('A-1', { URN: urn }),
        inJune({ 'A-1': 'Green' }),
        inSeptember({ 'A-1': 'Green' }),
      ),
    [['another school’s actions do not count: unknown', OTHER, UNKNOWN]],
  );
  facts(
    (percent: number) =>
      at('Primary', three, inJune(halfGreen), inSeptember(halfGreen), aSetting('rapid.rrcp.percent', percent)),
    [
      ['the trust asks for 51%, and half are GREEN: not rapid', 51, NOT_RAPID],
      ['the trust asks for 50%, and half are GREEN: rapid', 50, RAPID],
    ],
  );
});

describe('rapid improvement: how long a review counts', () => {
  const green = { 'A-1': 'Green' };
  facts(
    (months: number) =>
      at(
        'Primary',
        anAction('A-1'),
        reviewed('2019-05-06', green),
        reviewed('2019-06-10', green),
        aSetting('view.months', months),
      ),
    [
      ['three months, as the trust sets it: unknown', 3, UNKNOWN],
      ['five months, as the trust sets it: rapid', 5, RAPID],
    ],
  );
});

describe.each(['First', 'Nursery', 'Special'])('rapid improvement at a %s school', (phase) => {
  facts(
    (given: Tabs) => at(phase, given),
    [
      ['has no data to go by: unknown', {}, UNKNOWN],
      ['goes by the judgement: rapid', rapid('Yes'), RAPID],
      ['goes by the judgement: not rapid', rapid('No'), NOT_RAPID],
      [
        'goes by its RRCP: rapid',
        workbook(
          anAction('A-1'),
          reviewed('2019-06-10', { 'A-1': 'Green' }),
          reviewed('2019-09-09', { 'A-1': 'Green' }),
        ),
        RAPID,
      ],
    ],
  );
});
