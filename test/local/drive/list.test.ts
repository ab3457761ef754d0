import { describe, expect, test } from '@jest/globals';
import { aDoc, aDrive, aFolder, ask, FOLDER, refusal, wait } from './a-drive.ts';

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
