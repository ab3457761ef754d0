/** As much of a `documents.get` answer as the engine reads. Indices are UTF-16; an absent `startIndex` is 0. */
export type Style = Readonly<Record<string, unknown>>;

export interface DocsDocument extends TabContent {
  /** With `includeTabsContent`; without it the content of the first tab stands in the document itself. */
  readonly tabs?: readonly DocsTab[];
}

export interface DocsTab {
  readonly tabProperties?: { readonly tabId?: string; readonly title?: string };
  readonly documentTab?: TabContent;
  readonly childTabs?: readonly DocsTab[];
}

export interface TabContent {
  readonly body?: SegmentContent;
  readonly headers?: Readonly<Record<string, SegmentContent>>;
  readonly footers?: Readonly<Record<string, SegmentContent>>;
  readonly footnotes?: Readonly<Record<string, SegmentContent>>;
}

interface SegmentContent {
  readonly content?: readonly StructuralElement[];
}

export interface StructuralElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly paragraph?: DocsParagraph;
  readonly table?: DocsTable;
  readonly tableOfContents?: SegmentContent;
}

export interface DocsParagraph {
  readonly elements?: readonly ParagraphElement[];
  readonly paragraphStyle?: Style;
  readonly bullet?: Bullet;
  /** Pictures that hang on this paragraph. */
  readonly positionedObjectIds?: readonly string[];
}

export interface Bullet {
  readonly listId?: string;
  readonly nestingLevel?: number;
}

/** Anything but a text run is an object: a picture, a page number, a footnote's mark, a break. */
interface ParagraphElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly textRun?: { readonly content?: string; readonly textStyle?: Style };
}

export interface DocsTable {
  readonly tableRows?: readonly DocsRow[];
}

export interface DocsRow {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly tableCells?: readonly DocsCell[];
  readonly tableRowStyle?: Style;
}

export interface DocsCell extends SegmentContent {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly tableCellStyle?: Style & { readonly rowSpan?: number; readonly columnSpan?: number };
}
