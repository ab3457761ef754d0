/** What stands between this folder and a trust's sheet, and what is said of the two. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { admitted } from '../../scripts/deploy/gates.ts';
import { versionFor, versionsOf } from '../../scripts/deploy/release.ts';
import { sayStatus } from '../../scripts/deploy/say-status.ts';
import { compared } from '../../scripts/google/deployed.ts';
import { stopped } from '../../scripts/google/faults.ts';
import { readLogin } from '../../scripts/google/login.ts';
import { keepPlace, wholePlace } from '../../scripts/google/place.ts';
import { faultIn, quietly } from '../../scripts/google/run-clasp.ts';
import { aGoogle } from '../local/google/a-google.ts';
import { clientsOf, onlyHere } from '../local/google/in-process.ts';
import { Checkout } from './a-checkout.ts';
import { aCase, run } from './a-job.ts';

const TO_DO = (error: unknown): string => (error as { readonly todo?: string }).todo ?? '';

describe('before anything is pushed', () => {
  let checkout: Checkout;
  beforeAll(() => {
    checkout = new Checkout({ parts: ['appsscript.json'] });
    checkout.git('tag', 'v1.2.0');
  });
  beforeEach(() => {
    checkout.failChecks(false);
    checkout.git('checkout', '--quiet', '--', '.');
  });

  test('a commit that passes the checks may go, and is the release that its tag says', async () => {
    const commit = checkout.git('rev-parse', '--short', 'HEAD').trim();
    expect(await admitted(checkout.folder, false)).toEqual({ commit, changed: [], release: 'v1.2.0' });
  });

  test('what is in no commit may not', async () => {
    checkout.write('appsscript.json', '{}');
    const refused = admitted(checkout.folder, false);
    await expect(refused).rejects.toThrow('1 file here is in no commit: appsscript.json');
    expect(TO_DO(await refused.catch((error: unknown) => error))).toContain('--even-so');
  });

  test('what fails the checks may not', async () => {
    checkout.failChecks(true);
    await expect(admitted(checkout.folder, false)).rejects.toThrow('npm test failed');
  });

  test('a folder without Git may not', async () => {
    await expect(admitted(mkdtempSync(join(tmpdir(), 'zip-')), false)).rejects.toThrow('no Git checkout');
  });

  test('with --even-so all of them may, and are no release', async () => {
    checkout.failChecks(true);
    checkout.write('appsscript.json', '{}');
    expect(await admitted(checkout.folder, true)).toEqual({ commit: expect.any(String), changed: ['appsscript.json'] });
  });
});

describe('who is logged in', () => {
  const auth = (text?: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'home-')), '.clasprc.json');
    if (text !== undefined) writeFileSync(path, text);
    process.env['clasp_config_auth'] = path;
  };
  afterEach(() => {
    delete process.env['clasp_config_auth'];
  });

  test('nobody: the command that logs in, with the login’s name where it has one', () => {
    auth();
    expect(() => readLogin()).toThrow('Nobody is logged in to Google on this machine.');
    auth('{"tokens":{"default":{"client_id":"a","client_secret":"b","refresh_token":"c"}}}');
    expect(() => readLogin()).not.toThrow();
    expect(() => readLogin('role')).toThrow('as “role”');
  });

  test('a file that cannot be read is not quoted', () => {
    auth('{"refresh_token": secret');
    expect(() => readLogin()).toThrow(/^The file in which clasp keeps its login cannot be read as JSON\.$/);
  });
});

test('clasp is never asked to print what it does, which would print the login, nor to push another folder', () => {
  const asked = { DEBUG: 'clasp:*', NODE_DEBUG: 'http', clasp_config_ignore: 'mine', clasp_config_project: 'mine' };
  expect(quietly({ ...asked, HOME: 'home' })).toEqual({ HOME: 'home' });
});

test.each([
  ['No credentials found.', 'npx clasp login'],
  ['User has not enabled the Apps Script API. Enable it by visiting …', 'script.google.com/home/usersettings'],
  ['The caller does not have permission', 'share it with this account as Editor'],
  ['Requested entity was not found.', 'Look at the id'],
  ["Quota exceeded for quota metric 'Management requests'", 'Wait an hour'],
  ['request to https://script.googleapis.com/ failed, reason: getaddrinfo ENOTFOUND', 'HTTPS_PROXY'],
])('what clasp says, “%s”, comes with what to do', (said, todo) => {
  const refusal = stopped(faultIn(said), 'pushing the program');
  expect(refusal.message).toContain('Stopped while pushing the program.');
  expect(refusal.todo).toContain(todo);
});

test('a name that is not known, or only half made: what there is, and what to run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'places-'));
  const todo = (name: string): string => {
    try {
      wholePlace(folder, name);
    } catch (error) {
      return TO_DO(error);
    }
    return '';
  };
  keepPlace(folder, 'trust', { rootDir: 'dist', account: 'a@example.org', parentId: 'sheet' });
  expect(todo('trust')).toBe('Run: npm run provision -- trust');
  expect(todo('trsut')).toContain('The names here: trust.');
  keepPlace(folder, 'trust', { rootDir: 'dist', account: 'a@example.org', parentId: 'sheet', scriptId: 'script' });
  expect(todo('trust')).toBe('');
});

describe('what Google holds beside what is here', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  beforeAll(() => {
    for (const name of ['a.js', 'b.html', 'notes.txt']) writeFileSync(join(folder, name), name);
  });
  const place = { rootDir: 'dist', account: 'a@example.org', parentId: 'sheet', scriptId: 'script' } as const;
  const said = (files: Parameters<typeof compared>[1]): string =>
    sayStatus({ name: 'trust', place, files: compared(folder, files), newest: undefined, tree: undefined });

  test('the same: it says so', () => {
    const same = [
      { name: 'a', type: 'SERVER_JS', source: 'a.js' },
      { name: 'b', type: 'HTML', source: 'b.html' },
    ];
    expect(said(same)).toContain('Google holds just that: 2 files, each the same.');
  });

  test('a file that differs, one that is missing there, one that is more', () => {
    const text = said([
      { name: 'a', type: 'SERVER_JS', source: 'mine', lastModifyUser: { email: 'editor@example.org' } },
      { name: 'c', type: 'SERVER_JS', source: '' },
    ]);
    expect(text).toContain('in 3 files of 3:');
    expect(text).toContain('a.js: differs (saved there by editor@example.org)');
    expect(text).toContain('b.html: only here');
    expect(text).toContain('c.js: only at Google');
  });
});

describe('a release that Google keeps already', () => {
  let close: () => Promise<void>;
  afterAll(() => close());

  test('gets no second version', async () => {
    const google = await aGoogle();
    const letOut = onlyHere(google);
    close = async () => {
      await google.close();
      letOut();
    };
    const place = await run(aCase(google));
    const clients = clientsOf();
    const kept = (description: string) =>
      clients.script.projects.versions.create({ scriptId: place.scriptId, requestBody: { description } });
    await kept('v1.2.0');
    // Google gives them by the page.
    for (let n = 0; n < 60; n++) await kept(`v2.0.${n}`);
    expect(await versionFor('v1.2.0', 'unused', 'trust', place, clients)).toBe(
      'v1.2.0 is version 1 at Google already.',
    );
    expect(await versionsOf(place, clients)).toHaveLength(61);
    expect((await versionsOf(place, clients))[0]).toEqual({ versionNumber: 61, description: 'v2.0.59' });
  });
});
