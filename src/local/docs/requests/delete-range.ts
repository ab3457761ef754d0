/** Deletes a range, unless the document would no longer be one. */

import { ApiRefusal, refuse } from '../../runtime/api-refusal.ts';
import { type Container, editAround, type Span } from '../model/containers.ts';
import type { Block, Element, Paragraph } from '../model/document.ts';
import { cutAt, joined, splitsCharacter, textOf } from '../model/runs.ts';
import { contentOf, editSegment, segmentEnd } from '../model/segments.ts';
import { blockSize, contentSize } from '../model/sizes.ts';
import type { Apply } from './context.ts';
import { rangeOf } from './places.ts';

export const deleteContentRange: Apply = (doc, request) => {
  const range = rangeOf(doc, request, { deleting: true });
  if (range.to === segmentEnd(contentOf(doc, range))) {
    refuse('The range cannot include the newline character at the end of the segment.');
  }
  return { doc: editSegment(doc, range, (content) => editAround(content, range, (found) => without(found, range))) };
};

const cannot = (): never => refuse('Invalid deletion range. Cannot delete the requested range.');

interface Placed {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

function without({ content, start }: Container, range: Span): readonly Block[] {
  if (range.from < start || range.to >= start + contentSize(content)) cannot();
  const placed = placedBlocks(content, start);
  const touched = placed.filter(({ from, to }) => to > range.from && from < range.to);
  for (const each of touched) mayGo(each, placed[placed.indexOf(each) + 1], range);
  const first = placed.indexOf(touched[0] as Placed);
  const open = openedBy(touched, range, placed[first + touched.length]);
  const after = first + touched.length + (open.takesNext ? 1 : 0);
  return [...content.slice(0, first), ...open.left, ...content.slice(after)];
}

function placedBlocks(content: readonly Block[], start: number): readonly Placed[] {
  let at = start;
  return content.map((block) => {
    const from = at;
    at += blockSize(block);
    return { block, from, to: at };
  });
}

/** Structures go whole or not at all, and the newline before one stays with it. */
function mayGo({ block, from, to }: Placed, next: Placed | undefined, range: Span): void {
  const { paragraph } = block;
  if (!paragraph) {
    if (range.from > from || range.to < to || from === 0) cannot();
    return;
  }
  const text = textOf(paragraph.elements);
  if (splitsCharacter(text, range.from - from) || splitsCharacter(text, range.to - from)) cannot();
  refuseSuggestions(paragraph, from, range);
  if (range.to >= to && next && !next.block.paragraph && range.to < next.to) cannot();
}

function refuseSuggestions({ elements }: Paragraph, start: number, { from, to }: Span): void {
  const inside = cutAt(cutAt(elements, to - start).before, from - start).after;
  if (inside.some(isSuggested)) throw new ApiRefusal('Internal error encountered.', 500, 'backendError');
}

const SUGGESTED = ['suggestedInsertionIds', 'suggestedDeletionIds'];

function isSuggested(element: Element): boolean {
  return Object.values(element).some((part) => SUGGESTED.some((key) => (part as Record<string, unknown>)?.[key]));
}

/** What is left of the touched blocks. A paragraph that lost its newline goes on into the next one and keeps its own style. */
function openedBy(
  touched: readonly Placed[],
  range: Span,
  next: Placed | undefined,
): { readonly left: readonly Block[]; readonly takesNext: boolean } {
  const [first] = touched;
  const last = touched.at(-1);
  const head = first?.block.paragraph;
  const tail = last?.block.paragraph;
  const before = head ? cutAt(head.elements, range.from - first.from).before : [];
  const after = tail ? cutAt(tail.elements, range.to - last.from).after : [];
  if (after.length > 0) {
    const keeper = before.length > 0 ? head : tail;
    return { left: [{ paragraph: { ...(keeper as Paragraph), elements: joined(before, after) } }], takesNext: false };
  }
  if (before.length === 0) return { left: [], takesNext: false };
  const follower = next?.block.paragraph ?? cannot();
  const elements = joined(before, follower.elements);
  return { left: [{ paragraph: { ...(head as Paragraph), elements } }], takesNext: true };
}
