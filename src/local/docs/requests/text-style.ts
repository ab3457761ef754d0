/** Styles text. A link brings blue and a line under it, unless the request says otherwise. */

import { refuse } from '../../runtime/api-refusal.ts';
import { maskOf, patched, withoutZeros } from '../field-mask.ts';
import { editParagraphs, type Span } from '../model/containers.ts';
import type { Json, Paragraph } from '../model/document.ts';
import { cutAt, type Elements, restyled, wholeCharacter } from '../model/runs.ts';
import { editSegment } from '../model/segments.ts';
import { elementSize } from '../model/sizes.ts';
import type { Apply } from './context.ts';
import { rangeOf } from './places.ts';

const TEXT_STYLE = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'smallCaps',
  'backgroundColor',
  'foregroundColor',
  'fontSize',
  'weightedFontFamily',
  'baselineOffset',
  'link',
];

const LINK_COLOUR = { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } };

export const updateTextStyle: Apply = (doc, request) => {
  const range = rangeOf(doc, request);
  const mask = maskOf(request['fields'], TEXT_STYLE);
  const given = withoutZeros(request['textStyle'] ?? {}) as Json;
  const change = (style: Json) => withLinkLook(patched(style, given, mask), given, mask);
  if (mask.includes('link') && given['link'] && Object.keys(given['link']).length === 0) {
    refuse('Links must include at least one type.');
  }
  return {
    doc: editSegment(doc, range, (content) =>
      editParagraphs(content, range, (paragraph, start) => styledWithin(paragraph, start, range, change)),
    ),
  };
};

function withLinkLook(style: Json, given: Json, mask: readonly string[]): Json {
  if (!mask.includes('link')) return style;
  const look = given['link'] ? { foregroundColor: LINK_COLOUR, underline: true } : {};
  const free = ['foregroundColor', 'underline'].filter((key) => !mask.includes(key));
  return patched(style, look, free);
}

function styledWithin(
  paragraph: Paragraph,
  start: number,
  { from, to }: Span,
  change: (style: Json) => Json,
): Paragraph {
  const first = wholeCharacter(paragraph.elements, Math.max(0, from - start));
  const { before, after } = cutAt(paragraph.elements, first);
  const inside = cutAt(after, Math.max(0, wholeCharacter(paragraph.elements, to - start) - first));
  const elements: Elements = [...before, ...inside.before.map((one) => restyled(one, change)), ...inside.after];
  const whole = from <= start && to >= start + paragraph.elements.reduce((sum, one) => sum + elementSize(one), 0);
  const { bullet } = paragraph;
  return {
    ...paragraph,
    elements,
    ...(bullet && whole && { bullet: { ...bullet, textStyle: change(bullet.textStyle ?? {}) } }),
  };
}
