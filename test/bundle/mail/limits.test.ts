/** What cannot go: at Google’s limit, refused, out of time, or not this account’s to send. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { builtBundle, OAK, serve, type Table } from '../trust.ts';
import { CALENDAR_HEADERS, CEO, CHAIR, DIRECTOR, ELM_HEAD, HEAD, logOf, mailHost, PEOPLE, remind } from './a-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const statesOf = (host: Parameters<typeof logOf>[0]) =>
  Object.fromEntries(logOf(host).map(({ To: to, State: state }) => [String(to), state]));

describe('at Google’s limit', () => {
  test('whoever hears of what is overdue hears first; the rest are listed, and go on the next school day', () => {
    const host = mailHost(bundle);
    host.allowRecipientsADay(3);
    const { answer, sent } = remind(host);
    expect(sent).toBe(3);
    expect(host.outbox.map(({ to }) => to.join())).toEqual([CEO, CHAIR, HEAD]);
    expect(answer.mails.filter(({ state }) => state === 'left').map(({ to, ranOut }) => [to, ranOut])).toEqual([
      [ELM_HEAD, 'quota'],
    ]);
    host.setNow('2026-10-06T07:30:00');
    remind(host);
    expect(host.outbox.map(({ to }) => to.join())).toEqual([CEO, CHAIR, HEAD, ELM_HEAD]);
    expect(statesOf(host)[ELM_HEAD]).toBe('Sent');
  });

  test('with none left nothing is reserved', () => {
    const host = mailHost(bundle);
    host.allowRecipientsADay(0);
    expect(remind(host)).toMatchObject({ sent: 0 });
    expect(logOf(host)).toEqual([]);
  });

  test('that is met sooner than Google said: what was reserved is left, not failed, and goes the next day', () => {
    const host = mailHost(bundle);
    host.duringCall({ method: 'MailApp.sendEmail', at: 2 }, () => host.allowRecipientsADay(1));
    remind(host);
    expect(statesOf(host)).toEqual({ [CEO]: 'Sent', [CHAIR]: 'Left', [HEAD]: 'Left', [ELM_HEAD]: 'Left' });
    host.allowRecipientsADay(100);
    host.setNow('2026-10-06T07:30:00');
    remind(host);
    expect(Object.values(statesOf(host))).toEqual(['Sent', 'Sent', 'Sent', 'Sent']);
    expect(host.outbox).toHaveLength(4);
  });
});

test('what Google refuses for one person costs no other anything, and is in the log in its words', () => {
  const host = mailHost(bundle);
  host.refuseMailTo(CHAIR, 'Invalid email: chair@oak.example');
  const { answer, sent } = remind(host);
  expect(sent).toBe(3);
  expect(logOf(host).find(({ To: to }) => to === CHAIR)).toMatchObject({
    State: 'Failed',
    Why: 'Invalid email: chair@oak.example',
  });
  expect(answer.mails.find(({ to }) => to === CHAIR)).toMatchObject({ state: 'refused' });
  expect(remind(host).answer.problems.map(({ found }) => found)).toEqual([
    `Not sent to ${CHAIR}: Invalid email: chair@oak.example`,
  ]);
  expect(host.outbox).toHaveLength(3);
});

describe('a trust of 700 people', () => {
  const MANY = 700;
  const people: Table = [
    ...PEOPLE,
    ...Array.from({ length: MANY }, (_, n) => [`d${n}@trust.example`, '', 'Director', '', '', '', '']),
  ];
  const calendar: Table = [
    CALENDAR_HEADERS,
    ['board', '', 'Board assurance report', '2026-10-02', 'Director', 4, 'Overdue', '', ''],
  ];

  test('does not fit into one run: it goes on a minute later, and each has one mail', () => {
    const tables = { People: people, Calendar: calendar };
    const host = mailHost(bundle, tables, { latency: 'median', accounts: 'workspace', uiAnswers: ['YES', 'OK'] });
    host.open();
    host.clickMenu('Send reminders…');
    const first = host.outbox.length;
    expect(first).toBeGreaterThan(300);
    expect(first).toBeLessThan(MANY);
    expect(logOf(host).filter(({ State: state }) => state === 'Reserved')).toEqual([]);
    host.advanceTo('2026-10-05T08:00:00');
    const to = host.outbox.map((mail) => mail.to.join());
    expect(new Set(to).size).toBe(to.length);
    expect(to).toHaveLength(MANY + 1);
    expect(to).toContain(DIRECTOR);
    expect(Math.max(...host.executions.map(({ ms }) => ms))).toBeLessThan(330_000);
  });
});

describe('whose mail it is', () => {
  test('another account than the one whose documents they are is told whose mail it is, and sends nothing', () => {
    const host = mailHost(bundle);
    const made = serve(host, { job: 'documents', request: { kind: ['School on a page'], only: [String(OAK)] } });
    expect(made.ok).toBe(true);
    const answer = JSON.parse(
      String(host.call('serve', JSON.stringify({ job: 'reminders' }), 'other@trust.example')),
    ) as unknown;
    expect(answer).toEqual({
      ok: false,
      error: {
        message: 'Not sent: mail goes out from data.manager@example.org, and this is other@trust.example.',
        do: 'Ask whoever has that account to choose it.',
      },
    });
    expect(host.outbox).toEqual([]);
  });

  test('an account that did not tick the box for mail is told which it is', () => {
    const AUTH = 'https://www.googleapis.com/auth/';
    const grantedScopes = [`${AUTH}spreadsheets.currentonly`, `${AUTH}userinfo.email`];
    const answer = serve(mailHost(bundle, {}, { grantedScopes }), { job: 'reminders' });
    expect(answer).toMatchObject({
      ok: false,
      error: { message: 'Not run: Google was not allowed “Send email as you” (script.send_mail).' },
    });
  });
});
