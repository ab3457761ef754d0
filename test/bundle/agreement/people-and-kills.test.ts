/** The meeting's page is a live sheet: people sort and insert while it is signed off, runs die, buttons are pressed twice. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { tableOf } from '../../../src/local/workbook/workbook-from.ts';
import { builtBundle, ELM, OAK, recompute, rowsOf, SCHOOLS, type Tables, TRUST } from '../trust.ts';
import { agreedIn, historyOf, inJuly, onPage, openPage, PAGE, signOff, type } from './meeting.ts';

let bundle: Bundle;
/** Both schools are ticked, both against what is indicated. */
function tickedTables(): Tables {
  const host = inJuly(bundle);
  recompute(host);
  openPage(host);
  type(host, 'Meeting', { 'Agreed by': 'CEO' });
  type(host, OAK, { Agree: 'RED', 'Reason for override': 'Seen', Sign: true });
  type(host, ELM, { Agree: 'AMBER', 'Reason for override': 'Known', Sign: true });
  return Object.fromEntries(host.workbook.sheets.map(({ name }) => [name, tableOf(host.workbook, name)]));
}

let tables: Tables;
beforeAll(async () => {
  bundle = await builtBundle();
  tables = tickedTables();
});

const ticked = (): Host => inJuly(bundle, tables);

const AGREED = { [OAK]: 'RED', [ELM]: 'AMBER' };

describe('between the snapshot and the writing', () => {
  const readsOfARun = () => {
    const host = ticked();
    signOff(host);
    return host.calls.of('Range.getValues');
  };

  test.each([
    ['sorts Categories', (host: Host) => host.sort('Categories', 1, false)],
    ['inserts a row in Categories', (host: Host) => host.insertRows('Categories', 2)],
    ['sorts the page', (host: Host) => host.sort(PAGE, 1, false)],
    ['inserts a row in the page', (host: Host) => host.insertRows(PAGE, 3)],
    ['inserts a column in the page', (host: Host) => host.insertColumns(PAGE, 4)],
  ])('a person %s: every colour lands in its own row', (_what, act) => {
    // Four tabs are read again to be written: Categories, its history, the page and the log.
    const writes = 4;
    const host = ticked();
    host.duringCall({ method: 'Range.getValues', at: readsOfARun() - writes + 1 }, () => act(host));
    signOff(host);
    expect(agreedIn(host)).toMatchObject(AGREED);
    expect(rowsOf(host, 'Categories').find((row) => row['URN'] === ELM)).toMatchObject({
      'Reason for override': 'Known',
    });
    expect(onPage(host, OAK)).toMatchObject({
      School: 'Oak School',
      Agree: '',
      Sign: '',
      'Agreed now': 'RED on 6 July 2026',
    });
    expect(onPage(host, ELM)).toMatchObject({
      School: 'Elm School',
      Agree: '',
      Sign: '',
      'Agreed now': 'AMBER on 6 July 2026',
    });
  });
});

/** What is left in the workbook when all is done, without the log. */
const outcome = (host: Host) => {
  const history = (urn: number) =>
    historyOf(host, urn)
      .map((row) => row['Why it was written'])
      .join('; ');
  return {
    categories: tableOf(host.workbook, 'Categories'),
    page: tableOf(host.workbook, PAGE).map((row) => row.slice(0, -1)),
    agreements: [OAK, ELM].map(
      (urn) => history(urn).split('agreed RED').length + history(urn).split('agreed AMBER').length - 2,
    ),
  };
};

describe('a run that is cut short', () => {
  test('at any call, and run again, comes to the same end, each agreement in the history once', () => {
    const whole = ticked();
    signOff(whole);
    const calls = whole.calls.total;
    const expected = outcome(whole);
    expect(expected.agreements).toEqual([1, 1]);
    for (let at = 1; at <= calls; at++) {
      const host = ticked();
      host.addFault({ kind: 'die', at });
      expect(() => signOff(host)).toThrow();
      try {
        signOff(host);
      } catch (error) {
        // It died after everything was written: there is no tick any more.
        expect(String(error)).toContain('no school is ticked');
      }
      expect({ at, ...outcome(host) }).toEqual({ at, ...expected });
    }
  });

  test('and is finished the next day keeps the day of the meeting', () => {
    const host = ticked();
    host.addFault({ kind: 'die', method: 'Range.setValues', at: 2 });
    expect(() => signOff(host)).toThrow();
    host.setNow('2026-07-07T09:00:00');
    expect(signOff(host).refused).toEqual([]);
    expect(rowsOf(host, 'Categories').map((row) => row['Agreed on'])).toEqual(['2026-07-06', '2026-07-06']);
    expect(historyOf(host, OAK).filter((row) => String(row['Why it was written']).includes('agreed RED'))).toHaveLength(
      1,
    );
  });
});

test('a second press while the first runs is told so, and takes nothing', () => {
  const host = ticked();
  const release = host.holdLock();
  expect(() => signOff(host)).toThrow('already running');
  release();
  expect(signOff(host).signed).toHaveLength(2);
});

test('fifty schools are signed off in as many calls as two', () => {
  const callsFor = (more: number) => {
    const rows = Array.from({ length: more }, (_, index) => [200_000 + index, `School ${index}`, 'Primary']);
    const host = inJuly(bundle, { ...TRUST, Schools: [...SCHOOLS, ...rows] });
    recompute(host);
    openPage(host);
    type(host, 'Meeting', { 'Agreed by': 'CEO' });
    const page = rowsOf(host, PAGE);
    const headers = Object.keys(page[0] ?? {});
    host.paste(
      PAGE,
      3,
      headers.indexOf('Agree') + 1,
      page.slice(1).map(() => ['YELLOW', 'A full review', true]),
    );
    host.resetCalls();
    expect(signOff(host).signed).toHaveLength(more + 2);
    expect(new Set(Object.values(agreedIn(host)))).toEqual(new Set(['YELLOW']));
    return host.calls.total;
  };
  expect(callsFor(48)).toBe(callsFor(0));
});
