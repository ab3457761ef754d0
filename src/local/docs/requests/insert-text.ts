/** Inserts text: it takes the style of the text before it, and every newline makes a paragraph like the one around it. */

import { refuse } from '../../runtime/api-refusal.ts';
import { type Container, editAround } from '../model/containers.ts';
import type { Block, Doc, Json, Paragraph } from '../model/document.ts';
import { replacedAt } from '../model/lists-of.ts';
import { isHeading, paragraphAt } from '../model/paragraphs.ts';
import { continued, cutAt, type Elements, joined, run, styleOf, wholeCharacter } from '../model/runs.ts';
import { editSegment } from '../model/segments.ts';
import type { Apply, Context } from './context.ts';
import { type Place, placeOf } from './places.ts';

export const insertText: Apply = (doc, request, context) => {
  if (!request['text']) refuse('Insert text requests must specify text to insert.');
  return { doc: textInserted(doc, placeOf(doc, request), String(request['text']), context) };
};

export function textInserted(doc: Doc, place: Place, text: string, context: Context): Doc {
  return editSegment(doc, place, (content) =>
    editAround(content, { from: place.index, to: place.index + 1 }, (container) =>
      intoContainer(container, place.index, kept(text), context),
    ),
  );
}

/** Without what Docs strips: control characters but tab, newline and line break, private-use characters; half surrogates become U+FFFD. */
export function kept(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\v\u007F-\u009F]|[\uE000-\uF8FF]/gu, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

function intoContainer(container: Container, index: number, text: string, context: Context): readonly Block[] {
  const found = paragraphAt(container, index);
  const offset = wholeCharacter(found.paragraph.elements, index - found.start);
  const paragraphs = withText(found.paragraph, offset, text, context);
  return replacedAt(container.content, found.index, 1, ...paragraphs.map((paragraph) => ({ paragraph })));
}

/** The paragraph with text put in, as one paragraph or several. */
export function withText(paragraph: Paragraph, offset: number, text: string, context: Context): readonly Paragraph[] {
  const { before, after } = cutAt(paragraph.elements, offset);
  return withPieces(paragraph, before, text, continuedStyle(before, after), after, context);
}

/** The style of what stands before; at the start of a paragraph, of what stands after. */
function continuedStyle(before: Elements, after: Elements): Json {
  return continued(styleOf(before.length > 0 ? before.at(-1) : after[0]));
}

export function withPieces(
  paragraph: Paragraph,
  before: Elements,
  text: string,
  style: Json,
  after: Elements,
  context: Context,
): readonly Paragraph[] {
  const lines = text.split('\n');
  return lines.map((line, at): Paragraph => {
    const last = at === lines.length - 1;
    const own = run(last ? line : `${line}\n`, style);
    const start = at === 0 ? before : [];
    const elements = last ? joined(joined(start, own), after) : joined(start, own);
    return at === 0 ? { ...paragraph, elements } : anotherLike(paragraph, elements, context);
  });
}

/** A new paragraph in the style of another: its bullet comes along, its heading's id and the pictures anchored to it do not. */
export function anotherLike(paragraph: Paragraph, elements: Elements, { id }: Context): Paragraph {
  const { positionedObjectIds, ...rest } = paragraph;
  const { headingId, ...style } = paragraph.paragraphStyle;
  const paragraphStyle = isHeading(style) ? { headingId: id('h.'), ...style } : style;
  return { ...rest, elements, paragraphStyle };
}
