import { describe, expect, test } from '@jest/globals';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { documentFromDocx } from '../../../src/local/docs/docx/read-docx.ts';
import type { DriveFile } from '../../../src/local/drive/file.ts';
import type { Host } from '../../../src/local/host.ts';
import { aHost } from '../a-host.ts';
import { aDoc, aDrive, ask, DOC, MANIFEST, refusal } from '../drive/a-drive.ts';
import { textOf } from './documents.ts';

const insert = (text: string) => ({ insertText: { location: { index: 1 }, text } });

describe('Docs.Documents', () => {
  test('create makes a blank Doc under its title, in the root folder', () => {
    const host = aDrive();
    const made = ask(host, 'Docs.Documents.create', { title: 'Agenda' });
    expect(made).toMatchObject({ title: 'Agenda', documentId: expect.any(String) });
    expect(ask(host, 'Drive.Files.get', made['documentId'], { fields: 'name,mimeType' })).toEqual({
      name: 'Agenda',
      mimeType: DOC,
    });
  });

  test('get gives the first tab at the top, or all tabs when it is asked for them', () => {
    const host = aDrive();
    const doc = aDoc(host);
    expect(Object.keys(ask(host, 'Docs.Documents.get', doc))).toContain('body');
    const whole = ask(host, 'Docs.Documents.get', doc, { includeTabsContent: true });
    expect(Object.keys(whole)).not.toContain('body');
    expect(whole['tabs']).toMatchObject([{ tabProperties: { tabId: 't.0' }, documentTab: { body: {} } }]);
  });

  test('get gives only the fields it is asked for', () => {
    const host = aDrive();
    const fields = 'documentId,body/content(endIndex,paragraph(elements(textRun/content)))';
    const doc = aDoc(host);
    expect(ask(host, 'Docs.Documents.get', doc, { fields })).toEqual({
      documentId: doc,
      body: { content: [{ endIndex: 1 }, { endIndex: 2, paragraph: { elements: [{ textRun: { content: '\n' } }] } }] },
    });
  });

  test('batchUpdate replies to each request and says the new revision, which the next one may require', () => {
    const host = aDrive();
    const doc = aDoc(host);
    const replace = { replaceAllText: { containsText: { text: 'a' }, replaceText: 'b' } };
    const done = ask(host, 'Docs.Documents.batchUpdate', { requests: [insert('a a'), replace] }, doc);
    expect(done).toMatchObject({ documentId: doc, replies: [{}, { replaceAllText: { occurrencesChanged: 2 } }] });
    const { requiredRevisionId } = done['writeControl'] as { requiredRevisionId: string };
    const again = { requests: [insert('x')], writeControl: { requiredRevisionId } };
    expect(refusal(host, 'Docs.Documents.batchUpdate', again, doc)).toBe('it worked');
    expect(refusal(host, 'Docs.Documents.batchUpdate', again, doc).message).toBe(
      `API call to docs.documents.batchUpdate failed with error: The required revision ID '${requiredRevisionId}' does not match the latest revision.`,
    );
  });

  test('batchUpdate that requires the revision it read is refused whole once a person has written', () => {
    const host = aDrive();
    const doc = aDoc(host);
    const { revisionId: requiredRevisionId } = ask(host, 'Docs.Documents.get', doc, { fields: 'revisionId' });
    host.documents.edit('installer@trust.example', doc, [insert('ours ')]);
    const answer = { requests: [insert('answer')], writeControl: { requiredRevisionId } };
    expect(refusal(host, 'Docs.Documents.batchUpdate', answer, doc)).toMatchObject({ code: 400 });
    expect(textOf(host.drive.docOf(host.drive.find(doc) as DriveFile))).toBe('ours \n');
    const { revisionId } = ask(host, 'Docs.Documents.get', doc);
    const again = { requests: [insert('answer: ')], writeControl: { requiredRevisionId: revisionId } };
    expect(refusal(host, 'Docs.Documents.batchUpdate', again, doc)).toBe('it worked');
    expect(textOf(host.drive.docOf(host.drive.find(doc) as DriveFile))).toBe('answer: ours \n');
  });

  test('what a required revision goes with: reading, renaming and sharing leave it; a target may only be the latest', () => {
    const host = aDrive();
    const doc = aDoc(host);
    const { revisionId } = ask(host, 'Docs.Documents.get', doc);
    ask(host, 'Drive.Files.update', { name: 'Another name' }, doc);
    ask(host, 'Drive.Permissions.create', { type: 'anyone', role: 'reader' }, doc);
    expect(ask(host, 'Docs.Documents.get', doc)['revisionId']).toBe(revisionId);
    const control = (writeControl: object) => ({ requests: [insert('x')], writeControl });
    const both = control({ requiredRevisionId: revisionId, targetRevisionId: revisionId });
    expect(refusal(host, 'Docs.Documents.batchUpdate', both, doc)).toMatchObject({ code: 400 });
    const target = control({ targetRevisionId: revisionId });
    expect(refusal(host, 'Docs.Documents.batchUpdate', target, doc)).toBe('it worked');
    expect(() => refusal(host, 'Docs.Documents.batchUpdate', target, doc)).toThrow('is not supported');
  });

  test('a refused batch is Google’s error to the script, and changes nothing', () => {
    const host = aDrive();
    const doc = aDoc(host);
    const before = ask(host, 'Docs.Documents.get', doc);
    const requests = [insert('ok'), { insertText: { location: { index: 999 }, text: 'x' } }];
    expect(refusal(host, 'Docs.Documents.batchUpdate', { requests }, doc)).toEqual({
      name: 'GoogleJsonResponseException',
      message:
        'API call to docs.documents.batchUpdate failed with error: Invalid requests[1].insertText: Index 999 must be less than the end index of the referenced segment, 4.',
      code: 400,
      isError: true,
    });
    expect(ask(host, 'Docs.Documents.get', doc)).toEqual(before);
  });

  test('a request that the host lacks ends the run, whatever the script catches', () => {
    const host = aDrive();
    const doc = aDoc(host);
    const requests = [{ createNamedRange: { name: 'x' } }];
    expect(() => refusal(host, 'Docs.Documents.batchUpdate', { requests }, doc)).toThrow(
      'The Docs request createNamedRange is not supported',
    );
  });

  test('a file that is no Doc is refused', () => {
    const host = aDrive();
    const sheet = ask(host, 'Drive.Files.create', { mimeType: 'application/vnd.google-apps.spreadsheet' }).id;
    expect(refusal(host, 'Docs.Documents.get', sheet).message).toContain(
      'This operation is not supported for this document',
    );
  });

  test('answers are made by the script’s own constructors', () => {
    const script = `function go() {
      const made = Docs.Documents.create({ title: 'x' });
      const list = Drive.Files.list({ fields: 'files(owners)' });
      return [made instanceof Object, made.body.content instanceof Array, made.body.content[0] instanceof Object, list.files instanceof Array];
    }`;
    expect(aHost(script, { manifest: MANIFEST }).run('go')).toEqual([true, true, true, true]);
  });

  test('new rows are bare, or like the row beside them where the host is told so', () => {
    const red = { backgroundColor: { color: { rgbColor: { red: 1 } } } };
    const tableStartLocation = { index: 2 };
    const cell = { tableStartLocation, rowIndex: 0, columnIndex: 0 };
    const requests = [
      { insertTable: { location: { index: 1 }, rows: 1, columns: 1 } },
      { updateTableCellStyle: { tableStartLocation, tableCellStyle: red, fields: 'backgroundColor' } },
      { insertTableRow: { tableCellLocation: cell, insertBelow: true } },
    ];
    const reds = (host: Host) => {
      const doc = aDoc(host);
      ask(host, 'Docs.Documents.batchUpdate', { requests }, doc);
      return JSON.stringify(ask(host, 'Docs.Documents.get', doc)).match(/"red":1/g)?.length;
    };
    expect(reds(aDrive())).toBe(1);
    expect(reds(aDrive({ newRows: 'like the reference row' }))).toBe(2);
  });
});

describe('a template that is uploaded', () => {
  const script = `
    function upload(base64) {
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      const blob = Utilities.newBlob(Utilities.base64Decode(base64), type, 'template.docx');
      return Drive.Files.create({ name: 'Template', mimeType: '${DOC}' }, blob, { fields: 'id' }).id;
    }
    function fill(id) {
      const made = Drive.Files.copy({ name: 'Plan' }, id).id;
      Docs.Documents.batchUpdate({ requests: [{ replaceAllText: { containsText: { text: '{{school}}', matchCase: true }, replaceText: 'Heather First' } }] }, made);
      return made;
    }
    function out(id, type) {
      const blob = Drive.Files.export(id, type, { alt: 'media' });
      return [Utilities.base64Encode(blob.getBytes()), blob.getContentType()];
    }
    function bareExport(id) { Drive.Files.export(id, 'application/pdf'); }
  `;
  const docx = () =>
    Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph({
                children: [new TextRun('{{sch'), new TextRun({ text: 'ool}}', bold: true }), new TextRun('!')],
              }),
            ],
          },
        ],
      }),
    );

  test('is a Doc that is copied, filled and exported', async () => {
    const host = aHost(script, { manifest: MANIFEST });
    const made = host.run('fill', [host.run('upload', [(await docx()).toString('base64')])]);
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const [base64, contentType] = host.run('out', [made, type]) as [string, string];
    expect(contentType).toBe(type);
    expect(textOf(documentFromDocx(Buffer.from(base64, 'base64'), { documentId: '', title: '', revisionId: '' }))).toBe(
      'Heather First!\n',
    );
  });

  test('takes two and a half seconds to convert', async () => {
    const host = aHost(script, { manifest: MANIFEST, latency: 'median' });
    host.run('upload', [(await docx()).toString('base64')]);
    expect(host.calls.modelledMs).toBe(1000 + 2500);
  });

  test('is exported only with alt=media, as on Google', () => {
    const host = aHost(script, { manifest: MANIFEST });
    const doc = aDoc(aDrive({ drive: host.drive, user: 'data@trust.example' }));
    expect(() => host.run('bareExport', [doc])).toThrow('Export requires alt=media to download the exported content.');
  });

  test('with something the host does not convert ends the run', () => {
    const host = aHost(script, { manifest: MANIFEST });
    expect(() => host.run('upload', [Buffer.from('no zip').toString('base64')])).toThrow('the upload is not a .docx');
  });
});
