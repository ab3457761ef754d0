/** What people type comes out of the built bundle as text: in the file of the mail, and in the log. */
import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { builtBundle, OAK, TRUST } from '../trust.ts';
import { CALENDAR, CALENDAR_HEADERS, HEAD, logOf, mailHost, PEOPLE, parsed, remind, SETTINGS } from './a-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const HOSTILE = [
  'Oak\r\nBcc: everybody@example.org\r\n\r\nHello',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://example.org","Oak")',
  '{{first}}{{trust}}',
  '"; name="x',
];

test.each(HOSTILE)('%j as a name, a school, an activity and the trust', async (text) => {
  const typed = `'${text}`;
  const host = mailHost(bundle, {
    Schools: [...(TRUST['Schools'] ?? []).slice(0, 1), [OAK, typed, 'Primary']],
    People: [PEOPLE[0] ?? [], [HEAD, typed, 'Headteacher', OAK, '', '', '']],
    Calendar: [
      CALENDAR_HEADERS,
      ...CALENDAR.slice(1, 2).map((row) => row.map((cell, at) => (at === 2 ? `${typed} meeting` : cell))),
    ],
    Settings: [...SETTINGS.filter(([name]) => name !== 'trust.name'), ['trust.name', typed]],
  });
  expect(remind(host)).toMatchObject({ sent: 1 });
  const [mail] = await parsed(host);
  expect(mail?.to).toMatchObject({ text: HEAD });
  expect([mail?.cc, mail?.bcc]).toEqual([undefined, undefined]);
  expect(mail?.from?.value).toHaveLength(1);
  expect(mail?.subject).toBe('1 overdue: week of 5 October');
  expect(mail?.html).not.toContain('<script>');
  expect(mail?.text?.split('\n').some((line) => line.startsWith('Bcc:'))).toBe(false);
  const formulas = host.workbook.sheets.flatMap(({ formulas: cells }) => cells.rows.flatMap((line) => line ?? []));
  expect(formulas.filter(Boolean)).toEqual([]);
  expect(logOf(host)).toMatchObject([{ To: HEAD, State: 'Sent' }]);
});

test('a mail that nobody knows of is in Problems, and on Start, after the daily run', () => {
  const row = ['k', HEAD, '1 due', 'Reserved', '2026-10-05T07:00:00', '', ''];
  const host = mailHost(bundle, { 'Mail log': [...(TRUST['Mail log'] ?? []), row] });
  host.call('serve', JSON.stringify({ job: 'daily' }));
  const texts = ['Problems', 'Start'].map((tab) => JSON.stringify(host.workbook.sheet(tab)?.values.rows));
  expect(texts[0]).toContain(`Reserved: whether “1 due” reached ${HEAD} is not known`);
  expect(texts[1]).toContain('Problems in Mail log');
});
