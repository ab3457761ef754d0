/** Styles every paragraph that the range touches. */

import { refuse } from '../../runtime/api-refusal.ts';
import { maskOf, patched, withoutZeros } from '../field-mask.ts';
import { editParagraphs } from '../model/containers.ts';
import type { Json, Paragraph } from '../model/document.ts';
import { isHeading } from '../model/paragraphs.ts';
import { editSegment } from '../model/segments.ts';
import type { Apply, Context } from './context.ts';
import { rangeOf } from './places.ts';

const PARAGRAPH_STYLE = [
  'namedStyleType',
  'alignment',
  'lineSpacing',
  'direction',
  'spacingMode',
  'spaceAbove',
  'spaceBelow',
  'borderBetween',
  'borderTop',
  'borderBottom',
  'borderLeft',
  'borderRight',
  'indentFirstLine',
  'indentStart',
  'indentEnd',
  'keepLinesTogether',
  'keepWithNext',
  'avoidWidowAndOrphan',
  'shading',
  'pageBreakBefore',
];

export const NAMED_STYLES = [
  'NORMAL_TEXT',
  'TITLE',
  'SUBTITLE',
  ...[1, 2, 3, 4, 5, 6].map((level) => `HEADING_${level}`),
];

export const updateParagraphStyle: Apply = (doc, request, context) => {
  const range = rangeOf(doc, request);
  const mask = maskOf(request['fields'], PARAGRAPH_STYLE);
  const given = withoutZeros(request['paragraphStyle'] ?? {}) as Json;
  const named = given['namedStyleType'];
  if (named !== undefined && !NAMED_STYLES.includes(String(named)))
    refuse(`Invalid named style type: ${String(named)}`);
  return {
    doc: editSegment(doc, range, (content) =>
      editParagraphs(content, range, (paragraph) => styled(paragraph, given, mask, context)),
    ),
  };
};

function styled(paragraph: Paragraph, given: Json, mask: readonly string[], { id }: Context): Paragraph {
  const { headingId, ...style } = {
    namedStyleType: 'NORMAL_TEXT',
    ...patched(paragraph.paragraphStyle, given, mask),
  } as Json;
  const paragraphStyle = isHeading(style) ? { headingId: headingId ?? id('h.'), ...style } : style;
  return { ...paragraph, paragraphStyle };
}
