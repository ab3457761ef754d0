/** The headteacher board's agenda: who reads it, its meetings, and what it never tells one headteacher of another's school. */
import { describe, expect, test } from '@jest/globals';
import { AUDIENCES } from '../../../src/documents/audience.ts';
import { headteacherBoardAgenda } from '../../../src/documents/kinds/headteacher-board-agenda.ts';
import type { Data } from '../../../src/documents/template/data.ts';
import { snapshotOf, type Tabs } from '../../support/decide.ts';
import {
  aConcern,
  anAction,
  aResult,
  aSchool,
  OTHER,
  reviewed,
  row,
  TODAY,
  URN,
  workbook,
} from '../../support/rows.ts';
import { trustOf } from '../a-context.ts';
import { base, historyRow, type Line, quiet } from '../agenda/an-agenda.ts';
import { faultsIn } from '../kinds/faults-in.ts';

const agenda = (...parts: readonly Tabs[]): Data =>
  headteacherBoardAgenda.data(trustOf(snapshotOf(workbook(base, ...parts)), TODAY));
const rowsOf = (name: string, ...parts: readonly Tabs[]) =>
  ((agenda(...parts)[name] as { rows?: readonly Line[] } | null)?.rows ?? []) as readonly Line[];

const meeting = (Due: string, extra: Record<string, string> = {}) =>
  row('Calendar', { Task: `M ${Due}`, URN: '', Activity: 'Headteacher board', Due, ...extra });

describe('the agenda', () => {
  test('is every headteacher’s to read, one a half term', () => {
    expect(headteacherBoardAgenda).toMatchObject({ of: 'trust', audience: 'Headteachers', period: 'half term' });
    expect(AUDIENCES[headteacherBoardAgenda.audience]).toEqual({ ofSchool: false, edit: [], view: ['Headteacher'] });
  });

  test('is made once the trust has a school', () => {
    const applies = (tabs: Tabs) => headteacherBoardAgenda.applies(trustOf(snapshotOf(tabs), TODAY)).applies;
    expect(applies({ Schools: [{ URN: '' }] })).toBe(false);
    expect(applies(aSchool())).toBe(true);
  });

  test('with nothing held has a line to minute, and no other item', async () => {
    const data = agenda(quiet());
    expect(data).toMatchObject({
      meetings: { of: 'Autumn 1', days: [], next: null },
      priorities: null,
      actions: null,
      reminders: null,
      register: null,
      decisions: { no: 1, rows: ['Date to be set'] },
    });
    expect(await faultsIn(headteacherBoardAgenda, data)).toEqual([]);
  });
});

describe('the meetings', () => {
  test('are those of the half term, held or to come; each has a line to minute', () => {
    const data = agenda(
      quiet(),
      meeting('2019-10-14'),
      meeting('2019-09-02', { 'Done on': '2019-09-02', Status: 'Done' }),
      meeting('2019-09-30', { 'Not needed because': 'The conference' }),
      meeting('2019-09-16', { Status: 'Not needed' }),
      meeting('2019-10-28'),
    );
    expect(data).toMatchObject({
      meetings: { days: ['2 September 2019', '14 October 2019'], next: '2019-10-14' },
      decisions: { rows: ['2 Sep 2019', '14 Oct 2019'] },
    });
  });

  test.each([
    ['today', TODAY, TODAY],
    ['yesterday, and the next in the half term after', '2019-10-06', '2019-10-28'],
  ])('one is %s', (_what, on, next) => {
    expect(agenda(quiet(), meeting(on), meeting('2019-10-28'))).toMatchObject({ meetings: { next } });
  });
});

describe('the action log', () => {
  const own = (Ref: string, extra: Record<string, string> = {}) =>
    anAction(Ref, { URN: '', Plan: 'Headteacher board', Lead: 'CEO', ...extra });

  test('is of this board alone, for the trust and for schools, what is due first at the top', () => {
    const rows = rowsOf(
      'actions',
      quiet(),
      own('A1', { Due: '2019-12-01' }),
      own('A2', { URN, Due: '2019-10-06' }),
      anAction('A3', { Plan: 'Executive Team', URN: '' }),
      anAction('A4'),
    );
    expect(rows).toEqual([
      { ref: 'A2', of: 'Ash School', action: 'Teach phonics daily', lead: 'CEO', due: '6 Oct 2019' },
      { ref: 'A1', of: 'The trust', action: 'Teach phonics daily', lead: 'CEO', due: '1 Dec 2019' },
    ]);
  });

  test('is without what is done: Green, and its day has come', () => {
    const log = (Due: string) =>
      rowsOf('actions', quiet(), own('A1', { Due }), reviewed('2019-09-20', { A1: 'Green' }));
    expect([log(TODAY).length, log('2019-10-08').length]).toEqual([0, 1]);
  });

  test('each priority of the trust has this board’s next action, and nobody else’s', () => {
    const priority = row('Priorities', {
      Ref: 'P1',
      URN: '',
      Priority: 'Every pupil reads',
      From: '2017-09-01',
      To: '2021-08-31',
    });
    const next = (...parts: readonly Tabs[]) =>
      rowsOf('priorities', quiet(), priority, ...parts).map((each) => each['next']);
    expect(next(anAction('A1', { Priority: 'P1' }))).toEqual(['No open action']);
    expect(
      next(own('A2', { Priority: 'P1' }), own('A3', { Priority: 'P1', Due: '2019-11-01' }), own('A4', { Due: TODAY })),
    ).toEqual(['A3, 1 Nov 2019']);
    expect(next(own('A2', { Priority: 'P1' }))).toEqual(['A2, no date']);
  });
});

describe('reminders', () => {
  const rule = (Activity: string, appliesTo = 'Every school', Tell = 'CEO') =>
    row('Cycle', { Activity, 'Applies to': appliesTo, Every: 'Term', Owner: 'Headteacher', Tell });
  const task = (urn: string, Activity: string, Due: string, extra: Record<string, string> = {}) =>
    row('Calendar', { Task: `${urn} ${Activity} ${Due}`, URN: urn, Activity, Due, ...extra });
  const two = workbook(quiet(), quiet(OTHER, 'Beech School'), rule('Summary SEF'), meeting('2019-10-14'));
  const told = (...parts: readonly Tabs[]) =>
    rowsOf('reminders', two, ...parts).map(({ activity, owing, due }) => `${activity}: ${owing}, ${due}`);

  test.each([
    ['the day before the next meeting', '2019-10-13', []],
    ['on its day', '2019-10-14', ['Summary SEF: 1 school, 14 Oct 2019']],
    ['four weeks after it', '2019-11-11', ['Summary SEF: 1 school, 11 Nov 2019']],
    ['a day later', '2019-11-12', []],
  ])('what is due %s', (_what, due, rows) => {
    expect(told(task(URN, 'Summary SEF', due))).toEqual(rows);
  });

  test('without a meeting in the calendar: the four weeks from today', () => {
    const rows = (Due: string) =>
      rowsOf('reminders', quiet(), rule('Summary SEF'), task(URN, 'Summary SEF', Due)).length;
    expect(['2019-10-06', TODAY, '2019-11-04', '2019-11-05'].map(rows)).toEqual([0, 1, 1, 0]);
    expect(agenda(quiet(), rule('Summary SEF'), task(URN, 'Summary SEF', TODAY))).toMatchObject({
      reminders: { from: null },
    });
  });

  test('say how many owe it and when; not who, nor who has done it', () => {
    const both = [task(URN, 'Summary SEF', '2019-10-18'), task(OTHER, 'Summary SEF', '2019-10-21')];
    const done = task(OTHER, 'Summary SEF', '2019-10-21', { 'Done on': '2019-10-04', Status: 'Done' });
    expect(told(...both)).toEqual(['Summary SEF: Every school, 18 Oct 2019 to 21 Oct 2019']);
    expect(told(both[0] ?? {}, done)).toEqual(told(...both));
    expect(JSON.stringify(agenda(two, ...both)['reminders'])).not.toMatch(/Ash|Beech/);
  });

  test('leave out what only some schools owe, what is urgent, and appraisals', () => {
    const some = ['RRCP review', 'Urgent: reviewed', 'Headteacher appraisal', 'Peer review'];
    const rules = workbook(
      rule('RRCP review', 'RED'),
      rule('Urgent: reviewed', 'Urgent concern'),
      rule('Headteacher appraisal'),
      rule('Peer review', 'GREEN'),
    );
    expect(told(rules, ...some.map((each) => task(URN, each, '2019-10-18')))).toEqual([]);
  });

  test('have the trust’s own that every headteacher is told of', () => {
    const rules = workbook(
      rule('Data Dashboard', 'Trust', 'Headteacher, Director'),
      rule('Executive Team meeting', 'Trust', 'Deputy CEO, Headteacher (where ticked)'),
    );
    expect(
      told(rules, task('', 'Data Dashboard', '2019-10-18'), task('', 'Executive Team meeting', '2019-10-18')),
    ).toEqual(['Data Dashboard: The trust, 18 Oct 2019']);
  });
});

describe('what one headteacher is not told of another’s school', () => {
  test('the register has those on it who agreed to be shown, by post and not by name', () => {
    const talent = (Ref: string, extra: Record<string, string>) =>
      row('Talent register', {
        Ref,
        Name: 'B. Candidate',
        URN,
        Post: 'Deputy headteacher',
        Stage: 'On register',
        ...extra,
      });
    const tabs = [
      quiet(),
      talent('T1', { Consent: 'Yes', Expertise: 'Reading' }),
      talent('T2', { Consent: 'No' }),
      talent('T3', {}),
      talent('T4', { Consent: 'Yes', Stage: 'Left' }),
      talent('T5', { Consent: 'Yes', Stage: 'Visited' }),
    ];
    expect(rowsOf('register', ...tabs)).toEqual([
      { ref: 'T1', post: 'Deputy headteacher', school: 'Ash School', expertise: 'Reading', support: 'No record held' },
    ]);
    expect(JSON.stringify(agenda(...tabs))).not.toContain('Candidate');
  });

  test('neither a category, nor a figure, nor an urgent case, nor a judgement changes a word of it', () => {
    const loud = workbook(
      historyRow('2019-09-30', 'RED', 'RED'),
      aResult(URN, '2018/19', 'RWM_EXP', 41.3, { Pupils: 4 }),
      aConcern('Financial', '2019-09-20', { 'Commissioned on': '2019-09-23' }),
      row('Judgements', {
        Ref: 'J1',
        URN,
        Kind: 'Warning letter',
        Value: 'Yes',
        'Made on': '2019-09-02',
        Note: 'Words',
      }),
      row('Actions', { Ref: 'A9', URN, Plan: 'RRCP', Action: 'Words', Due: '2019-09-01' }),
    );
    expect(agenda(quiet(), loud)).toEqual(agenda(quiet()));
  });
});
