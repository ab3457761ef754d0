import { describe, expect, test } from '@jest/globals';
import { aMailHost, MESSAGE, send } from './a-mail.ts';

const AUTH = 'https://www.googleapis.com/auth/';
const KB = 1024;

describe('MailApp', () => {
  test('keeps what it was given, from the account that the script runs as', () => {
    const host = aMailHost();
    const message = { htmlBody: '<p>Due</p>', name: 'Curlew Trust', replyTo: 'office@trust.example' };
    expect(send(host, message, { text: 'BEGIN', type: 'text/calendar', name: 'dates.ics' })).toBe('it worked');
    expect(host.outbox).toEqual([
      {
        from: 'data@trust.example',
        ...MESSAGE,
        to: ['head@oak.example'],
        ...message,
        attachments: [{ name: 'dates.ics', contentType: 'text/calendar', data: Buffer.from('BEGIN') }],
        at: Date.parse('2026-10-05T06:00:00Z'),
      },
    ]);
  });

  test('without its scope fails in Google’s words, and sends nothing', () => {
    const host = aMailHost({ scopes: [`${AUTH}spreadsheets.currentonly`] });
    expect(send(host)).toBe(
      `Exception: Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    );
    expect(host.outbox).toEqual([]);
  });

  test('takes 600 ms a mail', () => {
    const host = aMailHost({ latency: 'median' });
    send(host);
    expect(host.calls.modelledMs).toBe(1000 + 600);
  });

  test('fails where a fault is planned, before it sent or after', () => {
    const before = aMailHost();
    before.addFault({ kind: 'throw', at: 2, method: 'MailApp.sendEmail' });
    expect([send(before), send(before), send(before)]).toEqual([
      'it worked',
      'Exception: Service error: Mail',
      'it worked',
    ]);
    expect(before.outbox).toHaveLength(2);
    const after = aMailHost();
    after.addFault({ kind: 'die', at: 1, method: 'MailApp.sendEmail', when: 'after' });
    expect(() => send(after)).toThrow();
    expect(after.outbox).toHaveLength(1);
  });

  test.each(['fields', 'copy'])('%s: what the host does not stand in for ends the run', (name) => {
    expect(() => aMailHost().run(name)).toThrow('not supported by the local host yet');
  });
});

describe('limits', () => {
  test.each([
    ['consumer', 100],
    ['workspace', 1_500],
  ] as const)('a %s account may write to %i people in 24 hours', (accounts, most) => {
    const host = aMailHost({ accounts });
    expect(host.run('left')).toBe(most);
    const fifty = Array.from({ length: 50 }, (_, n) => `p${n}@oak.example`).join(',');
    for (let n = 0; n < most / 50; n++) expect(send(host, { to: fifty })).toBe('it worked');
    expect(host.run('left')).toBe(0);
    expect(send(host)).toBe('Exception: Service invoked too many times for one day: email.');
    host.setNow('2026-10-06T07:00:01');
    expect(host.run('left')).toBe(most);
  });

  test('a message takes 50 recipients, not 51', () => {
    const people = (count: number) => Array.from({ length: count }, (_, n) => `p${n}@oak.example`).join(', ');
    expect(send(aMailHost(), { to: people(50) })).toBe('it worked');
    expect(send(aMailHost(), { to: people(51) })).toBe('Exception: Limit Exceeded: Email Recipients Per Message.');
  });

  test.each([
    ['consumer', 200],
    ['workspace', 400],
  ] as const)('a %s account’s bodies hold %i KB, and not a byte more', (accounts, kilobytes) => {
    const host = aMailHost({ accounts });
    const most = kilobytes * KB - 'x'.length;
    expect(send(host, { body: 'x', htmlBody: 'x'.repeat(most) })).toBe('it worked');
    expect(send(host, { body: 'x', htmlBody: 'x'.repeat(most + 1) })).toBe(
      'Exception: Limit Exceeded: Email Body Size.',
    );
  });

  test('attachments hold 25 MB', () => {
    const host = aMailHost();
    const file = (bytes: number) => ({ text: 'x'.repeat(bytes), type: 'text/plain', name: 'a.txt' });
    expect(send(host, {}, file(25 * KB * KB))).toBe('it worked');
    expect(send(host, {}, file(25 * KB * KB), file(1))).toBe(
      'Exception: Limit Exceeded: Email Total Attachments Size.',
    );
  });

  test.each([
    [{ to: '' }, 'Failed to send email: no recipient'],
    [{ to: 'Ann Ash' }, 'Invalid email: Ann Ash'],
    [{ to: 'a@b.example\r\nBcc: c@d.example' }, 'Invalid argument: to'],
    [{ subject: 'Due\nBcc: c@d.example' }, 'Invalid argument: subject'],
    [{ subject: 'x'.repeat(251) }, 'Argument too large: subject'],
  ])('%j is refused', (message, words) => {
    const host = aMailHost();
    expect(send(host, message)).toBe(`Exception: ${words}`);
    expect(host.outbox).toEqual([]);
  });

  test('an address that Google does not take is refused in the words it gave', () => {
    const host = aMailHost();
    host.refuseMailTo('head@oak.example', 'Address not found');
    expect(send(host)).toBe('Exception: Address not found');
    expect(send(host, { to: 'chair@oak.example' })).toBe('it worked');
  });
});
