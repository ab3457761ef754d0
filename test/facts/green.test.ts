import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import {
  anInspection,
  aSchool,
  aSetting,
  aShortInspection,
  type Ks2,
  ks2,
  ks4,
  likely,
  progress,
  publishedKs2,
  publishedKs4,
  row,
  URN,
  workbook,
} from '../support/rows.ts';
import { facts, factsOf } from './table.ts';

const inspected = (...inspections: readonly Tabs[]): Tabs => workbook(aSchool(), ...inspections);
const good = (date = '2017-03-01'): Tabs => anInspection(date, { Overall: 2, Leadership: 2 });
const monitored = row('Inspections', { URN, Date: '2018-05-01', Kind: 'Monitoring', Outcome: 'Concerns' });

describe('G1: recently judged securely good or outstanding', () => {
  factsOf('G1', inspected, [
    ['good two years ago: met', good(), 'met'],
    ['outstanding two years ago: met', anInspection('2017-03-01', { Overall: 1 }), 'met'],
    ['requires improvement: not met', anInspection('2017-03-01', { Overall: 3 }), 'not met'],
    ['inadequate: not met', anInspection('2017-03-01', { Overall: 4 }), 'not met'],
    ['never inspected: unknown', {}, 'unknown'],
    ['good three years and 364 days ago: met', good('2015-10-08'), 'met'],
    ['good four years ago to the day: met', good('2015-10-07'), 'met'],
    ['good four years and a day ago: not met', good('2015-10-06'), 'not met'],
    [
      'the trust counts three years: to the day, met',
      workbook(good('2016-10-07'), aSetting('ofsted.recent.years', 3)),
      'met',
    ],
    [
      'the trust counts three years: a day more, not met',
      workbook(good('2016-10-06'), aSetting('ofsted.recent.years', 3)),
      'not met',
    ],
    [
      'good, then a short inspection with concerns: not met',
      workbook(good(), aShortInspection('2018-05-01', 'Concerns')),
      'not met',
    ],
    ['good, then maintained: met', workbook(good(), aShortInspection('2018-05-01', 'Maintained')), 'met'],
    [
      'good, then improved significantly: met',
      workbook(good(), aShortInspection('2018-05-01', 'Improved significantly')),
      'met',
    ],
    [
      'concerns, then maintained: met',
      workbook(good(), aShortInspection('2018-05-01', 'Concerns'), aShortInspection('2019-05-01', 'Maintained')),
      'met',
    ],
    [
      'maintained, then concerns: not met',
      workbook(good(), aShortInspection('2018-05-01', 'Maintained'), aShortInspection('2019-05-01', 'Concerns')),
      'not met',
    ],
    ['concerns before it was judged good: met', workbook(aShortInspection('2016-05-01', 'Concerns'), good()), 'met'],
    ['a monitoring visit is no short inspection: met', workbook(good(), monitored), 'met'],
    [
      'good long ago and maintained lately: not met',
      workbook(good('2013-03-01'), aShortInspection('2018-05-01', 'Maintained')),
      'not met',
    ],
  ]);
});

describe('G2: likely good or outstanding', () => {
  factsOf('G2', (outcome: string) => workbook(aSchool(), likely(outcome)), [
    ['likely outstanding: met', 'Outstanding', 'met'],
    ['likely good: met', 'Good', 'met'],
    ['likely requires improvement: not met', 'Requires improvement', 'not met'],
    ['likely inadequate: not met', 'Inadequate', 'not met'],
  ]);
  factsOf('G2', () => aSchool(), [['nobody has said: unknown', null, 'unknown']]);
});

const inLatestYear = (figures: Ks2): Tabs => workbook(aSchool(), publishedKs2(['2018/19']), ks2('2018/19', figures));

describe('G3: close to the floor with above-average progress', () => {
  factsOf('G3', inLatestYear, [
    ['67% with above-average progress: met', { rwm: 67, ...progress(1) }, 'met'],
    ['59.9%: not met', { rwm: 59.9, ...progress(1) }, 'not met'],
    ['60%: met', { rwm: 60, ...progress(1) }, 'met'],
    ['60.1%: met', { rwm: 60.1, ...progress(1) }, 'met'],
    ['69.9%: met', { rwm: 69.9, ...progress(1) }, 'met'],
    ['70%: not met', { rwm: 70, ...progress(1) }, 'not met'],
    ['59.94% is 59.9%: not met', { rwm: 59.94, ...progress(1) }, 'not met'],
    ['59.96% is 60%: met', { rwm: 59.96, ...progress(1) }, 'met'],
    ['69.96% is 70%: not met', { rwm: 69.96, ...progress(1) }, 'not met'],
    ['progress 0.01: met', { rwm: 67, ...progress(0.01) }, 'met'],
    ['progress 0: not met', { rwm: 67, ...progress(0) }, 'not met'],
    ['progress −0.01: not met', { rwm: 67, ...progress(-0.01) }, 'not met'],
    ['a mean of 0.01: met', { rwm: 67, reading: 0.03, writing: 0, maths: 0 }, 'met'],
    ['0.1, 0.2 and −0.3 have a mean of 0: not met', { rwm: 67, reading: 0.1, writing: 0.2, maths: -0.3 }, 'not met'],
    [
      'one subject with an upper limit below 0: not met',
      { rwm: 67, reading: 3, writing: 3, maths: [-3, -0.01] },
      'not met',
    ],
    ['one subject with an upper limit of 0: met', { rwm: 67, reading: 3, writing: 3, maths: [-3, 0] }, 'met'],
    [
      'one subject under the floor, not significantly: met',
      { rwm: 62, reading: [-5.1, 0], writing: 4, maths: 4 },
      'met',
    ],
    ['67% and no progress held: unknown', { rwm: 67 }, 'unknown'],
    ['70% and no progress held: not met', { rwm: 70 }, 'not met'],
    ['59.9% and no progress held: not met', { rwm: 59.9 }, 'not met'],
    ['attainment not held, progress below average: not met', progress(-3), 'not met'],
    ['attainment not held, progress above average: unknown', progress(1), 'unknown'],
    [
      'one subject not held, another significantly below 0: not met',
      { rwm: 67, writing: 3, maths: [-3, -1] },
      'not met',
    ],
    ['nothing held: unknown', {}, 'unknown'],
  ]);

  factsOf('G3', (rwm: number) => workbook(inLatestYear({ rwm, ...progress(1) }), aSetting('floor.rwm', 70)), [
    ['a floor of 70 and 64.9%: not met', 64.9, 'not met'],
    ['a floor of 70 and 65%: met', 65, 'met'],
    ['a floor of 70 and 74.9%: met', 74.9, 'met'],
    ['a floor of 70 and 75%: not met', 75, 'not met'],
  ]);

  factsOf('G3', (rwm: number) => workbook(inLatestYear({ rwm, ...progress(1) }), aSetting('floor.close.rwm', 3)), [
    ['a margin of 3 and 61.9%: not met', 61.9, 'not met'],
    ['a margin of 3 and 62%: met', 62, 'met'],
    ['a margin of 3 and 67.9%: met', 67.9, 'met'],
    ['a margin of 3 and 68%: not met', 68, 'not met'],
  ]);

  facts(
    (p8: number) =>
      workbook(aSchool({ Phase: 'Secondary' }), publishedKs4(['2018/19']), ks4('2018/19', { att8: 45, p8: [p8, 0.1] })),
    [
      ['does not apply to a secondary close to the floor', -0.4, { G3: 'not met' }],
      ['does not apply to a secondary with good progress', 0.6, { G3: 'not met' }],
    ],
  );
  factsOf('G3', () => workbook(aSchool({ Phase: 'Secondary' }), publishedKs4(['2018/19'])), [
    ['does not apply to a secondary with nothing held', null, 'not met'],
  ]);
});

describe('G4: remains good in a short inspection', () => {
  factsOf('G4', inspected, [
    ['good, then maintained: met', workbook(good(), aShortInspection('2018-05-01', 'Maintained')), 'met'],
    [
      'good, then improved significantly: met',
      workbook(good(), aShortInspection('2018-05-01', 'Improved significantly')),
      'met',
    ],
    ['good, then concerns: not met', workbook(good(), aShortInspection('2018-05-01', 'Concerns')), 'not met'],
    [
      'an ungraded inspection counts: met',
      workbook(good(), aShortInspection('2018-05-01', 'Maintained', { Kind: 'Ungraded' })),
      'met',
    ],
    [
      'outstanding, then maintained: met',
      workbook(anInspection('2017-03-01', { Overall: 1 }), aShortInspection('2018-05-01', 'Maintained')),
      'met',
    ],
    [
      'requires improvement, then maintained: not met',
      workbook(anInspection('2017-03-01', { Overall: 3 }), aShortInspection('2018-05-01', 'Maintained')),
      'not met',
    ],
    ['judged good at any age: met', workbook(good('2008-03-01'), aShortInspection('2018-05-01', 'Maintained')), 'met'],
    [
      'maintained four years ago to the day: met',
      workbook(good('2012-03-01'), aShortInspection('2015-10-07', 'Maintained')),
      'met',
    ],
    [
      'maintained four years and a day ago: not met',
      workbook(good('2012-03-01'), aShortInspection('2015-10-06', 'Maintained')),
      'not met',
    ],
    ['good and no short inspection since: not met', good(), 'not met'],
    [
      'good and maintained before it: not met',
      workbook(aShortInspection('2016-05-01', 'Maintained'), good()),
      'not met',
    ],
    ['a short inspection and no graded one: unknown', aShortInspection('2018-05-01', 'Maintained'), 'unknown'],
    ['never inspected: unknown', {}, 'unknown'],
    [
      'maintained, then a monitoring visit: met',
      workbook(good(), aShortInspection('2017-11-01', 'Maintained'), monitored),
      'met',
    ],
    [
      'maintained, then one with no outcome yet: met',
      workbook(good(), aShortInspection('2017-11-01', 'Maintained'), aShortInspection('2019-05-01', null)),
      'met',
    ],
  ]);
});
