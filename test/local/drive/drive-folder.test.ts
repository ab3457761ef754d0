import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { documentFromDocx } from '../../../src/local/docs/docx/read-docx.ts';
import { libreOffice } from '../../../src/local/docs/docx/to-pdf.ts';
import { readDrive, writeDrive } from '../../../src/local/drive/drive-folder.ts';
import type { DriveStore } from '../../../src/local/drive/drive-store.ts';
import type { Host } from '../../../src/local/host.ts';
import { textOf } from '../docs/documents.ts';
import { aDoc, aDrive, aFolder, ask, wait } from './a-drive.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drive-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const type = (host: Host, doc: string, text: string) =>
  ask(host, 'Docs.Documents.batchUpdate', { requests: [{ insertText: { location: { index: 1 }, text } }] }, doc);

/** A school's folder with one plan in it. */
function aPlan(drive?: DriveStore): { readonly host: Host; readonly doc: string } {
  const host = aDrive(drive ? { drive } : {});
  const school = aFolder(host, 'Heather First School — to work on');
  const doc = aDoc(host, 'Commitment Plan', { parents: [school], properties: { key: '900001·plan' } });
  type(host, doc, 'Our plan');
  return { host, doc };
}

const PATH = 'Heather First School — to work on/Commitment Plan.docx';
const words = (path: string) =>
  textOf(documentFromDocx(readFileSync(join(folder, path)), { documentId: '', title: '', revisionId: '' }));

describe('a Drive in a folder', () => {
  test('leaves each Doc as a .docx in the folder of its school', () => {
    const { host } = aPlan();
    expect(writeDrive(host.drive, folder).written).toEqual([PATH]);
    expect(words(PATH)).toBe('Our plan\n');
  });

  test('goes on in the next command with the same ids, properties, permissions and text', () => {
    const { host, doc } = aPlan();
    ask(host, 'Drive.Permissions.create', { type: 'user', role: 'writer', emailAddress: 'head@school.example' }, doc);
    writeDrive(host.drive, folder);
    const next = aDrive({ drive: readDrive(folder).store, now: '2026-10-06T07:00:00' });
    expect(ask(next, 'Drive.Files.get', doc, { fields: 'name,properties' })).toEqual({
      name: 'Commitment Plan',
      properties: { key: '900001·plan' },
    });
    expect(next.documents.readers(doc)).toEqual(host.documents.readers(doc));
    expect(JSON.stringify(ask(next, 'Docs.Documents.get', doc))).toBe(
      JSON.stringify(ask(host, 'Docs.Documents.get', doc)),
    );
    expect(
      (
        ask(next, 'Drive.Files.list', { q: "properties has { key='key' and value='900001·plan' }" })[
          'files'
        ] as unknown[]
      ).length,
    ).toBe(1);
    expect(aDoc(next)).not.toBe(doc);
  });

  test('writes again only what has changed', () => {
    const { host, doc } = aPlan();
    writeDrive(host.drive, folder);
    expect(writeDrive(host.drive, folder).written).toEqual([]);
    type(host, doc, 'New: ');
    expect(writeDrive(host.drive, folder).written).toEqual([PATH]);
    expect(words(PATH)).toBe('New: Our plan\n');
  });

  test('takes away what was renamed, moved or binned', () => {
    const { host, doc } = aPlan();
    writeDrive(host.drive, folder);
    ask(host, 'Drive.Files.update', { name: 'Plan 2026/27' }, doc);
    expect(writeDrive(host.drive, folder).written).toEqual(['Heather First School — to work on/Plan 2026-27.docx']);
    expect(existsSync(join(folder, PATH))).toBe(false);
    ask(host, 'Drive.Files.update', { trashed: true }, doc);
    writeDrive(host.drive, folder);
    expect(existsSync(join(folder, 'Heather First School — to work on/Plan 2026-27.docx'))).toBe(false);
  });

  test('never writes over a file that it did not make', () => {
    const { host } = aPlan();
    mkdirSync(dirname(join(folder, PATH)), { recursive: true });
    writeFileSync(join(folder, PATH), 'mine');
    const { written, left } = writeDrive(host.drive, folder);
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe('mine');
    expect(left).toEqual([PATH]);
    expect(written).toEqual([PATH.replace('.docx', ' (2).docx')]);
  });

  test('never writes over nor deletes a file that somebody has changed since', () => {
    const { host, doc } = aPlan();
    writeDrive(host.drive, folder);
    writeFileSync(join(folder, PATH), 'my own words');
    type(host, doc, 'New: ');
    writeDrive(host.drive, folder);
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe('my own words');
    ask(host, 'Drive.Files.remove', doc);
    writeDrive(host.drive, folder);
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe('my own words');
    expect(existsSync(join(folder, PATH.replace('.docx', ' (2).docx')))).toBe(false);
  });

  test('gives two Docs of one name two names', () => {
    const host = aDrive();
    aDoc(host, 'Plan');
    aDoc(host, 'Plan');
    expect(writeDrive(host.drive, folder).written).toEqual(['Plan.docx', 'Plan (2).docx']);
  });

  test('keeps names inside the folder', () => {
    const host = aDrive();
    aDoc(host, '../../outside');
    aDoc(host, '..');
    expect(writeDrive(host.drive, folder).written).toEqual(['-..-outside.docx', 'Untitled.docx']);
  });

  test('holds the contents of what is there and no more', () => {
    const { host, doc } = aPlan();
    writeDrive(host.drive, folder);
    wait(host, 60);
    type(host, doc, 'x');
    ask(host, 'Drive.Files.remove', aDoc(host, 'Gone'));
    writeDrive(host.drive, folder);
    expect(
      readDrive(folder)
        .store.all()
        .map(({ name }) => name),
    ).toEqual(['Heather First School — to work on', 'Commitment Plan']);
  });

  test('is not misled by what a run left that ended half-way', () => {
    const { host, doc } = aPlan();
    const { version } = host.drive.find(doc) ?? {};
    mkdirSync(join(folder, '.drive'));
    writeFileSync(join(folder, '.drive', `${doc}.${version}.json`), '{"kind":"folder"}');
    writeDrive(host.drive, folder);
    expect(readDrive(folder).store.find(doc)?.content.kind).toBe('doc');
  });

  test('says why there is no PDF, or leaves one beside each .docx, made again only when it has changed', () => {
    const { host, doc } = aPlan();
    const pdf = PATH.replace('.docx', '.pdf');
    const first = writeDrive(host.drive, folder, { pdf: true });
    if (!libreOffice()) {
      expect(first.noPdf).toContain('LibreOffice is not on this machine');
      return;
    }
    expect(first.written).toEqual([PATH, pdf]);
    expect(readFileSync(join(folder, pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(writeDrive(host.drive, folder, { pdf: true }).written).toEqual([]);
    ask(host, 'Drive.Files.remove', doc);
    writeDrive(host.drive, folder, { pdf: true });
    expect(existsSync(join(folder, pdf))).toBe(false);
  });
});
