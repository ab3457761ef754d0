import { describe, expect, test } from '@jest/globals';
import { aDoc, aDrive, aFolder, ask, DOC, refusal, SHEET, wait } from './a-drive.ts';

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
