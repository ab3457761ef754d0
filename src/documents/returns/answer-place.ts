/** The paragraph under a table that comes back, in which the program answers: where it stands, or is to stand. */
import type { DocsParagraph, StructuralElement } from '../template/docs-json.ts';
import { indexIn, partIn, partsIn, textIn } from './json-parts.ts';
import type { AnswerPlace } from './return-table.ts';

/** How it begins: by this it is known again. */
export const ANSWER = 'The trust’s answer';

/** The first paragraph with words in it, if it is an answer; a heading or another table ends the search. */
export function answerUnder(
  after: readonly StructuralElement[],
  tableEnd: number,
  tabId: string | undefined,
): AnswerPlace {
  const place = { ...(tabId !== undefined && { tabId }), after: tableEnd };
  const first = after.find(({ paragraph }) => paragraph === undefined || textOf(paragraph).trim() !== '');
  if (first?.paragraph === undefined || isHeading(first.paragraph)) return place;
  const text = textOf(first.paragraph).replace(/\n$/, '');
  if (!text.trim().replace(/'/g, '’').startsWith(ANSWER)) return place;
  const start = indexIn(first.startIndex);
  return {
    ...place,
    standing: { ...(tabId !== undefined && { tabId }), start, end: indexIn(first.endIndex) - 1, text },
  };
}

const textOf = (paragraph: DocsParagraph): string =>
  partsIn(partIn(paragraph).elements)
    .map(({ textRun }) => textIn(partIn(textRun).content))
    .join('');

const isHeading = (paragraph: DocsParagraph): boolean =>
  /^(HEADING|TITLE|SUBTITLE)/.test(
    String((partIn(partIn(paragraph).paragraphStyle) as { namedStyleType?: unknown }).namedStyleType),
  );
