/** What provisioning says when it cannot go on, and what it leaves. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readPlace } from '../../scripts/google/place.ts';
import { Stopped } from '../../scripts/local/stopped.ts';
import { idOf } from '../../scripts/provision/id-of.ts';
import { CLASP_SCOPES, SCOPES } from '../../src/local/google/accounts.ts';
import type { LocalGoogle } from '../../src/local/google/local-google.ts';
import { ApiRefusal } from '../../src/local/runtime/api-refusal.ts';
import { aGoogle, anAccount, ROLE_ACCOUNT } from '../local/google/a-google.ts';
import { clientsOf, onlyHere } from '../local/google/in-process.ts';
import { aCase, type Case, found, ONE_OF_EACH, run, runAndDie } from './a-job.ts';

const OTHER = 'it.lead@example.org';
let google: LocalGoogle;
let letOut: () => void;
let one: Case;

beforeEach(async () => {
  google = await aGoogle(anAccount(), anAccount({ email: OTHER, refreshToken: 'other' }));
  letOut = onlyHere(google);
  one = aCase(google);
});
afterEach(async () => {
  await google.close();
  letOut();
});

async function stopped(running: Promise<unknown>): Promise<string> {
  const error = await running.then(
    () => new Error('It went through.'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Stopped)) throw error;
  return `${error.message}\n${error.todo}`;
}

describe('a refusal of Google’s comes with what to do, and the next run goes on', () => {
  test.each<[string, RegExp, ApiRefusal, RegExp]>([
    [
      'a permission that lacks',
      /^POST \/v1/,
      new ApiRefusal('The caller does not have permission', 403, 'forbidden'),
      /making the script.*may not do that.*share it with this account as Editor/s,
    ],
    [
      'a quota',
      /^POST \/drive/,
      new ApiRefusal('User rate limit exceeded.', 403, 'userRateLimitExceeded'),
      /making the spreadsheet.*quota.*Wait an hour/s,
    ],
    [
      'a quota in Google’s newer words',
      /^POST \/v1/,
      new ApiRefusal("Quota exceeded for quota metric 'Management requests'", 429, 'rateLimitExceeded'),
      /quota.*Wait an hour/s,
    ],
    [
      'a Drive that is full',
      /^POST \/drive/,
      new ApiRefusal("The user's Drive storage quota has been exceeded.", 403, 'storageQuotaExceeded'),
      /Drive is full.*Make room/s,
    ],
    [
      'a fault at Google',
      /^POST \/v1/,
      new ApiRefusal('Internal error encountered.', 500, 'backendError'),
      /fault of its own/,
    ],
  ])('%s', async (_what, line, refusal, says) => {
    google.trouble.refuse(line, refusal, 1);
    expect(await stopped(run(one))).toMatch(says);
    await run(one);
    expect(found(one)).toEqual(ONE_OF_EACH);
  });

  test('the Apps Script API switched off: where the switch is, and no empty sheet is given up for it', async () => {
    google.accounts.change(ROLE_ACCOUNT, { appsScriptApi: false });
    expect(await stopped(run(one))).toMatch(/switched off.*script\.google\.com\/home\/usersettings/s);
    google.accounts.change(ROLE_ACCOUNT, { appsScriptApi: true });
    await run(one);
    expect(found(one)).toEqual(ONE_OF_EACH);
    expect(google.drive.all()).toHaveLength(1);
  });

  test('a login that was taken away, and one with a box not ticked: the command that logs in', async () => {
    google.accounts.change(ROLE_ACCOUNT, { scopes: CLASP_SCOPES.filter((scope) => scope !== SCOPES.projects) });
    expect(await stopped(run(one))).toMatch(/a box was not ticked.*npx clasp login/s);
    google.accounts.revoke(ROLE_ACCOUNT);
    expect(await stopped(run(one))).toMatch(/login has ended.*npx clasp login/s);
  });

  test('no way to Google', async () => {
    await google.close();
    expect(await stopped(run(one))).toMatch(/no way to Google.*HTTPS_PROXY/s);
    google = await aGoogle();
  });
});

describe('no second sheet', () => {
  test('the same name from another folder: it says where the first is', async () => {
    const { parentId } = await run(one);
    google.advance(60_000);
    expect(await stopped(run(aCase(google)))).toContain(`https://docs.google.com/spreadsheets/d/${parentId}/edit`);
  });

  test('another account than it was begun with', async () => {
    await run(one);
    const clients = clientsOf(anAccount({ email: OTHER, refreshToken: 'other' }));
    expect(await stopped(run(one, { clients }))).toMatch(/begun with school\.improvement@.*Log in as/s);
  });

  test('a sheet that was put in the bin is not quietly replaced', async () => {
    const { parentId } = await run(one);
    const file = google.drive.find(parentId);
    if (file) google.drive.put({ ...file, trashed: true }, google.now);
    expect(await stopped(run(one))).toMatch(/is in the bin.*take that file away/s);
  });

  test('a sheet that somebody has typed in is not given up for a script whose answer was lost', async () => {
    const { ended } = await runAndDie(one, 'after', 4);
    const [sheet] = google.drive.all();
    if (sheet) google.drive.put({ ...sheet, modifiedTime: sheet.createdTime + 3_600_000 }, google.now);
    expect(await stopped(run(one))).toMatch(/does not say whether there is one.*--script THAT_ID/s);
    await run(one, { script: google.scripts.all()[0]?.scriptId ?? '' });
    expect(found(one)).toEqual(ONE_OF_EACH);
    await google.close();
    await ended.catch(() => undefined);
    google = await aGoogle();
  });

  test('a kept file that cannot be read is not taken for none', () => {
    expect(() => readPlace(one.folder, '../other')).toThrow('cannot be a name');
  });
});

describe('a sheet that the trust has already', () => {
  const theirs = (changes: { mimeType?: string; trashed?: boolean; role?: 'reader' | 'writer' } = {}): string => {
    const { role = 'writer', ...rest } = changes;
    const permissions = [{ id: '1', type: 'user' as const, role, emailAddress: ROLE_ACCOUNT }];
    return google.drive.put({ ...THEIRS, ...rest, permissions }, google.now).id;
  };

  test('gets a script, and nothing of its own is changed', async () => {
    const sheet = theirs();
    const before = google.drive.find(sheet);
    const place = await run(one, { sheet });
    expect(place).toMatchObject({ parentId: sheet, isTheirs: true });
    expect(google.scripts.all().map(({ parentId }) => parentId)).toEqual([sheet]);
    expect(google.drive.find(sheet)).toEqual(before);
    expect(google.drive.all()).toHaveLength(1);
  });

  test.each([
    [
      'an Excel file',
      { mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
      /Save as Google Sheets/,
    ],
    ['a document', { mimeType: 'application/vnd.google-apps.document' }, /no Google Sheet/],
    ['one in the bin', { trashed: true }, /in the bin/],
    ['one that the account may only view', { role: 'reader' as const }, /shared as Editor/],
  ])('%s is refused', async (_what, changes, says) => {
    expect(await stopped(run(one, { sheet: theirs(changes) }))).toMatch(says);
    expect(google.scripts.all()).toEqual([]);
  });

  test('an id that the account cannot see', async () => {
    expect(await stopped(run(one, { sheet: 'nothing' }))).toMatch(
      /knows nothing of that id.*shared with it as Editor/s,
    );
  });

  test.each(['before', 'after'] as const)(
    'is never put in the bin: a script whose answer was lost (%s) is looked up by a person',
    async (how) => {
      const sheet = theirs();
      const { ended } = await runAndDie(one, how, 3, { sheet });
      const advice = await stopped(run(one, { sheet }));
      expect(advice).toMatch(/Extensions, Apps Script.*npm run provision -- trust --script THAT_ID/s);
      const script = google.scripts.all()[0] ?? google.scripts.make('Untitled', sheet, ROLE_ACCOUNT, google.now);
      expect(await run(one, { script: script.scriptId })).toMatchObject({ parentId: sheet, scriptId: script.scriptId });
      expect(google.scripts.all()).toHaveLength(1);
      expect(google.drive.find(sheet)?.trashed).toBe(false);
      await google.close();
      await ended.catch(() => undefined);
      google = await aGoogle();
    },
  );

  test('is named by its address as well as by its id', () => {
    const sheet = 'https://docs.google.com/spreadsheets/d/1AbC-dEf_ghIJKLmno/edit#gid=0';
    const script = 'https://script.google.com/home/projects/1XyZ-abc_defGHI/edit';
    expect([sheet, script, ' 1AbC-dEf_ghIJKLmno '].map(idOf)).toEqual([
      '1AbC-dEf_ghIJKLmno',
      '1XyZ-abc_defGHI',
      '1AbC-dEf_ghIJKLmno',
    ]);
  });

  test('the script of another file is not taken for its own, nor a script without a sheet', async () => {
    const other = google.scripts.make('Other', theirs(), ROLE_ACCOUNT, google.now);
    await run(one);
    const another = aCase(google, 'another');
    expect(await stopped(run(another, { script: other.scriptId }))).toMatch(/no sheet was named/);
    expect(await stopped(run(one, { script: other.scriptId }))).toMatch(/has another script already/);
  });
});

const THEIRS = {
  id: 'their-sheet',
  name: 'Their own',
  mimeType: 'application/vnd.google-apps.spreadsheet',
  parents: [],
  properties: {},
  trashed: false,
  createdTime: 0,
  modifiedTime: 0,
  lastModifyingUser: OTHER,
  version: 1,
  writersCanShare: true,
  owner: OTHER,
  madeBy: 'a browser',
  content: { kind: 'sheet' as const, csv: '' },
};
