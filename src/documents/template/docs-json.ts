/** As much of a `documents.get` answer as the engine reads. Indices are UTF-16; an absent `startIndex` is 0. */
export type Style = Readonly<Record<string, unknown>>;

export interface DocsDocument extends TabContent {
  readonly revisionId?: string;
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

/** Ids of suggested edits that wait to be accepted or rejected. */
export interface Suggested {
  readonly suggestedInsertionIds?: readonly string[];
  readonly suggestedDeletionIds?: readonly string[];
}

/** Anything but a text run is an object: a picture, a chip, a page number, a footnote's mark, a break. */
export interface ParagraphElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly textRun?: Suggested & { readonly content?: string; readonly textStyle?: Style };
  /** A day, as a chip. */
  readonly dateElement?: Chip & { readonly dateElementProperties?: { readonly displayText?: string } };
  readonly person?: Chip & { readonly personProperties?: { readonly name?: string; readonly email?: string } };
  /** A file or an event, as a chip. */
  readonly richLink?: Chip & { readonly richLinkProperties?: { readonly title?: string; readonly uri?: string } };
  readonly pageBreak?: Suggested;
  readonly columnBreak?: Suggested;
  readonly horizontalRule?: Suggested;
  readonly footnoteReference?: Suggested;
  readonly autoText?: Suggested;
  readonly equation?: Suggested;
  readonly inlineObjectElement?: Suggested;
}
type Chip = Suggested & { readonly textStyle?: Style };

export interface DocsTable extends Suggested {
  readonly tableRows?: readonly DocsRow[];
}

export interface DocsRow extends Suggested {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly tableCells?: readonly DocsCell[];
  readonly tableRowStyle?: Style;
}

export interface DocsCell extends SegmentContent, Suggested {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly tableCellStyle?: Style & { readonly rowSpan?: number; readonly columnSpan?: number };
}
