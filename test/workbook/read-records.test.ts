import { describe, expect, test } from '@jest/globals';
import { overridesOn } from '../../src/workbook/records/read-agreements.ts';
import { readRecords, TABS_READ_FOR_RECORDS, type TrustRecords } from '../../src/workbook/records/read-records.ts';
import { type Lines, onDay, snapshot } from './sheets.ts';

const TODAY = '2026-10-05';
const SCHOOLS = [
  { URN: 100001, School: 'Ash School', Phase: 'Primary', 'Predecessor URN': '90001' },
  { URN: 100002, School: 'Elm School', Phase: 'Secondary' },
];

function read(tabs: Lines): TrustRecords {
  const found = readRecords(snapshot({ Schools: SCHOOLS, ...tabs }), onDay(TODAY));
  if (found.kind !== 'trust workbook') throw new Error(found.message);
  return found;
}
const problemsIn = (tab: string, tabs: Lines) => read(tabs).problems.filter((problem) => problem.tab === tab);

describe('a file that is no trust’s workbook', () => {
  test('without Schools: says which tabs were found', () => {
    expect(readRecords(snapshot({ Sheet1: [], Marks: [] }), onDay(TODAY))).toEqual({
      kind: 'not a trust workbook',
      message:
        'A trust’s workbook has a tab Schools with the column URN; this file has the tabs Sheet1, Marks. Choose the trust’s workbook, or give the tab its name back.',
    });
  });
  test('with Schools but no URN: says which headers were found', () => {
    expect(readRecords(snapshot({ Schools: [{ School: 'Ash', Town: 'Oak' }] }), onDay(TODAY))).toMatchObject({
      kind: 'not a trust workbook',
      message: expect.stringContaining('the headers School, Town'),
    });
  });
  test('with a URN alone: a workbook, and every other tab that people fill is one problem', () => {
    const { problems } = read({ Schools: [{ URN: 1, School: 'Ash', Phase: 'First' }] });
    const missing = problems.filter(({ found }) => found === 'no tab of this name').map(({ tab }) => tab);
    expect(missing.sort()).toEqual(
      TABS_READ_FOR_RECORDS.filter((tab) => !['Schools', 'Categories', 'Category history'].includes(tab)).sort(),
    );
  });
});

describe('schools', () => {
  test('are read with predecessors, or none', () => {
    expect(read({}).records.schools).toMatchObject([
      { urn: '100001', predecessors: ['90001'] },
      { urn: '100002', predecessors: [] },
    ]);
  });
  test('with one URN: the first is used, and each is a problem', () => {
    const tabs = { Schools: [...SCHOOLS, { URN: '100002 ', School: 'Oak School', Phase: 'First' }] };
    expect(read(tabs).records.schools).toHaveLength(2);
    expect(problemsIn('Schools', tabs)).toMatchObject([{ row: 3 }, { row: 4 }]);
  });
  test('without a phase are a problem', () => {
    expect(problemsIn('Schools', { Schools: [{ URN: 1, School: 'Ash' }] })).toMatchObject([{ column: 'Phase' }]);
  });
  test('that a row does not find are a problem; a predecessor is found', () => {
    const inspected = (urn: string) => ({ URN: urn, Date: '2018-03-01', Kind: 'Graded', Overall: 2 });
    const tabs = { Inspections: [inspected('90001'), inspected('elm school'), inspected('999999')] };
    expect(read(tabs).records.inspections.map(({ urn }) => urn)).toEqual(['90001', '100002']);
    expect(problemsIn('Inspections', tabs)).toMatchObject([{ row: 4, column: 'URN', found: '999999' }]);
  });
});

describe('judgements and concerns', () => {
  const judged = { Ref: 'J1', URN: 100001, Kind: 'Vulnerability', Value: 'Yes', 'Made on': '2026-09-01' };
  test('with blank dates are given, and are a problem', () => {
    const { records, problems } = read({
      Judgements: [{ ...judged, 'Made on': '' }],
      Concerns: [{ Ref: 'C1', URN: 100001, Kind: 'Financial', 'Raised on': '' }],
    });
    expect([records.judgements.length, records.concerns.length]).toEqual([1, 1]);
    expect(problems).toContainEqual(expect.objectContaining({ tab: 'Judgements', column: 'Made on' }));
    expect(problems).toContainEqual(expect.objectContaining({ tab: 'Concerns', column: 'Raised on' }));
  });
  test.each([
    ['Likely outcome', 'Yes'],
    ['Vulnerability', 'Good'],
    ['Vulnerability', 'Perhaps'],
  ])('%s: %s is a problem, and is not used', (Kind, Value) => {
    const tabs = { Judgements: [{ ...judged, Kind, Value }] };
    expect(read(tabs).records.judgements).toEqual([]);
    expect(problemsIn('Judgements', tabs)).toMatchObject([{ row: 2, column: 'Value' }]);
  });
  test('without a Ref are used, and are a problem', () => {
    const tabs = { Judgements: [{ ...judged, Ref: '' }] };
    expect(read(tabs).records.judgements).toMatchObject([{ ref: 'row 2' }]);
    expect(problemsIn('Judgements', tabs)).toMatchObject([{ column: 'Ref' }]);
  });
  test('with one Ref that differ are all used: a register loses nothing', () => {
    const tabs = { Judgements: [judged, { ...judged, Kind: 'Limited capacity' }] };
    expect(read(tabs).records.judgements).toHaveLength(2);
    expect(problemsIn('Judgements', tabs)).toHaveLength(2);
  });
  test('that are the same row twice are used once', () => {
    const tabs = { Judgements: [judged, judged] };
    expect(read(tabs).records.judgements).toHaveLength(1);
    expect(problemsIn('Judgements', tabs)).toHaveLength(1);
  });
});

describe('inspections', () => {
  const graded = { URN: 100001, Date: '2018-03-01', Kind: 'Graded', Overall: 2, Leadership: 1 };
  test('that stand twice and differ: what they agree on is used', () => {
    const tabs = { Inspections: [graded, { ...graded, Overall: 3, Safeguarding: 'Met' }] };
    const [inspection, ...others] = read(tabs).records.inspections;
    expect(others).toEqual([]);
    expect(inspection).toMatchObject({ leadership: 1, safeguarding: 'Met' });
    expect(inspection).not.toHaveProperty('overall');
    expect(problemsIn('Inspections', tabs)).toHaveLength(2);
  });
});

describe('headteachers', () => {
  const head = { Email: 'head@ash.example', Role: 'Headteacher', URN: 'Ash School', From: '2024-09-01' };
  test('are the people in that role', () => {
    const { records } = read({ People: [head, { ...head, Role: 'Clerk' }] });
    expect(records.headships).toEqual([{ source: expect.any(Number), urn: '100001', from: '2024-09-01' }]);
  });
  test('with two times in one post are no problem', () => {
    const tabs = { People: [{ ...head, From: '2015-09-01', To: '2018-08-31' }, head] };
    expect(read(tabs).records.headships).toHaveLength(2);
    expect(problemsIn('People', tabs)).toEqual([]);
  });
  test.each(['URN', 'From'])('without %s are a problem', (column) => {
    expect(problemsIn('People', { People: [{ ...head, [column]: '' }] })).toMatchObject([{ row: 2, column }]);
  });
});

describe('plan reviews', () => {
  const action = { Ref: 'A1', URN: 100001, Plan: 'RRCP', Action: 'Phonics' };
  const review = { Action: 'a1 ', 'Reviewed on': '2026-09-30', RAG: 'green' };
  test('take their school from their action', () => {
    expect(read({ Actions: [action], 'Plan reviews': [review] }).records.planReviews).toMatchObject([
      { urn: '100001', action: 'A1', reviewedOn: '2026-09-30', rag: 'Green' },
    ]);
  });
  test('of other plans are left out, and are no problem', () => {
    const tabs = { Actions: [{ ...action, Plan: 'Commitment Plan' }], 'Plan reviews': [review] };
    expect(read(tabs).records.planReviews).toEqual([]);
    expect(problemsIn('Plan reviews', tabs)).toEqual([]);
  });
  test('of no action are a problem', () => {
    const tabs = { Actions: [action], 'Plan reviews': [{ ...review, Action: 'A2' }] };
    expect(problemsIn('Plan reviews', tabs)).toMatchObject([{ row: 2, column: 'Action', found: 'A2' }]);
  });
  test('of one action on one day that differ say nothing of its colour', () => {
    const tabs = { Actions: [action], 'Plan reviews': [review, { ...review, RAG: 'Red' }] };
    expect(read(tabs).records.planReviews).toMatchObject([{ reviewedOn: '2026-09-30' }]);
    expect(read(tabs).records.planReviews[0]).not.toHaveProperty('rag');
  });
});

describe('term dates', () => {
  const lessons = { Date: '2026-09-02', To: '2026-10-23', Kind: 'Teaching', Name: 'autumn  1' };
  test('without To are one day; a half term has its name in full', () => {
    const { records } = read({ 'Term dates': [lessons, { Date: '2026-12-25', Kind: 'Bank holiday' }] });
    expect(records.termDates).toMatchObject([{ name: 'Autumn 1' }, { date: '2026-12-25', to: '2026-12-25' }]);
  });
  test.each([
    ['2026-09-15', 14, 1],
    ['2026-09-16', 15, 0],
  ])('to %s, %d days of lessons: problems %d', (To, _, count) => {
    const tabs = { 'Term dates': [{ ...lessons, To }] };
    expect(problemsIn('Term dates', tabs)).toHaveLength(count);
    expect(read(tabs).records.termDates).toHaveLength(1);
  });
  test('that end before they begin are a problem, and are not used', () => {
    const tabs = { 'Term dates': [lessons, { Date: '2026-12-20', To: '2026-01-03', Kind: 'Closure' }] };
    expect(read(tabs).records.termDates).toHaveLength(1);
    expect(problemsIn('Term dates', tabs)).toMatchObject([{ row: 3, column: 'To' }]);
  });
  test('without a half term of lessons in this year are a problem', () => {
    const tabs = { 'Term dates': [{ ...lessons, Date: '2025-09-02', To: '2025-10-23' }] };
    expect(problemsIn('Term dates', tabs)).toMatchObject([{ row: 0, found: 'no Teaching row for 2026/27' }]);
  });
});

describe('agreements', () => {
  const present = { URN: 100001, Indicated: 'AMBER', Agreed: 'AMBER', 'Agreed on': '2026-07-08', 'Agreed by': 'CEO' };
  test('come from the history and the present row, each once', () => {
    const { records } = read({
      Categories: [present],
      'Category history': [
        { URN: 100001, On: '2025-07-09', Agreed: 'RED' },
        { URN: 100001, On: '2026-07-09', Agreed: 'AMBER', 'Agreed on': '2026-07-08' },
        { URN: 100001, On: '2026-09-30', Agreed: 'AMBER', 'Agreed on': '2026-07-08' },
        { URN: 100002, On: '2026-09-30', Agreed: '' },
      ],
    });
    expect(records.agreements.map(({ on, agreed }) => `${on} ${agreed}`).sort()).toEqual([
      '2025-07-09 RED',
      '2026-07-08 AMBER',
    ]);
  });
  /** With AMBER indicated on the day. */
  const signOffProblems = (row: Lines[string][number]) =>
    overridesOn(TODAY, read({ Categories: [row] }).signOffs, new Map([['100001', 'AMBER']])).problems;
  test.each(['Agreed on', 'Agreed by'])('without %s are a problem', (column) => {
    expect(signOffProblems({ ...present, [column]: '' })).toMatchObject([{ column }]);
  });
  test('of another colour than the one indicated want a reason', () => {
    const override = { ...present, Agreed: 'YELLOW' };
    expect(signOffProblems(override)).toMatchObject([{ column: 'Reason for override' }]);
    const explained = { ...override, 'Reason for override': 'New evidence' };
    expect(signOffProblems(explained)).toEqual([]);
  });
});

describe('measures', () => {
  test('of the tab stand before those that are known, which fill their blanks', () => {
    const { measures } = read({ Measures: [{ Measure: 'rwm_exp', Name: 'RWM', Highest: 99 }] });
    expect(measures.filter(({ measure }) => measure === 'RWM_EXP')).toMatchObject([
      { name: 'RWM', unit: '%', lowest: 0, highest: 99 },
    ]);
    expect(measures).toHaveLength(9);
  });
  test('that are new want a unit', () => {
    expect(problemsIn('Measures', { Measures: [{ Measure: 'NEW_ONE' }] })).toMatchObject([{ column: 'Unit' }]);
  });
});

test('a likely outcome that was never submitted is a problem', () => {
  const tabs = {
    'Self-evaluation': [{ URN: 100001, 'Academic year': '2025/26', Term: 'Summer', 'Likely outcome': 'Good' }],
  };
  expect(problemsIn('Self-evaluation', tabs)).toMatchObject([{ column: 'Submitted' }]);
});
test('a day of submission that cannot be read is one problem, of the cell', () => {
  const row = { URN: 100001, 'Academic year': '2025/26', Term: 'Summer', 'Likely outcome': 'Good' };
  const tabs = { 'Self-evaluation': [{ ...row, Submitted: 'before half term' }] };
  expect(problemsIn('Self-evaluation', tabs)).toMatchObject([{ column: 'Submitted', found: 'before half term' }]);
});
test('a blank or bad address asks for an email address', () => {
  const People = ['', 'to follow', 'a.jones@example'].map((Email) => ({ Email, Name: 'A', Role: 'CEO' }));
  expect(problemsIn('People', { People })).toMatchObject([
    { column: 'Email', found: 'blank', expected: 'an email address' },
    { column: 'Email', found: 'to follow', expected: 'an email address' },
    { column: 'Email', found: 'a.jones@example', expected: 'an email address' },
  ]);
});
