/** The questions that governors may ask: below, at and above each threshold. */
import { describe, expect, test } from '@jest/globals';
import { headteacherReport } from '../../../src/documents/kinds/headteacher-report.ts';
import { MOST_QUESTIONS } from '../../../src/documents/questions/questions.ts';
import type { Tabs } from '../../support/decide.ts';
import {
  aConcern,
  anAction,
  anInspection,
  aResult,
  aSchool,
  likely,
  publishedKs2,
  reviewed,
  row,
  THREE_YEARS,
  workbook,
} from '../../support/rows.ts';
import { dataOf } from '../a-context.ts';
import { demonstrationSchools } from '../demonstration.ts';

const URN = '100001';
interface Asked {
  readonly question: string;
  readonly restsOn: string;
}
const asked = (...parts: readonly Tabs[]): readonly Asked[] =>
  dataOf(headteacherReport, workbook(aSchool(), ...parts))['questions'] as unknown as readonly Asked[];
const questions = (...parts: readonly Tabs[]): readonly string[] => asked(...parts).map(({ question }) => question);
const ask = (say: RegExp, ...parts: readonly Tabs[]): string | undefined =>
  questions(...parts).find((question) => say.test(question));

/** One published year, national 65 %. */
const rwm = (value: number, extra: Readonly<Record<string, string | number | null>> = {}): Tabs =>
  workbook(publishedKs2(['2018/19']), aResult(URN, '2018/19', 'RWM_EXP', value, extra));

describe('the gap to national', () => {
  test('is asked about below it', () => {
    expect(asked(rwm(64))[0]).toEqual({
      question:
        'Reading, writing and maths at the expected standard is 1 percentage point below national. Who is behind; what changes, when?',
      restsOn: '64% against 65% in 2018/19',
    });
  });

  test.each([65, 66])('is not at %d%%, level or above', (value) => {
    expect(ask(/below national/, rwm(value))).toBeUndefined();
  });
});

describe('comparable schools', () => {
  test('are asked about at 5 points below them, not at 4.9', () => {
    expect(ask(/Comparable/, rwm(70, { 'Comparable schools': 75 }))).toBe(
      'Comparable schools do 5 percentage points better. What have we learned from one?',
    );
    expect(ask(/Comparable/, rwm(70, { 'Comparable schools': 74.9 }))).toBeUndefined();
  });
});

describe('falls', () => {
  const years = (...values: readonly number[]): Tabs =>
    workbook(
      publishedKs2(THREE_YEARS),
      ...THREE_YEARS.map((year, index) => aResult(URN, year, 'RWM_EXP', values[index] ?? null)),
    );

  test('are asked about from the first on', () => {
    expect(ask(/fallen/, years(70, 80, 78))).toMatch(/has fallen once\. What besides cohort explains it\?$/);
    const sinceItOpened = workbook(aSchool({ Opened: '2016-09-01' }), years(85, 80, 78));
    const said = dataOf(headteacherReport, sinceItOpened)['questions'] as unknown as readonly Asked[];
    expect(said.find(({ question }) => /fallen/.test(question))).toEqual({
      question:
        'Reading, writing and maths at the expected standard has fallen twice. What besides cohort explains it?',
      restsOn: '2016/17: 85%; 2017/18: 80%; 2018/19: 78%',
    });
  });

  test('are not counted where an earlier year that is not held could make it more', () => {
    expect(ask(/fallen/, years(85, 80, 78))).toBeUndefined();
  });

  test('are not where there is none', () => {
    expect(ask(/fallen/, years(70, 80, 79))).toBeUndefined();
  });

  test('with half the actions Green, the proof is asked for; with fewer it is not', () => {
    const plan = workbook(anAction('A1'), anAction('A2'));
    const green = (...colours: readonly string[]): Tabs =>
      reviewed('2019-09-10', Object.fromEntries(colours.map((colour, index) => [`A${index + 1}`, colour])));
    expect(ask(/What is the proof/, years(70, 80, 78), plan, green('Green', 'Red'))).toBe(
      'Actions are Green, results fell. What is the proof?',
    );
    expect(ask(/What is the proof/, years(70, 80, 78), plan, green('Red', 'Red'))).toBeUndefined();
    expect(ask(/What is the proof/, years(70, 80, 79), plan, green('Green', 'Green'))).toBeUndefined();
  });
});

describe('the school’s own figures', () => {
  test('are asked about until they are published', () => {
    expect(ask(/Who outside checked/, rwm(70, { Status: 'School' }))).toBe('Who outside checked these figures?');
    expect(ask(/Who outside checked/, rwm(70, { Status: 'Provisional' }))).toBeUndefined();
  });
});

describe('few pupils', () => {
  test.each([
    [5, undefined],
    [6, 'One pupil is 16.7 percentage points. What do three years show?'],
    [20, 'One pupil is 5 percentage points. What do three years show?'],
    [21, undefined],
  ])('%d of them', (Pupils, question) => {
    expect(ask(/One pupil/, rwm(70, { Pupils }))).toBe(question);
  });
});

describe('absence', () => {
  const absence = (value: number): Tabs =>
    workbook(
      row('Benchmarks', { 'Academic year': '2018/19', Measure: 'ABSENCE', National: 4.7 }),
      aResult(URN, '2018/19', 'ABSENCE', value),
    );
  const capture = (year: string, value: number): Tabs =>
    row('Data captures', {
      URN,
      'Academic year': year,
      Capture: 'Summer 2',
      Measure: 'ABSENCE',
      Value: value,
      Pupils: 100,
      Status: 'School',
    });
  const term = row('Term dates', { Date: '2019-09-03', To: '2019-10-25', Kind: 'Teaching', Name: 'Autumn 1' });

  test('above national is asked about, at national it is not', () => {
    expect(asked(absence(4.8))).toContainEqual({
      question: 'Who is absent; what has worked?',
      restsOn: 'Absence 4.8% in 2018/19, national 4.7%',
    });
    expect(ask(/Who is absent/, absence(4.7))).toBeUndefined();
  });

  test('above a year ago is asked about', () => {
    expect(ask(/Who is absent/, term, capture('2018/19', 5.2), capture('2017/18', 5.1))).toBeDefined();
    expect(ask(/Who is absent/, term, capture('2018/19', 5.1), capture('2017/18', 5.1))).toBeUndefined();
  });
});

describe('actions', () => {
  const blocked = (...parts: readonly Tabs[]) => ask(/What blocks/, ...parts);

  test('are asked about where one is Red, or Amber twice running', () => {
    expect(blocked(anAction('A1'), reviewed('2019-09-10', { A1: 'Red' }))).toBe('What blocks these actions?');
    expect(blocked(anAction('A1'), reviewed('2019-09-10', { A1: 'Amber' }))).toBeUndefined();
    expect(
      blocked(anAction('A1'), reviewed('2019-06-10', { A1: 'Amber' }), reviewed('2019-09-10', { A1: 'Amber' })),
    ).toBeDefined();
    expect(
      blocked(anAction('A1'), reviewed('2019-06-10', { A1: 'Red' }), reviewed('2019-09-10', { A1: 'Green' })),
    ).toBeUndefined();
  });

  test('are asked about the day after they were due, unless they were Green', () => {
    expect(blocked(anAction('A1', { Due: '2019-10-06' }))).toBeDefined();
    expect(blocked(anAction('A1', { Due: '2019-10-07' }))).toBeUndefined();
    expect(blocked(anAction('A1', { Due: '2019-10-06' }), reviewed('2019-09-10', { A1: 'Green' }))).toBeUndefined();
  });

  test('of another plan are not the governors’', () => {
    expect(blocked(anAction('A1', { Plan: 'Urgent Action Plan', Due: '2019-10-01' }))).toBeUndefined();
  });
});

describe('the school’s own view', () => {
  const kinder = (outcome: string, colour: string) =>
    ask(
      /kinder/,
      likely(outcome),
      row('Categories', { URN, Agreed: colour, 'Agreed on': '2019-09-30', 'Reason for override': 'So decided' }),
    );

  test.each([
    ['Good', 'AMBER', true],
    ['Outstanding', 'RED', true],
    ['Good', 'YELLOW', false],
    ['Requires improvement', 'RED', false],
  ])('likely %s, agreed %s: asked about %s', (outcome, colour, isAsked) => {
    expect(kinder(outcome, colour) !== undefined).toBe(isAsked);
  });
});

describe('Ofsted’s grades', () => {
  test('of 3 and 4 are asked about by area', () => {
    expect(
      ask(/since Ofsted/, anInspection('2019-03-01', { Overall: 2, Leadership: 3, 'Quality of education': 2 })),
    ).toBe('What has changed since Ofsted’s grade for leadership and management?');
    expect(ask(/since Ofsted/, anInspection('2019-03-01', { Overall: 2, Leadership: 2 }))).toBeUndefined();
  });
});

describe('what is not known', () => {
  test('is asked about where it could make the category more serious', () => {
    const { question, restsOn } = asked(likely('Good')).find((each) => /When will we know/.test(each.question)) ?? {};
    expect(question).toBe('When will we know reading, writing and maths?');
    expect(restsOn).toMatch(/^R8 RED, year on year decline/);
  });

  test('of Urgent Action is never', () => {
    const texts = asked(aConcern('Complaint', '2019-09-20')).map(({ question, restsOn }) => question + restsOn);
    expect(texts.join(' ')).not.toMatch(/complaint|U5|URGENT/i);
  });
});

test('there are never more than eight', () => {
  const counts = demonstrationSchools().map(
    (context) => (headteacherReport.data(context)['questions'] as unknown as readonly Asked[]).length,
  );
  expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_QUESTIONS);
  expect(Math.max(...counts)).toBeGreaterThan(4);
});
