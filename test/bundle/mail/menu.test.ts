/** What a person sees who chooses Send reminders… */
import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { builtBundle } from '../trust.ts';
import { logOf, mailHost, SETTINGS } from './a-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const said = (host: ReturnType<typeof mailHost>): readonly string[] => host.ui.questions.map(({ text }) => text);

test('it says with numbers who would be sent what, and asks once', () => {
  const host = mailHost(bundle, {}, { uiAnswers: ['YES', 'OK'] });
  host.open();
  host.clickMenu('Send reminders…');
  expect(said(host)[0]).toBe(
    [
      '4 people will be sent a mail:',
      '',
      'Cy Clay (ceo@trust.example): 1 due: week of 5 October',
      'Cat Cork (chair@oak.example): 1 overdue with others: week of 5 October',
      'Ann Ash (head@oak.example): 1 overdue, 1 due: week of 5 October',
      'Eve Elder (head@elm.example): 1 due: week of 5 October',
      '',
      'Send them now?',
    ].join('\n'),
  );
  expect(said(host)[1]).toBe('4 mails sent. The list is in Mail log.');
  expect(host.outbox).toHaveLength(4);
});

test('a No sends nothing and writes nothing', () => {
  const host = mailHost(bundle, {}, { uiAnswers: ['NO'] });
  host.open();
  host.clickMenu('Send reminders…');
  expect(host.outbox).toEqual([]);
  expect(logOf(host)).toEqual([]);
});

test('in a dry run it lists, and asks nothing', () => {
  const Settings = [...SETTINGS.filter(([name]) => name !== 'mail.dry.run'), ['mail.dry.run', 'Yes']];
  const host = mailHost(bundle, { Settings }, { uiAnswers: ['OK'] });
  host.open();
  host.clickMenu('Send reminders…');
  expect(said(host)).toHaveLength(1);
  expect(said(host)[0]).toContain('Dry run: nothing is sent. 4 people would hear:');
  expect(host.outbox).toEqual([]);
});

test('once all is sent it says so', () => {
  const host = mailHost(bundle, {}, { uiAnswers: ['YES', 'OK', 'OK'] });
  host.open();
  host.clickMenu('Send reminders…');
  host.clickMenu('Send reminders…');
  expect(said(host)[2]).toBe('Nobody has anything to hear of today that they have not been sent.');
});
