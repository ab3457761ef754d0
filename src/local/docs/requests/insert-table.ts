/** Inserts an empty table, and the newline that parts it from the text before it. */

import { refuse } from '../../runtime/api-refusal.ts';
import { editAround } from '../model/containers.ts';
import { replacedAt } from '../model/lists-of.ts';
import { paragraphAt } from '../model/paragraphs.ts';
import { continued, cutAt, joined, run, styleOf, wholeCharacter } from '../model/runs.ts';
import { contentOf, editSegment, tabNamed } from '../model/segments.ts';
import type { Apply } from './context.ts';
import { anotherLike } from './insert-text.ts';
import { newTable } from './new-cells.ts';
import { placeOf } from './places.ts';

export const insertTable: Apply = (doc, request, context) => {
  const rows = atLeastOne(request['rows'], 'rows');
  const columns = atLeastOne(request['columns'], 'columns');
  const place = placeOf(doc, request);
  if (tabNamed(doc, place.tabId).documentTab.footnotes?.[place.segmentId ?? '']) {
    refuse('Tables cannot be inserted inside a footnote.');
  }
  contentOf(doc, place);
  const { index } = place;
  return {
    doc: editSegment(doc, place, (content) =>
      editAround(content, { from: index, to: index + 1 }, (container) => {
        const { paragraph, start, index: at } = paragraphAt(container, index);
        const { before, after } = cutAt(paragraph.elements, wholeCharacter(paragraph.elements, index - start));
        const style = continued(styleOf(before.at(-1) ?? after[0]));
        const first = anotherLike(paragraph, joined(before, run('\n', style)), context);
        const table = newTable(rows, columns, continued(styleOf(after[0])));
        return replacedAt(
          container.content,
          at,
          1,
          { paragraph: first },
          { table },
          { paragraph: { ...paragraph, elements: after } },
        );
      }),
    ),
  };
};

function atLeastOne(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
    return refuse(`The number of ${what} must be at least 1.`);
  return value;
}
