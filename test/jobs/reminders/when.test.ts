import { describe, expect, test } from '@jest/globals';
import { termDate, workbook } from '../../support/rows.ts';
import { aPerson, aTask, CEO, ELM, HEAD, logged, mailsOn, OAK, setting, TODAY, toOn } from './a-day.ts';

const keysOn = (...given: Parameters<typeof mailsOn>) => mailsOn(...given).mails.map(({ key }) => key);
const DUE = aTask({ Due: '2026-10-23' });

describe('the digest', () => {
  test.each([
    ['Monday', '2026-10-05', 'digest·2026-10-05'],
    ['Friday', '2026-10-09', 'digest·2026-10-09'],
  ])('goes on %s where digest.weekday says so', (weekday, today, key) => {
    expect(keysOn(today, HEAD, DUE, setting('digest.weekday', weekday))).toEqual([`${key}·head@oak.example`]);
  });

  test.each([
    ['a Saturday', '2026-10-10', {}],
    ['a holiday', '2026-10-26', {}],
    ['a bank holiday', TODAY, termDate('Bank holiday', TODAY, TODAY, '')],
    ['a closure', TODAY, termDate('Closure', TODAY, TODAY, 'Snow')],
    ['an INSET day', TODAY, termDate('INSET', TODAY, TODAY, '')],
  ])('never goes on %s', (_, today, dates) => {
    expect(toOn(today, HEAD, DUE, dates)).toEqual([]);
  });

  test('goes on the next school day instead', () => {
    const closed = termDate('Closure', TODAY, '2026-10-06', 'Snow');
    expect(keysOn('2026-10-07', HEAD, DUE, closed)).toEqual(['digest·2026-10-05·head@oak.example']);
  });

  test('keeps the days of a school for whoever is there alone, and the trust’s for the others', () => {
    const snow = termDate('Closure', TODAY, TODAY, 'Snow', { URN: OAK });
    const elm = workbook(aPerson('head@elm.example', 'Headteacher', ELM), aTask({ Task: 'elm', URN: ELM }));
    const ofTrust = workbook(CEO, aTask({ Task: 'trust', URN: null, Owner: 'CEO' }));
    expect(toOn(TODAY, HEAD, DUE, snow, elm, ofTrust)).toEqual(['ceo@trust.example', 'head@elm.example']);
    expect(toOn('2026-10-06', HEAD, DUE, snow)).toEqual(['head@oak.example']);
  });

  test('is one after three days that were missed', () => {
    expect(keysOn('2026-10-08', HEAD, DUE)).toEqual(['digest·2026-10-05·head@oak.example']);
  });

  test('is not caught up with where there was nothing to say: what came into sight since waits for the next', () => {
    expect(keysOn('2026-10-08', HEAD, aTask({ Due: '2026-11-04' }))).toEqual([]);
    expect(keysOn('2026-10-12', HEAD, aTask({ Due: '2026-11-04' }))).toEqual(['digest·2026-10-12·head@oak.example']);
  });

  test.each(['Sent', 'Reserved', 'Failed'])('with %s in the log is never planned again', (state) => {
    const log = logged(mailsOn(TODAY, HEAD, DUE), TODAY, state);
    for (const today of [TODAY, '2026-10-06', '2026-10-09']) expect(toOn(today, HEAD, DUE, log)).toEqual([]);
    expect(toOn('2026-10-12', HEAD, DUE, log)).toHaveLength(1);
  });

  test('with Left in the log is planned again', () => {
    const log = logged(mailsOn(TODAY, HEAD, DUE), TODAY, 'Left');
    expect(toOn('2026-10-06', HEAD, DUE, log)).toHaveLength(1);
  });
});

describe('the note of another day', () => {
  const week = workbook(HEAD, logged(mailsOn(TODAY, HEAD, DUE), TODAY));

  test.each([
    ['due that day', '2026-10-07', 1],
    ['due the day before', '2026-10-06', 1],
    ['due two days before: it was told then', '2026-10-05', 0],
    ['due the next day: it is not yet told', '2026-10-08', 0],
  ])('is of what is %s', (_, due, mails) => {
    expect(keysOn('2026-10-07', week, aTask({ Due: due }))).toEqual(
      Array(mails).fill('daily·2026-10-07·head@oak.example'),
    );
  });

  test('goes once', () => {
    const task = aTask({ Due: '2026-10-07' });
    const note = mailsOn('2026-10-07', week, task);
    expect(note.mails).toHaveLength(1);
    expect(toOn('2026-10-07', week, task, logged(note, '2026-10-07'))).toEqual([]);
  });

  test('does not go beside a digest, on its day or on the day it was caught up with', () => {
    const task = aTask({ Due: '2026-10-07' });
    const late = mailsOn('2026-10-07', HEAD, task);
    expect(late.mails.map(({ key }) => key)).toEqual(['digest·2026-10-05·head@oak.example']);
    expect(toOn('2026-10-07', HEAD, task, logged(late, '2026-10-07'))).toEqual([]);
    const onTime = aTask({ Due: TODAY });
    expect(toOn(TODAY, HEAD, onTime, logged(mailsOn(TODAY, HEAD, onTime), TODAY))).toEqual([]);
  });

  test('does not go to those who are only told', () => {
    const task = aTask({ Due: '2026-10-06', Owner: 'CEO', Level: 1 });
    const log = logged(mailsOn(TODAY, HEAD, CEO, task), TODAY);
    expect(toOn('2026-10-07', HEAD, CEO, task, log)).toEqual(['ceo@trust.example']);
  });
});

test('the log says of a mail left reserved that nobody knows, and of one refused why', () => {
  const rows = {
    'Mail log': [
      { Key: 'a', To: 'head@oak.example', Subject: '1 due', State: 'Reserved', On: '', Why: '' },
      { Key: 'b', To: 'chair@oak.example', Subject: '1 due', State: 'Failed', On: '', Why: 'Invalid email' },
      { Key: 'c', To: 'ceo@trust.example', Subject: '1 due', State: 'Sent', On: '', Why: '' },
      { Key: 'd', To: 'ceo@trust.example', Subject: '1 due', State: 'Left', On: '', Why: '' },
    ],
  };
  expect(mailsOn(TODAY, rows).answer.problems.map(({ tab, row, found }) => [tab, row, found])).toEqual([
    ['Mail log', 2, 'Reserved: whether “1 due” reached head@oak.example is not known'],
    ['Mail log', 3, 'Not sent to chair@oak.example: Invalid email'],
  ]);
});
