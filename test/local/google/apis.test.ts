/** The real googleapis against the local Google: what it takes, keeps and refuses. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Clients } from '../../../scripts/google/clients.ts';
import { CLASP_SCOPES, SCOPES } from '../../../src/local/google/accounts.ts';
import type { LocalGoogle } from '../../../src/local/google/local-google.ts';
import { ApiRefusal } from '../../../src/local/runtime/api-refusal.ts';
import { aGoogle, anAccount, ROLE_ACCOUNT } from './a-google.ts';
import { clientsOf, onlyHere } from './in-process.ts';

const SHEET = 'application/vnd.google-apps.spreadsheet';
const MANIFEST = { name: 'appsscript', type: 'JSON', source: '{"timeZone":"Europe/London","runtimeVersion":"V8"}' };

let google: LocalGoogle;
let clients: Clients;
let letOut: () => void;

beforeEach(async () => {
  google = await aGoogle(anAccount(), anAccount({ email: 'other@example.org', refreshToken: 'other' }));
  letOut = onlyHere(google);
  clients = clientsOf();
});
afterEach(async () => {
  letOut();
  await google.close();
});

/** What a refused request says: the parts of Google's answer. */
async function refusal(asked: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await asked;
  } catch (error) {
    return (error as { response: { data: { error: Record<string, unknown> } } }).response.data.error;
  }
  throw new Error('It was not refused.');
}

async function aSheet(): Promise<string> {
  const { data } = await clients.drive.files.create({
    requestBody: { name: 'Trust', mimeType: SHEET, properties: { mine: 'yes' } },
    fields: 'id',
  });
  return data.id ?? '';
}

async function aScript(): Promise<string> {
  const { data } = await clients.script.projects.create({ requestBody: { title: 'Trust', parentId: await aSheet() } });
  return data.scriptId ?? '';
}

const updated = (scriptId: string, ...files: readonly object[]) =>
  clients.script.projects.updateContent({ scriptId, requestBody: { files: [MANIFEST, ...files] } });

const code = (source: string) => ({ name: 'code', type: 'SERVER_JS', source });

describe('what is asked for is kept', () => {
  test('a spreadsheet is there at once, and in lists a minute later', async () => {
    const id = await aSheet();
    const list = () =>
      clients.drive.files.list({ q: "properties has { key='mine' and value='yes' } and trashed = false" });
    expect((await list()).data.files).toEqual([]);
    google.advance(60_000);
    expect((await list()).data.files).toMatchObject([{ id, name: 'Trust', mimeType: SHEET }]);
    const { data } = await clients.drive.files.get({ fileId: id, fields: 'trashed,capabilities/canEdit' });
    expect(data).toEqual({ trashed: false, capabilities: { canEdit: true } });
  });

  test('a script is bound to its sheet, and shows in no list of Drive’s', async () => {
    const scriptId = await aScript();
    google.advance(60_000);
    const { data } = await clients.drive.files.list({ fields: 'files(mimeType)' });
    expect(data.files).toEqual([{ mimeType: SHEET }]);
    const project = await clients.script.projects.get({ scriptId });
    expect(project.data).toMatchObject({ title: 'Trust', creator: { email: ROLE_ACCOUNT } });
  });

  test('content comes back as it was given, and a version keeps it', async () => {
    const scriptId = await aScript();
    await updated(scriptId, code('function a() {}'));
    await clients.script.projects.versions.create({ scriptId, requestBody: { description: 'v1' } });
    await updated(scriptId, code('function b() {}'));
    const content = async (versionNumber?: number) =>
      (await clients.script.projects.getContent({ scriptId, ...(versionNumber && { versionNumber }) })).data.files;
    expect((await content())?.map(({ source }) => source)).toEqual([MANIFEST.source, 'function b() {}']);
    expect((await content(1))?.map(({ source }) => source)).toEqual([MANIFEST.source, 'function a() {}']);
    const { data } = await clients.script.projects.versions.list({ scriptId });
    expect(data.versions).toMatchObject([{ versionNumber: 1, description: 'v1' }]);
  });
});

describe('a request that Google would refuse is refused in its shape', () => {
  test('a name that no field has', async () => {
    const scriptId = await aScript();
    const asked = updated(scriptId, { ...code(''), sauce: 'x' });
    const message = 'Invalid JSON payload received. Unknown name "sauce" at \'files[1]\': Cannot find field.';
    expect(await refusal(asked)).toEqual({
      code: 400,
      message,
      status: 'INVALID_ARGUMENT',
      errors: [{ message, domain: 'global', reason: 'badRequest' }],
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: [{ field: 'files[1]', description: message }],
        },
      ],
    });
  });

  test('a word that is none of the words', async () => {
    const asked = updated(await aScript(), { ...code(''), type: 'JAVASCRIPT' });
    expect(await refusal(asked)).toMatchObject({
      code: 400,
      message: expect.stringMatching(/^Invalid value at 'files\[1\]\.type' .*"JAVASCRIPT"$/),
    });
  });

  test('a parameter that nothing reads, at Drive, too', async () => {
    const asked = clients.drive.files.get({ fileId: 'any', suportsAllDrives: true } as object);
    expect(await refusal(asked)).toMatchObject({ code: 400, message: expect.stringContaining('suportsAllDrives') });
    const made = clients.drive.files.create({ requestBody: { nam: 'Trust' } as object });
    expect(await refusal(made)).toMatchObject({ code: 400, message: expect.stringContaining('"nam"') });
  });

  test('content without its manifest, and with two files of one name', async () => {
    const scriptId = await aScript();
    const bare = clients.script.projects.updateContent({ scriptId, requestBody: { files: [code('')] } });
    expect(await refusal(bare)).toMatchObject({ message: expect.stringContaining('must include a manifest') });
    expect(await refusal(updated(scriptId, code(''), code('')))).toMatchObject({ code: 400 });
  });

  test('a manifest with a name that manifests do not have', async () => {
    const asked = clients.script.projects.updateContent({
      scriptId: await aScript(),
      requestBody: { files: [{ ...MANIFEST, source: '{"runtimeVersions":"V8"}' }] },
    });
    expect(await refusal(asked)).toMatchObject({ code: 400, message: expect.stringContaining('runtimeVersions') });
  });

  test.each([
    ['a private name', 'class A {\n  #b = 1;\n}', 2],
    ['a static field', 'class A { static b = 1 }', 1],
    ['a big integer', '\nvar a = 1n', 2],
    ['an export', 'export const a = 1', 1],
    ['an import', "import './a.js'", 1],
    ['what is no JavaScript', 'function (', 1],
  ])('code with %s, and nothing of it is kept', async (_what, source, line) => {
    const scriptId = await aScript();
    const { message } = await refusal(updated(scriptId, { name: 'page', type: 'HTML', source: 'x' }, code(source)));
    expect(message).toMatch(new RegExp(`^Syntax error: SyntaxError: .+ line: ${line} file: code\\.gs$`));
    expect(google.scripts.find(scriptId)?.files.map(({ name }) => name)).toEqual(['appsscript']);
  });

  test('what Apps Script does take is taken: fields of a class, optional chaining, a page of any text', async () => {
    const page = { name: 'page', type: 'HTML', source: 'class A { #b = 1 }' };
    await expect(updated(await aScript(), code('class A { b = a?.b ?? 1 }'), page)).resolves.toBeDefined();
  });
});

describe('who may do what', () => {
  test('another account sees neither the sheet nor its script', async () => {
    const scriptId = await aScript();
    const others = clientsOf(anAccount({ email: 'other@example.org', refreshToken: 'other' }));
    expect(await refusal(others.script.projects.getContent({ scriptId }))).toMatchObject({ code: 404 });
    const fileId = google.scripts.all()[0]?.parentId ?? '';
    expect(await refusal(others.drive.files.get({ fileId }))).toMatchObject({
      code: 404,
      errors: [{ reason: 'notFound' }],
    });
  });

  test('an editor of the sheet may change its code, a viewer may only read it', async () => {
    const scriptId = await aScript();
    const sheet = google.drive.find(google.scripts.all()[0]?.parentId ?? '');
    if (!sheet) throw new Error('There is no sheet.');
    const others = clientsOf(anAccount({ email: 'other@example.org', refreshToken: 'other' }));
    const update = () =>
      others.script.projects.updateContent({ scriptId, requestBody: { files: [MANIFEST, code('var mine')] } });
    const shared = (role: 'reader' | 'writer') =>
      google.drive.put(
        { ...sheet, permissions: [{ id: '1', type: 'user', role, emailAddress: 'other@example.org' }] },
        google.now,
      );
    shared('reader');
    expect(await refusal(update())).toMatchObject({ code: 403, status: 'PERMISSION_DENIED' });
    expect((await others.script.projects.getContent({ scriptId })).data.files).toHaveLength(1);
    shared('writer');
    await update();
    expect(google.scripts.find(scriptId)?.updatedBy).toBe('other@example.org');
  });

  test('a file that another program made can be looked at and not changed', async () => {
    const { id } = google.drive.put(
      { ...theirFile(), permissions: [{ id: '1', type: 'user', role: 'writer', emailAddress: ROLE_ACCOUNT }] },
      google.now,
    );
    expect((await clients.drive.files.get({ fileId: id })).data.name).toBe('Theirs');
    const change = clients.drive.files.update({ fileId: id, requestBody: { trashed: true } });
    expect(await refusal(change)).toMatchObject({ code: 403, errors: [{ reason: 'appNotAuthorizedToFile' }] });
  });

  test('without the switch in a person’s settings the Apps Script API does nothing', async () => {
    google.accounts.change(ROLE_ACCOUNT, { appsScriptApi: false });
    const asked = clients.script.projects.create({ requestBody: { title: 'T', parentId: await aSheet() } });
    expect(await refusal(asked)).toMatchObject({
      code: 403,
      message: expect.stringContaining('User has not enabled the Apps Script API.'),
    });
    expect(google.scripts.all()).toEqual([]);
  });

  test('a box that was not ticked, and a login that was taken away', async () => {
    google.accounts.change(ROLE_ACCOUNT, { scopes: CLASP_SCOPES.filter((scope) => scope !== SCOPES.email) });
    expect(await refusal(clients.oauth2.userinfo.get({}))).toMatchObject({ code: 403 });
    google.accounts.revoke(ROLE_ACCOUNT);
    await expect(clientsOf().oauth2.userinfo.get({})).rejects.toThrow('invalid_grant');
  });
});

describe('no other host is reached', () => {
  test('by a client of Google’s that asks elsewhere, or by fetch', async () => {
    await expect(clients.drive.files.list({}, { retry: false, rootUrl: 'https://example.org/' })).rejects.toThrow(
      /Refused.*example\.org/s,
    );
    await expect(fetch('https://example.org/')).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/Refused.*example\.org/s) },
    });
  });

  test('an address of Google’s that this Google lacks is said to be lacking', async () => {
    const asked = clients.script.projects.deployments.create({ scriptId: 'x', requestBody: {} });
    expect(await refusal(asked)).toMatchObject({
      code: 501,
      message: expect.stringContaining('/v1/projects/x/deployments'),
    });
  });

  test('a planned refusal comes once, in place of the answer', async () => {
    google.trouble.refuse(/^POST/, new ApiRefusal('Quota exceeded', 429, 'rateLimitExceeded'), 1);
    expect(await refusal(clients.drive.files.create({ requestBody: { mimeType: SHEET } }))).toMatchObject({
      code: 429,
    });
    await expect(aSheet()).resolves.toBeTruthy();
  });
});

const theirFile = () => ({
  id: 'theirs',
  name: 'Theirs',
  mimeType: SHEET,
  parents: [],
  properties: {},
  trashed: false,
  createdTime: 0,
  modifiedTime: 0,
  lastModifyingUser: 'other@example.org',
  version: 1,
  writersCanShare: true,
  owner: 'other@example.org',
  madeBy: 'a browser',
  permissions: [],
  content: { kind: 'sheet' as const, csv: '' },
});
