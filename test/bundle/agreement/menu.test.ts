/** The meeting from the menu: what people are asked, and what they are told. */
import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { builtBundle, ELM, OAK, rowsOf, TRUST } from '../trust.ts';
import { agreedIn, inJuly, onPage, PAGE, type } from './meeting.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const opened = (...uiAnswers: ConstructorParameters<typeof Array<string | { button: string; text: string }>>) => {
  const host = inJuly(bundle, TRUST, { uiAnswers });
  host.open();
  host.clickMenu('Agreement meeting…');
  return host;
};
const OK = { button: 'OK', text: '' };

test('Agreement meeting names who is due, and an empty answer takes them', () => {
  const host = opened(OK);
  expect(host.ui.questions[0]?.text).toContain('Due: 2 schools: Oak School, Elm School.');
  expect(rowsOf(host, PAGE)).toHaveLength(3);
  expect(host.workbook.sheet(PAGE)?.frozenRows).toBe(2);
  expect(rowsOf(host, PAGE).map((row) => row['Sign'])).toEqual(['', false, false]);
});

test('Agreement meeting takes names of schools, and says which one it does not know', () => {
  const host = opened({ button: 'OK', text: 'elm school' }, { button: 'OK', text: 'Beech' });
  expect(rowsOf(host, PAGE).map((row) => row['URN'])).toEqual(['Meeting', ELM]);
  host.clickMenu('Agreement meeting…');
  expect(host.ui.questions.pop()?.text).toContain('no school “Beech”');
});

test('Agreement meeting can be left', () => {
  expect(rowsOf(opened({ button: 'CANCEL', text: '' }), PAGE)).toEqual([]);
});

test('Agreement meeting asks before choices are lost, and a no keeps them', () => {
  const host = opened(OK, { button: 'OK', text: 'Elm School' }, 'NO', { button: 'OK', text: 'Elm School' }, 'YES');
  type(host, OAK, { Agree: 'RED' });
  host.clickMenu('Agreement meeting…');
  expect(host.ui.questions.pop()?.text).toContain('not signed off: Oak School');
  expect(onPage(host, OAK)).toMatchObject({ Agree: 'RED' });
  host.clickMenu('Agreement meeting…');
  expect(rowsOf(host, PAGE).map((row) => [row['URN'], row['Agree']])).toEqual([
    ['Meeting', ''],
    [ELM, ''],
  ]);
});

test('Sign off shows each school and colour and asks once; a no writes nothing', () => {
  const host = opened(OK, 'NO', 'YES');
  type(host, 'Meeting', { 'Agreed by': 'CEO' });
  type(host, OAK, { Agree: 'RED', 'Reason for override': 'Seen', Sign: true });
  type(host, ELM, { Sign: true });
  host.resetCalls();
  host.clickMenu('Sign off…');
  const asked = host.ui.questions.pop()?.text ?? '';
  expect(asked).toContain('Sign off 1 school?');
  expect(asked).toMatch(/Oak School: RED, not GREEN as indicated: Seen \(6 July 2026, CEO\)/);
  expect(asked).toContain('Row 4, Elm School: choose a colour in Agree.');
  expect(host.calls.cellsWritten).toBe(0);
  host.clickMenu('Sign off…');
  expect(agreedIn(host)).toEqual({ [OAK]: 'RED' });
  expect(host.ui.toasts.pop()?.text).toBe('1 school signed off. Their category letters are due.');
});

test('Sign off takes no choice that was made after it was shown', () => {
  const host = opened(OK, 'YES');
  type(host, 'Meeting', { 'Agreed by': 'CEO' });
  type(host, OAK, { Agree: 'RED', 'Reason for override': 'Seen', Sign: true });
  host.duringCall({ method: 'Ui.alert', at: host.calls.of('Ui.alert') + 1 }, () => type(host, OAK, { Agree: 'AMBER' }));
  host.clickMenu('Sign off…');
  expect(agreedIn(host)).toEqual({});
  expect(onPage(host, OAK)).toMatchObject({ Agree: 'AMBER', Sign: true });
});

test('Sign off without a page, or without a tick, says what to do', () => {
  const host = inJuly(bundle);
  host.open();
  host.clickMenu('Sign off…');
  expect(host.ui.questions.pop()?.text).toContain('Choose Agreement meeting in the menu first');
});
