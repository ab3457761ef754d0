import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import {
  aSchool,
  aSetting,
  type Ks2,
  type Ks4,
  ks2,
  ks4,
  progress,
  publishedKs2,
  publishedKs4,
  rapid,
  THREE_YEARS,
  workbook,
} from '../support/rows.ts';
import { type Expected, facts } from './table.ts';

/** What the same figures in each of three years come to, for a school that is not rapid and 6 points short of comparable ones. */
const BELOW: Expected = { R6: 'met', R7: 'met', Y7: 'not met' };
const CLOSE: Expected = { R6: 'not met', R7: 'met', Y7: 'not met' };
const SECURE: Expected = { R6: 'not met', R7: 'not met', Y7: 'met' };
const UNKNOWN: Expected = { R6: 'unknown', R7: 'unknown', Y7: 'unknown' };
const CLOSE_OR_SECURE: Expected = { R6: 'not met', R7: 'unknown', Y7: 'unknown' };
const BELOW_OR_CLOSE: Expected = { R6: 'unknown', R7: 'met', Y7: 'not met' };

const aPrimary = (given: Ks2): Tabs =>
  workbook(
    aSchool(),
    publishedKs2(THREE_YEARS),
    ...THREE_YEARS.map((year) => ks2(year, { ...given, comparable: (given.rwm ?? 0) + 6 })),
    rapid('No'),
  );

describe('the floor at key stage 2: attainment', () => {
  facts(aPrimary, [
    ['64.9% with poor progress: below', { rwm: 64.9, ...progress(-8) }, BELOW],
    ['65% with poor progress: close', { rwm: 65, ...progress(-8) }, CLOSE],
    ['65.1% with poor progress: close', { rwm: 65.1, ...progress(-8) }, CLOSE],
    ['69.9% with poor progress: close', { rwm: 69.9, ...progress(-8) }, CLOSE],
    ['70% with poor progress: securely above', { rwm: 70, ...progress(-8) }, SECURE],
    ['64.94% is 64.9%: below', { rwm: 64.94, ...progress(-8) }, BELOW],
    ['64.96% is 65%: close', { rwm: 64.96, ...progress(-8) }, CLOSE],
    ['69.96% is 70%: securely above', { rwm: 69.96, ...progress(-8) }, SECURE],
    ['64.9% with no progress held: unknown, never below', { rwm: 64.9 }, UNKNOWN],
    ['0% with no progress held: unknown, never below', { rwm: 0 }, UNKNOWN],
    ['65% with no progress held: above, perhaps close', { rwm: 65 }, CLOSE_OR_SECURE],
    ['69.9% with no progress held: above, perhaps close', { rwm: 69.9 }, CLOSE_OR_SECURE],
    ['70% with no progress held: securely above', { rwm: 70 }, SECURE],
    ['nothing held: unknown', {}, UNKNOWN],
    ['attainment not held, progress passes: above and not close', progress(0), { R6: 'not met', R7: 'not met' }],
    ['attainment not held, progress fails: unknown', progress(-8), UNKNOWN],
  ]);
});

describe('the floor at key stage 2: progress, at 60%', () => {
  facts(
    (given: Ks2) => aPrimary({ rwm: 60, ...progress(0), ...given }),
    [
      [
        '−5, −7, −5, no limits: above, and close',
        { reading: [-5, null], writing: [-7, null], maths: [-5, null] },
        CLOSE,
      ],
      [
        '−4, −6, −4, no limits: securely above',
        { reading: [-4, null], writing: [-6, null], maths: [-4, null] },
        SECURE,
      ],
      ['reading −5.01, upper limit −0.01: below', { reading: [-5.01, -0.01] }, BELOW],
      ['reading −5.01, upper limit 0: it does not count', { reading: [-5.01, 0] }, SECURE],
      ['reading −5.01, no limit: unknown', { reading: [-5.01, null] }, UNKNOWN],
      ['writing −7.01, upper limit −0.01: below', { writing: [-7.01, -0.01] }, BELOW],
      ['writing −7.01, upper limit 0.5: it does not count', { writing: [-7.01, 0.5] }, SECURE],
      ['writing −7, upper limit −5: close', { writing: [-7, -5] }, CLOSE],
      ['maths −5.01, upper limit −0.01: below', { maths: [-5.01, -0.01] }, BELOW],
      ['maths −5, upper limit −3: close', { maths: [-5, -3] }, CLOSE],
      ['reading −5.004 is −5: close', { reading: [-5.004, -3] }, CLOSE],
      ['reading −5.006 is −5.01: below', { reading: [-5.006, -3] }, BELOW],
      ['two subjects short, limits above 0: below', { reading: [-5.01, 0.5], maths: [-5.01, 0.5] }, BELOW],
      ['two subjects short, no limits: below', { reading: [-5.01, null], maths: [-5.01, null] }, BELOW],
      ['all three short: below', progress(-8), BELOW],
      ['reading −4.01, upper limit −1: close', { reading: [-4.01, -1] }, CLOSE],
      ['reading −4.01, upper limit 0: securely above', { reading: [-4.01, 0] }, SECURE],
      ['reading −4.01, no limit: above, perhaps close', { reading: [-4.01, null] }, CLOSE_OR_SECURE],
      [
        'one short but not significantly, another within the margin: close',
        { reading: [-5.01, 0.5], maths: [-4.5, 0.5] },
        CLOSE,
      ],
      [
        'one short, no limit, another within the margin: below or close',
        { reading: [-5.01, null], writing: [-6.5, null] },
        BELOW_OR_CLOSE,
      ],
    ],
  );

  facts(
    (given: Ks2) => aPrimary({ rwm: 60, maths: 0, ...given }),
    [
      ['reading not held, the others pass: unknown', { writing: 0 }, UNKNOWN],
      ['reading not held, writing significantly short: below', { writing: [-7.1, -5] }, BELOW],
      ['reading not held, writing short but not significantly: unknown', { writing: [-7.1, 0.5] }, UNKNOWN],
      ['reading not held, the other two short: below', { writing: [-7.1, null], maths: [-5.1, null] }, BELOW],
    ],
  );
});

describe('the floor at key stage 2, as the trust sets it', () => {
  const withSetting =
    (name: string, value: number) =>
    (given: Ks2): Tabs =>
      workbook(aPrimary({ rwm: 60, ...progress(0), ...given }), aSetting(name, value));
  facts(withSetting('floor.rwm', 60), [
    ['a floor of 60%: 59.9% is below', { rwm: 59.9, ...progress(-8) }, BELOW],
    ['a floor of 60%: 60% is close', { rwm: 60, ...progress(-8) }, CLOSE],
    ['a floor of 60%: 65% is securely above', { rwm: 65, ...progress(-8) }, SECURE],
  ]);
  facts(withSetting('floor.reading', -3), [
    ['a floor of −3 in reading: −3.1 is below', { reading: [-3.1, -1] }, BELOW],
  ]);
  facts(withSetting('floor.writing', -3), [
    ['a floor of −3 in writing: −3.1 is below', { writing: [-3.1, -1] }, BELOW],
  ]);
  facts(withSetting('floor.maths', -3), [['a floor of −3 in maths: −3.1 is below', { maths: [-3.1, -1] }, BELOW]]);
  facts(withSetting('floor.close.rwm', 3), [
    ['a margin of 3: 67.9% is close', { rwm: 67.9, ...progress(-8) }, CLOSE],
    ['a margin of 3: 68% is securely above', { rwm: 68, ...progress(-8) }, SECURE],
  ]);
  facts(withSetting('floor.close.progress', 2), [
    ['a margin of 2: reading −3.01 is close', { reading: [-3.01, -1] }, CLOSE],
    ['a margin of 2: reading −3 is securely above', { reading: [-3, -1] }, SECURE],
  ]);
});

const aSecondary = (p8?: Ks4['p8']): Tabs =>
  workbook(
    aSchool({ Phase: 'Secondary' }),
    publishedKs4(THREE_YEARS),
    ...THREE_YEARS.map((year) => ks4(year, { att8: 45, comparable: 49, ...(p8 === undefined ? {} : { p8 }) })),
    rapid('No'),
  );

describe('the floor at key stage 4', () => {
  facts(aSecondary, [
    ['−0.51, upper limit −0.01: below', [-0.51, -0.01], BELOW],
    ['−0.51, upper limit 0: close', [-0.51, 0], CLOSE],
    ['−0.51, no limit: below or close', [-0.51, null], BELOW_OR_CLOSE],
    ['−0.5, upper limit −0.2: close', [-0.5, -0.2], CLOSE],
    ['−0.504 is −0.5: close', [-0.504, -0.2], CLOSE],
    ['−0.506 is −0.51: below', [-0.506, -0.2], BELOW],
    ['−0.36, no limit: close', [-0.36, null], CLOSE],
    ['−0.36, upper limit above 0: close', [-0.36, 0.1], CLOSE],
    ['−0.35: securely above', [-0.35, -0.1], SECURE],
    ['0.4: securely above', [0.4, 0.6], SECURE],
    ['an upper limit of −0.004 is 0: close', [-0.8, -0.004], CLOSE],
    ['an upper limit of −0.006 is −0.01: below', [-0.8, -0.006], BELOW],
    ['nothing held: unknown', undefined, UNKNOWN],
  ]);
  facts(
    (p8: Ks4['p8']) => workbook(aSecondary(p8), aSetting('floor.p8', -0.3)),
    [
      ['a floor of −0.3: −0.31 is below', [-0.31, -0.1], BELOW],
      ['a floor of −0.3: −0.3 is close', [-0.3, -0.1], CLOSE],
      ['a floor of −0.3: −0.15 is securely above', [-0.15, -0.1], SECURE],
    ],
  );
  facts(
    (p8: Ks4['p8']) => workbook(aSecondary(p8), aSetting('floor.close.p8', 0.3)),
    [
      ['a margin of 0.3: −0.21 is close', [-0.21, -0.1], CLOSE],
      ['a margin of 0.3: −0.2 is securely above', [-0.2, -0.1], SECURE],
    ],
  );
});
