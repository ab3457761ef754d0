import { describe, expect, test } from '@jest/globals';
import type { Tab } from '../../../src/local/docs/model/document.ts';
import { DriveStore } from '../../../src/local/drive/drive-store.ts';
import { NOT_SIGNED_IN } from '../../../src/local/drive/file.ts';
import type { Host } from '../../../src/local/host.ts';
import { addRow, typeIn } from '../../support/in-a-document.ts';
import { textOf } from '../docs/documents.ts';
import { aDoc, aDrive, aFolder, ask, wait } from './a-drive.ts';

const HEAD = 'head@school.example';
const CHAIR = 'chair@school.example';

/** A Doc in a folder that the head edits and the Chair reads. */
function aPlan(host: Host): string {
  const folder = aFolder(host);
  const share = (emailAddress: string, role: string) =>
    ask(host, 'Drive.Permissions.create', { type: 'user', role, emailAddress }, folder);
  share(HEAD, 'writer');
  share(CHAIR, 'reader');
  const doc = aDoc(host, 'Plan', { parents: [folder] });
  ask(
    host,
    'Docs.Documents.batchUpdate',
    {
      requests: [
        { insertTable: { location: { index: 1 }, rows: 2, columns: 2 } },
        { insertText: { location: { index: 10 }, text: 'A1' } },
        { insertText: { location: { index: 7 }, text: 'Due' } },
        { insertText: { location: { index: 5 }, text: 'Ref' } },
      ],
    },
    doc,
  );
  return doc;
}

const TABLE = ['Ref', 'Due'];
const list = (host: Host, fields: string) =>
  (ask(host, 'Drive.Files.list', { q: "name = 'Plan'", fields: `files(${fields})` })['files'] as unknown[])[0];

describe('a person who writes in a Doc', () => {
  test('is its last modifying user, from the moment of writing; its revision is another', () => {
    const host = aDrive();
    const doc = aPlan(host);
    const { revisionId } = ask(host, 'Docs.Documents.get', doc);
    wait(host, 600);
    host.documents.change(HEAD, doc, typeIn(TABLE, 'A1', 'Due', '1 March'));
    wait(host, 60);
    expect(list(host, 'modifiedTime,version,lastModifyingUser(emailAddress,displayName)')).toEqual({
      modifiedTime: '2026-10-05T06:10:00.000Z',
      version: '3',
      lastModifyingUser: { emailAddress: HEAD, displayName: 'head' },
    });
    const after = ask(host, 'Docs.Documents.get', doc);
    expect(after['revisionId']).not.toBe(revisionId);
    expect(textOf(host.drive.docOf(host.drive.find(doc) as never))).toBe('\n[Ref|Due/A1|1 March]\n');
  });

  test('must be an editor: through the folder, or its owner', () => {
    const host = aDrive();
    const doc = aPlan(host);
    const edit = addRow(TABLE, ['', '2 March']);
    expect(() => host.documents.change(CHAIR, doc, edit)).toThrow(`${CHAIR} may not do that to Plan: reader.`);
    expect(() => host.documents.change('x@other.example', doc, edit)).toThrow('no access');
    host.documents.change('installer@trust.example', doc, edit);
    expect(host.drive.find(doc)?.lastModifyingUser).toBe('installer@trust.example');
  });

  test('cannot write in what is in the bin, nor make what Docs could not have', () => {
    const host = aDrive();
    const doc = aPlan(host);
    expect(() => host.documents.change(HEAD, doc, (one) => ({ ...one, tabs: broken(one.tabs) }))).toThrow(
      'a document that Docs could not have',
    );
    host.documents.trash(HEAD, doc);
    expect(() => host.documents.edit(HEAD, doc, [])).toThrow('Plan is in the bin.');
  });
});

/** A cell whose paragraph has lost its newline. */
const broken = (tabs: readonly Tab[]): readonly Tab[] =>
  JSON.parse(JSON.stringify(tabs).replaceAll('"A1\\n"', '"A1"')) as readonly Tab[];

describe('the last modifying user', () => {
  test('has all that Drive v3 gives of a person', () => {
    const host = aDrive();
    const doc = aPlan(host);
    host.documents.edit(HEAD, doc, [{ insertText: { location: { index: 1 }, text: 'Ours' } }]);
    const { lastModifyingUser } = ask(host, 'Drive.Files.get', doc, { fields: 'lastModifyingUser' });
    expect(lastModifyingUser).toEqual({
      kind: 'drive#user',
      displayName: 'head',
      photoLink: expect.stringContaining('https://lh3.googleusercontent.com/'),
      me: false,
      permissionId: expect.stringMatching(/^\d{20}$/),
      emailAddress: HEAD,
    });
  });

  test('has no address where the account hides it', () => {
    const host = aDrive({ drive: new DriveStore({ hiddenAddresses: [HEAD] }) });
    const doc = aPlan(host);
    host.documents.edit(HEAD, doc, [{ insertText: { location: { index: 1 }, text: 'Ours' } }]);
    const fields = 'lastModifyingUser(displayName,emailAddress)';
    expect(ask(host, 'Drive.Files.get', doc, { fields })).toEqual({ lastModifyingUser: { displayName: 'head' } });
  });

  test('is absent where somebody wrote through a public link without signing in', () => {
    const host = aDrive();
    const doc = aPlan(host);
    const edit = () => host.documents.edit(NOT_SIGNED_IN, doc, [{ insertText: { location: { index: 1 }, text: 'x' } }]);
    expect(edit).toThrow('no access');
    ask(host, 'Drive.Permissions.create', { type: 'anyone', role: 'writer' }, doc);
    edit();
    expect(ask(host, 'Drive.Files.get', doc, { fields: 'id,modifiedByMe,lastModifyingUser' })).toEqual({
      id: doc,
      modifiedByMe: false,
    });
  });
});
