import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { builtBundle, rowsOf } from '../trust.ts';
import { filesOf, hostOfFive } from './five-schools.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const opened = (options: Parameters<typeof hostOfFive>[1]): Host => {
  const host = hostOfFive(bundle, options);
  host.open();
  return host;
};
const made = (host: Host) => filesOf(host).filter(({ part }) => part === 'document');

describe('Make documents…', () => {
  test('says how many of each kind are due and makes nothing where the person says no', () => {
    const host = opened({ uiAnswers: ['NO'] });
    host.clickMenu('Make documents…');
    expect(host.ui.questions.map(({ text }) => text).join()).toMatch(/5 × School on a page[\s\S]*Nobody is written to/);
    expect(made(host)).toEqual([]);
  });

  test('makes them where the person says yes, and says where they are', () => {
    const host = opened({ uiAnswers: ['YES'] });
    host.clickMenu('Make documents…');
    expect(made(host).length).toBeGreaterThan(10);
    expect(host.ui.toasts.map(({ text }) => text).join()).toMatch(/documents made: the links are in Documents/);
  });

  test('a run whose time is up gives its reservations up, goes on by itself a minute later, and makes each document once', () => {
    const host = opened({ uiAnswers: ['YES'] });
    host.duringCall({ method: 'Docs.Documents.batchUpdate', at: 3 }, () => {
      host.setNow('2026-10-05T07:04:40');
    });
    host.clickMenu('Make documents…');
    const first = made(host).length;
    expect(first).toBeGreaterThan(0);
    expect(rowsOf(host, 'Documents').some((row) => row['Status'] === 'Reserved')).toBe(true);
    expect(host.ui.toasts.map(({ text }) => text).join()).toMatch(/goes on by itself in a minute/);
    host.advanceTo('2026-10-05T07:07:00');
    const keys = made(host).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(first);
    expect(new Set(keys).size).toBe(keys.length);
    expect(rowsOf(host, 'Documents').every((row) => row['Status'] === 'Made')).toBe(true);
    expect(host.triggers.map(({ handler }) => handler)).not.toContain('continueDocuments');
  });
});

describe('Make one again…', () => {
  const KEY = '100001·School on a page·2026/27 Autumn·1';
  const again = (host: Host, key: string): string => {
    host.ui.willAnswer({ button: 'OK', text: key });
    host.clickMenu('Make one again…');
    return host.ui.toasts.map(({ text }) => text).join();
  };

  test('makes the next version of one document that people have edited, beside it', () => {
    const host = opened({ uiAnswers: ['YES'] });
    host.clickMenu('Make documents…');
    const before = made(host);
    const page = before.find(({ key }) => key === KEY);
    host.setNow('2026-10-05T09:00:00');
    host.documents.edit('data.manager@example.org', page?.id ?? '', [
      { insertText: { location: { index: 1 }, text: 'Our own words. ' } },
    ]);
    host.setNow('2026-10-05T09:10:00');
    expect(again(host, KEY)).toContain('1 document made');
    expect(made(host).map(({ key }) => key)).toEqual([
      ...before.map(({ key }) => key),
      '100001·School on a page·2026/27 Autumn·2',
    ]);
  });

  test('says so where nobody has edited it, and where no document has the key', () => {
    const host = opened({ uiAnswers: ['YES'] });
    host.clickMenu('Make documents…');
    host.setNow('2026-10-05T09:00:00');
    expect(again(host, KEY)).toContain('Nothing was made: nothing in it has changed');
    expect(again(host, '100001·Newsletter·2026/27·1')).toContain('no document that is due has this Key');
  });
});

test('at a limit of Google’s the rest is left for tomorrow, and no run is started for it', () => {
  const host = opened({ uiAnswers: ['YES'] });
  host.allowDocumentsADay(25);
  host.clickMenu('Make documents…');
  expect(host.ui.toasts.map(({ text }) => text).join()).toMatch(/A limit of Google’s is reached.*again tomorrow/);
  expect(host.triggers.map(({ handler }) => handler)).not.toContain('continueDocuments');
  host.ui.willAnswer('YES');
  host.setNow('2026-10-06T08:00:00');
  host.clickMenu('Make documents…');
  host.setNow('2026-10-07T08:00:00');
  host.ui.willAnswer('YES');
  host.clickMenu('Make documents…');
  const keys = made(host).map(({ key }) => key.replace(/·\d+$/, ''));
  expect(new Set(keys).size).toBe(keys.length);
});
