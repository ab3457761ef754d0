/** Finds a tab and a segment of a document by their ids, and changes them. */
import { refuse } from '../../runtime/api-refusal.ts';
import { allTabs, type Block, type Doc, type DocumentTab, mapTabs, OTHER_SEGMENTS, type Segment } from './document.ts';
import { contentSize } from './sizes.ts';

/** What a location, a range or an end of segment says about where it is. */
export interface SegmentId {
  readonly segmentId?: string;
  readonly tabId?: string;
}

export type ContentEdit = (content: readonly Block[]) => readonly Block[];

/** Without a tab id the first tab is meant. */
export function tabNamed(doc: Doc, tabId: string | undefined) {
  const tabs = allTabs(doc.tabs);
  const tab = tabId ? tabs.find(({ tabProperties }) => tabProperties.tabId === tabId) : tabs[0];
  return tab ?? refuse(`The tab with ID ${tabId} was not found.`);
}

export function contentOf(doc: Doc, { segmentId, tabId }: SegmentId): readonly Block[] {
  const { documentTab } = tabNamed(doc, tabId);
  if (!segmentId) return documentTab.body.content;
  for (const kind of OTHER_SEGMENTS) {
    const segment = documentTab[kind]?.[segmentId];
    if (segment) return segment.content;
  }
  return refuse(`Segment with ID ${segmentId} was not found.`);
}

export function editSegment(doc: Doc, id: SegmentId, edit: ContentEdit): Doc {
  const content = edit(contentOf(doc, id));
  const wanted = tabNamed(doc, id.tabId).tabProperties.tabId;
  const tabs = mapTabs(doc.tabs, (tab) =>
    tab.tabProperties.tabId === wanted
      ? { ...tab, documentTab: withContent(tab.documentTab, id.segmentId, content) }
      : tab,
  );
  return { ...doc, tabs };
}

/** Changes one tab's own parts, such as its lists. */
export function editTab(doc: Doc, tabId: string | undefined, edit: (tab: DocumentTab) => DocumentTab): Doc {
  const wanted = tabNamed(doc, tabId).tabProperties.tabId;
  const tabs = mapTabs(doc.tabs, (tab) =>
    tab.tabProperties.tabId === wanted ? { ...tab, documentTab: edit(tab.documentTab) } : tab,
  );
  return { ...doc, tabs };
}

/** Changes every segment of some tabs; a segment whose content stays the same object is left alone. */
export function editEverySegment(doc: Doc, inTab: (tabId: string) => boolean, edit: ContentEdit): Doc {
  const change = (segment: Segment): Segment => {
    const content = edit(segment.content);
    return content === segment.content ? segment : { ...segment, content };
  };
  const tabs = mapTabs(doc.tabs, (tab) =>
    inTab(tab.tabProperties.tabId) ? { ...tab, documentTab: everySegment(tab.documentTab, change) } : tab,
  );
  return { ...doc, tabs };
}

export function segmentEnd(content: readonly Block[]): number {
  return contentSize(content);
}

function everySegment(tab: DocumentTab, change: (segment: Segment) => Segment): DocumentTab {
  const others = OTHER_SEGMENTS.flatMap((kind) => {
    const segments = tab[kind];
    if (!segments) return [];
    const changed = Object.entries(segments).map(([id, segment]) => [id, change(segment)]);
    return [[kind, Object.fromEntries(changed)]];
  });
  return { ...tab, body: change(tab.body), ...Object.fromEntries(others) };
}

function withContent(tab: DocumentTab, segmentId: string | undefined, content: readonly Block[]): DocumentTab {
  if (!segmentId) return { ...tab, body: { ...tab.body, content } };
  const kind = OTHER_SEGMENTS.find((each) => tab[each]?.[segmentId]);
  const segments = kind && tab[kind];
  const segment = segments?.[segmentId];
  return kind && segment ? { ...tab, [kind]: { ...segments, [segmentId]: { ...segment, content } } } : tab;
}
