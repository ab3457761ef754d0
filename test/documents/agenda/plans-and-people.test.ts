/** The trust’s priorities, support, and the talent register. */
import { describe, expect, test } from '@jest/globals';
import { anAction, aSchool, reviewed, row, URN, workbook } from '../../support/rows.ts';
import { agenda, base, decisions, item, lines, quiet } from './an-agenda.ts';

describe('priorities', () => {
  const priority = (Ref: string, To: string, extra: Record<string, string> = {}) =>
    row('Priorities', { Ref, URN: '', Priority: 'Every pupil reads', From: '2017-09-01', To, Lead: 'CEO', ...extra });

  test('the trust’s own in force, with how their actions stand at any school', () => {
    const found = lines(
      'priorities',
      base,
      quiet(),
      priority('P1', '2021-08-31'),
      priority('P2', '2019-10-06'),
      anAction('A1', { Priority: 'P1' }),
      anAction('A2', { Priority: 'P1', URN: '', Plan: 'Executive Team' }),
      reviewed('2019-09-20', { A1: 'Amber' }),
    );
    expect(found).toEqual([
      expect.objectContaining({
        ref: 'P1',
        until: '31 Aug 2021',
        success: 'No record held',
        actions: '1 Amber, 1 not reviewed',
      }),
    ]);
  });

  test.each([
    ['2020-08-31', '31 Aug 2020: renew this year'],
    ['2020-09-01', '1 Sep 2020'],
  ])('one that ends on %s', (To, until) => {
    expect(lines('priorities', base, quiet(), priority('P1', To))).toEqual([
      expect.objectContaining({ until, actions: 'None' }),
    ]);
  });

  test('names the schools without two or three of their own', () => {
    const own = (count: number) =>
      workbook(
        ...Array.from({ length: count }, (_, index) =>
          row('Priorities', { Ref: `S${index}`, URN, Priority: 'Reading' }),
        ),
      );
    const told = (count: number) => item('priorities', base, aSchool(), own(count))?.['outOfRange'];
    expect([told(0), told(1), told(4)]).toEqual([
      ['Ash School: none'],
      ['Ash School: 1 priority'],
      ['Ash School: 4 priorities'],
    ]);
    expect([item('priorities', base, aSchool(), own(2)), item('priorities', base, aSchool(), own(3))]).toEqual([
      null,
      null,
    ]);
  });
});

describe('support', () => {
  const request = (Ref: string, extra: Record<string, string> = {}) =>
    row('Support requests', {
      Ref,
      URN,
      'Requested by': 'A. Person',
      'Requested on': '2019-09-20',
      'Expertise wanted': 'Maths',
      ...extra,
    });

  test('what waits for a decision comes first, and is decided; what has ended or was refused is gone', () => {
    const tabs = [
      base,
      quiet(),
      request('S1', { Decision: 'Agreed', Provider: 'Beech School', Started: '2019-10-01' }),
      request('S2'),
      request('S3', { Decision: 'Agreed', Started: '2019-03-01', Ended: '2019-07-01' }),
      request('S4', { Decision: 'Not agreed' }),
      request('S5', { Decision: 'Agreed' }),
    ];
    expect(lines('support', ...tabs).map(({ ref, provider, state }) => [ref, provider, state])).toEqual([
      ['S2', 'Not matched yet', 'To decide'],
      ['S1', 'Beech School', 'Under way since 1 Oct 2019'],
      ['S5', 'No record held', 'Agreed, not begun'],
    ]);
    expect(decisions(...tabs)).toEqual(['S2, Ash School: support asked for in Maths', 'Any other decision']);
    expect(JSON.stringify(agenda(...tabs))).not.toContain('A. Person');
  });
});

describe('talent', () => {
  const talent = (Ref: string, Stage: string, extra: Record<string, string> = {}) =>
    row('Talent register', { Ref, Name: 'B. Candidate', URN, Post: 'Deputy headteacher', Stage, ...extra });

  test('those on their way, by Ref and post, each with what comes next', () => {
    const tabs = [
      base,
      quiet(),
      talent('T1', 'Nominated', { 'Nominated on': '2019-05-01' }),
      talent('T2', 'Visited', { 'Visit on': '2019-06-18' }),
      talent('T3', 'On register', { 'Future leader': 'Yes' }),
      talent('T4', 'On register'),
      talent('T5', 'Left'),
    ];
    expect(lines('talent', ...tabs).map(({ ref, stage, next }) => [ref, stage, next])).toEqual([
      ['T1', 'Nominated 1 May 2019', 'Ask for the reference'],
      ['T2', 'Visited 18 Jun 2019', 'Decide'],
    ]);
    expect(item('talent', ...tabs)).toMatchObject({ register: '2 on the register, 1 of them a future leader.' });
    expect(decisions(...tabs)).toContain('T2: offer a place on the talent register (visited 18 Jun 2019)');
    expect(JSON.stringify(agenda(...tabs))).not.toContain('Candidate');
  });
});
