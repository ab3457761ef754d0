import { describe } from '@jest/globals';
import type { Tabs } from '../support/decide.ts';
import { aJudgement, aSchool, aSelfEvaluation, aSetting, type Cells, OTHER, rapid, workbook } from '../support/rows.ts';
import { type Expected, facts } from './table.ts';

const GOOD: Expected = { G2: 'met', A2: 'not met', R2: 'not met' };
const RI: Expected = { G2: 'not met', A2: 'met', R2: 'not met' };
const INADEQUATE: Expected = { G2: 'not met', A2: 'not met', R2: 'met' };
const UNKNOWN: Expected = { G2: 'unknown', A2: 'unknown', R2: 'unknown' };

const aSchoolWith = (...parts: readonly Tabs[]): Tabs => workbook(aSchool(), rapid('No'), ...parts);
const view = (outcome: string, madeOn: string, extra: Cells = {}): Tabs =>
  aJudgement('Likely outcome', outcome, madeOn, extra);

describe('the Executive Team’s view of the likely outcome', () => {
  facts(aSchoolWith, [
    ['outstanding', view('Outstanding', '2019-09-09'), GOOD],
    ['good', view('Good', '2019-09-09'), GOOD],
    ['requires improvement', view('Requires improvement', '2019-09-09'), RI],
    ['inadequate', view('Inadequate', '2019-09-09'), INADEQUATE],
    ['none: unknown', {}, UNKNOWN],
    ['made today: seen', view('Good', '2019-10-07'), GOOD],
    ['made tomorrow: not seen', view('Good', '2019-10-08'), UNKNOWN],
    ['twelve months old to the day: stands', view('Good', '2018-10-07'), GOOD],
    ['twelve months and a day old: lapsed', view('Good', '2018-10-06'), UNKNOWN],
    ['two years old, expiring today: stands', view('Good', '2017-10-02', { Expires: '2019-10-07' }), GOOD],
    ['expired yesterday: lapsed', view('Good', '2019-09-09', { Expires: '2019-10-06' }), UNKNOWN],
    ['closed today: ended', view('Good', '2019-09-09', { 'Closed on': '2019-10-07' }), UNKNOWN],
    ['closed tomorrow: stands', view('Good', '2019-09-09', { 'Closed on': '2019-10-08' }), GOOD],
    [
      'the trust lets a view stand six months: five, stands',
      workbook(view('Good', '2019-05-07'), aSetting('view.months', 6)),
      GOOD,
    ],
    [
      'the trust lets a view stand six months: seven, lapsed',
      workbook(view('Good', '2019-03-07'), aSetting('view.months', 6)),
      UNKNOWN,
    ],
  ]);
});

describe('the school’s self-evaluation, when the Executive Team has no view', () => {
  facts(aSchoolWith, [
    ['outstanding', aSelfEvaluation('2019-10-01', 'Outstanding'), GOOD],
    ['good', aSelfEvaluation('2019-10-01', 'Good'), GOOD],
    ['requires improvement', aSelfEvaluation('2019-10-01', 'Requires improvement'), RI],
    ['inadequate', aSelfEvaluation('2019-10-01', 'Inadequate'), INADEQUATE],
    ['submitted today: seen', aSelfEvaluation('2019-10-07', 'Good'), GOOD],
    ['submitted tomorrow: not seen', aSelfEvaluation('2019-10-08', 'Good'), UNKNOWN],
    ['not submitted: not seen', aSelfEvaluation(null, 'Good'), UNKNOWN],
    ['twelve months old to the day: counts', aSelfEvaluation('2018-10-07', 'Good'), GOOD],
    ['twelve months and a day old: does not', aSelfEvaluation('2018-10-06', 'Good'), UNKNOWN],
    [
      'another school’s: unknown',
      workbook(aSchool({ URN: OTHER }), aSelfEvaluation('2019-10-01', 'Good', {}, OTHER)),
      UNKNOWN,
    ],
    [
      'the latest submitted counts',
      workbook(
        aSelfEvaluation('2019-07-01', 'Inadequate', { Term: 'Summer' }),
        aSelfEvaluation('2019-03-04', 'Good', { Term: 'Spring' }),
      ),
      INADEQUATE,
    ],
    [
      'a later one not yet submitted does not',
      workbook(
        aSelfEvaluation('2019-03-04', 'Good', { Term: 'Spring' }),
        aSelfEvaluation(null, 'Inadequate', { Term: 'Summer' }),
      ),
      GOOD,
    ],
    ['the view comes first', workbook(aSelfEvaluation('2019-10-01', 'Inadequate'), view('Good', '2019-03-04')), GOOD],
    [
      'a lapsed view leaves it to the self-evaluation',
      workbook(aSelfEvaluation('2019-03-04', 'Requires improvement'), view('Good', '2018-10-06')),
      RI,
    ],
    [
      'a closed view leaves it to the self-evaluation',
      workbook(
        aSelfEvaluation('2019-03-04', 'Requires improvement'),
        view('Good', '2019-06-03', { 'Closed on': '2019-09-02' }),
      ),
      RI,
    ],
    [
      'the trust counts six months: seven months old, does not',
      workbook(aSelfEvaluation('2019-03-04', 'Good'), aSetting('view.months', 6)),
      UNKNOWN,
    ],
  ]);
});
