/** Copies get the styles of what they are copies of: what new rows and paragraphs inherit is nobody's promise. */
import type { Style } from './docs-json.ts';
import { coloured, type Line, styleAt } from './render.ts';
import { type DocsRequest, deleteBullets, type Place, styleParagraphs, styleText } from './requests.ts';
import type { Paragraph, Span } from './tree.ts';

/** Where a line stands now; its end is after its new line. */
export interface Laid extends Span {
  readonly line: Line;
  /** The colour of its words is its cell's. */
  readonly inColour: boolean;
}

const TEXT =
  'bold,italic,underline,strikethrough,smallCaps,backgroundColor,foregroundColor,fontSize,weightedFontFamily,baselineOffset,link';
/** A new cell may bring these of its own. */
const OF_NEW_CELLS = { alignment: '', lineSpacing: '', direction: '', spaceAbove: '', spaceBelow: '' };
/** Tab stops and heading ids cannot be written. */
const PARAGRAPH =
  'namedStyleType,alignment,lineSpacing,direction,spacingMode,spaceAbove,spaceBelow,borderBetween,borderTop,borderBottom,borderLeft,borderRight,indentFirstLine,indentStart,indentEnd,keepLinesTogether,keepWithNext,avoidWidowAndOrphan,shading';

interface Styled extends Span {
  readonly style: Style;
}

/** `from`: the paragraphs whose looks the copies may have been given. */
export function restyle(
  place: Place,
  laid: readonly Laid[],
  from: readonly Paragraph[],
  inText: boolean,
): readonly DocsRequest[] {
  const texts = laid.flatMap(textsOf);
  const links = texts.filter(({ start, end, url }) => url !== undefined && start < end);
  return [
    ...(from.some(({ bullet }) => bullet) ? takenOffLists(place, laid) : []),
    ...restyleParagraphs(
      place,
      laid.map(({ start, end, line }) => ({ start, end, style: line.paragraph.style })),
      from,
      inText,
    ),
    ...overAll(
      texts,
      from.flatMap(({ runs }) => runs),
      TEXT,
    ).map(({ start, end, style, fields }) => styleText(place, start, end, style, fields)),
    ...links.map(({ start, end, url }) => styleText(place, start, end, { link: { url } }, 'link')),
  ];
}

/** Docs refuses a page break before a paragraph in a table, header, footer or footnote. */
export const restyleParagraphs = (
  place: Place,
  parts: readonly Styled[],
  from: readonly { readonly style: Style }[],
  inText: boolean,
): readonly DocsRequest[] =>
  overAll(parts, [{ style: OF_NEW_CELLS }, ...from], inText ? `${PARAGRAPH},pageBreakBefore` : PARAGRAPH).map(
    ({ start, end, style, fields }) => styleParagraphs(place, start, end, style, fields),
  );

/** Before their styles: Docs indents what it takes off a list. */
function takenOffLists(place: Place, laid: readonly Laid[]): readonly DocsRequest[] {
  const parts = laid.map(({ start, end, line }) => ({ start, end, key: line.paragraph.bullet ? 'listed' : 'plain' }));
  return joined(parts).flatMap(({ start, end, key }) => (key === 'plain' ? [deleteBullets(place, start, end)] : []));
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
  return [...placed, { start: at, end, style: styleAt(paragraph, paragraph.end - 1) }];
}

type Stretch = Styled & { readonly key: string; readonly fields: string };

/** One style over everything, then each stretch that differs: as few requests as that allows. Only what any of them has is written. */
function overAll(
  parts: readonly Styled[],
  from: readonly { readonly style: Style }[],
  writable: string,
): readonly Stretch[] {
  const styles = new Set([...parts, ...from].map(({ style }) => style));
  const names = new Set([...styles].flatMap((style) => Object.keys(style)));
  const written = writable.split(',').filter((name) => names.has(name));
  const fields = written.join();
  const picks = new Map([...styles].map((style) => [style, picked(style, written)]));
  const stretches = joined(
    parts.map(({ start, end, style: whole }) => {
      const { style, key } = picks.get(whole) ?? picked(whole, written);
      return { start, end, style, key, fields };
    }),
  );
  const [first] = stretches;
  const last = stretches[stretches.length - 1];
  if (!first || !last || fields === '') return [];
  const counts = new Map<string, number>();
  for (const { key } of stretches) counts.set(key, (counts.get(key) ?? 0) + 1);
  const base = stretches.reduce((most, each) =>
    (counts.get(each.key) ?? 0) > (counts.get(most.key) ?? 0) ? each : most,
  );
  return [{ ...base, start: first.start, end: last.end }, ...stretches.filter(({ key }) => key !== base.key)];
}

function picked(style: Style, names: readonly string[]): { readonly style: Style; readonly key: string } {
  const own = Object.fromEntries(names.flatMap((name) => (name in style ? [[name, style[name]]] : [])));
  return { style: own, key: JSON.stringify(own) };
}

/** Neighbours of one kind are one stretch, from one cell into the next, too. */
function joined<T extends Span & { readonly key: string }>(parts: readonly T[]): readonly T[] {
  const stretches: T[] = [];
  for (const part of parts.filter(({ start, end }) => start < end)) {
    const before = stretches[stretches.length - 1];
    if (before?.key === part.key) stretches[stretches.length - 1] = { ...before, end: part.end };
    else stretches.push(part);
  }
  return stretches;
}
