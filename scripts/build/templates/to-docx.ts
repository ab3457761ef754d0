/** A template as a Word file: what Google Docs makes its own document of, with the footer and the header rows that repeat. */
import {
  Document,
  Footer,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageBreak,
  PageOrientation,
  Paragraph,
  SectionType,
} from 'docx';
import { BODY, LOOKS, PAGE } from './looks.ts';
import { paragraphToDocx, reference } from './paragraph-to-docx.ts';
import { sameBytes } from './same-bytes.ts';
import { tableToDocx } from './table-to-docx.ts';
import type { Block, List, Section, Template } from './template.ts';
import { isUnderTable } from './under-table.ts';

export const toDocx = async (template: Template): Promise<Buffer> =>
  sameBytes(await Packer.toBuffer(documentOf(template)));

const documentOf = (template: Template): Document =>
  new Document({
    title: template.title,
    creator: 'School Improvement Strategy',
    styles: { default: { document: BODY }, paragraphStyles: Object.values(LOOKS).map(asStyle) },
    numbering: { config: listsIn(template).map(numbering) },
    sections: template.sections.map((section, index) => sectionToDocx(section, index === 0 ? template : undefined)),
  });

const asStyle = (look: (typeof LOOKS)[keyof typeof LOOKS]) => ({
  ...look,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
});

/** Sections after the first have its footer. */
const sectionToDocx = ({ isLandscape, blocks }: Section, first: Template | undefined): ISectionOptions => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    page: {
      // The library turns these about for a landscape page.
      size: {
        width: PAGE.width,
        height: PAGE.height,
        orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
    },
  },
  ...(first && { footers: { default: new Footer({ children: [paragraphToDocx(first.footer)] }) } }),
  children: blocks.map((block, index) => blockToDocx(block, isLandscape, isUnderTable(blocks.slice(0, index)))),
});

function blockToDocx(block: Block, isLandscape: boolean, afterTable: boolean) {
  if (block.kind === 'table') return tableToDocx(block, isLandscape);
  return block.kind === 'paragraph'
    ? paragraphToDocx(block, { afterTable })
    : new Paragraph({ children: [new PageBreak()] });
}

function listsIn({ sections }: Template): readonly List[] {
  const lists = new Map<string, List>();
  for (const { blocks } of sections)
    for (const block of blocks) for (const list of listsOf(block)) lists.set(reference(list), list);
  return [...lists.values()];
}

function listsOf(block: Block): readonly List[] {
  if (block.kind === 'paragraph') return block.list ? [block.list] : [];
  if (block.kind !== 'table') return [];
  const cells = [...block.head, ...block.body].flatMap((row) => row.cells);
  return cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ list }) => list ?? []));
}

const numbering = (list: List) => ({
  reference: reference(list),
  levels: [
    {
      level: 0,
      format: list.kind === 'bullets' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
      text: list.kind === 'bullets' ? '•' : '%1.',
      style: { paragraph: { indent: { left: 400, hanging: 280 } } },
    },
  ],
});
