/** Who the agenda is for, which items are dropped, and the actions that the Executive Team has not done. */
import { describe, expect, test } from '@jest/globals';
import { AUDIENCES } from '../../../src/documents/audience.ts';
import { executiveTeamAgenda } from '../../../src/documents/kinds/executive-team-agenda.ts';
import { snapshotOf, type Tabs } from '../../support/decide.ts';
import { anAction, aSchool, reviewed, row, TODAY, URN } from '../../support/rows.ts';
import { trustOf } from '../a-context.ts';
import { headersIn } from '../kinds/headers-in.ts';
import { agenda, base, lines, quiet } from './an-agenda.ts';

describe('the agenda', () => {
  test('is the Executive Team’s alone, each half term', () => {
    expect(executiveTeamAgenda).toMatchObject({ of: 'trust', audience: 'Executive Team', period: 'half term' });
    expect(AUDIENCES[executiveTeamAgenda.audience]).toMatchObject({ edit: [], view: [] });
  });

  test('is made once the trust has a school', () => {
    const applies = (tabs: Tabs) => executiveTeamAgenda.applies(trustOf(snapshotOf(tabs), TODAY)).applies;
    expect(applies({ Schools: [{ URN: '' }] })).toBe(false);
    expect(applies(aSchool())).toBe(true);
  });

  test('has for every school what documents.md asks for', () => {
    expect(headersIn(executiveTeamAgenda.id)).toContainEqual([
      'School',
      'Agreed',
      'Indicated',
      'Direction',
      'RRCP reds',
      'Overdue',
      'Next review',
    ]);
  });

  test('drops an item with nothing in it, and numbers those that stay', () => {
    const data = agenda(base, quiet());
    const items = ['actions', 'categories', 'captures', 'priorities', 'support', 'talent', 'urgent'];
    expect(items.filter((name) => data[name] !== null)).toEqual([]);
    expect(data).toMatchObject({ schools: { no: 1 }, decisions: { no: 2, rows: ['Any other decision'] } });
  });

  test('says the day of the meeting, where the calendar has it', () => {
    const task = (Due: string, extra = {}) =>
      row('Calendar', { Task: Due, URN: '', Activity: 'Executive Team meeting', Due, ...extra });
    expect(agenda(base, quiet())).toMatchObject({ meeting: { on: null } });
    expect(agenda(base, quiet(), task('2019-11-20'), task('2019-10-09'), task('2019-10-04'))).toMatchObject({
      meeting: { on: '2019-10-09' },
    });
    expect(agenda(base, quiet(), task('2019-10-09', { 'Not needed because': 'Moved' }))).toMatchObject({
      meeting: { on: null },
    });
  });
});

describe('open actions', () => {
  const own = (Ref: string, extra: Record<string, string> = {}) =>
    row('Actions', { Ref, URN: '', Plan: 'Executive Team', Action: 'Compare letters', Lead: 'Deputy CEO', ...extra });

  test('are those of the Executive Team, for the trust and for schools, what is due first at the top', () => {
    const found = lines(
      'actions',
      base,
      quiet(),
      own('A1', { Due: '2019-12-01' }),
      own('A2', { URN, Due: '2019-10-06' }),
      own('A3'),
      anAction('A4', { Due: '2019-10-01' }),
    );
    expect(found.map(({ ref, of, due }) => [ref, of, due])).toEqual([
      ['A2', 'Ash School', '6 Oct 2019, overdue'],
      ['A1', 'The trust', '1 Dec 2019'],
      ['A3', 'The trust', 'No record held'],
    ]);
  });

  test.each([
    ['Green, and its day is not come', '2019-10-08', 'Green', 1],
    ['Green on its day', TODAY, 'Green', 0],
    ['Amber, and late', '2019-10-06', 'Amber', 1],
  ])('one that is %s', (_what, Due, rag, count) => {
    expect(lines('actions', base, quiet(), own('A1', { Due }), reviewed('2019-09-20', { A1: rag }))).toHaveLength(
      count,
    );
  });
});
