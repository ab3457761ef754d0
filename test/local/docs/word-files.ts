/** Documents made from Word files, for the tests. */
import { expect } from '@jest/globals';
import {
  Document,
  ExternalHyperlink,
  type FileChild,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { faultsOf } from '../../../src/local/docs/check-document.ts';
import { documentFromDocx } from '../../../src/local/docs/docx/read-docx.ts';
import { docxOf } from '../../../src/local/docs/docx/write-docx.ts';
import type { Doc, DocumentTab } from '../../../src/local/docs/model/document.ts';
import { answer } from './documents.ts';

export const NAMED = { documentId: 'doc', title: 'Plan', revisionId: 'r1' };

export async function fromWord(children: readonly FileChild[], section: Partial<ISectionOptions> = {}): Promise<Doc> {
  return fromSections([{ ...section, children: [...children] }]);
}

export async function fromSections(sections: readonly ISectionOptions[]): Promise<Doc> {
  const numbering = {
    config: [
      {
        reference: 'dots',
        levels: [0, 1].map((level) => ({ level, format: LevelFormat.BULLET, text: level === 0 ? '•' : '○' })),
      },
      { reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] },
    ],
  };
  const paragraphStyles = [
    {
      id: 'Prompt',
      name: 'Prompt',
      basedOn: 'Normal',
      run: { italics: true, color: '5F6368' },
      paragraph: { spacing: { after: 240 } },
    },
  ];
  const data = await Packer.toBuffer(new Document({ numbering, styles: { paragraphStyles }, sections }));
  const doc = documentFromDocx(data, NAMED);
  expect(faultsOf(answer(doc))).toEqual([]);
  return doc;
}

export const tabOf = (doc: Doc): DocumentTab => doc.tabs[0]?.documentTab as DocumentTab;
export const blocksOf = (doc: Doc) => tabOf(doc).body.content.slice(1);
export const again = (doc: Doc): Doc => documentFromDocx(docxOf(doc), NAMED);

export const row = (texts: readonly string[], options = {}) =>
  new TableRow({ ...options, children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });

export const sample = (): readonly FileChild[] => [
  new Paragraph({ text: 'Commitment Plan', style: 'Heading1' }),
  new Paragraph({
    alignment: 'center',
    children: [
      new TextRun('Plain, '),
      new TextRun({ text: 'bold', bold: true }),
      new TextRun({
        text: ' and red',
        italics: true,
        color: 'C00000',
        size: 28,
        shading: { type: 'clear', fill: 'FFFF00' },
      }),
      new TextRun({ break: 1 }),
      new ExternalHyperlink({
        link: 'https://www.gov.uk',
        children: [new TextRun({ text: 'gov.uk 😀', style: 'Hyperlink' })],
      }),
    ],
  }),
  new Paragraph({ text: 'Write here', style: 'Prompt' }),
  new Paragraph({ text: 'one', numbering: { reference: 'dots', level: 0 } }),
  new Paragraph({ text: 'one within', numbering: { reference: 'dots', level: 1 } }),
  new Paragraph({ text: 'first', numbering: { reference: 'numbers', level: 0 } }),
  new Table({
    columnWidths: [3000, 6000],
    rows: [row(['Action', 'Lead'], { tableHeader: true, cantSplit: true }), row(['Read', 'HT'])],
  }),
  new Paragraph({ children: [new PageBreak()] }),
  new Paragraph('The end'),
];
