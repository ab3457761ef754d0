import { describe, expect, test } from '@jest/globals';
import { decide, decideOne, type Tabs } from '../support/decide.ts';
import { anInspection, aSchool, type Cells, rapid, workbook } from '../support/rows.ts';
import { type Expected, facts } from './table.ts';

const GOOD: Expected = { G1: 'met', A1: 'not met', R1: 'not met' };
const RI: Expected = { G1: 'not met', A1: 'met', R1: 'not met' };
const INADEQUATE: Expected = { G1: 'not met', A1: 'not met', R1: 'met' };
const UNKNOWN: Expected = { G1: 'unknown', A1: 'unknown', R1: 'unknown' };
const TODAY = '2026-10-05';

const inspected = (date: string, cells: Cells): Tabs => workbook(aSchool(), rapid('No'), anInspection(date, cells));
const lines = <Given>(given: readonly (readonly [string, Given, Expected])[]) =>
  given.map(([fact, one, expected]) => [fact, one, expected, TODAY] as const);

/** What R1 says, in small letters. */
function category(date: string, cells: Cells): string {
  const { because } = decideOne(inspected(date, cells), TODAY);
  return because
    .filter(({ criterion }) => criterion === 'R1')
    .map(({ fact }) => fact.toLowerCase())
    .join();
}

describe('until August 2024: overall effectiveness', () => {
  facts(
    (cells: Cells) => inspected('2024-03-05', cells),
    lines([
      ['1: outstanding', { Overall: 1 }, GOOD],
      ['2: good', { Overall: 2 }, GOOD],
      ['3: requires improvement', { Overall: 3 }, RI],
      ['4: inadequate', { Overall: 4 }, INADEQUATE],
      ['4 and None: inadequate', { Overall: 4, 'Category of concern': 'None' }, INADEQUATE],
      ['2 and None: good', { Overall: 2, 'Category of concern': 'None' }, GOOD],
      ['2, but safeguarding not met: inadequate', { Overall: 2, Safeguarding: 'Not met' }, INADEQUATE],
      [
        '2, but special measures: the category wins',
        { Overall: 2, 'Category of concern': 'Special measures' },
        INADEQUATE,
      ],
      [
        '3, but serious weaknesses: the category wins',
        { Overall: 3, 'Category of concern': 'Serious weaknesses' },
        INADEQUATE,
      ],
    ]),
  );
  test('4 with special measures says special measures', () => {
    expect(category('2024-03-05', { Overall: 4, 'Category of concern': 'Special measures' })).toContain(
      'special measures',
    );
  });
  test('4 with serious weaknesses says serious weaknesses', () => {
    expect(category('2024-03-05', { Overall: 4, 'Category of concern': 'Serious weaknesses' })).toContain(
      'serious weaknesses',
    );
  });
  test('4 without a category says that it is not recorded', () => {
    expect(category('2024-03-05', { Overall: 4 })).toContain('not recorded');
  });
});

const SUB_JUDGEMENTS = [
  'Quality of education',
  'Behaviour and attitudes',
  'Personal development',
  'Leadership',
] as const;
const subJudgements = (grade: number, extra: Cells = {}): Cells => ({
  ...Object.fromEntries(SUB_JUDGEMENTS.map((name) => [name, grade])),
  Safeguarding: 'Met',
  ...extra,
});

describe('September 2024 to November 2025: sub-judgements', () => {
  const judged = (cells: Cells): Tabs => inspected('2025-03-04', cells);
  facts(
    judged,
    lines([
      ['all 1: outstanding', subJudgements(1), GOOD],
      ['all 2: good', subJudgements(2), GOOD],
      ['1s and a 2: good', subJudgements(1, { Leadership: 2 }), GOOD],
      ['early years and sixth form 2 as well: good', subJudgements(2, { 'Early years': 2, 'Sixth form': 2 }), GOOD],
      ['early years 3: requires improvement', subJudgements(2, { 'Early years': 3 }), RI],
      ['sixth form 3: requires improvement', subJudgements(2, { 'Sixth form': 3 }), RI],
      ['sixth form 4: inadequate', subJudgements(2, { 'Sixth form': 4 }), INADEQUATE],
      ['all 3: requires improvement', subJudgements(3), RI],
      ['all 2, safeguarding not effective: inadequate', subJudgements(2, { Safeguarding: 'Not met' }), INADEQUATE],
      ['all 2 and None: good', subJudgements(2, { 'Category of concern': 'None' }), GOOD],
      [
        'requires significant improvement: inadequate',
        subJudgements(3, { 'Category of concern': 'Requires significant improvement' }),
        INADEQUATE,
      ],
      ['special measures: inadequate', subJudgements(3, { 'Category of concern': 'Special measures' }), INADEQUATE],
      ['safeguarding blank: not known to be good', subJudgements(2, { Safeguarding: null }), { G1: 'unknown' }],
    ]),
  );
  facts(
    (name: string) => judged(subJudgements(2, { [name]: 3 })),
    lines(SUB_JUDGEMENTS.map((name) => [`${name} 3: requires improvement`, name, RI] as const)),
  );
  facts(
    (name: string) => judged(subJudgements(2, { [name]: 4 })),
    lines(SUB_JUDGEMENTS.map((name) => [`${name} 4: inadequate`, name, INADEQUATE] as const)),
  );
  facts(
    (name: string) => judged(subJudgements(2, { [name]: null })),
    lines(SUB_JUDGEMENTS.map((name) => [`${name} blank: not known to be good`, name, { G1: 'unknown' }] as const)),
  );
  facts(
    (leadership: number) => judged(subJudgements(3, { Leadership: leadership })),
    lines([
      ['requires improvement with leadership 2: Y3', 2, { Y3: 'met' }],
      ['requires improvement with leadership 3: not Y3', 3, { Y3: 'not met' }],
    ]),
  );
  test('a 4 without a category says that it is not recorded', () => {
    expect(category('2025-03-04', subJudgements(2, { Leadership: 4 }))).toContain('not recorded');
  });
});

const AREAS = [
  'Inclusion',
  'Curriculum and teaching',
  'Achievement',
  'Attendance and behaviour',
  'Personal development and well-being',
  'Leadership and governance',
] as const;
const reportCard = (grade: string, extra: Cells = {}): Cells => ({
  ...Object.fromEntries(AREAS.map((name) => [name, grade])),
  Safeguarding: 'Met',
  ...extra,
});
const expected = (extra: Cells = {}): Cells => reportCard('Expected standard', extra);

describe('from November 2025: report cards', () => {
  const reported = (cells: Cells): Tabs => inspected('2026-01-20', cells);
  facts(
    reported,
    lines([
      ['every area expected standard: good', expected(), GOOD],
      ['every area strong standard: outstanding', reportCard('Strong standard'), GOOD],
      ['every area exceptional: outstanding', reportCard('Exceptional'), GOOD],
      ['all but one strong: good', reportCard('Strong standard', { Inclusion: 'Expected standard' }), GOOD],
      ['early years needs attention: requires improvement', expected({ 'Early years': 'Needs attention' }), RI],
      ['sixth form needs attention: requires improvement', expected({ 'Sixth form': 'Needs attention' }), RI],
      ['sixth form urgent improvement: inadequate', expected({ 'Sixth form': 'Urgent improvement' }), INADEQUATE],
      ['every area needs attention: requires improvement', reportCard('Needs attention'), RI],
      ['safeguarding not met: inadequate', expected({ Safeguarding: 'Not met' }), INADEQUATE],
      ['safeguarding blank: not known to be good', expected({ Safeguarding: null }), { G1: 'unknown' }],
      ['special measures recorded: inadequate', expected({ 'Category of concern': 'Special measures' }), INADEQUATE],
      ['None recorded: the grades decide', expected({ 'Category of concern': 'None' }), GOOD],
      ['a core area blank, the others expected: unknown', expected({ Achievement: null }), UNKNOWN],
      [
        'a core area blank, another needs attention: not good, RI or worse',
        expected({ Achievement: null, Inclusion: 'Needs attention' }),
        { G1: 'not met', A1: 'unknown', R1: 'unknown' },
      ],
      [
        'a core area blank, another urgent: inadequate',
        expected({ Achievement: null, Inclusion: 'Urgent improvement' }),
        INADEQUATE,
      ],
    ]),
  );
  facts(
    (name: string) => reported(expected({ [name]: 'Needs attention' })),
    lines(AREAS.map((name) => [`${name} needs attention: requires improvement`, name, RI] as const)),
  );
  facts(
    (name: string) => reported(expected({ [name]: 'Urgent improvement' })),
    lines(AREAS.map((name) => [`${name} urgent improvement: inadequate`, name, INADEQUATE] as const)),
  );
  facts(
    (leadership: string) =>
      reported(expected({ Inclusion: 'Needs attention', 'Leadership and governance': leadership })),
    lines([
      ['requires improvement, leadership at expected standard: Y3', 'Expected standard', { Y3: 'met' }],
      ['requires improvement, leadership at strong standard: Y3', 'Strong standard', { Y3: 'met' }],
      ['requires improvement, leadership needs attention: not Y3', 'Needs attention', { Y3: 'not met' }],
    ]),
  );

  const urgentLeadership = { 'Leadership and governance': 'Urgent improvement' };
  test.each([
    ['leadership and another area urgent', { ...urgentLeadership, Achievement: 'Urgent improvement' }],
    ['leadership urgent, safeguarding not met', { ...urgentLeadership, Safeguarding: 'Not met' }],
  ])('%s: special measures', (_, cells) => {
    expect(category('2026-01-20', expected(cells))).toContain('special measures');
  });
  test.each([
    ['leadership alone urgent', urgentLeadership],
    ['two other areas urgent', { Achievement: 'Urgent improvement', Inclusion: 'Urgent improvement' }],
    ['another area urgent, safeguarding not met', { Achievement: 'Urgent improvement', Safeguarding: 'Not met' }],
  ])('%s: not special measures', (_, cells) => {
    expect(category('2026-01-20', expected(cells))).not.toContain('special measures');
  });
});

describe('which framework', () => {
  const oldAndSub = { ...subJudgements(2), Overall: 3 };
  const subAndCard = { ...subJudgements(3), ...expected() };
  facts(
    ([date, cells]: readonly [string, Cells]) => inspected(date, cells),
    lines([
      ['31 August 2024 is overall effectiveness', ['2024-08-31', oldAndSub] as const, RI],
      ['1 September 2024 is sub-judgements', ['2024-09-01', oldAndSub] as const, GOOD],
      ['9 November 2025 is sub-judgements', ['2025-11-09', subAndCard] as const, RI],
      ['10 November 2025 is a report card', ['2025-11-10', subAndCard] as const, GOOD],
      ['Framework says', ['2025-03-04', { Framework: 'Sub-judgements', ...subJudgements(3) }] as const, RI],
    ]),
  );
});

describe('what an inspection contradicts', () => {
  const problems = (date: string, cells: Cells) =>
    decide(inspected(date, cells), TODAY)
      .problems.filter(({ tab }) => tab === 'Inspections')
      .map(({ row }) => row);
  test.each([
    ['a report card dated 2019', '2019-05-01', { Framework: 'Report card', ...expected() }],
    ['overall effectiveness dated 2026', '2026-01-20', { Framework: 'Overall effectiveness', Overall: 2 }],
    ['good grades under special measures', '2024-03-05', { Overall: 2, 'Category of concern': 'Special measures' }],
    [
      'good sub-judgements under RSI',
      '2025-03-04',
      subJudgements(2, { 'Category of concern': 'Requires significant improvement' }),
    ],
  ])('%s is a problem', (_, date, cells) => {
    expect(problems(date, cells)).toContain(2);
  });
  test.each([
    [
      'overall effectiveness dated 2019',
      '2019-05-01',
      { Framework: 'Overall effectiveness', Overall: 2, Leadership: 2 },
    ],
    ['inadequate under special measures', '2024-03-05', { Overall: 4, 'Category of concern': 'Special measures' }],
    ['good under None', '2024-03-05', { Overall: 2, 'Category of concern': 'None' }],
    ['sub-judgements dated 2025', '2025-03-04', { Framework: 'Sub-judgements', ...subJudgements(2) }],
    ['a report card dated 2026', '2026-01-20', { Framework: 'Report card', ...expected() }],
  ])('%s is none', (_, date, cells) => {
    expect(problems(date, cells)).toEqual([]);
  });
});
