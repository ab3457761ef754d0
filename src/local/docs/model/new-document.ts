/** A blank Google Doc, as one is when it has just been made. */
import type { Doc, Json } from './document.ts';

interface Named {
  readonly documentId: string;
  readonly title: string;
  readonly revisionId: string;
}

const points = (magnitude: number): Json => (magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' });
const MARGINS = Object.fromEntries(['Top', 'Bottom', 'Right', 'Left'].map((side) => [`margin${side}`, points(72)]));

/** A4, one tab, one empty paragraph. */
export function newDocument({ documentId, title, revisionId }: Named): Doc {
  return {
    documentId,
    title,
    revisionId,
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
    tabs: [
      {
        tabProperties: { tabId: 't.0', title: 'Tab 1', index: 0 },
        documentTab: {
          body: { content: [SECTION, { paragraph: { elements: [EMPTY], paragraphStyle: NORMAL } }] },
          documentStyle: DOCUMENT_STYLE,
          namedStyles: { styles: NAMED_STYLES },
        },
      },
    ],
  };
}

const SECTION = {
  sectionBreak: {
    sectionStyle: { columnSeparatorStyle: 'NONE', contentDirection: 'LEFT_TO_RIGHT', sectionType: 'CONTINUOUS' },
  },
};

const EMPTY = { textRun: { content: '\n', textStyle: {} } };

const NORMAL: Json = { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' };

export const DOCUMENT_STYLE: Json = {
  background: { color: {} },
  pageNumberStart: 1,
  ...MARGINS,
  pageSize: { height: points(841.8897637795277), width: points(595.2755905511812) },
  marginHeader: points(36),
  marginFooter: points(36),
  useCustomHeaderFooterMargins: true,
  documentFormat: { documentMode: 'PAGES' },
};

const GREY = { color: { rgbColor: { red: 0.4, green: 0.4, blue: 0.4 } } };

/** Docs' own: sizes, and the space above and below. */
const HEADINGS: readonly (readonly [string, number, number, number, Json])[] = [
  ['HEADING_1', 20, 20, 6, {}],
  ['HEADING_2', 16, 18, 6, {}],
  [
    'HEADING_3',
    14,
    16,
    4,
    { foregroundColor: { color: { rgbColor: { red: 0.2627451, green: 0.2627451, blue: 0.2627451 } } } },
  ],
  ['HEADING_4', 12, 14, 4, { foregroundColor: GREY }],
  ['HEADING_5', 11, 12, 4, { foregroundColor: GREY }],
  ['HEADING_6', 11, 12, 4, { foregroundColor: GREY, italic: true }],
  ['TITLE', 26, 0, 3, {}],
  ['SUBTITLE', 15, 0, 16, { foregroundColor: GREY }],
];

export const NAMED_STYLES: readonly Json[] = [
  {
    namedStyleType: 'NORMAL_TEXT',
    textStyle: {
      bold: false,
      italic: false,
      underline: false,
      strikethrough: false,
      smallCaps: false,
      backgroundColor: {},
      foregroundColor: { color: { rgbColor: {} } },
      fontSize: points(11),
      weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
      baselineOffset: 'NONE',
    },
    paragraphStyle: {
      ...NORMAL,
      alignment: 'START',
      lineSpacing: 115,
      spacingMode: 'COLLAPSE_LISTS',
      spaceAbove: points(0),
      spaceBelow: points(0),
      avoidWidowAndOrphan: true,
    },
  },
  ...HEADINGS.map(([namedStyleType, size, above, below, look]) => ({
    namedStyleType,
    textStyle: { fontSize: points(size), ...look },
    paragraphStyle: {
      ...NORMAL,
      spaceAbove: points(above),
      spaceBelow: points(below),
      keepLinesTogether: true,
      keepWithNext: true,
    },
  })),
];
