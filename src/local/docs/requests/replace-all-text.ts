/** Replaces text wherever it stands: body, headers, footers, footnotes, cells, in every tab or in those named. */

import { refuse } from '../../runtime/api-refusal.ts';
import { editEveryParagraph } from '../model/containers.ts';
import type { Doc, Json, Paragraph } from '../model/document.ts';
import { allTabs } from '../model/document.ts';
import { cutAt, styleOf, textOf } from '../model/runs.ts';
import { editEverySegment, tabNamed } from '../model/segments.ts';
import type { Apply, Context } from './context.ts';
import { kept, withPieces } from './insert-text.ts';

export const replaceAllText: Apply = (doc, request, context) => {
  const wanted = (request['containsText'] ?? {}) as { text?: string; matchCase?: boolean };
  if (!wanted.text) refuse('The containsText text must not be empty.');
  const find = finder(wanted.text as string, wanted.matchCase ?? false);
  const replacement = kept(String(request['replaceText'] ?? ''));
  let occurrencesChanged = 0;
  const tabs = tabsOf(doc, request);
  const changed = editEverySegment(
    doc,
    (tabId) => tabs.includes(tabId),
    (content) =>
      editEveryParagraph(content, (paragraph) => {
        const places = find(textOf(paragraph.elements));
        occurrencesChanged += places.length;
        return replacedIn(paragraph, places, replacement, context);
      }),
  );
  return { doc: changed, reply: { replaceAllText: occurrencesChanged > 0 ? { occurrencesChanged } : {} } };
};

function tabsOf(doc: Doc, request: Json): readonly string[] {
  const { tabIds } = (request['tabsCriteria'] ?? {}) as { tabIds?: readonly string[] };
  if (!tabIds || tabIds.length === 0) return allTabs(doc.tabs).map(({ tabProperties }) => tabProperties.tabId);
  return tabIds.map((tabId) => tabNamed(doc, tabId).tabProperties.tabId);
}

interface Match {
  readonly from: number;
  readonly to: number;
}

function finder(text: string, matchCase: boolean): (within: string) => readonly Match[] {
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), matchCase ? 'g' : 'gi');
  return (within) =>
    [...within.matchAll(pattern)].map(({ 0: found, index = 0 }) => ({ from: index, to: index + found.length }));
}

/** From the last match to the first, so that the places before stay true. A replacement takes the style of the text it replaces. */
function replacedIn(
  paragraph: Paragraph,
  places: readonly Match[],
  replacement: string,
  context: Context,
): readonly Paragraph[] | Paragraph {
  if (places.length === 0) return paragraph;
  let [first, ...rest]: readonly Paragraph[] = [paragraph];
  for (const { from, to } of [...places].reverse()) {
    const { before, after } = cutAt((first as Paragraph).elements, from);
    const style = styleOf(after[0]);
    const pieces = withPieces(first as Paragraph, before, replacement, style, cutAt(after, to - from).after, context);
    const [head, ...tail] = pieces;
    first = head as Paragraph;
    rest = [...tail, ...rest];
  }
  return [first as Paragraph, ...rest];
}
