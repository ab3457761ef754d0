/** Reads a template once; it can then be filled for each school. */
import type { DocsDocument, DocsTab, StructuralElement, TabContent } from './docs-json.ts';
import type { Reading, TemplateFault } from './faults.ts';
import { readContainer } from './read-container.ts';
import { tellAlone } from './read-table.ts';
import type { Segment } from './tree.ts';

export interface Template {
  /** Footnotes, headers and footers first: a body may lose the mark that a footnote hangs on. */
  readonly segments: readonly Segment[];
  /** A tag is followed by a letter that joins what stands before it. */
  readonly joined: boolean;
  /** What is wrong whatever the data. */
  readonly faults: readonly TemplateFault[];
}

export function readTemplate(document: DocsDocument): Template {
  const faults: TemplateFault[] = [];
  const segments = tabsOf(document).flatMap((tab) => readTab(tab, faults));
  return { segments, faults, joined: /\}\}[\p{M}\p{Cf}]/u.test(JSON.stringify(document)) };
}

interface FlatTab {
  readonly content: TabContent;
  readonly tabId?: string;
  readonly name: string;
}

const tabsOf = (document: DocsDocument): readonly FlatTab[] =>
  document.tabs ? flatTabs(document.tabs) : [{ content: document, name: '' }];

const flatTabs = (tabs: readonly DocsTab[]): readonly FlatTab[] =>
  tabs.flatMap(({ tabProperties: { tabId, title } = {}, documentTab = {}, childTabs = [] }) => [
    { content: documentTab, name: title ?? '', ...(tabId !== undefined && { tabId }) },
    ...flatTabs(childTabs),
  ]);

function readTab({ content, tabId, name }: FlatTab, faults: TemplateFault[]): readonly Segment[] {
  const read = (what: string, elements: readonly StructuralElement[], segmentId?: string): Segment => {
    const part = name === '' ? what : `${name}, ${what}`;
    const reading: Reading = { part, inBody: segmentId === undefined, faults };
    const { blocks, marks } = readContainer(elements, false, reading);
    for (const mark of marks) tellAlone(mark, reading);
    const place = { ...(segmentId !== undefined && { segmentId }), ...(tabId !== undefined && { tabId }) };
    return { place, part, inBody: reading.inBody, blocks };
  };
  const all = (what: string, parts: TabContent['headers'] = {}) =>
    Object.entries(parts).map(([id, { content: elements = [] }]) => read(what, elements, id));
  return [
    ...all('footnote', content.footnotes),
    ...all('header', content.headers),
    ...all('footer', content.footers),
    read('text', content.body?.content ?? []),
  ];
}
