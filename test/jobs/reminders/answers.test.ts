/** What became of what a school wrote in its documents: in the next digest of whoever wrote it, once. */
import { describe, expect, test } from '@jest/globals';
import type { Tabs } from '../../support/decide.ts';
import { type Cells, row, workbook } from '../../support/rows.ts';
import { aPerson, aTask, CEO, ELM, HEAD, logged, mailsOn, OAK, setting, TODAY } from './a-day.ts';

const KEY = `${OAK}·Commitment Plan·2026/27·1`;
const LINK = 'https://docs.google.com/document/d/abc/edit';
const aDocument = (extra: Cells = {}): Tabs =>
  row('Documents', {
    Key: KEY,
    URN: OAK,
    Kind: 'Commitment Plan',
    Period: '2026/27',
    Version: 1,
    Link: LINK,
    Status: 'Edited',
    'Not read': null,
    Answered: 'mark1',
    ...extra,
  });
const aReturn = (ref: string, extra: Cells = {}): Tabs =>
  row('Returns', {
    Ref: ref,
    URN: OAK,
    Document: KEY,
    Tab: 'Actions',
    Row: 'A1',
    Column: 'Due',
    Says: '1 Nov 2026',
    Accept: null,
    'Taken on': null,
    Answer: null,
    ...extra,
  });
const TAKEN = { Accept: 'Yes', 'Taken on': '2026-10-02', Answer: 'Taken.' };
const REFUSED = { Accept: 'No', Answer: 'Not taken.' };
const answers = workbook(aDocument(), aReturn('R1', TAKEN), aReturn('R2', REFUSED), aReturn('R3'));

describe('the digest', () => {
  test('tells the headteacher what was taken, what was not, and what waits', () => {
    const [mail] = mailsOn(TODAY, HEAD, aTask(), answers).mails;
    expect(mail?.text).toContain(
      `WHAT YOU WROTE IN YOUR DOCUMENTS\n- Commitment Plan 2026/27, Oak School: 1 taken over, 1 waiting for the trust to look at, 1 not taken.\n  ${LINK}`,
    );
    expect(mail?.html).toContain(`<a href="${LINK}">Commitment Plan 2026/27, Oak School</a>`);
  });

  test('goes for that alone, too', () => {
    const [mail, ...others] = mailsOn(TODAY, HEAD, answers).mails;
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Your documents: week of 5 October');
    expect(mail?.text).toMatch(/^What you wrote in your documents was read/);
  });

  test('tells nobody else', () => {
    const all = workbook(
      CEO,
      HEAD,
      aPerson('head@elm.example', 'Headteacher', ELM),
      aPerson('data@oak.example', 'Data contact', OAK),
    );
    expect(mailsOn(TODAY, all, answers).mails.map(({ to }) => to)).toEqual(['head@oak.example']);
  });

  test('tells the data contact of a Capture return, as well', () => {
    const captured = aDocument({ Kind: 'Capture return' });
    const all = workbook(HEAD, aPerson('data@oak.example', 'Data contact', OAK), captured, aReturn('R1', TAKEN));
    expect(mailsOn(TODAY, all).mails.map(({ to }) => to)).toEqual(['data@oak.example', 'head@oak.example']);
  });

  test('says why something was not read', () => {
    const unread = aDocument({ 'Not read': 'Not read: A3 Due: found “soon”. Write a day.' });
    expect(mailsOn(TODAY, HEAD, unread).mails[0]?.text).toContain(
      '1 not read. Not read: A3 Due: found “soon”. Write a day.',
    );
  });

  test('never repeats a figure that was not read: it may rest on few pupils', () => {
    const unread = aDocument({ Kind: 'Capture return', 'Not read': 'Not read: RWM: found “3 of 4”. Write a number.' });
    const [mail] = mailsOn(TODAY, HEAD, unread).mails;
    expect(mail?.text).toContain('1 not read. The document says the rest');
    expect(`${mail?.text}${mail?.html}${mail?.items.join()}`).not.toContain('3 of 4');
  });

  test('says it once for each answer', () => {
    const log = logged(mailsOn(TODAY, HEAD, answers), TODAY);
    expect(mailsOn('2026-10-12', HEAD, answers, log).mails).toEqual([]);
    const answeredAgain = workbook(aDocument({ Answered: 'mark2' }), aReturn('R1', TAKEN));
    expect(mailsOn('2026-10-12', HEAD, answeredAgain, log).mails).toHaveLength(1);
  });

  test('that only went to the redirected address is not what the school was told', () => {
    const log = logged(mailsOn(TODAY, HEAD, answers, setting('mail.redirect', 'me@trust.example')), TODAY);
    expect(mailsOn('2026-10-12', HEAD, answers, log).mails).toHaveLength(1);
  });
});

test('on another day it waits for the next digest', () => {
  expect(mailsOn('2026-10-06', HEAD, answers).mails).toEqual([]);
});

test.each([
  ['has not been answered yet', { Answered: null }],
  ['was superseded', { Status: 'Superseded' }],
  ['is the trust’s own', { URN: null }],
])('a document that %s is not spoken of', (_, extra) => {
  expect(mailsOn(TODAY, HEAD, aDocument(extra), aReturn('R1', TAKEN)).mails).toEqual([]);
});

test('an answer that has nothing to say any more is not spoken of', () => {
  const withdrawn = aReturn('R1', { Answer: 'Withdrawn: the document no longer says it.' });
  expect(mailsOn(TODAY, HEAD, aDocument(), withdrawn).mails).toEqual([]);
});

test('what somebody wrote is never markup in a mail', () => {
  const [mail] = mailsOn(
    TODAY,
    HEAD,
    aDocument({ 'Not read': 'Not read: <img src=x> {{reply}}. Write it again.' }),
  ).mails;
  expect(mail?.html).toContain('&lt;img');
  expect(mail?.html).not.toContain('<img');
});
