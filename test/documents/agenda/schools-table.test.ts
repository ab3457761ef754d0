/** Every school in a line, the worst first. */
import { describe, expect, test } from '@jest/globals';
import type { Tabs } from '../../support/decide.ts';
import {
  aConcern,
  aJudgement,
  anAction,
  aSchool,
  OTHER,
  reviewed,
  row,
  steadySchool,
  TODAY,
  URN,
  workbook,
} from '../../support/rows.ts';
import { agreed, base, type Line, lines, quiet } from './an-agenda.ts';

describe('schools, the worst first', () => {
  const order = (...parts: readonly Tabs[]) => lines('schools', base, ...parts).map(({ school }) => school);
  const named = (name: string, urn: string, colour: string, on = '2019-07-04') =>
    workbook(steadySchool(urn, name), agreed(colour, on, {}, urn));

  test('the more serious of what is agreed and what is indicated', () => {
    const red = workbook(
      aSchool({ URN: '100005', School: 'Elm School' }),
      agreed('GREEN', '2019-07-04', {}, '100005'),
      aJudgement('Warning letter', 'Yes', '2019-09-09', {}, '100005'),
    );
    expect(
      order(
        named('Ash School', '100001', 'GREEN'),
        named('Beech School', '100002', 'AMBER'),
        named('Cedar School', '100003', 'YELLOW'),
        red,
      ),
    ).toEqual(['Elm School', 'Beech School', 'Cedar School', 'Ash School']);
  });

  test('Urgent Action before all, and said beside the name', () => {
    const urgent = workbook(named('Ash School', '100001', 'GREEN'), aConcern('Financial', '2019-10-01', {}, '100001'));
    const found = lines('schools', base, urgent, named('Beech School', '100002', 'RED'));
    expect(found.map(({ school, urgent: says }) => [school, (says as Line | null)?.['text'] ?? null])).toEqual([
      ['Ash School', 'URGENT ACTION'],
      ['Beech School', null],
    ]);
  });

  test('of one colour, the one with more RRCP actions Red; else A to Z', () => {
    const reds = workbook(
      named('Cedar School', '100003', 'AMBER'),
      anAction('A1', { URN: '100003' }),
      reviewed('2019-09-20', { A1: 'Red' }),
    );
    expect(order(named('Beech School', '100002', 'AMBER'), named('Ash School', '100001', 'AMBER'), reds)).toEqual([
      'Cedar School',
      'Ash School',
      'Beech School',
    ]);
  });

  test('a school that has not joined is not on it', () => {
    expect(order(quiet(), aSchool({ URN: OTHER, School: 'Beech School', 'Joined trust': '2019-10-08' }))).toEqual([
      'Ash School',
    ]);
  });

  test('RRCP reds out of its actions; none where there is no RRCP', () => {
    const reds = (...parts: readonly Tabs[]) => lines('schools', base, quiet(), ...parts)[0]?.['reds'];
    expect(reds()).toBe('Does not apply');
    expect(reds(anAction('A0', { Plan: 'Commitment Plan' }))).toBe('Does not apply');
    expect(reds(anAction('A1'), anAction('A2'), reviewed('2019-09-20', { A1: 'Red' }))).toBe('1 of 2');
    expect(reds(anAction('A1'), reviewed('2019-09-20', { A1: 'Red' }), reviewed('2019-10-01', { A1: 'Amber' }))).toBe(
      '0 of 1',
    );
  });

  test('overdue: actions of any plan, and tasks that are open and past their day', () => {
    const overdue = (...parts: readonly Tabs[]) => lines('schools', base, quiet(), ...parts)[0]?.['overdue'];
    const task = (Due: string, extra = {}) =>
      row('Calendar', { Task: Due, URN, Activity: 'Summary SEF', Due, ...extra });
    expect(overdue()).toBe('None');
    expect(overdue(anAction('A1', { Due: TODAY }), task(TODAY))).toBe('None');
    expect(overdue(anAction('A1', { Due: '2019-10-06' }), task('2019-10-06'), task('2019-10-05'))).toBe(
      '1 action, 2 tasks',
    );
    expect(overdue(task('2019-10-05', { 'Done on': '2019-10-06' }), task('2019-10-06', { Status: 'Not needed' }))).toBe(
      'None',
    );
  });

  test('next review: the first to come, from the calendar or planned; an appraisal is none', () => {
    const next = (...parts: readonly Tabs[]) => lines('schools', base, quiet(), ...parts)[0]?.['next'];
    const review = (Ref: string, Kind: string, Planned: string, extra = {}) =>
      row('Reviews', { Ref, URN, Kind, Planned, ...extra });
    const task = (Activity: string, Due: string) => row('Calendar', { Task: Activity, URN, Activity, Due });
    expect(next()).toBe('None planned');
    expect(next(review('R1', 'Appraisal', '2019-10-10'), review('R2', 'Peer review', '2019-10-06'))).toBe(
      'None planned',
    );
    expect(next(review('R1', 'Peer review', '2019-11-12'), task('RRCP review', '2019-11-05'))).toBe(
      '5 Nov 2019: RRCP review',
    );
    expect(
      next(review('R1', 'Peer review', TODAY, { 'Held on': TODAY }), review('R2', 'Safeguarding review', '2019-11-12')),
    ).toBe('12 Nov 2019: Safeguarding review');
  });
});
