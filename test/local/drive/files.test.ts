import { describe, expect, test } from '@jest/globals';
import { aDoc, aDrive, aFolder, ask, DOC, FOLDER, MANIFEST, refusal, SHEET, wait } from './a-drive.ts';

describe('a file', () => {
  test('comes back with id, name, type and kind; more only when it is asked for', () => {
    const host = aDrive();
    const made = ask(host, 'Drive.Files.create', { name: 'Plan', mimeType: DOC, properties: { key: 'a' } });
    expect(made).toEqual({ kind: 'drive#file', id: made.id, name: 'Plan', mimeType: DOC });
    expect(ask(host, 'Drive.Files.get', made.id, { fields: 'properties,modifiedTime,owners/emailAddress' })).toEqual({
      properties: { key: 'a' },
      modifiedTime: '2026-10-05T06:00:00.000Z',
      owners: [{ emailAddress: 'installer@trust.example' }],
    });
  });

  test('goes into a folder, and is moved by its parents', () => {
    const host = aDrive();
    const [one, two] = [aFolder(host, 'One'), aFolder(host, 'Two')];
    const doc = aDoc(host, 'Plan', { parents: [one] });
    ask(host, 'Drive.Files.update', {}, doc, null, { addParents: two, removeParents: one });
    expect(ask(host, 'Drive.Files.get', doc, { fields: 'parents' })).toEqual({ parents: [two] });
    expect(refusal(host, 'Drive.Files.update', { parents: [one] }, doc).message).toContain(
      'Use the addParents and removeParents parameters instead.',
    );
    expect(refusal(host, 'Drive.Files.update', {}, doc, null, { addParents: one }).message).toContain(
      'only one parent',
    );
  });

  test('is renamed, trashed and removed', () => {
    const host = aDrive();
    const doc = aDoc(host);
    ask(host, 'Drive.Files.update', { name: 'New name', trashed: true }, doc);
    expect(ask(host, 'Drive.Files.get', doc, { fields: 'name,trashed' })).toEqual({ name: 'New name', trashed: true });
    expect(ask(host, 'Docs.Documents.get', doc)).toMatchObject({ title: 'New name' });
    ask(host, 'Drive.Files.remove', doc);
    expect(refusal(host, 'Drive.Files.get', doc)).toEqual({
      name: 'GoogleJsonResponseException',
      message: `API call to drive.files.get failed with error: File not found: ${doc}.`,
      code: 404,
      isError: true,
    });
  });

  test('in a folder that is removed is removed with it', () => {
    const host = aDrive();
    const folder = aFolder(host);
    const doc = aDoc(host, 'Plan', { parents: [folder] });
    ask(host, 'Drive.Files.remove', folder);
    expect(refusal(host, 'Drive.Files.get', doc).code).toBe(404);
  });

  test('in a folder that is binned is in the bin with it', () => {
    const host = aDrive();
    const folder = aFolder(host);
    const doc = aDoc(host, 'Plan', { parents: [folder] });
    ask(host, 'Drive.Files.update', { trashed: true }, folder);
    wait(host, 60);
    const fields = 'trashed,explicitlyTrashed';
    expect(ask(host, 'Drive.Files.get', doc, { fields })).toEqual({ trashed: true, explicitlyTrashed: false });
    expect(ask(host, 'Drive.Files.list', { q: 'trashed = false' })['files']).toEqual([]);
  });

  test('with an id of one’s own is refused for Google’s formats', () => {
    expect(refusal(aDrive(), 'Drive.Files.create', { id: 'abc', mimeType: DOC }).message).toBe(
      'API call to drive.files.create failed with error: Generated IDs are not supported for Docs Editors formats.',
    );
  });

  test('holds 124 bytes a property, name and value together', () => {
    const host = aDrive();
    const create = (value: string) =>
      refusal(host, 'Drive.Files.create', { mimeType: DOC, properties: { key: value } });
    expect(create('x'.repeat(121))).toBe('it worked');
    expect(create('x'.repeat(122)).message).toContain('exceeds the maximum size of 124 bytes');
    expect(create('é'.repeat(61)).message).toContain('exceeds the maximum size of 124 bytes');
  });

  test('with something the host does not keep ends the run, whatever the script catches', () => {
    expect(() => refusal(aDrive(), 'Drive.Files.create', { mimeType: DOC, starred: true })).toThrow(
      'Drive.Files.create with starred is not supported',
    );
    expect(() => refusal(aDrive(), 'Drive.Files.list', { fields: 'files(thumbnailLink)' })).toThrow(
      'The field thumbnailLink is not supported',
    );
    expect(() => refusal(aDrive(), 'Drive.Drives.list')).toThrow('Drive.Drives is not supported');
  });
});

describe('a copy', () => {
  test('takes name, folder and properties in one call; the source’s other properties carry over', () => {
    const host = aDrive();
    const folder = aFolder(host);
    const source = aDoc(host, 'Template', { properties: { key: 'template', kind: 'plan' } });
    const copy = ask(
      host,
      'Drive.Files.copy',
      { name: 'Plan', parents: [folder], properties: { key: '1·plan' } },
      source,
      { supportsAllDrives: true, fields: 'id,name,parents,properties' },
    );
    expect(copy).toEqual({ id: copy.id, name: 'Plan', parents: [folder], properties: { key: '1·plan', kind: 'plan' } });
    expect(copy.id).not.toBe(source);
  });

  test('has the source’s text as it was, and a life of its own', () => {
    const host = aDrive();
    const source = aDoc(host);
    const text = (id: string) => JSON.stringify(ask(host, 'Docs.Documents.get', id)).match(/"content":"[^"]*"/g);
    const copy = ask(host, 'Drive.Files.copy', {}, source).id;
    ask(
      host,
      'Docs.Documents.batchUpdate',
      { requests: [{ insertText: { location: { index: 1 }, text: 'changed' } }] },
      source,
    );
    expect(text(source)).toEqual(['"content":"changed\\n"']);
    expect(text(copy)).toEqual(['"content":"\\n"']);
    expect(ask(host, 'Drive.Files.get', copy)).toMatchObject({ name: 'Copy of Template' });
  });

  test('of a folder is refused', () => {
    const host = aDrive();
    expect(refusal(host, 'Drive.Files.copy', {}, aFolder(host)).message).toContain(
      'This file cannot be copied by the user.',
    );
  });
});

describe('an upload', () => {
  test('of a .csv becomes a Sheet that keeps its text', () => {
    const host = aDrive();
    const made = host.run('upload', [{ name: 'Register', mimeType: SHEET }, 'Name,School\nA,B', 'text/csv']) as {
      id: string;
    };
    expect(made).toMatchObject({ name: 'Register', mimeType: SHEET });
    expect(host.drive.find(made.id)?.content).toEqual({ kind: 'sheet', csv: 'Name,School\nA,B' });
  });

  test('of anything else into a Doc is refused; as itself it is kept', () => {
    const host = aDrive();
    expect(() => host.run('upload', [{ mimeType: DOC }, 'x', 'image/png'])).toThrow(
      'The requested conversion is not supported.',
    );
    expect(host.run('upload', [{ name: 'note' }, 'x', 'text/plain'])).toMatchObject({ mimeType: 'text/plain' });
  });
});

describe('a list', () => {
  const ids = (answer: { readonly [key: string]: unknown }) =>
    (answer['files'] as { id: string }[]).map(({ id }) => id);

  test('is a minute behind; get is not', () => {
    const host = aDrive();
    const folder = aFolder(host);
    const doc = aDoc(host, 'Plan', { parents: [folder] });
    const q = `'${folder}' in parents and trashed = false`;
    expect(ids(ask(host, 'Drive.Files.list', { q }))).toEqual([]);
    wait(host, 59);
    expect(ids(ask(host, 'Drive.Files.list', { q }))).toEqual([]);
    wait(host, 1);
    expect(ids(ask(host, 'Drive.Files.list', { q }))).toEqual([doc]);
    ask(host, 'Drive.Files.update', { trashed: true }, doc);
    expect(ids(ask(host, 'Drive.Files.list', { q }))).toEqual([doc]);
    wait(host, 60);
    expect(ids(ask(host, 'Drive.Files.list', { q }))).toEqual([]);
    ask(host, 'Drive.Files.remove', doc);
    const all = { q: `'${folder}' in parents` };
    expect(ids(ask(host, 'Drive.Files.list', all))).toEqual([doc]);
    wait(host, 60);
    expect(ids(ask(host, 'Drive.Files.list', all))).toEqual([]);
  });

  test('finds by property, by type and by when it was changed', () => {
    const host = aDrive();
    const one = aDoc(host, 'One', { properties: { key: "900001·it's·2026" } });
    const two = aFolder(host, 'Two');
    wait(host, 3600);
    ask(host, 'Drive.Files.update', { name: 'One again' }, one);
    wait(host, 60);
    const list = (q: string) => ids(ask(host, 'Drive.Files.list', { q }));
    expect(list("properties has { key='key' and value='900001·it\\'s·2026' } and trashed = false")).toEqual([one]);
    expect(list(`mimeType = '${FOLDER}'`)).toEqual([two]);
    expect(list("modifiedTime > '2026-10-05T06:30:00Z'")).toEqual([one]);
  });

  test('that asks for what the host does not know ends the run', () => {
    const host = aDrive();
    expect(() => refusal(host, 'Drive.Files.list', { q: "fullText contains 'x'" })).toThrow(
      `The Drive query "fullText contains 'x'" is not supported`,
    );
    expect(() => refusal(host, 'Drive.Files.list', { q: "trashed = false or name = 'x'" })).toThrow('is not supported');
  });

  test('comes in pages', () => {
    const host = aDrive();
    const made = [1, 2, 3].map((n) => aDoc(host, `Doc ${n}`));
    wait(host, 60);
    const first = ask(host, 'Drive.Files.list', { pageSize: 2 });
    expect(ids(first)).toEqual(made.slice(0, 2));
    const second = ask(host, 'Drive.Files.list', { pageSize: 2, pageToken: first['nextPageToken'] });
    expect(ids(second)).toEqual(made.slice(2));
    expect(second['nextPageToken']).toBeUndefined();
  });

  test('shows which documents people have edited', () => {
    const host = aDrive();
    const folder = aFolder(host);
    const doc = aDoc(host, 'Plan', { parents: [folder] });
    ask(
      host,
      'Drive.Permissions.create',
      { type: 'user', role: 'writer', emailAddress: 'head@school.example' },
      folder,
    );
    wait(host, 600);
    host.documents.edit('head@school.example', doc, [{ insertText: { location: { index: 1 }, text: 'ours' } }]);
    wait(host, 60);
    const q = "modifiedTime > '2026-10-05T06:05:00Z'";
    expect(ask(host, 'Drive.Files.list', { q, fields: 'files(id,lastModifyingUser/emailAddress)' })).toEqual({
      files: [{ id: doc, lastModifyingUser: { emailAddress: 'head@school.example' } }],
    });
  });
});

describe('drive.file', () => {
  test('shows nothing that another script made, in Drive or in Docs', () => {
    const host = aDrive();
    const doc = aDoc(host);
    wait(host, 60);
    const other = aDrive({ drive: host.drive, scriptId: 'a copy of the script', now: '2026-10-05T09:00:00' });
    expect(refusal(other, 'Drive.Files.get', doc)).toMatchObject({ code: 404 });
    expect(refusal(other, 'Drive.Files.copy', {}, doc)).toMatchObject({ code: 404 });
    expect(refusal(other, 'Docs.Documents.get', doc).message).toBe(
      'API call to docs.documents.get failed with error: Requested entity was not found.',
    );
    expect(refusal(other, 'Docs.Documents.batchUpdate', { requests: [] }, doc)).toMatchObject({ code: 404 });
    expect(refusal(other, 'Drive.Files.create', { mimeType: DOC, parents: [doc] })).toMatchObject({ code: 404 });
    expect(ask(other, 'Drive.Files.list')['files']).toEqual([]);
  });

  test('shows nothing that was made for another account, shared with it or not', () => {
    const host = aDrive();
    const doc = aDoc(host);
    ask(host, 'Drive.Permissions.create', { type: 'user', role: 'writer', emailAddress: 'head@school.example' }, doc);
    const run = () => host.run('failure', ['Drive', 'Files', 'get', [doc]], { user: 'head@school.example' });
    expect(run()).toMatchObject({ code: 404 });
  });

  test('without it nothing is let through', () => {
    const host = aDrive({}, { ...MANIFEST, oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] });
    expect(refusal(host, 'Drive.Files.list')).toEqual({
      name: 'GoogleJsonResponseException',
      message: 'API call to drive.files.list failed with error: Request had insufficient authentication scopes.',
      code: 403,
      isError: true,
    });
  });

  test('is no help where the manifest does not enable the services', () => {
    const host = aDrive({}, { oauthScopes: MANIFEST.oauthScopes ?? [] });
    expect(() => ask(host, 'Drive.Files.list')).toThrow("Cannot read properties of undefined (reading 'Files')");
  });
});

describe('calls', () => {
  test('are counted by service, part and method, and take their time', () => {
    const host = aDrive({ latency: 'median' });
    const doc = aDoc(host);
    host.resetCalls();
    ask(host, 'Drive.Files.copy', {}, doc);
    const start = 1000;
    expect(host.calls.of('Drive.Files.copy')).toBe(1);
    expect(host.calls.modelledMs).toBe(start + 1500);
    host.resetCalls();
    ask(
      host,
      'Docs.Documents.batchUpdate',
      { requests: [1, 2].map(() => ({ insertText: { location: { index: 1 }, text: 'x' } })) },
      doc,
    );
    expect(host.calls.modelledMs).toBe(start + 600 + 2 * 2.5);
  });

  test('fail where a fault is planned, and do nothing', () => {
    const host = aDrive();
    const doc = aDoc(host);
    host.addFault({ kind: 'throw', at: 2, method: 'Drive.Files.copy', message: 'Internal Error' });
    expect(() => host.run('twice', [{}, doc])).toThrow('Internal Error');
    expect(host.drive.all()).toHaveLength(2);
  });

  test('can be lost after they did their work: the copy is there and nobody was told', () => {
    const host = aDrive();
    const doc = aDoc(host);
    host.addFault({ kind: 'die', at: 1, method: 'Drive.Files.copy', when: 'after' });
    expect(() => host.run('copyThenSay', [{}, doc])).toThrow('The execution ended');
    expect(host.drive.all()).toHaveLength(2);
    expect(host.workbook.sheets[0]?.values.get(4, 0)).toBeUndefined();
  });

  test('the 251st document of a day is refused', () => {
    const host = aDrive();
    for (let n = 0; n < 250; n++) aDoc(host);
    expect(refusal(host, 'Drive.Files.create', { mimeType: DOC })).toMatchObject({
      name: 'Exception',
      message: 'Service invoked too many times for one day: documents.',
    });
    wait(host, 24 * 3600);
    expect(refusal(host, 'Drive.Files.create', { mimeType: DOC })).toBe('it worked');
  });

  test('the 61st write of a minute is refused, and the 301st read', () => {
    const host = aDrive();
    const doc = aDoc(host);
    for (let n = 0; n < 60; n++) ask(host, 'Docs.Documents.batchUpdate', { requests: [] }, doc);
    for (let n = 0; n < 300; n++) ask(host, 'Docs.Documents.get', doc);
    expect(refusal(host, 'Docs.Documents.batchUpdate', { requests: [] }, doc)).toMatchObject({
      code: 429,
      message: expect.stringContaining(
        "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'docs.googleapis.com'",
      ),
    });
    expect(refusal(host, 'Docs.Documents.get', doc)).toMatchObject({ code: 429 });
    wait(host, 61);
    expect(refusal(host, 'Docs.Documents.get', doc)).toBe('it worked');
  });
});
