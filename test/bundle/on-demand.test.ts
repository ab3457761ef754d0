/** What opening and typing evaluate, and what waits in the page until it is asked for. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { PAGE_NAME } from '../../scripts/build/paths.ts';
import { ENTRY_POINTS } from '../../src/apps-script/entry-points.ts';
import type { Bundle } from '../../src/local/bundle.ts';
import type { Host } from '../../src/local/host.ts';
import { scheduled } from './edits/scheduled.ts';
import { builtBundle, hostWith, OAK, rowsOf, serve, TRUST } from './trust.ts';

let bundle: Bundle;
let withoutPage: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
  withoutPage = { ...bundle, pages: bundle.pages.filter(({ name }) => name !== PAGE_NAME) };
});

/** The other pages are templates, each decoded once. */
const pagesRead = (host: Host): number =>
  host.calls.of('HtmlService.createHtmlOutputFromFile') - host.calls.of('Utilities.base64Decode');
const ASKS_NOTHING = ['onOpen', 'onSheetEdit', 'onSheetChange'];

describe('without the page', () => {
  test('opening the spreadsheet brings the menu', () => {
    const host = hostWith(withoutPage);
    expect(host.open().map(({ error }) => error)).toEqual([undefined]);
    expect(host.ui.menus).toHaveLength(1);
  });

  test('an edit recomputes the school, and a deleted row every school', () => {
    const made = scheduled(bundle);
    const host = hostWith(withoutPage, TRUST, { state: made.state() });
    host.edit('Inspections', 2, 5, 4);
    expect(rowsOf(host, 'Categories').map(({ URN }) => URN)).toEqual([OAK]);
    host.deleteRows('Inspections', 2);
    expect(rowsOf(host, 'Categories')).toHaveLength(2);
    expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  });

  test('a job that is asked for says so in words', () => {
    const answer = serve(hostWith(withoutPage), { job: 'recompute' });
    expect(answer).toMatchObject({ ok: false, error: { message: expect.stringContaining('No HTML file named') } });
  });

  test('a menu item says so on the screen, and the daily run fails aloud', () => {
    const host = hostWith(withoutPage);
    host.open();
    host.clickMenu('Set up');
    const words = 'Opening the program stopped before it was finished: No HTML file named on-demand was found.';
    expect(host.ui.questions.map(({ text }) => text)).toEqual([expect.stringContaining(words)]);
    expect(() => host.run('runDaily', [], { as: 'time' })).toThrow(words);
  });
});

describe('with the page', () => {
  test('an edit does not read it', () => {
    const host = scheduled(bundle);
    host.edit('Inspections', 2, 5, 4);
    host.deleteRows('Inspections', 2);
    expect(host.calls.total).toBeGreaterThan(0);
    expect(pagesRead(host)).toBe(0);
  });

  test.each(ENTRY_POINTS.filter((name) => !ASKS_NOTHING.includes(name)))('%s reads it once', (name) => {
    const host = hostWith(bundle, TRUST, { uiAnswers: Array.from({ length: 9 }, () => 'NO') });
    host.resetCalls();
    host.run(name, name === 'serve' ? ['{"job":"schema"}'] : []);
    expect(pagesRead(host)).toBe(1);
  });
});
