/** Check this installation, from the click to the text that people send back. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { PROBES } from '../../../src/apps-script/live-checks/probes.ts';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { SCOPE } from '../../../src/local/registry/scopes.ts';
import { builtBundle } from '../trust.ts';
import { checkedLines, INSTALLER, installed, lineOf, onStart, scratchOf, setUpByHand } from './installed.ts';

let bundle: Bundle;
let morningAfter: Host;
let lines: readonly string[];
beforeAll(async () => {
  bundle = await builtBundle();
  morningAfter = installed(bundle);
  morningAfter.advanceTo('2026-10-06T09:00:00');
  lines = checkedLines(morningAfter);
});

/** `as-assumed`, or what there is instead, by probe. */
const foundBy = (text: readonly string[]) =>
  Object.fromEntries(
    PROBES.map(({ id }) => [id, lineOf(text, id)?.split(' | ')[0]]).filter(([, found]) => found !== 'As assumed'),
  );

describe('an installation on its second morning', () => {
  test('is well in everything that there is to look at', () => {
    expect(lines.filter((line) => /^(?:Urgent|To do|To know) \|/.test(line))).toEqual([]);
    const items = [
      'Permissions',
      'Account',
      'This spreadsheet',
      'Schedule',
      'Templates and folders',
      'Documents in Drive',
    ];
    expect(items.filter((item) => !lineOf(lines, item)?.startsWith('Well'))).toEqual([]);
    expect(lineOf(lines, 'Schedule')).toContain('The last morning run was on 6 October 2026');
  });

  test('sees its templates straight after Set up, when Drive does not list them yet', () => {
    expect(lineOf(checkedLines(installed(bundle)), 'Templates and folders')).toBe(
      'Well | Templates and folders | 13 templates are in Drive',
    );
  });

  test('finds each fact about Google as the host assumes it, but for what takes a person', () => {
    expect(foundBy(lines)).toEqual({ 'moved-root': 'Not tried' });
  });

  test('says so in Start, which later runs leave there', () => {
    const said = onStart(morningAfter).map(({ Item }) => Item);
    expect(said).toEqual(expect.arrayContaining(['Installation checked on', 'Permissions', 'Schedule', 'Live checks']));
    morningAfter.clickMenu('Recompute now');
    expect(onStart(morningAfter).map(({ Item }) => Item)).toEqual(said);
  });

  test('takes well under six minutes, and leaves nothing of its own', () => {
    const ran = morningAfter.executions.find(({ name }) => name === 'checkInstallation');
    expect(ran?.error).toBeUndefined();
    expect(ran?.ms).toBeLessThan(150_000);
    expect(scratchOf(morningAfter)).toEqual([]);
  });
});

describe('what is amiss', () => {
  test('a box that was not ticked is named, with what it costs', () => {
    const host = setUpByHand(bundle, {
      grantedScopes: [SCOPE.currentSheet, SCOPE.email, SCOPE.scriptApp, SCOPE.dialogs],
    });
    const found = checkedLines(host);
    expect(lineOf(found, 'Permissions')).toMatch(
      /^To do \| Permissions \| Not ticked: .*\(drive\.file\), without which no document.*\(script\.send_mail\), without which no mail.* \| .*tick every box/,
    );
    expect(found).toContain('Live checks: not tried.');
    expect(lineOf(found, 'Mail left today')).toContain('Could not be tried: Specified permissions are not sufficient');
  });

  test('without the box for pages, the text comes as a message', () => {
    const host = setUpByHand(bundle, { grantedScopes: [SCOPE.currentSheet, SCOPE.email] });
    expect(lineOf(checkedLines(host), 'Permissions')).toContain('(script.container.ui)');
    expect(host.ui.pages).toEqual([]);
  });

  test('without the sheet itself, that is what is said', () => {
    const host = setUpByHand(bundle, { grantedScopes: [SCOPE.dialogs] });
    expect(lineOf(checkedLines(host), 'Permissions')).toContain('(spreadsheets.currentonly), without which nothing');
    expect(host.executions.at(-1)?.error).toBeUndefined();
  });

  test('another account is told whose it is, sees no less than it can, and writes nothing', () => {
    const host = setUpByHand(bundle);
    const found = checkedLines(host, 'ceo@example.org');
    expect(lineOf(found, 'Account')).toContain(
      `ask whoever has the account ${INSTALLER} to choose Check this installation`,
    );
    expect(lineOf(found, 'Schedule')).toContain(`only ${INSTALLER} sees this`);
    expect([onStart(host), scratchOf(host)]).toEqual([[], []]);
  });

  test('triggers that are gone, and templates that are not to be seen, come with what to choose', () => {
    const found = checkedLines(setUpByHand(bundle));
    expect(lineOf(found, 'Schedule')).toContain(
      '3 of 3 triggers are missing: onSheetEdit, onSheetChange, runDaily | Choose Repair schedule',
    );
    expect(lineOf(found, 'Templates and folders')).toMatch(/13 templates are not to be seen: .* \| Choose Set up/);
  });

  test('a fact that differs from what the program assumes is said to, with what it means', () => {
    const host = setUpByHand(bundle, { newRows: 'like the reference row' });
    const found = checkedLines(host);
    expect(foundBy(found)).toMatchObject({ 'new-rows': 'DIFFERS' });
    expect(lineOf(found, 'new-rows')).toContain('assumed: No: it is bare');
    expect(
      onStart(host)
        .map((row) => row['How it stands'])
        .join(),
    ).toContain('Differs from what the program assumes: its colour is taken over');
  });

  test('a probe that fails is an answer, and costs no other anything', () => {
    const host = setUpByHand(bundle);
    host.addFault({ kind: 'throw', method: 'Docs.Documents.batchUpdate', at: 1, message: 'The service is down.' });
    expect(foundBy(checkedLines(host))).toMatchObject({ 'new-rows': 'NOT TRIED' });
    expect(Object.keys(foundBy(checkedLines(host)))).not.toContain('new-rows');
    expect(scratchOf(host)).toEqual([]);
  });

  test('a probe of many calls stops where time is up, and says how many it made', () => {
    const host = setUpByHand(bundle);
    // One copy to look at and one to fill in; then ten to time.
    host.duringCall({ method: 'Drive.Files.copy', at: 5 }, () => host.setNow('2026-10-05T07:04:00'));
    expect(lineOf(checkedLines(host), 'timings')).toMatch(/copy of a document \d+ \(slowest \d+, 3 of 10 times\)/);
    expect(scratchOf(host)).toEqual([]);
  });

  test('with calls as uneven as Google’s it ends well before Google ends it', () => {
    const host = setUpByHand(bundle, { latency: { seed: 7, failures: 0 } });
    checkedLines(host);
    expect(host.executions.at(-1)?.ms).toBeLessThan(300_000);
  });

  test('where time is short the rest is not tried, and everything is taken away', () => {
    const host = setUpByHand(bundle);
    host.duringCall({ method: 'Drive.Files.copy', at: 1 }, () => host.setNow('2026-10-05T07:04:00'));
    const found = checkedLines(host);
    expect(lineOf(found, 'timings')).toBe('Not tried | timings | time ran out before');
    expect(scratchOf(host)).toEqual([]);
  });
});
