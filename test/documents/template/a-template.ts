/** Templates for the tests, in few words; filled by the local host, which refuses what Docs refuses. */
import { inBatches } from '../../../src/documents/template/batches.ts';
import type { Data } from '../../../src/documents/template/data.ts';
import type { DocsDocument } from '../../../src/documents/template/docs-json.ts';
import { type DocumentPlan, planDocument } from '../../../src/documents/template/plan-document.ts';
import { readTemplate } from '../../../src/documents/template/read-template.ts';
import type { Block, Cell, Doc, DocumentTab, Json, Paragraph, Tab } from '../../../src/local/docs/model/document.ts';
import type { NewRows } from '../../../src/local/docs/requests/context.ts';
import { answer, edited, textOfBlocks } from '../../local/docs/documents.ts';

const NORMAL = { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' };

/** A paragraph of runs: a text, or a text with its style; its new line has the style of the last. */
export function p(runs: string | readonly (readonly [string, Json])[], more: Partial<Paragraph> = {}): Block {
  const list = typeof runs === 'string' ? [[runs, {}] as const] : runs;
  const elements = list.map(([content, textStyle], at) => ({
    textRun: { content: at === list.length - 1 ? `${content}\n` : content, textStyle },
  }));
  return { paragraph: { elements, paragraphStyle: NORMAL, ...more } };
}

export const bullet = (text: string, listId = 'kix.a', nestingLevel?: number): Block =>
  p(text, { bullet: { listId, ...(nestingLevel && { nestingLevel }) } });

/** Something that is not text, after a text. */
export const withObject = (
  text: string,
  object: Json = { inlineObjectElement: { inlineObjectId: 'i' } },
  after = '',
): Block => ({
  paragraph: {
    elements: [
      ...(text === '' ? [] : [{ textRun: { content: text, textStyle: {} } }]),
      object,
      { textRun: { content: `${after}\n`, textStyle: {} } },
    ],
    paragraphStyle: NORMAL,
  },
});

type CellContent = string | Block | readonly Block[];

const cellOf = (content: CellContent, style: Json = {}): Cell => ({
  content: typeof content === 'string' ? [p(content)] : Array.isArray(content) ? content : [content as Block],
  tableCellStyle: { rowSpan: 1, columnSpan: 1, ...style },
});

/** `styles` of a cell by `row,column`: spans, backgrounds. */
export function table(
  rows: readonly (readonly CellContent[])[],
  styles: Readonly<Record<string, Json>> = {},
  rowStyles: Readonly<Record<number, Json>> = {},
): Block {
  const tableRows = rows.map((cells, row) => ({
    tableCells: cells.map((content, column) => cellOf(content, styles[`${row},${column}`])),
    tableRowStyle: { minRowHeight: { unit: 'PT' }, ...rowStyles[row] },
  }));
  return { table: { rows: rows.length, columns: rows[0]?.length ?? 0, tableRows, tableStyle: {} } };
}

export const sectionBreak: Block = { sectionBreak: { sectionStyle: {} } };

type Parts = Readonly<Record<string, readonly Block[]>>;
interface Others {
  readonly headers?: Parts;
  readonly footers?: Parts;
  readonly footnotes?: Parts;
}

const segments = (parts: Parts) => Object.fromEntries(Object.entries(parts).map(([id, content]) => [id, { content }]));

export function tab(tabId: string, body: readonly Block[], others: Others = {}): Tab {
  const documentTab = {
    body: { content: [sectionBreak, ...body] },
    ...Object.fromEntries(Object.entries(others).map(([kind, parts]) => [kind, segments(parts as Parts)])),
    lists: { 'kix.a': {}, 'kix.b': {} },
  } as unknown as DocumentTab;
  return { tabProperties: { tabId, title: tabId, index: 0 }, documentTab };
}

export const document = (...tabs: readonly Tab[]): Doc => ({
  documentId: 'doc',
  title: 'A template',
  revisionId: 'r1',
  suggestionsViewMode: 'SUGGESTIONS_INLINE',
  tabs,
});

export const aTemplate = (body: readonly Block[], others: Others = {}): Doc => document(tab('t.0', body, others));

export const asTemplate = (doc: Doc) => readTemplate(answer(doc) as DocsDocument);

export const planned = (doc: Doc, data: Data, example?: Data): DocumentPlan =>
  planDocument(asTemplate(doc), data, example);

/** Filled as it is sent, in batches, each of which must leave a document. */
export function filled(doc: Doc, data: Data, newRows: NewRows = 'plain'): Doc {
  const { requests, faults } = planned(doc, data);
  if (faults.length > 0) throw new Error(`Faults: ${faults.map(({ id, found }) => `${id} (${found})`).join(', ')}`);
  return inBatches(requests).reduce((done, batch) => edited(done, batch as unknown as readonly Json[], newRows), doc);
}

/** The body's text: cells between `|`, rows between `/`, tables in brackets. */
export const filledText = (body: readonly Block[], data: Data): string => bodyText(filled(aTemplate(body), data));

export const bodyText = (doc: Doc, at = 0): string => segmentText(doc, 'body', at);

export function segmentText(doc: Doc, segment: string, at = 0): string {
  const tabs = answer(doc)['tabs'] as never as readonly { readonly documentTab: Readonly<Record<string, Json>> }[];
  const inside = tabs[at]?.documentTab ?? {};
  const others = ['headers', 'footers', 'footnotes'].map((kind) => inside[kind]?.[segment]).find(Boolean);
  const { content } = (segment === 'body' ? inside['body'] : others) as never as { readonly content: never[] };
  return textOfBlocks(content);
}

export const faultIds = (body: readonly Block[], data: Data = {}, others: Others = {}): readonly string[] =>
  planned(aTemplate(body, others), data).faults.map(({ id }) => id);
