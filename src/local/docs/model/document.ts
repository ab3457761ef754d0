/** A Google Doc as the host keeps it: the tree of `documents.get` without its indices, never changed in place. */

export type Json = { readonly [key: string]: unknown };

/** A run of text, or one thing that is not text: a page break, an image, a page number. */
export interface Element {
  readonly textRun?: TextRun;
  /** Index units of something that is not text, where it is more than 1. The host's own. */
  readonly units?: number;
  readonly [kind: string]: unknown;
}

export interface TextRun {
  readonly content: string;
  readonly textStyle: Json;
  readonly suggestedInsertionIds?: unknown;
  readonly suggestedDeletionIds?: unknown;
  readonly [other: string]: unknown;
}

export interface Paragraph {
  readonly elements: readonly Element[];
  readonly paragraphStyle: Json;
  readonly bullet?: Bullet;
  readonly positionedObjectIds?: unknown;
  readonly [other: string]: unknown;
}

export interface Bullet {
  readonly listId: string;
  readonly nestingLevel?: number;
  readonly textStyle?: Json;
}

export interface Cell {
  readonly content: readonly Block[];
  readonly tableCellStyle: Json;
  readonly [other: string]: unknown;
}

export interface Row {
  readonly tableCells: readonly Cell[];
  readonly tableRowStyle: Json;
  readonly [other: string]: unknown;
}

export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly tableRows: readonly Row[];
  readonly tableStyle: Json;
  readonly [other: string]: unknown;
}

/** A table of contents is kept as it came: `units` long, its content `lead` units in. */
export interface Contents {
  readonly content: readonly Block[];
  readonly units: number;
  readonly lead: number;
}

/** One of these: a paragraph, a table, a section break, a table of contents. */
export interface Block {
  readonly paragraph?: Paragraph;
  readonly table?: Table;
  readonly sectionBreak?: Json;
  readonly tableOfContents?: Contents;
}

/** The body, a header, a footer or a footnote. */
export interface Segment {
  readonly content: readonly Block[];
  readonly [other: string]: unknown;
}

export interface DocumentTab {
  readonly body: Segment;
  readonly headers?: Readonly<Record<string, Segment>>;
  readonly footers?: Readonly<Record<string, Segment>>;
  readonly footnotes?: Readonly<Record<string, Segment>>;
  readonly lists?: Readonly<Record<string, Json>>;
  readonly namedRanges?: Json;
  readonly [other: string]: unknown;
}

export interface Tab {
  readonly tabProperties: { readonly tabId: string; readonly [other: string]: unknown };
  readonly documentTab: DocumentTab;
  readonly childTabs?: readonly Tab[];
}

export interface Doc {
  readonly documentId: string;
  readonly title: string;
  readonly revisionId: string;
  readonly suggestionsViewMode: string;
  readonly tabs: readonly Tab[];
  readonly [other: string]: unknown;
}

/** The kinds of segment beside the body, by the key they are kept under. */
export const OTHER_SEGMENTS = ['headers', 'footers', 'footnotes'] as const;

/** Every tab, parents before their children. */
export function allTabs(tabs: readonly Tab[]): readonly Tab[] {
  return tabs.flatMap((tab) => [tab, ...allTabs(tab.childTabs ?? [])]);
}

/** The same document with every tab changed. */
export function mapTabs(tabs: readonly Tab[], change: (tab: Tab) => Tab): readonly Tab[] {
  return tabs.map((tab) => {
    const changed = change(tab);
    return changed.childTabs ? { ...changed, childTabs: mapTabs(changed.childTabs, change) } : changed;
  });
}
