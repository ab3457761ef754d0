/** Paragraphs and tables in a row; where Docs needs a paragraph beside a table and Word has none, an empty one comes in. */
import type { Block } from '../model/document.ts';
import { readParagraph } from './read-paragraph.ts';
import { MARKS } from './read-runs.ts';
import { readTable } from './read-table.ts';
import type { ReaderAt } from './reader.ts';
import { thingNotConverted } from './refuse-docx.ts';
import { child, type Xml } from './xml.ts';

const PASSED_OVER = [...MARKS, 'w:sectPr'];

const EMPTY: Block = {
  paragraph: {
    elements: [{ textRun: { content: '\n', textStyle: {} } }],
    paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
  },
};

export function readBlocks(nodes: readonly Xml[], reader: ReaderAt): readonly Block[] {
  const blocks: Block[] = [];
  for (const node of nodes.flatMap(unwrapped)) {
    if (node.name === 'w:p') blocks.push({ paragraph: readParagraph(node, reader) });
    else if (node.name === 'w:tbl') {
      if (!blocks.at(-1)?.paragraph) blocks.push(EMPTY);
      blocks.push({ table: readTable(node, reader) });
    } else if (!PASSED_OVER.includes(node.name)) throw thingNotConverted(node.name, 'between paragraphs');
  }
  return blocks.at(-1)?.paragraph ? blocks : [...blocks, EMPTY];
}

/** What a content control of Word holds. */
const unwrapped = (node: Xml): readonly Xml[] =>
  node.name === 'w:sdt' ? (child(node, 'w:sdtContent')?.children ?? []).flatMap(unwrapped) : [node];
