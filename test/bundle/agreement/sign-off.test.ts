/** What the meeting decides goes into Categories and its history: row by row, once, in the right row. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { builtBundle, ELM, OAK, recompute, rowsOf, SCHOOLS, TRUST } from '../trust.ts';
import { agreedIn, historyOf, inJuly, onPage, openPage, PAGE, signOff, type } from './meeting.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

/** The page is open, and the Executive Team signs. */
function atTheMeeting(): Host {
  const host = inJuly(bundle);
  openPage(host);
  type(host, 'Meeting', { 'Agreed by': 'Executive Team' });
  return host;
}

const indicatedOf = (host: Host, urn: number): string => String(onPage(host, urn)['Indicated']);

describe('the page', () => {
  test('has a row for each school that is due in July, and no choice in it', () => {
    const host = atTheMeeting();
    expect(rowsOf(host, PAGE).map((row) => row['URN'])).toEqual(['Meeting', OAK, ELM]);
    expect(onPage(host, OAK)).toMatchObject({
      School: 'Oak School',
      'Agreed now': 'Never agreed',
      Agree: '',
      'Reason for override': '',
      Sign: '',
    });
    expect(String(onPage(host, OAK)['Because'])).toContain('G1');
    expect(onPage(host, 'Meeting')).toMatchObject({ 'Agreed on': '2026-07-06' });
  });

  test('keeps its choices when it is asked for again, and takes the tick off a school that has moved', () => {
    const host = atTheMeeting();
    type(host, OAK, { Agree: 'GREEN', Sign: true });
    type(host, ELM, { Agree: 'AMBER', Sign: true });
    host.edit('Inspections', 2, 5, 4);
    expect(openPage(host)).toMatchObject({ page: 'kept' });
    expect(onPage(host, OAK)).toMatchObject({ Agree: 'GREEN', Sign: '' });
    expect(onPage(host, ELM)).toMatchObject({ Agree: 'AMBER', Sign: true });
  });

  test('for other schools asks before it takes off what was chosen, and then no choice is left beside another school', () => {
    const host = atTheMeeting();
    type(host, OAK, { Agree: 'RED', Sign: true });
    expect(openPage(host, { schools: ['Elm School'] })).toMatchObject({ page: 'asks', unsigned: ['Oak School'] });
    expect(onPage(host, OAK)).toMatchObject({ Agree: 'RED' });
    expect(openPage(host, { schools: ['Elm School'], afresh: true })).toMatchObject({ page: 'cleared' });
    expect(openPage(host, { schools: ['Elm School'] })).toMatchObject({ page: 'made' });
    expect(rowsOf(host, PAGE).map((row) => [row['URN'], row['Agree'], row['Sign']])).toEqual([
      ['Meeting', '', ''],
      [ELM, '', ''],
    ]);
  });
});

describe('signing off', () => {
  test('takes the ticked rows: the colour, the day, who and why, with a row of history; it leaves the others', () => {
    const host = atTheMeeting();
    const indicated = indicatedOf(host, OAK);
    type(host, OAK, { Agree: indicated, Sign: true });
    type(host, ELM, { Agree: 'RED' });
    const answer = signOff(host);
    expect(answer).toMatchObject({ signed: [{ school: 'Oak School', agreed: indicated, letterDue: true }], left: 1 });
    expect(agreedIn(host)).toEqual({ [OAK]: indicated });
    expect(rowsOf(host, 'Categories')[0]).toMatchObject({
      'Agreed on': '2026-07-06',
      'Agreed by': 'Executive Team',
      'Reason for override': '',
    });
    expect(historyOf(host, OAK)).toMatchObject([
      {
        On: '2026-07-06',
        Agreed: indicated,
        'Agreed on': '2026-07-06',
        'Indicated when agreed': indicated,
        'Why it was written': `agreed ${indicated} on 6 July 2026 by Executive Team, as indicated; category letter to the headteacher and the Chair due`,
      },
    ]);
    expect(onPage(host, OAK)).toMatchObject({ Agree: '', Sign: '', 'Agreed now': `${indicated} on 6 July 2026` });
    expect(onPage(host, ELM)).toMatchObject({ Agree: 'RED', Answer: '' });
  });

  test('of another colour keeps the reason, in Categories and in the history', () => {
    const host = atTheMeeting();
    type(host, ELM, { Agree: 'RED', 'Reason for override': 'A new headteacher', Sign: true });
    signOff(host);
    expect(rowsOf(host, 'Categories')[0]).toMatchObject({ Agreed: 'RED', 'Reason for override': 'A new headteacher' });
    expect(historyOf(host, ELM)[0]?.['Why it was written']).toContain('as indicated: A new headteacher');
  });

  test('refuses a tick without a colour, and an override without a reason, each in its row; the rest is taken', () => {
    const host = inJuly(bundle, { ...TRUST, Schools: [...SCHOOLS, [100003, 'Ash School', 'First']] });
    openPage(host);
    type(host, 'Meeting', { 'Agreed by': 'CEO' });
    type(host, OAK, { Agree: indicatedOf(host, OAK), Sign: true });
    type(host, ELM, { Sign: true });
    type(host, 100003, { Agree: 'RED', Sign: true });
    const { signed, refused } = signOff(host);
    expect(signed.map(({ school }) => school)).toEqual(['Oak School']);
    expect(refused).toMatchObject([
      { row: 4, school: 'Elm School', why: 'choose a colour in Agree' },
      { row: 5, school: 'Ash School', why: expect.stringContaining('type the Reason for override') },
    ]);
    expect(onPage(host, ELM)).toMatchObject({ Sign: true, Answer: 'Not signed off: choose a colour in Agree.' });
  });

  test('refuses a school whose indicated colour is no longer the one on the page', () => {
    const host = atTheMeeting();
    type(host, OAK, { Agree: indicatedOf(host, OAK), Sign: true });
    host.edit('Inspections', 2, 5, 4);
    expect(signOff(host).refused).toMatchObject([{ why: expect.stringContaining('RED is indicated now') }]);
    expect(agreedIn(host)).toEqual({});
  });

  test('on another day than the meeting’s wants a reason for the day', () => {
    const host = inJuly(bundle, TRUST, { now: '2026-10-05T10:00:00' });
    expect(openPage(host).needReason).toEqual(['Oak School', 'Elm School']);
    type(host, 'Meeting', { 'Agreed by': 'CEO' });
    type(host, OAK, { Agree: indicatedOf(host, OAK), Sign: true });
    expect(signOff(host).refused).toMatchObject([{ why: expect.stringContaining('is not the day of its meeting') }]);
    type(host, 'Meeting', { 'Reason for override': 'Results came late' });
    expect(signOff(host).signed).toHaveLength(1);
    expect(historyOf(host, OAK)[0]?.['Why it was written']).toContain('on that day because: Results came late');
  });

  test('a second time has nothing to take', () => {
    const host = atTheMeeting();
    type(host, OAK, { Agree: indicatedOf(host, OAK), Sign: true });
    signOff(host);
    expect(() => signOff(host)).toThrow('no school is ticked');
    expect(historyOf(host, OAK)).toHaveLength(1);
  });

  test('leaves nothing for a recompute to add to the history, and a recompute leaves the colour agreed', () => {
    const host = atTheMeeting();
    type(host, ELM, { Agree: 'GREEN', 'Reason for override': 'Seen for ourselves', Sign: true });
    signOff(host);
    recompute(host);
    expect(agreedIn(host)).toMatchObject({ [ELM]: 'GREEN' });
    expect(historyOf(host, ELM)).toHaveLength(1);
  });
});

describe('the colour that was indicated on its day', () => {
  const problemsWithReason = (host: Host) =>
    rowsOf(host, 'Problems').filter((row) => row['Column'] === 'Reason for override');

  test('is no override when the indicated colour moves later, that day or another', () => {
    const host = atTheMeeting();
    type(host, OAK, { Agree: indicatedOf(host, OAK), Sign: true });
    signOff(host);
    host.edit('Inspections', 2, 5, 4);
    recompute(host);
    expect(rowsOf(host, 'Categories')[0]).toMatchObject({ Indicated: 'RED', Agreed: 'GREEN' });
    expect(problemsWithReason(host)).toEqual([]);
    expect(historyOf(host, OAK)[0]?.['Why it was written']).toContain('by Executive Team');
    host.setNow('2026-07-20T10:00:00');
    recompute(host);
    expect(problemsWithReason(host)).toEqual([]);
  });

  test('is what an agreement typed straight into Categories is held against', () => {
    const host = inJuly(bundle);
    recompute(host);
    recompute(host);
    const headers = Object.keys(rowsOf(host, 'Categories')[0] ?? {});
    const typeIn = (header: string, value: unknown) => host.edit('Categories', 2, headers.indexOf(header) + 1, value);
    typeIn('Agreed', 'YELLOW');
    typeIn('Agreed on', '6/7/2026');
    recompute(host);
    expect(rowsOf(host, 'Problems').map((row) => row['Column'])).toEqual(
      expect.arrayContaining(['Agreed by', 'Reason for override']),
    );
  });
});
