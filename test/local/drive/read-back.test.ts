/** What people change in the .docx files of a Drive in a folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { documentFromDocx } from '../../../src/local/docs/docx/read-docx.ts';
import { libreOffice } from '../../../src/local/docs/docx/to-pdf.ts';
import { readDrive, writeDrive } from '../../../src/local/drive/drive-folder.ts';
import type { DriveFile } from '../../../src/local/drive/file.ts';
import type { Host } from '../../../src/local/host.ts';
import { textsIn } from '../../support/find-table.ts';
import { addRow, mergeCells, strikeThrough, typeIn } from '../../support/in-a-document.ts';
import { textOf } from '../docs/documents.ts';
import { aDoc, aDrive, aFolder, ask } from './a-drive.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drive-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const OWNER = 'installer@trust.example';
const TABLE = ['Ref', 'Due'];
const PATH = 'Oak School/Plan.docx';
const ASIDE = 'Oak School/Plan (as edited).docx';

/** A plan with a table, written to the folder. */
function aPlan(): { readonly host: Host; readonly doc: string } {
  const host = aDrive();
  const doc = aDoc(host, 'Plan', { parents: [aFolder(host, 'Oak School')] });
  const requests = [
    { insertTable: { location: { index: 1 }, rows: 2, columns: 2 } },
    { insertText: { location: { index: 12 }, text: '1 March' } },
    { insertText: { location: { index: 10 }, text: 'A1' } },
    { insertText: { location: { index: 7 }, text: 'Due' } },
    { insertText: { location: { index: 5 }, text: 'Ref' } },
  ];
  ask(host, 'Docs.Documents.batchUpdate', { requests }, doc);
  writeDrive(host.drive, folder);
  return { host, doc };
}

const bytes = (path: string) => readFileSync(join(folder, path));
const docxFiles = () => readdirSync(join(folder, 'Oak School')).sort();
const wordsOf = (path: string) => textOf(documentFromDocx(bytes(path), { documentId: '', title: '', revisionId: '' }));

/** Opens the .docx, changes its text, saves it. */
function editDocx(from: string, to: string, path = PATH): void {
  const parts = unzipSync(bytes(path));
  const text = strFromU8(parts['word/document.xml'] as Uint8Array);
  expect(text).toContain(from);
  writeFileSync(join(folder, path), zipSync({ ...parts, 'word/document.xml': strToU8(text.replace(from, to)) }));
}

/** What the next command finds. */
function nextCommand() {
  const opened = readDrive(folder);
  const host = aDrive({ drive: opened.store, now: '2026-10-06T07:00:00' });
  const file = () => opened.store.all().find(({ name }) => name.startsWith('Plan')) as DriveFile;
  return { ...opened, host, file, text: () => textOf(opened.store.docOf(file())) };
}

const answerUnder = (host: Host, id: string) =>
  ask(
    host,
    'Docs.Documents.batchUpdate',
    { requests: [{ insertText: { endOfSegmentLocation: {}, text: 'Taken' } }] },
    id,
  );

describe('a .docx that somebody edited', () => {
  test('is what its Doc says, from the moment of the file, by somebody', () => {
    const { doc } = aPlan();
    editDocx('1 March', '5 May');
    utimesSync(join(folder, PATH), new Date('2026-10-05T15:30:00Z'), new Date('2026-10-05T15:30:00Z'));
    const { host, readBack, notRead, store, text } = nextCommand();
    expect([readBack, notRead]).toEqual([[PATH], []]);
    expect(text()).toBe('\n[Ref|Due/A1|5 May]\n');
    const fields = 'files(id,modifiedTime,lastModifyingUser/emailAddress)';
    expect(ask(host, 'Drive.Files.list', { q: "name = 'Plan'", fields })['files']).toEqual([
      { id: doc, modifiedTime: '2026-10-05T15:30:00.000Z', lastModifyingUser: { emailAddress: 'someone@example.org' } },
    ]);
    expect(store.find(doc)?.version).toBe(3);
  });

  test('is edited after what the program wrote, whatever day the file’s clock says', () => {
    aPlan();
    const written = readDrive(folder)
      .store.all()
      .find(({ name }) => name === 'Plan')?.modifiedTime as number;
    editDocx('1 March', '5 May');
    utimesSync(join(folder, PATH), new Date('2025-01-01T00:00:00Z'), new Date('2025-01-01T00:00:00Z'));
    expect(nextCommand().file().modifiedTime).toBe(written + 120_000);
  });

  test('is read once: the next command finds nothing new, and the file is as its editor left it', () => {
    aPlan();
    editDocx('1 March', '5 May');
    const edited = bytes(PATH);
    const outcome = writeDrive(nextCommand().store, folder);
    expect(outcome).toEqual({ written: [], left: [], putAside: [] });
    expect(bytes(PATH)).toEqual(edited);
    const { readBack, notRead, text } = nextCommand();
    expect([readBack, notRead, text()]).toEqual([[], [], '\n[Ref|Due/A1|5 May]\n']);
  });

  test('is read again where nothing was written in between, and again when it is edited again', () => {
    aPlan();
    editDocx('1 March', '5 May');
    expect(nextCommand().readBack).toEqual([PATH]);
    expect(nextCommand().readBack).toEqual([PATH]);
    writeDrive(nextCommand().store, folder);
    editDocx('5 May', '6 June');
    const { readBack, text } = nextCommand();
    expect([readBack, text()]).toEqual([[PATH], '\n[Ref|Due/A1|6 June]\n']);
  });

  test('is put aside, not written over, when the program changes the Doc in the same command', () => {
    const { doc } = aPlan();
    editDocx('1 March', '5 May');
    const edited = bytes(PATH);
    const { host, store } = nextCommand();
    answerUnder(host, doc);
    expect(writeDrive(store, folder)).toEqual({ written: [PATH], left: [], putAside: [ASIDE] });
    expect(bytes(ASIDE)).toEqual(edited);
    expect(wordsOf(PATH)).toBe('\n[Ref|Due/A1|5 May]Taken\n');
    expect(nextCommand()).toMatchObject({ readBack: [], notRead: [] });
  });

  test('is put aside when the program changes the Doc in a later command; a second one takes the next name', () => {
    const { doc } = aPlan();
    for (const [from, to] of [
      ['1 March', '5 May'],
      ['5 May', '6 June'],
    ] as const) {
      editDocx(from, to);
      writeDrive(nextCommand().store, folder);
      const { host, store } = nextCommand();
      answerUnder(host, doc);
      writeDrive(store, folder);
    }
    expect(docxFiles()).toEqual(['Plan (as edited 2).docx', 'Plan (as edited).docx', 'Plan.docx']);
    expect([wordsOf(ASIDE), wordsOf('Oak School/Plan (as edited 2).docx'), wordsOf(PATH)]).toEqual([
      '\n[Ref|Due/A1|5 May]\n',
      '\n[Ref|Due/A1|6 June]Taken\n',
      '\n[Ref|Due/A1|6 June]TakenTaken\n',
    ]);
  });

  test('goes along when the Doc gets another name, and stays when the Doc goes into the bin', () => {
    const { doc } = aPlan();
    editDocx('1 March', '5 May');
    const edited = bytes(PATH);
    const first = nextCommand();
    ask(first.host, 'Drive.Files.update', { name: 'Plan 2' }, doc);
    writeDrive(first.store, folder);
    expect(docxFiles()).toEqual(['Plan 2.docx']);
    expect(bytes('Oak School/Plan 2.docx')).toEqual(edited);
    const second = nextCommand();
    expect(second.readBack).toEqual([]);
    ask(second.host, 'Drive.Files.update', { trashed: true }, doc);
    writeDrive(second.store, folder);
    expect(bytes('Oak School/Plan 2.docx')).toEqual(edited);
  });

  test('stays when the Doc is deleted for good, before it was read or after', () => {
    const { doc } = aPlan();
    editDocx('1 March', '5 May');
    const edited = bytes(PATH);
    writeDrive(nextCommand().store, folder);
    const { host, store } = nextCommand();
    ask(host, 'Drive.Files.remove', doc);
    writeDrive(store, folder);
    expect(bytes(PATH)).toEqual(edited);
  });

  test('with what the host cannot read is left with a note, and so is the Doc; mended, it is read', () => {
    aPlan();
    const plain = bytes(PATH);
    editDocx('1 March', '5 May</w:t></w:r><w:r><w:drawing/></w:r><w:r><w:t>');
    const edited = bytes(PATH);
    const { notRead, readBack, store, text } = nextCommand();
    expect(readBack).toEqual([]);
    expect(notRead).toEqual([{ path: PATH, why: expect.stringContaining('A .docx with a picture is not supported') }]);
    expect(text()).toBe('\n[Ref|Due/A1|1 March]\n');
    expect(writeDrive(store, folder)).toEqual({ written: [], left: [PATH], putAside: [] });
    expect(bytes(PATH)).toEqual(edited);
    expect(docxFiles()).toEqual(['Plan.docx']);
    writeFileSync(join(folder, PATH), plain);
    editDocx('1 March', '6 June');
    expect(nextCommand().readBack).toEqual([PATH]);
  });

  test('that cannot be read is left when the program changes the Doc: the new version goes beside it', () => {
    const { doc } = aPlan();
    writeFileSync(join(folder, PATH), 'no Word file');
    const { host, store, notRead } = nextCommand();
    expect(notRead[0]?.why).toContain('It is damaged, or no Word file');
    answerUnder(host, doc);
    expect(writeDrive(store, folder)).toEqual({ written: ['Oak School/Plan (2).docx'], left: [PATH], putAside: [] });
    expect(bytes(PATH).toString()).toBe('no Word file');
  });

  test('that is cut off is refused: in the file, or in the text inside it', () => {
    aPlan();
    const whole = bytes(PATH);
    writeFileSync(join(folder, PATH), whole.subarray(0, whole.length / 2));
    expect(nextCommand().notRead).toHaveLength(1);
    const parts = unzipSync(whole);
    const text = strFromU8(parts['word/document.xml'] as Uint8Array);
    const cut = { ...parts, 'word/document.xml': strToU8(text.slice(0, text.indexOf('1 March'))) };
    writeFileSync(join(folder, PATH), zipSync(cut));
    expect(nextCommand().notRead[0]?.why).toContain('cut off or damaged');
    writeFileSync(join(folder, PATH), zipSync({ 'word/styles.xml': strToU8('<x/>') }));
    expect(nextCommand().notRead[0]?.why).toContain('it holds no document');
  });

  test('that somebody deleted is written again', () => {
    aPlan();
    rmSync(join(folder, PATH));
    const { readBack, notRead, store } = nextCommand();
    expect([readBack, notRead]).toEqual([[], []]);
    expect(writeDrive(store, folder).written).toEqual([PATH]);
    expect(existsSync(join(folder, PATH))).toBe(true);
  });
});

describe('a .docx saved by LibreOffice', () => {
  const program = libreOffice();
  const where = program ? test : test.skip;

  where(
    'says the same in every cell (skipped where there is no LibreOffice)',
    () => {
      const { host, doc } = aPlan();
      host.documents.change(OWNER, doc, typeIn(TABLE, 'A1', 'Due', 'by 1 March,\nor later 😀  two spaces'));
      host.documents.change(OWNER, doc, addRow(TABLE, ['', 'new\vline\ttab']));
      host.documents.change(OWNER, doc, addRow(TABLE, ['A2', 'gone']));
      host.documents.change(OWNER, doc, strikeThrough(TABLE, 'A2', 'Due'));
      host.documents.change(OWNER, doc, addRow(TABLE, ['A3', 'merged']));
      host.documents.change(OWNER, doc, mergeCells(TABLE, 'A3', 'Ref', { rows: 1, columns: 2 }));
      writeDrive(host.drive, folder);
      const before = textsIn(host.drive.docOf(host.drive.find(doc) as DriveFile), TABLE);
      const out = mkdtempSync(join(tmpdir(), 'saved-'));
      const profile = `-env:UserInstallation=${pathToFileURL(join(out, 'profile')).href}`;
      const args = [
        profile,
        '--headless',
        '--convert-to',
        'docx',
        '--outdir',
        dirname(join(out, PATH)),
        join(folder, PATH),
      ];
      spawnSync(program as string, args);
      writeFileSync(join(folder, PATH), readFileSync(join(out, PATH)));
      rmSync(out, { recursive: true, force: true });
      const { readBack, file, store } = nextCommand();
      expect(readBack).toEqual([PATH]);
      expect(textsIn(store.docOf(file()), TABLE)).toEqual(before);
      expect(JSON.stringify(file().content)).toContain('"content":"gone","textStyle":{"strikethrough":true}');
    },
    180_000,
  );
});
