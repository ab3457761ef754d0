/** What the headteacher's report says of the plan, of Ofsted and of the school's own view. */
import { describe, expect, test } from '@jest/globals';
import { headteacherReport } from '../../../src/documents/kinds/headteacher-report.ts';
import type { Tabs } from '../../support/decide.ts';
import { anAction, anInspection, aSchool, aSelfEvaluation, reviewed, row, workbook } from '../../support/rows.ts';
import { contextOf, dataOf } from '../a-context.ts';

const URN = '100001';
const report = (...parts: readonly Tabs[]) => dataOf(headteacherReport, workbook(aSchool(), ...parts));

test('a school has one each term from the day it joins', () => {
  const applies = (joined: string) =>
    headteacherReport.applies(contextOf(workbook(aSchool({ 'Joined trust': joined })))).applies;
  expect([applies('2019-10-07'), applies('2019-10-08')]).toEqual([true, false]);
});

test('a school with nothing recorded has its report, with the reasons in words', () => {
  expect(report()).toMatchObject({
    category: { agreed: { text: 'Not yet agreed' }, says: 'Not yet agreed; indicated: not yet set.' },
    plan: { counts: [], worrying: [], reviewedOn: null },
    view: null,
    ofsted: null,
    reviews: [],
    support: [],
    roll: 'No record held',
  });
});

describe('the plan', () => {
  const priority = row('Priorities', { Ref: 'P1', URN, Priority: 'Reading', From: '2019-09-01', To: '2020-08-31' });
  const plan = (...parts: readonly Tabs[]) =>
    report(
      priority,
      anAction('A1', { Priority: 'P1' }),
      anAction('A2', { Priority: 'P1', Plan: 'Commitment Plan' }),
      anAction('A3', { Priority: 'P9' }),
      ...parts,
    )['plan'];

  test('counts the actions of each priority by their latest review; what serves none of this year comes last', () => {
    expect(plan(reviewed('2019-06-10', { A1: 'Red' }), reviewed('2019-09-10', { A1: 'Green' }))).toMatchObject({
      counts: [
        { priority: 'Reading', green: 1, amber: 0, red: 0, notReviewed: 1 },
        { priority: 'No priority of this year', green: 0, amber: 0, red: 0, notReviewed: 1 },
      ],
      reviewedOn: '2019-09-10',
    });
  });

  test('a review to come counts for nothing yet', () => {
    expect(plan(reviewed('2019-10-08', { A1: 'Green' }))).toMatchObject({ reviewedOn: null });
  });

  test('lists what is overdue, Red or twice Amber, and says why', () => {
    const worrying = plan(
      row('Actions', { Ref: 'A4', URN, Plan: 'RRCP', Action: 'Old', Due: '2019-10-01', Lead: 'Headteacher' }),
      reviewed('2019-09-10', { A1: 'Red' }),
    ) as unknown as { worrying: readonly { ref: string; rag: { text: string }; why: string }[] };
    expect(worrying.worrying.map(({ ref, rag, why }) => [ref, rag.text, why])).toEqual([
      ['A1', 'Red', 'Red at the last review'],
      ['A4', 'Not reviewed', 'Overdue'],
    ]);
  });
});

describe('the school’s own view, beside Ofsted’s', () => {
  test('stands beside the grade it is a view of; of other areas the headteacher writes it', () => {
    const data = report(
      anInspection('2018-03-01', { Overall: 2, Leadership: 1, 'Quality of education': 2 }),
      aSelfEvaluation('2019-07-01', 'Good', { Leadership: 'Outstanding', Headlines: 'Reading is strong.' }),
    );
    expect(data['view']).toEqual({ submitted: '2019-07-01', likely: 'Good', headlines: 'Reading is strong.' });
    expect(data['ofsted']).toMatchObject({
      on: '2018-03-01',
      rows: [
        { area: 'Overall effectiveness', grade: '2, good', view: 'Good' },
        { area: 'Leadership and management', grade: '1, outstanding', view: 'Outstanding' },
        { area: 'Quality of education', grade: '2, good', view: null },
      ],
    });
  });

  test('a report card has no overall grade, and its own words stay', () => {
    const data = dataOf(
      headteacherReport,
      workbook(
        aSchool(),
        anInspection('2026-01-20', { Inclusion: 'Strong standard', 'Leadership and governance': 'Needs attention' }),
      ),
      '2026-10-05',
    );
    expect(data['ofsted']).toMatchObject({
      framework: 'Report card',
      rows: [
        { area: 'Overall', grade: 'Ofsted gave no overall grade', view: null },
        { area: 'Inclusion', grade: 'Strong standard' },
        { area: 'Leadership and governance', grade: 'Needs attention' },
      ],
    });
  });

  test('the latest that was submitted is the one that counts', () => {
    const data = report(
      aSelfEvaluation('2019-03-01', 'Good', { Term: 'Spring' }),
      aSelfEvaluation('2019-07-01', 'Requires improvement', { Term: 'Summer' }),
      aSelfEvaluation('2019-10-08', 'Good', { 'Academic year': '2019/20' }),
    );
    expect(data['view']).toMatchObject({ likely: 'Requires improvement', headlines: 'No record held' });
  });
});
