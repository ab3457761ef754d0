import { describe, expect, test } from '@jest/globals';
import {
  BorderStyle,
  Document,
  Footer,
  Header,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { documentFromDocx } from '../../../src/local/docs/docx/read-docx.ts';
import type { Doc } from '../../../src/local/docs/model/document.ts';
import { textOf } from './documents.ts';
import { again, blocksOf, fromSections, fromWord, NAMED, row, sample, tabOf } from './word-files.ts';

describe('a .docx', () => {
  test('becomes a Doc with the same text, in the same order', async () => {
    const doc = await fromWord(sample());
    expect(textOf(doc)).toBe(
      'Commitment Plan\nPlain, bold and red\vgov.uk 😀\nWrite here\none\none within\nfirst\n[Action|Lead/Read|HT]\f\nThe end\n',
    );
  });

  test('keeps headings, runs, alignment and links', async () => {
    const [heading, text] = blocksOf(await fromWord(sample()));
    expect(heading?.paragraph?.paragraphStyle).toMatchObject({
      namedStyleType: 'HEADING_1',
      headingId: expect.any(String),
    });
    expect(text?.paragraph?.paragraphStyle).toMatchObject({ namedStyleType: 'NORMAL_TEXT', alignment: 'CENTER' });
    expect(text?.paragraph?.elements.map(({ textRun }) => textRun)).toMatchObject([
      { content: 'Plain, ', textStyle: {} },
      { content: 'bold', textStyle: { bold: true } },
      {
        content: ' and red',
        textStyle: {
          italic: true,
          fontSize: { magnitude: 14, unit: 'PT' },
          foregroundColor: { color: { rgbColor: { red: 0.7529412 } } },
          backgroundColor: { color: { rgbColor: { red: 1, green: 1 } } },
        },
      },
      { content: '\v' },
      { content: 'gov.uk 😀\n', textStyle: { link: { url: 'https://www.gov.uk' }, underline: true } },
    ]);
  });

  test('puts the looks of a style of its own on plain text', async () => {
    const prompt = blocksOf(await fromWord(sample()))[2]?.paragraph;
    expect(prompt?.paragraphStyle).toMatchObject({
      namedStyleType: 'NORMAL_TEXT',
      spaceBelow: { magnitude: 12, unit: 'PT' },
    });
    expect(prompt?.elements[0]?.textRun?.textStyle).toMatchObject({ italic: true });
  });

  test('keeps lists with their levels', async () => {
    const doc = await fromWord(sample());
    const bullets = blocksOf(doc)
      .slice(3, 6)
      .map(({ paragraph }) => paragraph?.bullet);
    expect(bullets.map((bullet) => bullet?.nestingLevel)).toEqual([undefined, 1, undefined]);
    const kinds = bullets.map((bullet) => JSON.stringify(tabOf(doc).lists?.[bullet?.listId ?? '']));
    expect(kinds[0]).toContain('"glyphSymbol":"•"');
    expect(kinds[2]).toContain('"glyphType":"DECIMAL","glyphFormat":"%0."');
  });

  test('pins its header rows and keeps its widths', async () => {
    const table = blocksOf(await fromWord(sample()))[6]?.table;
    expect(table?.tableRows.map(({ tableRowStyle }) => tableRowStyle['tableHeader'])).toEqual([true, undefined]);
    expect(table?.tableStyle['tableColumnProperties']).toMatchObject([
      { width: { magnitude: 150 } },
      { width: { magnitude: 300 } },
    ]);
  });

  test('gives merged cells the cells they cover', async () => {
    const cell = (text: string, more = {}) => new TableCell({ ...more, children: [new Paragraph(text)] });
    const table = new Table({
      columnWidths: [1000, 1000, 1000],
      rows: [
        new TableRow({ children: [cell('wide', { columnSpan: 2 }), cell('tall', { rowSpan: 2 })] }),
        new TableRow({ children: [cell('a'), cell('b')] }),
      ],
    });
    const doc = await fromWord([new Paragraph('x'), table, new Paragraph('y')]);
    expect(textOf(doc)).toBe('x\n[wide||tall/a|b|]y\n');
    const spans = (one: Doc) =>
      blocksOf(one)[1]?.table?.tableRows.map(({ tableCells }) =>
        tableCells.map(({ tableCellStyle }) => `${tableCellStyle['rowSpan']}×${tableCellStyle['columnSpan']}`),
      );
    expect(spans(doc)).toEqual([
      ['1×2', '1×1', '2×1'],
      ['1×1', '1×1', '1×1'],
    ]);
    expect(spans(again(doc))).toEqual(spans(doc));
  });

  test('keeps shading, padding, borders and where the text stands in a cell', async () => {
    const edge = { style: BorderStyle.SINGLE, size: 8, color: '0000FF' };
    const table = new Table({
      columnWidths: [2000],
      borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge },
      rows: [
        new TableRow({
          children: [
            new TableCell({
              shading: { type: 'clear', fill: '00FF00' },
              margins: { marginUnitType: 'dxa', top: 40, left: 80 },
              verticalAlign: 'center',
              children: [new Paragraph('RAG')],
            }),
          ],
        }),
      ],
    });
    const style = blocksOf(await fromWord([new Paragraph('x'), table]))[1]?.table?.tableRows[0]?.tableCells[0]
      ?.tableCellStyle;
    expect(style).toMatchObject({
      backgroundColor: { color: { rgbColor: { green: 1 } } },
      borderTop: {
        color: { color: { rgbColor: { blue: 1 } } },
        width: { magnitude: 1, unit: 'PT' },
        dashStyle: 'SOLID',
      },
      paddingTop: { magnitude: 2, unit: 'PT' },
      paddingLeft: { magnitude: 4, unit: 'PT' },
      contentAlignment: 'MIDDLE',
    });
  });

  test('gets a paragraph around a table where Word has none', async () => {
    const table = () => new Table({ columnWidths: [1000], rows: [row(['x'])] });
    expect(textOf(await fromWord([table(), table()]))).toBe('\n[x]\n[x]\n');
  });

  test('keeps headers and footers with their page numbers', async () => {
    const footer = new Footer({
      children: [
        new Paragraph({
          children: [
            new TextRun('Page '),
            new TextRun({ children: [PageNumber.CURRENT] }),
            new TextRun(' of '),
            new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
          ],
        }),
      ],
    });
    const doc = await fromWord([new Paragraph('x')], {
      headers: { default: new Header({ children: [new Paragraph('{{school.name}}')] }) },
      footers: { default: footer },
    });
    const { headers, footers, documentStyle } = tabOf(doc);
    const { defaultHeaderId, defaultFooterId } = documentStyle as { defaultHeaderId: string; defaultFooterId: string };
    expect(JSON.stringify(headers?.[defaultHeaderId])).toContain('{{school.name}}');
    expect(footers?.[defaultFooterId]?.content[0]?.paragraph?.elements).toMatchObject([
      { textRun: { content: 'Page ' } },
      { autoText: { type: 'PAGE_NUMBER' } },
      { textRun: { content: ' of ' } },
      { autoText: { type: 'PAGE_COUNT' } },
      { textRun: { content: '\n' } },
    ]);
  });

  test('keeps no page number that Word worked out last', async () => {
    const footer = new Footer({
      children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
    });
    const data = await Packer.toBuffer(
      new Document({ sections: [{ footers: { default: footer }, children: [new Paragraph('x')] }] }),
    );
    const files = unzipSync(data);
    const separator = '<w:fldChar w:fldCharType="separate"/>';
    const xml = strFromU8(files['word/footer1.xml'] as Uint8Array);
    expect(xml).toContain(separator);
    files['word/footer1.xml'] = strToU8(xml.replace(separator, `${separator}</w:r><w:r><w:t>7</w:t></w:r><w:r>`));
    const { footers } = tabOf(documentFromDocx(Buffer.from(zipSync(files)), NAMED));
    expect(JSON.stringify(footers)).toContain('PAGE_NUMBER');
    expect(JSON.stringify(footers)).not.toContain('"content":"7');
  });

  test('has a section for each turn of the page', async () => {
    const page = (orientation: 'portrait' | 'landscape') => ({
      page: {
        size: { width: 11906, height: 16838, orientation },
        margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 },
      },
    });
    const doc = await fromSections([
      { properties: page(PageOrientation.PORTRAIT), children: [new Paragraph('upright')] },
      { properties: page(PageOrientation.LANDSCAPE), children: [new Paragraph('across')] },
    ]);
    const breaks = (one: Doc) =>
      tabOf(one).body.content.flatMap(({ sectionBreak }) => (sectionBreak ? [sectionBreak['sectionStyle']] : []));
    expect(breaks(doc)).toMatchObject([
      { marginTop: { magnitude: 50, unit: 'PT' }, sectionType: 'CONTINUOUS' },
      { flipPageOrientation: true, sectionType: 'NEXT_PAGE' },
    ]);
    expect(breaks(again(doc))).toEqual(breaks(doc));
  });

  test('with something the host does not convert is refused by name', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const picture = new Paragraph({
      children: [new ImageRun({ type: 'png', data: png, transformation: { width: 10, height: 10 } })],
    });
    await expect(fromWord([picture])).rejects.toThrow('A .docx with a picture is not supported');
    const sized = (width: number, height: number): ISectionOptions => ({
      properties: { page: { size: { width, height } } },
      children: [new Paragraph('x')],
    });
    await expect(fromSections([sized(11906, 16838), sized(12240, 15840)])).rejects.toThrow(
      'pages of more than one size',
    );
    expect(() => documentFromDocx(Buffer.from('not a zip'), NAMED)).toThrow('the upload is not a .docx');
  });
});
