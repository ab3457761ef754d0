/** Copies get the styles of what they are copies of: what new rows and paragraphs inherit is nobody's promise. */
import type { Style } from './docs-json.ts';
import { coloured, type Line, styleAt } from './render.ts';
import { type DocsRequest, deleteBullets, type Place, styleParagraphs, styleText } from './requests.ts';
import type { Span } from './tree.ts';

/** Where a line stands now; its end is after its new line. */
export interface Laid extends Span {
  readonly line: Line;
  /** The colour of its words is its cell's. */
  readonly inColour: boolean;
}

const TEXT_FIELDS =
  'bold,italic,underline,strikethrough,smallCaps,backgroundColor,foregroundColor,fontSize,weightedFontFamily,baselineOffset,link';
/** Tab stops and heading ids cannot be written. */
const PARAGRAPH_FIELDS =
  'namedStyleType,alignment,lineSpacing,direction,spacingMode,spaceAbove,spaceBelow,borderBetween,borderTop,borderBottom,borderLeft,borderRight,indentFirstLine,indentStart,indentEnd,keepLinesTogether,keepWithNext,avoidWidowAndOrphan,shading';

const picked = (style: Style, fields: string): Style =>
  Object.fromEntries(Object.entries(style).filter(([name]) => fields.split(',').includes(name)));

/** Docs refuses a page break before a paragraph in a table, header, footer or footnote. */
export const restyleParagraphs = (
  place: Place,
  start: number,
  end: number,
  style: Style,
  inText: boolean,
): DocsRequest => {
  const fields = inText ? `${PARAGRAPH_FIELDS},pageBreakBefore` : PARAGRAPH_FIELDS;
  return styleParagraphs(place, start, end, picked(style, fields), fields);
};

/** Two styles that differ, to tell paragraphs in a list from others. */
const LISTED: Style = { list: true };
const PLAIN: Style = {};

interface Styled extends Span {
  readonly style: Style;
}

export function restyle(
  place: Place,
  laid: readonly Laid[],
  inText: boolean,
  bulleted: boolean,
): readonly DocsRequest[] {
  const lists = joined(
    laid.map(({ start, end, line }) => ({ start, end, style: line.paragraph.bullet ? LISTED : PLAIN })),
  );
  const paragraphs = laid.map(({ start, end, line }) => ({ start, end, style: line.paragraph.style }));
  const texts = laid.flatMap(textsOf);
  return [
    ...lists.flatMap(({ start, end, style }) =>
      bulleted && style === PLAIN ? [deleteBullets(place, start, end)] : [],
    ),
    ...overAll(paragraphs).map(({ start, end, style }) => restyleParagraphs(place, start, end, style, inText)),
    ...overAll(texts).map(({ start, end, style }) =>
      styleText(place, start, end, picked(style, TEXT_FIELDS), TEXT_FIELDS),
    ),
    ...texts.flatMap(({ start, end, url }) =>
      url === undefined || start === end ? [] : [styleText(place, start, end, { link: { url } }, 'link')],
    ),
  ];
}

/** Each piece where it stands, and the new line after the last. */
function textsOf({
  line: { pieces, paragraph },
  start,
  end,
  inColour,
}: Laid): readonly (Styled & { readonly url?: string })[] {
  let at = start;
  const placed = pieces.map(({ text, style, colour, ...rest }) => {
    const from = at;
    at += text.length;
    return { ...rest, start: from, end: at, style: colour ? { ...style, ...coloured(colour, inColour) } : style };
  });
  const last = { start: at, end, style: styleAt(paragraph, paragraph.end - 1) };
  return [...placed, last];
}

/** One style over everything, then each stretch that differs: as few requests as that allows. */
function overAll(parts: readonly Styled[]): readonly Styled[] {
  const stretches = joined(parts);
  const counts = new Map<string, number>();
  for (const { key } of stretches) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
  const base = stretches.find(({ key }) => key === most);
  const [first] = stretches;
  const last = stretches[stretches.length - 1];
  if (!base || !first || !last) return [];
  return [{ ...base, start: first.start, end: last.end }, ...stretches.filter(({ key }) => key !== most)];
}

const KEYS = new WeakMap<Style, string>();
function keyOf(style: Style): string {
  const key = KEYS.get(style) ?? JSON.stringify(style);
  KEYS.set(style, key);
  return key;
}

/** Neighbours of the same style are one stretch, from one cell into the next, too. */
function joined(parts: readonly Styled[]): readonly (Styled & { readonly key: string })[] {
  const stretches: (Styled & { readonly key: string })[] = [];
  for (const { start, end, style } of parts.filter((part) => part.start < part.end)) {
    const key = keyOf(style);
    const before = stretches[stretches.length - 1];
    if (before?.key === key) stretches[stretches.length - 1] = { ...before, end };
    else stretches.push({ start, end, style, key });
  }
  return stretches;
}
