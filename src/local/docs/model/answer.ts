/** The answer of `documents.get`: the document with its indices. A start of 0 is left out, as Google leaves it out. */
import type { Block, Cell, Doc, DocumentTab, Element, Json, Row, Segment, Tab } from './document.ts';
import { OTHER_SEGMENTS } from './document.ts';
import { blockSize, cellSize, elementSize, rowSize } from './sizes.ts';

/** Without tabs the first tab's content stands at the top, as without `includeTabsContent`. */
export function answerOf({ tabs, ...rest }: Doc, { withTabs }: { readonly withTabs: boolean }): Json {
  if (withTabs) return { ...rest, tabs: tabs.map(tabAnswer) };
  const [first] = tabs;
  return { ...rest, ...(first && documentTabAnswer(first.documentTab)) };
}

function tabAnswer({ documentTab, childTabs, ...rest }: Tab): Json {
  return {
    ...rest,
    documentTab: documentTabAnswer(documentTab),
    ...(childTabs && { childTabs: childTabs.map(tabAnswer) }),
  };
}

function documentTabAnswer(tab: DocumentTab): Json {
  const others = OTHER_SEGMENTS.map((kind) => [kind, tab[kind]] as const).flatMap(([kind, segments]) =>
    segments ? [[kind, mapped(segments, segmentAnswer)] as const] : [],
  );
  return { ...tab, body: segmentAnswer(tab.body), ...Object.fromEntries(others) };
}

function segmentAnswer(segment: Segment): Json {
  return { ...segment, content: contentAnswer(segment.content, 0) };
}

function contentAnswer(content: readonly Block[], start: number): readonly Json[] {
  return inARow(content, start, blockSize, blockAnswer);
}

function blockAnswer(block: Block, start: number): Json {
  const { paragraph, table, tableOfContents } = block;
  if (paragraph) {
    return { paragraph: { ...paragraph, elements: inARow(paragraph.elements, start, elementSize, elementAnswer) } };
  }
  if (table) return { table: { ...table, tableRows: inARow(table.tableRows, start + 1, rowSize, rowAnswer) } };
  if (!tableOfContents) return { ...block };
  const { units, lead, content, ...rest } = tableOfContents;
  return { tableOfContents: { ...rest, content: contentAnswer(content, start + lead) } };
}

function elementAnswer({ units, ...element }: Element): Json {
  return element;
}

function rowAnswer(row: Row, start: number): Json {
  return { ...row, tableCells: inARow(row.tableCells, start + 1, cellSize, cellAnswer) };
}

function cellAnswer(cell: Cell, start: number): Json {
  return { ...cell, content: contentAnswer(cell.content, start + 1) };
}

function inARow<T>(
  things: readonly T[],
  start: number,
  size: (thing: T) => number,
  answer: (thing: T, start: number) => Json,
): readonly Json[] {
  let at = start;
  return things.map((thing) => {
    const startIndex = at;
    at += size(thing);
    return { ...(startIndex > 0 && { startIndex }), endIndex: at, ...answer(thing, startIndex) };
  });
}

function mapped<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
