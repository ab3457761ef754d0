/** The digest of a week, through the built bundle to a file that a mail program reads. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { builtBundle, rowsOf } from '../trust.ts';
import { CEO, CHAIR, ELM_HEAD, HEAD, logOf, mailHost, parsed, remind, SETTINGS } from './a-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const addressOf = (to: unknown): string => (to as { readonly text: string }).text;

describe('on the day of the digest', () => {
  test('each person has one mail, the headteacher’s says first what is overdue', async () => {
    const host = mailHost(bundle);
    const { answer } = remind(host);
    expect(answer.mails.map(({ to, subject, state }) => [to, subject, state])).toEqual([
      [CEO, '1 due: week of 5 October', 'sent'],
      [CHAIR, '1 overdue with others: week of 5 October', 'sent'],
      [HEAD, '1 overdue, 1 due: week of 5 October', 'sent'],
      [ELM_HEAD, '1 due: week of 5 October', 'sent'],
    ]);
    const mail = (await parsed(host)).find(({ to }) => addressOf(to) === HEAD);
    expect(mail?.from?.value).toEqual([{ name: 'Curlew Trust', address: 'data.manager@example.org' }]);
    expect(mail?.replyTo?.text).toBe('office@trust.example');
    expect(mail?.text?.split('\n').slice(0, 4)).toEqual([
      'Do the overdue task first; 1 more is due by 23 October 2026.',
      '',
      'OVERDUE',
      '- Headteacher report, Oak School: was due 2 October 2026',
    ]);
    expect(mail?.html).toContain('<a href="https://docs.google.com/document/d/abc/edit">Headteacher report</a>');
  });

  test('the log says what each was sent, and of which tasks', () => {
    const host = mailHost(bundle);
    remind(host);
    expect(logOf(host).find(({ To: to }) => to === HEAD)).toEqual({
      Key: `digest·2026-10-05·${HEAD}`,
      To: HEAD,
      Subject: '1 overdue, 1 due: week of 5 October',
      State: 'Sent',
      On: '2026-10-05T07:00:00',
      Items: 'oak-report, oak-sef',
      Why: '',
    });
    expect(rowsOf(host, 'Run log')).toMatchObject([{ Job: 'reminders', Changed: 4 }]);
  });

  test('a second run sends nothing, and writes nothing', () => {
    const host = mailHost(bundle);
    remind(host);
    const before = JSON.stringify(logOf(host));
    expect(remind(host)).toMatchObject({ sent: 0, answer: { mails: [] }, applied: { cells: 0 } });
    expect(host.outbox).toHaveLength(4);
    expect(JSON.stringify(logOf(host))).toBe(before);
  });

  test('a meeting comes as a date to put in a calendar', async () => {
    const host = mailHost(bundle);
    remind(host);
    const mail = (await parsed(host)).find(({ to }) => addressOf(to) === CEO);
    expect(mail?.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['dates.ics', 'text/calendar'],
    ]);
    expect(mail?.attachments[0]?.content.toString()).toContain('DTSTART;VALUE=DATE:20261008\r\n');
  });
});

describe('settings', () => {
  const set = (name: string, value: string) => ({
    Settings: [...SETTINGS.filter(([key]) => key !== name), [name, value]],
  });

  test('a dry run sends nothing and reserves nothing; the Run log says who would hear what', () => {
    const host = mailHost(bundle, set('mail.dry.run', 'Yes'));
    const { answer } = remind(host);
    expect(host.outbox).toEqual([]);
    expect(logOf(host)).toEqual([]);
    expect(answer.mails.map(({ state }) => state)).toEqual(['listed', 'listed', 'listed', 'listed']);
    expect(rowsOf(host, 'Run log')[0]?.['Says']).toContain(`${HEAD} (1 overdue, 1 due: week of 5 October)`);
  });

  test('a redirect sends all to one address, which reads first whom it was meant for', async () => {
    const host = mailHost(bundle, set('mail.redirect', 'trying@trust.example'));
    remind(host);
    const mails = await parsed(host);
    expect(mails.map(({ to }) => addressOf(to))).toEqual(mails.map(() => 'trying@trust.example'));
    const head = mails.find(({ text }) => text?.includes(HEAD));
    expect(head?.subject).toBe('[Redirected] 1 overdue, 1 due: week of 5 October');
    expect(head?.text?.split('\n')[0]).toMatch(/^Meant for Ann Ash \(head@oak\.example\)\. Do the overdue task first/);
  });

  test('what was redirected has not gone to the person: once the setting is emptied it goes', () => {
    const host = mailHost(bundle, set('mail.redirect', 'trying@trust.example'));
    remind(host);
    host.edit('Settings', 5, 2, '');
    expect(remind(host).answer.mails.map(({ to }) => to)).toContain(HEAD);
    expect(host.outbox).toHaveLength(8);
  });
});
