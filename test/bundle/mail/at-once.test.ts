/** An urgent concern or a warning letter, typed in the sheet: mailed at once by the account whose schedule it is, once. */
import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { COLLEAGUE, INSTALLER, scheduled } from '../edits/scheduled.ts';
import { builtBundle, OAK, rowsOf, type Table, type Tables } from '../trust.ts';
import { CEO, MAIL_TRUST, parsed, SETTINGS } from './a-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
}, 60_000);

const CONCERNS: Table = [
  ['Ref', 'URN', 'Kind', 'Raised on', 'Closed on'],
  ['C1', OAK, 'Safeguarding', '', ''],
];
const withSettings = (...more: Table): Tables => ({
  ...MAIL_TRUST,
  Concerns: CONCERNS,
  Settings: [
    ...SETTINGS.filter(([name]) => !more.some(([other]) => other === name)),
    ['calendar.from', '2026-09-01'],
    ...more,
  ],
});
/** The last cell of a concern, typed by somebody. */
const raise = (host: ReturnType<typeof scheduled>, who = INSTALLER) => host.edit('Concerns', 2, 4, '2026-10-03', who);
const sent = (host: ReturnType<typeof scheduled>) => host.outbox.map(({ to, subject }) => [String(to), subject]);
const failures = (host: ReturnType<typeof scheduled>) => host.executions.flatMap(({ error }) => error ?? []);

test('a concern is mailed as its last cell is typed, on a Saturday, and not by the morning again', () => {
  const host = scheduled(bundle, withSettings(), { now: '2026-10-10T15:00:00' });
  raise(host, COLLEAGUE);
  expect(sent(host)).toEqual([[CEO, 'Urgent: Safeguarding concern, Oak School']]);
  expect(rowsOf(host, 'Mail log')).toMatchObject([{ Key: `alert·C1·${CEO}`, State: 'Sent' }]);
  host.edit('Concerns', 2, 5, '', INSTALLER);
  host.run('runDaily');
  expect(sent(host).filter(([, subject]) => String(subject).startsWith('Urgent'))).toHaveLength(1);
  expect(failures(host)).toEqual([]);
});

test('the mail as it goes out has both bodies, and what somebody typed is inert in each of them', async () => {
  const host = scheduled(bundle, {
    ...withSettings(),
    Schools: [
      ['URN', 'School', 'Phase'],
      [OAK, 'Oak <b>School</b>\r\nBcc: a@evil.example {{reply}}', 'Primary'],
    ],
  });
  raise(host);
  const [mail, ...others] = await parsed(host);
  expect(others).toEqual([]);
  if (!mail) throw new Error('Nothing was sent');
  expect(mail.subject).toMatch(/^Urgent: Safeguarding concern, Oak/);
  expect([mail.to, mail.bcc].flat().map((each) => each?.text)).toEqual([CEO, undefined]);
  expect(mail.text).toContain('raised on 3 October 2026 (C1 in Concerns)');
  expect(mail.html).toContain('&lt;b&gt;School');
  expect(mail.html).not.toContain('<b>School');
});

test('a half-typed row is no concern yet', () => {
  const host = scheduled(bundle, withSettings());
  host.edit('Concerns', 2, 3, 'Financial', INSTALLER);
  expect(sent(host)).toEqual([]);
});

test('in a dry run nothing goes and nothing is logged; the morning lists it', () => {
  const host = scheduled(bundle, withSettings(['mail.dry.run', 'Yes']));
  raise(host);
  expect(sent(host)).toEqual([]);
  const before = rowsOf(host, 'Run log').length;
  host.run('runDaily');
  expect(sent(host)).toEqual([]);
  expect(JSON.stringify(rowsOf(host, 'Run log').slice(before))).toContain('Urgent: Safeguarding concern');
});

test('an edit in a tab without alerts sends nothing', () => {
  const host = scheduled(bundle, withSettings());
  host.edit('Inspections', 2, 5, 4, INSTALLER);
  expect(sent(host)).toEqual([]);
});
