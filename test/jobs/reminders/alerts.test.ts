/** What has happened and must be known: at once where it is urgent, once in every case. */
import { describe, expect, test } from '@jest/globals';
import type { Tabs } from '../../support/decide.ts';
import { type Cells, row, termDate, workbook } from '../../support/rows.ts';
import { aPerson, CEO, HEAD, logged, mailsOn, OAK, setting, TODAY } from './a-day.ts';

const FROM = setting('calendar.from', '2026-09-01');
const CFO = aPerson('cfo@trust.example', 'Chief Financial Officer');
const CHAIR = aPerson('chair@trust.example', 'Chair of Board');
const LEAD = aPerson('improvement@trust.example', 'School Improvement Lead');
const SAFEGUARDING = aPerson('safe@trust.example', 'Safeguarding lead');
const SCHOOL_SAFEGUARDING = aPerson('safe@oak.example', 'Safeguarding lead', OAK);
const SATURDAY = '2026-10-10';

const aConcern = (extra: Cells = {}): Tabs =>
  row('Concerns', { Ref: 'C1', URN: OAK, Kind: 'Safeguarding', 'Raised on': '2026-10-02', ...extra });
const aJudgement = (extra: Cells = {}): Tabs =>
  row('Judgements', { Ref: 'J1', URN: OAK, Kind: 'Warning letter', Value: 'Yes', 'Made on': '2026-10-02', ...extra });
const anInspection = (extra: Cells = {}): Tabs =>
  row('Inspections', { URN: OAK, Date: '2026-09-22', Kind: 'Graded', Overall: 3, ...extra });
const history = (on: string, extra: Cells = {}): Tabs =>
  row('Category history', { URN: OAK, On: on, Indicated: 'GREEN', Agreed: 'GREEN', 'Criteria met': 'G1', ...extra });

const alertsOn = (today: string, ...tabs: readonly Tabs[]) =>
  mailsOn(today, FROM, ...tabs).mails.filter(({ key }) => key.startsWith('alert'));
const heardBy = (...given: Parameters<typeof alertsOn>) => alertsOn(...given).map(({ to }) => to);
const EVERYBODY = workbook(CEO, CFO, CHAIR, LEAD, SAFEGUARDING, SCHOOL_SAFEGUARDING, HEAD);

describe('an urgent concern', () => {
  test.each([
    ['Financial', ['ceo@trust.example', 'cfo@trust.example']],
    ['Safeguarding', ['ceo@trust.example', 'safe@trust.example']],
    ['Discipline and behaviour', ['ceo@trust.example']],
    ['Leadership and management', ['ceo@trust.example']],
    ['Complaint', []],
    ['Headteacher absence', []],
  ])('%s is told to %p, and to nobody of a school', (kind, told) => {
    expect(heardBy(TODAY, EVERYBODY, aConcern({ Kind: kind }))).toEqual(told);
  });

  test('is told on a day without school', () => {
    expect(heardBy(SATURDAY, CEO, aConcern())).toEqual(['ceo@trust.example']);
    expect(heardBy(TODAY, CEO, aConcern(), termDate('Closure', TODAY, TODAY, 'Snow'))).toEqual(['ceo@trust.example']);
  });

  test.each([
    ['closed', { 'Closed on': '2026-10-04' }],
    ['dated after today', { 'Raised on': '2026-10-06' }],
    ['older than the trust’s calendar', { 'Raised on': '2026-08-31' }],
    ['without its day', { 'Raised on': null }],
    ['without its kind', { Kind: null }],
  ])('%s is not', (_, extra) => {
    expect(alertsOn(TODAY, CEO, aConcern(extra))).toEqual([]);
  });

  test('on the first day of the calendar is', () => {
    expect(alertsOn(TODAY, CEO, aConcern({ 'Raised on': '2026-09-01' }))).toHaveLength(1);
  });

  test('goes once, by its Ref', () => {
    const first = mailsOn(TODAY, FROM, CEO, aConcern());
    expect(first.mails.map(({ key }) => key)).toContain('alert·C1·ceo@trust.example');
    for (const state of ['Sent', 'Reserved', 'Failed'])
      for (const day of [TODAY, '2026-10-06', SATURDAY])
        expect(alertsOn(day, CEO, aConcern(), logged(first, TODAY, state))).toEqual([]);
    expect(alertsOn(TODAY, CEO, aConcern(), logged(first, TODAY, 'Left'))).toHaveLength(1);
  });

  test('is told again to whoever has had it only redirected', () => {
    const redirected = mailsOn(TODAY, FROM, CEO, aConcern(), setting('mail.redirect', 'me@trust.example'));
    expect(redirected.mails.map(({ to }) => to)).toContain('me@trust.example');
    expect(alertsOn(TODAY, CEO, aConcern(), logged(redirected, TODAY))).toHaveLength(1);
  });

  test('that comes later goes by itself, without the first', () => {
    const log = logged(mailsOn(TODAY, FROM, CEO, aConcern()), TODAY);
    const [mail, ...others] = alertsOn(TODAY, CEO, aConcern(), aConcern({ Ref: 'C2', Kind: 'Financial' }), log);
    expect(others).toEqual([]);
    expect(mail?.items).toEqual(['concern·C2']);
    expect(mail?.text).not.toContain('C1');
  });

  test('says what, where and when, and what is to be done, and nothing of a person', () => {
    const [mail] = alertsOn(
      TODAY,
      CEO,
      aConcern({ 'Raised by': 'Mrs Secret', Investigator: 'Mr Hidden', Outcome: 'x' }),
    );
    expect(mail?.subject).toBe('Urgent: Safeguarding concern, Oak School');
    expect(mail?.text).toContain('Safeguarding concern, Oak School: raised on 2 October 2026 (C1 in Concerns)');
    expect(mail?.text).toMatch(/^The CEO commissions a senior leader of another school/);
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/Secret|Hidden/);
  });

  test('has no link but to Google’s own pages', () => {
    const withFile = (file: string) => alertsOn(TODAY, CEO, aConcern({ 'Case file': file }))[0]?.html ?? '';
    expect(withFile('https://drive.google.com/drive/folders/abc')).toContain('href="https://drive.google.com/');
    expect(withFile('https://evil.example/x')).not.toContain('evil.example');
  });

  test('of which nobody can be told is said so', () => {
    expect(mailsOn(TODAY, FROM, HEAD, aConcern()).answer.notTold.join(' ')).toContain('nobody is the CEO');
  });

  test('stands first, before every digest', () => {
    const all = mailsOn(
      TODAY,
      FROM,
      CEO,
      HEAD,
      aConcern(),
      row('Calendar', {
        Task: 't',
        URN: OAK,
        Activity: 'Summary SEF',
        Due: '2026-10-01',
        Owner: 'Headteacher',
        Level: 1,
      }),
    );
    expect(all.mails.map(({ key }) => key.split('·')[0])).toEqual(['alert', 'digest']);
  });
});

describe('a warning letter', () => {
  test('is told at once to the CEO and the Chair of the Board', () => {
    expect(heardBy(SATURDAY, EVERYBODY, aJudgement())).toEqual(['ceo@trust.example', 'chair@trust.example']);
  });
  test('that is closed, or was answered No since, is not', () => {
    expect(heardBy(TODAY, CEO, aJudgement({ 'Closed on': TODAY }))).toEqual([]);
    expect(heardBy(TODAY, CEO, aJudgement(), aJudgement({ Ref: 'J2', Value: 'No', 'Made on': '2026-10-03' }))).toEqual(
      [],
    );
  });
  test('any other judgement is no news', () => {
    expect(heardBy(TODAY, CEO, aJudgement({ Kind: 'Limited capacity' }))).toEqual([]);
  });
});

describe('Urgent Action by number or length', () => {
  test.each(['U5', 'U6'])('%s is told to the CEO when it begins', (criterion) => {
    const began = history('2026-10-05', { 'Criteria met': `G1, ${criterion}` });
    expect(heardBy(SATURDAY, CEO, history('2026-09-02'), began)).toEqual(['ceo@trust.example']);
  });
  test('is no news while it goes on', () => {
    const rows = ['2026-09-02', '2026-10-05'].map((on) => history(on, { 'Criteria met': 'G1, U6' }));
    expect(heardBy(TODAY, CEO, ...rows)).toEqual([]);
  });
});

describe('a colour that is indicated and not agreed', () => {
  const moved = [history('2026-09-02'), history('2026-10-05', { Indicated: 'AMBER' })];
  test('is told to the Executive Team, on a school day', () => {
    expect(heardBy(TODAY, EVERYBODY, ...moved)).toEqual(['ceo@trust.example', 'improvement@trust.example']);
    expect(heardBy(SATURDAY, EVERYBODY, ...moved)).toEqual([]);
    expect(alertsOn(TODAY, CEO, ...moved)[0]?.subject).toBe('AMBER is indicated, Oak School');
  });
  test('is told once', () => {
    const log = logged(mailsOn(TODAY, FROM, CEO, ...moved), TODAY);
    expect(heardBy('2026-10-06', CEO, ...moved, log)).toEqual([]);
  });
  test.each([
    ['the one agreed', history('2026-10-05', { 'Criteria met': 'G1, G2' })],
    ['not yet set', history('2026-10-05', { Indicated: 'Not yet set' })],
    ['other than before, where none is agreed', history('2026-10-05', { Indicated: 'AMBER', Agreed: null })],
  ])('is no news where it is %s', (_, last) => {
    expect(heardBy(TODAY, CEO, history('2026-09-02'), last)).toEqual([]);
  });
  test('is no news where the Executive Team decided on it since', () => {
    const decided = row('Categories', { URN: OAK, Agreed: 'GREEN', 'Agreed on': '2026-10-05' });
    expect(heardBy(TODAY, CEO, ...moved, decided)).toEqual([]);
  });
  test('is no news again where only its reasons changed', () => {
    const again = history('2026-10-07', { Indicated: 'AMBER', 'Criteria met': 'A1' });
    const log = logged(mailsOn(TODAY, FROM, CEO, ...moved), TODAY);
    expect(heardBy('2026-10-07', CEO, ...moved, again, log)).toEqual([]);
  });
});

describe('an inspection that was recorded', () => {
  test('is told to the Executive Team', () => {
    const [mail] = alertsOn(TODAY, CEO, anInspection());
    expect(mail?.text).toContain('Graded inspection recorded, Oak School: of 22 September 2026');
  });
  test.each([
    ['before the trust’s calendar', '2026-08-31'],
    ['to come', '2026-10-06'],
  ])('%s is no news', (_, date) => {
    expect(heardBy(TODAY, CEO, anInspection({ Date: date }))).toEqual([]);
  });
  test('120 days ago is told; 121 days ago it was known', () => {
    const inspected = anInspection({ Date: '2026-09-01' });
    expect(
      heardBy('2026-12-30', CEO, inspected, termDate('Teaching', '2026-12-28', '2027-01-01', 'Spring 1')),
    ).toHaveLength(1);
    expect(heardBy('2026-12-31', CEO, inspected, termDate('Teaching', '2026-12-28', '2027-01-01', 'Spring 1'))).toEqual(
      [],
    );
  });
});

describe('a judgement that is about to lapse', () => {
  const lapsing = (expires: string, extra: Cells = {}) =>
    aJudgement({ Kind: 'Limited capacity', Expires: expires, ...extra });
  test.each([
    ['in 28 days', '2026-11-02', 1],
    ['today', TODAY, 1],
    ['in 29 days', '2026-11-03', 0],
    ['yesterday', '2026-10-04', 0],
  ])('%s', (_, expires, mails) => {
    expect(alertsOn(TODAY, CEO, lapsing(expires))).toHaveLength(mails);
  });
  test('is no news for a vulnerability: only its closing ends it', () => {
    expect(alertsOn(TODAY, CEO, lapsing('2026-10-20', { Kind: 'Vulnerability' }))).toEqual([]);
  });
});

test('all the rest of a day is one mail a person', () => {
  const [mail, ...others] = alertsOn(
    TODAY,
    CEO,
    anInspection(),
    aJudgement({ Kind: 'Limited capacity', Expires: '2026-10-20' }),
  );
  expect(others).toEqual([]);
  expect(mail?.subject).toBe('2 changes to know of: 5 October');
});

test('without a first day of the calendar nothing is news', () => {
  expect(mailsOn(TODAY, CEO, aConcern()).mails).toEqual([]);
});

test('what people typed is never markup, a header or a tag', () => {
  const bad = '<b>x</b>\r\nBcc: a@b.example {{reply}} =1+1';
  const [mail] = alertsOn(TODAY, CEO, aConcern({ Ref: bad }));
  expect(mail?.html).not.toContain('<b>x');
  expect(mail?.subject).not.toMatch(/[\r\n]/);
  expect(mail?.text).not.toMatch(/^Bcc/m);
});
