import { describe, expect, test } from '@jest/globals';
import mammoth from 'mammoth';
import { libreOffice, pdfsOf } from '../../../src/local/docs/docx/to-pdf.ts';
import { docxOf } from '../../../src/local/docs/docx/write-docx.ts';
import type { Doc } from '../../../src/local/docs/model/document.ts';
import { aDocument, edited, realDocument, textOf } from './documents.ts';
import { again, blocksOf, fromWord, sample } from './word-files.ts';

describe('there and back', () => {
  test('a Doc from a .docx is the same after another time through', async () => {
    const doc = await fromWord(sample());
    expect(again(doc)).toEqual(doc);
  });

  test('a Doc that was changed has the same text, lists and tables', () => {
    const doc = edited(aDocument('one\ntwo\nthree'), [
      { createParagraphBullets: { range: { startIndex: 1, endIndex: 8 }, bulletPreset: 'NUMBERED_DECIMAL_NESTED' } },
      { insertTable: { location: { index: 9 }, rows: 2, columns: 2 } },
      {
        mergeTableCells: {
          tableRange: {
            tableCellLocation: { tableStartLocation: { index: 10 }, rowIndex: 0, columnIndex: 0 },
            rowSpan: 1,
            columnSpan: 2,
          },
        },
      },
      { pinTableHeaderRows: { tableStartLocation: { index: 10 }, pinnedHeaderRowsCount: 1 } },
    ]);
    expect(textOf(again(doc))).toBe(textOf(doc));
    const shape = (one: Doc) =>
      blocksOf(one).map(({ paragraph, table }) =>
        paragraph ? (paragraph.bullet?.nestingLevel ?? Boolean(paragraph.bullet)) : [table?.rows, table?.columns],
      );
    expect(shape(again(doc))).toEqual(shape(doc));
  });

  test('a real Doc keeps its text', () => {
    const doc = realDocument('markdown-sampler');
    expect(textOf(again(doc))).toBe(textOf(doc));
  });

  test('another reader of .docx finds the same words', async () => {
    const { value } = await mammoth.extractRawText({ buffer: docxOf(await fromWord(sample())) });
    for (const words of [
      'Commitment Plan',
      'Plain, bold and red',
      'gov.uk 😀',
      'Write here',
      'one within',
      'Action',
      'The end',
    ]) {
      expect(value).toContain(words);
    }
  });

  test('another reader of .docx finds the headings, the list and the table', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: docxOf(await fromWord(sample())) });
    expect(value).toMatch(/<h1>.*Commitment Plan<\/h1>/);
    expect(value).toContain('<li>one<ul><li>one within</li></ul></li>');
    expect(value).toContain('<thead><tr><th><p>Action</p></th>');
  });
});

describe('PDF', () => {
  const program = libreOffice();
  const where = program ? test : test.skip;

  where('is made by LibreOffice, several at once', async () => {
    const docx = docxOf(await fromWord(sample()));
    const pdfs = pdfsOf([docx, docx]);
    expect(pdfs.map((pdf) => pdf.subarray(0, 5).toString())).toEqual(['%PDF-', '%PDF-']);
  });

  test('without LibreOffice is refused, and what to install is said', () => {
    expect(libreOffice('/nowhere')).toBeUndefined();
    expect(() => pdfsOf([Buffer.from('x')], libreOffice('/nowhere') ?? null)).toThrow(
      'LibreOffice is not on this machine, so no PDF can be made: install it',
    );
  });
});
