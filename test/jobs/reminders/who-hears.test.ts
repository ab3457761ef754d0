import { describe, expect, test } from '@jest/globals';
import { workbook } from '../../support/rows.ts';
import { aPerson, aRule, aTask, CEO, ELM, HEAD, mailsOn, OAK, setting, TODAY, toOn } from './a-day.ts';

const CHAIR = aPerson('chair@oak.example', 'Chair of Academy Committee', OAK);
const DIRECTOR = aPerson('director@trust.example', 'Director');
const ELM_HEAD = aPerson('head@elm.example', 'Headteacher', ELM);
const EVERYBODY = workbook(HEAD, CHAIR, CEO, DIRECTOR, ELM_HEAD);

describe('the owner of a task', () => {
  test.each([
    ['28 days before', '2026-11-02', ['head@oak.example']],
    ['not 29 days before', '2026-11-03', []],
  ])('hears of it %s it is due', (_, due, to) => {
    expect(toOn(TODAY, EVERYBODY, aTask({ Due: due }))).toEqual(to);
  });

  test.each([
    ['done', { 'Done on': '2026-10-01' }],
    ['not needed', { 'Not needed because': 'no SEF this year' }],
    ['closed by the workbook', { Status: 'Done' }],
    ['without a day', { Due: null }],
  ])('does not hear of one that is %s', (_, extra) => {
    expect(toOn(TODAY, EVERYBODY, aTask(extra))).toEqual([]);
  });

  test('is the person in the role on the day', () => {
    const people = workbook(
      aPerson('left@oak.example', 'Headteacher', OAK, { To: '2026-10-04' }),
      aPerson('last.day@oak.example', 'Headteacher', OAK, { To: TODAY }),
      aPerson('first.day@oak.example', 'Headteacher', OAK, { From: TODAY }),
      aPerson('to.come@oak.example', 'Headteacher', OAK, { From: '2026-10-06' }),
      aPerson('asked.not.to@oak.example', 'Headteacher', OAK, { 'Gets mail': 'No' }),
      aPerson('unclear@oak.example', 'Headteacher', OAK, { To: 'summer 2026' }),
    );
    expect(toOn(TODAY, people, aTask())).toEqual(['first.day@oak.example', 'last.day@oak.example']);
  });

  test('is the data contact, or the headteacher where there is none', () => {
    const task = aTask({ Owner: 'Data contact (else Headteacher)' });
    const contact = aPerson('data@oak.example', 'Data contact', OAK);
    expect(toOn(TODAY, HEAD, contact, task)).toEqual(['data@oak.example']);
    expect(toOn(TODAY, HEAD, task)).toEqual(['head@oak.example']);
    const askedNotTo = aPerson('data@oak.example', 'Data contact', OAK, { 'Gets mail': 'No' });
    expect(toOn(TODAY, HEAD, askedNotTo, task)).toEqual(['head@oak.example']);
  });

  test('is each headteacher for what is the trust’s', () => {
    expect(toOn(TODAY, EVERYBODY, aTask({ URN: null }))).toEqual(['head@elm.example', 'head@oak.example']);
  });
});

describe('those under Tell', () => {
  const told = (due: string) => toOn(TODAY, EVERYBODY, aRule(), aTask({ Due: due }));

  test('hear of it from its lead days, in school days', () => {
    expect(told('2026-10-12')).toContain('ceo@trust.example');
    expect(told('2026-10-13')).not.toContain('ceo@trust.example');
  });

  test('are those of the row of Cycle that the task was made from', () => {
    const rules = workbook(
      aRule({ 'Applies to': 'GREEN', Tell: 'CEO' }),
      aRule({ 'Applies to': 'RED', Tell: 'Director' }),
    );
    const task = aTask({ Due: '2026-10-06', 'Made for': 'RED · Term' });
    expect(toOn(TODAY, EVERYBODY, rules, task)).toEqual(['director@trust.example', 'head@oak.example']);
  });

  test('“where ticked” hear of it only once its document is for the Directors', () => {
    const link = 'https://docs.google.com/document/d/abc/edit';
    const parts = [aRule({ Tell: 'Director (where ticked)' }), aTask({ Due: '2026-10-06', Document: link })];
    const ticked = (answer: string) => ({ Documents: [{ Key: 'k', URN: OAK, Link: link, 'For Directors': answer }] });
    expect(toOn(TODAY, EVERYBODY, ...parts, ticked('Yes'))).toContain('director@trust.example');
    expect(toOn(TODAY, EVERYBODY, ...parts, ticked('No'))).not.toContain('director@trust.example');
    expect(toOn(TODAY, EVERYBODY, ...parts)).not.toContain('director@trust.example');
  });
});

describe('the levels above hear of what stays overdue', () => {
  const FRIDAYS = setting('digest.weekday', 'Friday');
  const on = (today: string) => [...toOn(today, EVERYBODY, FRIDAYS, aTask({ Due: '2026-09-04' }))].sort();

  test.each([
    ['the ninth school day', '2026-09-17', ['head@oak.example']],
    ['the tenth', '2026-09-18', ['chair@oak.example', 'head@oak.example']],
    ['the twentieth', '2026-10-02', ['ceo@trust.example', 'chair@oak.example', 'head@oak.example']],
    [
      'the thirtieth',
      '2026-10-16',
      ['ceo@trust.example', 'chair@oak.example', 'director@trust.example', 'head@oak.example'],
    ],
  ])('on %s', (_, today, to) => {
    expect(on(today)).toEqual(to);
  });

  test('what is the trust’s starts with the Executive Team, whatever its level says', () => {
    const task = aTask({ URN: null, Owner: 'CEO', Due: '2026-10-02' });
    expect(toOn(TODAY, EVERYBODY, task)).toEqual(['ceo@trust.example']);
  });
});

describe('an urgent case', () => {
  const urgent = (extra = {}) =>
    aTask({ Task: '100001·Urgent: report received·C1', Activity: 'Urgent: report received', Owner: 'CEO', ...extra });

  test('is told to nobody of the school, whatever Tell says and however long it waits', () => {
    const rule = aRule({
      Activity: 'Urgent: report received',
      Tell: 'Headteacher, Director',
      'Applies to': 'Urgent concern',
    });
    const to = toOn('2026-12-07', EVERYBODY, rule, urgent({ Due: '2026-10-02', Level: 1 }));
    expect(to).toEqual(['ceo@trust.example', 'director@trust.example']);
  });

  test('comes first', () => {
    const to = toOn(TODAY, EVERYBODY, aTask({ Due: '2026-10-02' }), urgent({ Due: '2026-10-23' }));
    expect(to).toEqual(['ceo@trust.example', 'head@oak.example']);
  });

  test('finds its investigator in Concerns, by the Ref in its name', () => {
    const leader = aPerson('leader@elm.example', 'Senior Leader', ELM, { Name: 'Lee Lime' });
    const concern = { Concerns: [{ Ref: 'C1', URN: OAK, Kind: 'Financial', Investigator: 'Lee Lime' }] };
    const task = urgent({ Owner: 'Investigator' });
    expect(toOn(TODAY, CEO, leader, concern, task)).toEqual(['ceo@trust.example', 'leader@elm.example']);
    expect(mailsOn(TODAY, CEO, leader, task).answer.notTold).toEqual([
      'Not sent: nobody is the investigator of Oak School. Add a row in People.',
    ]);
  });
});

test('a person with three roles has one mail, with each task once', () => {
  const roles = ['Headteacher', 'Data contact', 'Safeguarding lead'].map((role) =>
    aPerson('head@oak.example', role, OAK),
  );
  const tasks = ['Headteacher', 'Data contact'].map((owner) => aTask({ Task: owner, Owner: owner }));
  const { mails } = mailsOn(TODAY, ...roles, ...tasks);
  expect(mails.map(({ to, items }) => [to, items])).toEqual([['head@oak.example', ['Headteacher', 'Data contact']]]);
});

test('an address written twice in different letters is one person', () => {
  const people = [aPerson('Head@Oak.example', 'Headteacher', OAK), aPerson('head@oak.example', 'Data contact', OAK)];
  expect(toOn(TODAY, ...people, aTask(), aTask({ Task: 'b', Owner: 'Data contact' }))).toEqual(['head@oak.example']);
});

describe('who cannot be told is a problem, with what to do', () => {
  const NO_ADDRESS = 'no address for the headteacher of Oak School. Add one in People.';
  const NOBODY = 'nobody is the headteacher of Oak School. Add a row in People.';

  test.each([
    ['has no address', aPerson(null, 'Headteacher', OAK), NO_ADDRESS],
    ['has an address that is none', aPerson('see office', 'Headteacher', OAK), NO_ADDRESS],
    ['is not there', {}, NOBODY],
    ['has left', aPerson('a@b.example', 'Headteacher', OAK, { To: '2026-08-31' }), NOBODY],
    [
      'has dates that cannot be read',
      aPerson('a@b.example', 'Headteacher', OAK, { To: 'soon' }),
      'the row of the headteacher of Oak School cannot be read. Correct it in People.',
    ],
  ])('a headteacher who %s', (_, people, says) => {
    const { answer, mails } = mailsOn(TODAY, CEO, people, aTask());
    expect(mails).toEqual([]);
    expect(answer.notTold).toEqual([`Not sent: ${says}`]);
    expect(answer.problems).toMatchObject([{ tab: 'People', column: 'Email', expected: 'somebody to tell of 1 task' }]);
  });

  test('but not whoever asked for no mail', () => {
    const { answer } = mailsOn(TODAY, aPerson('a@b.example', 'Headteacher', OAK, { 'Gets mail': 'No' }), aTask());
    expect(answer).toMatchObject({ notTold: [], problems: [] });
  });

  test('a role that People does not have is named in Cycle', () => {
    const { answer } = mailsOn(TODAY, CEO, aTask({ Owner: 'Caretaker' }));
    expect(answer.problems).toMatchObject([
      { tab: 'Cycle', column: 'Owner', found: 'the Caretaker of Oak School is no role of People' },
    ]);
  });
});
