/** Inserts a page break and the newline that goes with it. */

import { refuse } from '../../runtime/api-refusal.ts';
import { editAround } from '../model/containers.ts';
import { replacedAt } from '../model/lists-of.ts';
import { paragraphAt } from '../model/paragraphs.ts';
import { continued, cutAt, joined, run, styleOf, wholeCharacter } from '../model/runs.ts';
import { editSegment } from '../model/segments.ts';
import type { Apply } from './context.ts';
import { anotherLike } from './insert-text.ts';
import { placeOf } from './places.ts';

export const insertPageBreak: Apply = (doc, request, context) => {
  const place = placeOf(doc, request);
  if (place.segmentId)
    refuse('Page breaks can only be inserted inside the body, so the segment ID field must be empty.');
  const { index } = place;
  return {
    doc: editSegment(doc, place, (content) =>
      editAround(content, { from: index, to: index + 1 }, (container) => {
        if (container.of !== 'segment') refuse('Page breaks cannot be inserted inside a table.');
        const { paragraph, start, index: at } = paragraphAt(container, index);
        const { before, after } = cutAt(paragraph.elements, wholeCharacter(paragraph.elements, index - start));
        const textStyle = continued(styleOf(before.at(-1) ?? after[0]));
        const broken = { ...paragraph, elements: [...before, { pageBreak: { textStyle } }, ...run('\n', textStyle)] };
        const rest = anotherLike(paragraph, joined([], after), context);
        return replacedAt(container.content, at, 1, { paragraph: broken }, { paragraph: rest });
      }),
    ),
  };
};
