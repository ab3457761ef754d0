/** A .docx as the Google Doc that an upload with conversion makes of it: for what the program's own templates use, and no more. */
import type { Block, Doc, Json } from '../model/document.ts';
import { DOCUMENT_STYLE, newDocument } from '../model/new-document.ts';
import { listIdOf, listsOf } from './numbering.ts';
import { type Parts, partsOf } from './parts.ts';
import { readBlocks } from './read-blocks.ts';
import { type Furniture, furnitureOf, type Page, pageOf, sectionStyle } from './read-section.ts';
import type { ReaderAt } from './reader.ts';
import { notConverted } from './refuse-docx.ts';
import { stylesOf } from './styles.ts';
import { child, type Xml } from './xml.ts';

interface Named {
  readonly documentId: string;
  readonly title: string;
  readonly revisionId: string;
}

export function documentFromDocx(data: Buffer, named: Named): Doc {
  const parts = partsOf(data);
  let headings = 0;
  const reader: ReaderAt = {
    part: parts.main,
    styles: stylesOf(parts.named('styles')),
    lists: listsOf(parts.named('numbering')),
    usedLists: new Set(),
    blocks: readBlocks,
    headingId: () => `h.docx${(++headings).toString(36)}`,
  };
  const sections = sectionsOf(child(parts.main.root, 'w:body') as Xml).map((section, index) =>
    readSection(section, index, parts, reader),
  );
  const [first] = sections as [Read, ...Read[]];
  for (const { page } of sections) {
    if (JSON.stringify(page.pageSize) !== JSON.stringify(first.page.pageSize))
      throw notConverted('pages of more than one size');
  }
  const blank = newDocument(named);
  const [tab] = blank.tabs;
  const headers = Object.assign({}, ...sections.map(({ furniture }) => furniture.headers)) as Furniture['headers'];
  const footers = Object.assign({}, ...sections.map(({ furniture }) => furniture.footers)) as Furniture['footers'];
  const lists = Object.fromEntries(
    [...reader.usedLists].map((numId) => [listIdOf(numId), reader.lists.get(numId) as Json]),
  );
  return {
    ...blank,
    tabs: [
      {
        ...(tab as NonNullable<typeof tab>),
        documentTab: {
          body: { content: sections.flatMap(({ blocks }) => blocks) },
          ...(Object.keys(headers).length > 0 && { headers }),
          ...(Object.keys(footers).length > 0 && { footers }),
          documentStyle: documentStyle(first),
          namedStyles: { styles: reader.styles.namedStyles },
          ...(Object.keys(lists).length > 0 && { lists }),
        },
      },
    ],
  };
}

interface Read {
  readonly blocks: readonly Block[];
  readonly page: Page;
  readonly furniture: Furniture;
}

interface Section {
  readonly nodes: readonly Xml[];
  readonly properties: Xml | undefined;
}

/** A section ends with the paragraph that holds its properties; the last one's stand at the end of the body. */
function sectionsOf(body: Xml): readonly Section[] {
  const sections: Section[] = [];
  let nodes: Xml[] = [];
  for (const node of body.children) {
    if (node.name === 'w:sectPr') continue;
    nodes.push(node);
    const properties = node.name === 'w:p' ? child(child(node, 'w:pPr'), 'w:sectPr') : undefined;
    if (!properties) continue;
    sections.push({ nodes, properties });
    nodes = [];
  }
  return [...sections, { nodes, properties: child(body, 'w:sectPr') }];
}

function readSection({ nodes, properties }: Section, index: number, parts: Parts, reader: ReaderAt): Read {
  const page = pageOf(properties);
  const furniture = furnitureOf(properties, index, parts, reader);
  const sectionBreak = { sectionStyle: sectionStyle(properties, page, furniture.ids, index === 0) };
  return { blocks: [{ sectionBreak }, ...readBlocks(nodes, reader)], page, furniture };
}

function documentStyle({ page, furniture }: Read): Json {
  return {
    ...DOCUMENT_STYLE,
    ...page.margins,
    ...furniture.ids,
    pageSize: page.pageSize,
    ...(page.isLandscape && { flipPageOrientation: true }),
  };
}
