/** Reads an answer of `documents.get` into the host's document, and proves that it gives the same answer back. */
import { isDeepStrictEqual } from 'node:util';
import { answerOf } from './answer.ts';
import type { Block, Cell, Doc, DocumentTab, Element, Json, Row, Segment, Tab } from './document.ts';
import { OTHER_SEGMENTS } from './document.ts';

/** An answer that the host cannot keep without loss: where, and what it lacks. */
export class UnknownDocument extends Error {
  override name = 'UnknownDocument';
}

type Any = Json & { readonly startIndex?: number; readonly endIndex?: number };

/** The document behind an answer, with or without `includeTabsContent`. */
export function loadDocument(answer: Json): Doc {
  const whole = answer['tabs'] ? answer : inOneTab(answer);
  const doc = { ...whole, tabs: list(whole['tabs']).map(tabOf) } as unknown as Doc;
  if (
    !isDeepStrictEqual(answerOf(doc, { withTabs: answer['tabs'] !== undefined }), JSON.parse(JSON.stringify(answer)))
  ) {
    throw new UnknownDocument(
      `The document "${String(answer['title'])}" holds something whose indices the host cannot work out, so it was not loaded.`,
    );
  }
  return doc;
}

/** The keys that stay at the top when tabs are asked for. */
const OF_THE_DOCUMENT = ['documentId', 'title', 'revisionId', 'suggestionsViewMode'];

function inOneTab(answer: Json): Json {
  const entries = Object.entries(answer);
  const documentTab = Object.fromEntries(entries.filter(([key]) => !OF_THE_DOCUMENT.includes(key)));
  const top = Object.fromEntries(entries.filter(([key]) => OF_THE_DOCUMENT.includes(key)));
  return { ...top, tabs: [{ tabProperties: { tabId: 't.0', title: 'Tab 1', index: 0 }, documentTab }] };
}

function tabOf(tab: Any): Tab {
  const { documentTab, childTabs, ...rest } = tab as unknown as { documentTab: Any; childTabs?: Any[] };
  return {
    ...rest,
    documentTab: documentTabOf(documentTab),
    ...(childTabs && { childTabs: childTabs.map(tabOf) }),
  } as unknown as Tab;
}

function documentTabOf(tab: Any): DocumentTab {
  const others = OTHER_SEGMENTS.filter((kind) => tab[kind]).map((kind) => [
    kind,
    Object.fromEntries(Object.entries(tab[kind] as Json).map(([id, segment]) => [id, segmentOf(segment as Any)])),
  ]);
  return { ...tab, body: segmentOf(tab['body'] as Any), ...Object.fromEntries(others) };
}

function segmentOf(segment: Any): Segment {
  return { ...segment, content: list(segment['content']).map(blockOf) };
}

function blockOf({ startIndex = 0, endIndex = 0, ...block }: Any): Block {
  const { paragraph, table, tableOfContents } = block as { paragraph?: Any; table?: Any; tableOfContents?: Any };
  if (paragraph)
    return { paragraph: { ...paragraph, elements: list(paragraph['elements']).map(elementOf) } } as unknown as Block;
  if (table) return { table: { ...table, tableRows: list(table['tableRows']).map(rowOf) } } as unknown as Block;
  if (!tableOfContents) return block as Block;
  const [first] = list(tableOfContents['content']);
  const lead = (first?.startIndex ?? startIndex) - startIndex;
  const content = list(tableOfContents['content']).map(blockOf);
  return { tableOfContents: { ...tableOfContents, content, units: endIndex - startIndex, lead } };
}

function elementOf({ startIndex = 0, endIndex = 0, ...element }: Any): Element {
  const units = endIndex - startIndex;
  return element['textRun'] || units === 1 ? element : { ...element, units };
}

function rowOf({ startIndex, endIndex, ...row }: Any): Row {
  return { ...row, tableCells: list(row['tableCells']).map(cellOf) } as unknown as Row;
}

function cellOf({ startIndex, endIndex, ...cell }: Any): Cell {
  return { ...cell, content: list(cell['content']).map(blockOf) } as unknown as Cell;
}

function list(value: unknown): readonly Any[] {
  return (value ?? []) as readonly Any[];
}
