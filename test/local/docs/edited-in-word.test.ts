/** A .docx as Word leaves it when people have been at work: tracked changes, comments, highlights, content controls. */
import { describe, expect, test } from '@jest/globals';
import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { faultsOf } from '../../../src/local/docs/check-document.ts';
import { documentFromDocx } from '../../../src/local/docs/docx/read-docx.ts';
import { docxOf } from '../../../src/local/docs/docx/write-docx.ts';
import type { Doc } from '../../../src/local/docs/model/document.ts';
import { dateChip, fileChip, personChip, suggested, words } from '../../support/chips.ts';
import { aDocument, answer, runsOf, textOf } from './documents.ts';
import { again, blocksOf, NAMED } from './word-files.ts';

const text = (words: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const by = 'w:id="7" w:author="Ann" w:date="2026-10-05T09:00:00Z"';

/** A file whose one paragraph is this, or whose body is. */
async function fromXml(xml: string, { instead = false } = {}): Promise<Doc> {
  const children = [new Paragraph('HERE')];
  const parts = unzipSync(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  const main = strFromU8(parts['word/document.xml'] as Uint8Array);
  const place = instead ? /<w:p>(?:(?!<w:p>).)*HERE.*?<\/w:p>/ : /<w:r>(?:(?!<w:r>).)*HERE.*?<\/w:r>/;
  expect(main).toMatch(place);
  const data = zipSync({ ...parts, 'word/document.xml': strToU8(main.replace(place, () => xml)) });
  const doc = documentFromDocx(Buffer.from(data), NAMED);
  expect(faultsOf(answer(doc))).toEqual([]);
  return doc;
}

const elementsOf = (doc: Doc) => blocksOf(doc)[0]?.paragraph?.elements ?? [];

describe('a .docx that people worked on in Word', () => {
  test('tracked changes are suggestions, as in Docs', async () => {
    const doc = await fromXml(
      `${text('by ')}<w:del ${by}><w:r><w:delText>March</w:delText></w:r></w:del><w:ins ${by}>${text('May')}</w:ins>`,
    );
    expect(
      elementsOf(doc).map(({ textRun }) => [
        textRun?.content,
        textRun?.suggestedInsertionIds,
        textRun?.suggestedDeletionIds,
      ]),
    ).toEqual([
      ['by ', undefined, undefined],
      ['March', undefined, ['suggest.docx7']],
      ['May', ['suggest.docx7'], undefined],
      ['\n', undefined, undefined],
    ]);
    expect(again(doc)).toEqual(doc);
  });

  test('text that was moved is suggested at both places', async () => {
    const moved = `<w:moveFrom ${by}>${text('a')}</w:moveFrom>${text('b')}<w:moveTo ${by}>${text('a')}</w:moveTo>`;
    expect(JSON.stringify(elementsOf(await fromXml(moved)))).toMatch(
      /"a".*suggestedDeletionIds.*"b".*"a".*suggestedInsertionIds/,
    );
  });

  test('a new paragraph, changed looks and a new row that are tracked are there', async () => {
    const paragraph = `<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr>${text('one', `<w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange>`)}</w:p>`;
    const cell = `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p>${text('cell')}</w:p></w:tc>`;
    const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:trPr><w:ins ${by}/></w:trPr>${cell}</w:tr></w:tbl>`;
    expect(textOf(await fromXml(`${paragraph}${table}`, { instead: true }))).toBe('one\n[cell]\n');
  });

  test('comments are passed over, their text’s place is not', async () => {
    const comment = `<w:commentRangeStart w:id="0"/>${text('Read')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;
    expect(textOf(await fromXml(comment))).toBe('Read\n');
  });

  test('highlights are a colour behind the text', async () => {
    const doc = await fromXml(
      `${text('late', '<w:highlight w:val="yellow"/>')}${text(' now', '<w:highlight w:val="none"/>')}`,
    );
    expect(runsOf(doc)[0]?.style).toMatchObject({ backgroundColor: { color: { rgbColor: { red: 1, green: 1 } } } });
    expect(runsOf(doc)[1]?.style).not.toHaveProperty('backgroundColor');
  });

  test('content controls and smart tags are what they hold, in a line and around paragraphs', async () => {
    const control = (inside: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const tag = `<w:smartTag w:uri="u" w:element="date">${text(' 1 March')}</w:smartTag>`;
    expect(textOf(await fromXml(control(text('by')) + tag))).toBe('by 1 March\n');
    const paragraph = (words: string) => `<w:p>${text(words)}</w:p>`;
    expect(textOf(await fromXml(control(paragraph('one') + paragraph('two')), { instead: true }))).toBe('one\ntwo\n');
  });

  test('looks that only later versions of Word have are passed over', async () => {
    expect(textOf(await fromXml(text('fine', '<w14:ligatures w14:val="standardContextual"/>')))).toBe('fine\n');
  });

  test('pictures, footnotes and equations are refused in plain words', async () => {
    await expect(fromXml('<w:r><w:drawing/></w:r>')).rejects.toThrow('A .docx with a picture is not supported');
    await expect(fromXml('<w:r><w:footnoteReference w:id="1"/></w:r>')).rejects.toThrow('with a footnote');
    await expect(fromXml('<m:oMath/>')).rejects.toThrow('with an equation');
  });
});

describe('what people left in a Doc, in a .docx', () => {
  const withElements = (elements: readonly object[]): Doc => {
    const doc = aDocument();
    const [tab] = doc.tabs;
    const { body } = (tab as NonNullable<typeof tab>).documentTab;
    const content = [body.content[0], { paragraph: { elements, paragraphStyle: { namedStyleType: 'NORMAL_TEXT' } } }];
    return { ...doc, tabs: [{ ...tab, documentTab: { ...tab?.documentTab, body: { content } } }] } as Doc;
  };

  test('suggestions are tracked changes', () => {
    const doc = withElements([words('old', { suggestedDeletionIds: ['suggest.9'] }), suggested('new'), words('\n')]);
    const main = strFromU8(unzipSync(docxOf(doc))['word/document.xml'] as Uint8Array);
    expect(main).toMatch(/<w:del .*<w:delText[^>]*>old<.*<w:ins .*>new</);
    const [old, fresh] = elementsOf(again(doc));
    expect(old?.textRun).toMatchObject({ content: 'old', suggestedDeletionIds: [expect.any(String)] });
    expect(fresh?.textRun).toMatchObject({ content: 'new', suggestedInsertionIds: [expect.any(String)] });
  });

  test('chips are the words they show, with their links', () => {
    const chips = [
      dateChip('1 Mar 2027', '2027-03-01'),
      personChip('Ann', 'ann@school.example'),
      fileChip('Minutes', 'https://x.example/1'),
    ];
    const back = again(withElements([...chips, words('\n')]));
    expect(runsOf(back).map(({ text, style }) => [text, (style['link'] as { url?: string } | undefined)?.url])).toEqual(
      [
        ['1 Mar 2027', undefined],
        ['Ann', 'mailto:ann@school.example'],
        ['Minutes\n', 'https://x.example/1'],
      ],
    );
  });
});
