/** Sections of Docs as sections of Word: the page, its margins, headers and footers. */
import {
  Footer,
  Header,
  type ISectionOptions,
  PageOrientation,
  SectionType,
  type Paragraph as WordParagraph,
  type Table as WordTable,
} from 'docx';
import { NotSupported } from '../../runtime/failures.ts';
import type { Block, DocumentTab, Json, Segment } from '../model/document.ts';
import { twipsOf } from './to-word.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeTable } from './write-table.ts';

export interface Section {
  readonly style: Json;
  readonly blocks: readonly Block[];
}

/** Each section break with what follows it. */
export function sectionsIn(content: readonly Block[]): readonly Section[] {
  const sections: { style: Json; blocks: Block[] }[] = [];
  for (const block of content) {
    if (block.sectionBreak) sections.push({ style: (block.sectionBreak['sectionStyle'] ?? {}) as Json, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

const PAGE = { height: 16_838, width: 11_906 };
const MARGIN = 1440;

export function writeSection(
  { style, blocks }: Section,
  index: number,
  tab: DocumentTab,
  isLast: boolean,
): ISectionOptions {
  const whole = tab['documentStyle'] as Json;
  const size = whole['pageSize'] as Json | undefined;
  const [height, width] = [twipsOf(size?.['height']) ?? PAGE.height, twipsOf(size?.['width']) ?? PAGE.width];
  const isLandscape = (style['flipPageOrientation'] ?? whole['flipPageOrientation']) === true;
  const margin = (side: string, usual: number) => twipsOf(style[`margin${side}`] ?? whole[`margin${side}`]) ?? usual;
  const [left, right] = [margin('Left', MARGIN), margin('Right', MARGIN)];
  const isFirst = index === 0;
  return {
    properties: {
      type: style['sectionType'] === 'CONTINUOUS' && !isFirst ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
      ...((style['useFirstPageHeaderFooter'] ?? (isFirst && whole['useFirstPageHeaderFooter'])) === true && {
        titlePage: true,
      }),
      page: {
        // The library turns these about for a landscape page.
        size: { width, height, orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: {
          top: margin('Top', MARGIN),
          bottom: margin('Bottom', MARGIN),
          left,
          right,
          header: margin('Header', MARGIN / 2),
          footer: margin('Footer', MARGIN / 2),
        },
      },
    },
    ...furniture(style, isFirst ? whole : {}, tab),
    children: [...writeBlocks(isLast ? blocks : withoutCarrier(blocks), (isLandscape ? height : width) - left - right)],
  };
}

/** The library ends a section with an empty paragraph of its own: where Docs has one already, it is that one. */
function withoutCarrier(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1)?.paragraph;
  const isEmpty = last?.elements.length === 1 && last.elements[0]?.textRun?.content === '\n' && !last.bullet;
  return isEmpty ? blocks.slice(0, -1) : blocks;
}

function furniture(
  style: Json,
  whole: Json,
  { headers = {}, footers = {} }: DocumentTab,
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const found = (segments: Readonly<Record<string, Segment>>, key: string) =>
    segments[String(style[key] ?? whole[key])];
  const [header, firstHeader] = [found(headers, 'defaultHeaderId'), found(headers, 'firstPageHeaderId')];
  const [footer, firstFooter] = [found(footers, 'defaultFooterId'), found(footers, 'firstPageFooterId')];
  const inside = ({ content }: Segment) => ({ children: [...writeBlocks(content, PAGE.width - 2 * MARGIN)] });
  return {
    ...((header || firstHeader) && {
      headers: {
        ...(header && { default: new Header(inside(header)) }),
        ...(firstHeader && { first: new Header(inside(firstHeader)) }),
      },
    }),
    ...((footer || firstFooter) && {
      footers: {
        ...(footer && { default: new Footer(inside(footer)) }),
        ...(firstFooter && { first: new Footer(inside(firstFooter)) }),
      },
    }),
  };
}

export function writeBlocks(blocks: readonly Block[], width: number): readonly (WordParagraph | WordTable)[] {
  return blocks.map(({ paragraph, table }) => {
    if (paragraph) return writeParagraph(paragraph);
    if (table) return writeTable(table, width, writeBlocks);
    throw new NotSupported('A .docx of a Doc with a table of contents');
  });
}
