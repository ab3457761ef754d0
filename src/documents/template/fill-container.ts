/** Fills what stands in the text, a header or a cell, and takes out the paragraphs that are not wanted. */
import { fillEach } from './fill-each.ts';
import { type Filling, fillInline } from './fill-paragraph.ts';
import { fillTable } from './fill-table.ts';
import { type Line, leavesNothing, renderBlocks } from './render.ts';
import { type DocsRequest, deleteBullets, deleteText, type Place } from './requests.ts';
import { restyleParagraphs } from './restyle.ts';
import type { Scope } from './scope.ts';
import { holds } from './show-value.ts';
import { type Block, type Paragraph, paragraphsOf, type Span, type Table } from './tree.ts';

type Part = Span &
  (
    | { readonly kind: 'gone'; readonly paragraph?: Paragraph }
    | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
    | { readonly kind: 'table'; readonly table: Table }
    | { readonly kind: 'other' }
    | { readonly kind: 'each'; readonly paragraphs: readonly Paragraph[]; readonly lines: readonly Line[] }
  );

export function fillContainer(blocks: readonly Block[], scope: Scope, filling: Filling): void {
  const parts = blocks.flatMap((block) => partsOf(block, true, scope));
  parts.forEach((part, at) => {
    const next = parts[at + 1];
    if (part.kind === 'paragraph') fillInline(part.paragraph.nodes, scope, filling);
    else if (part.kind === 'table') fillTable(part.table, scope, filling, fillContainer);
    else if (part.kind === 'each')
      fillEach(part.paragraphs, part.lines, isFixed(next) || takesEnd(part, at, parts), filling);
    else if (part.kind === 'gone' && next?.kind !== 'gone') removeUpTo(at, parts, filling);
  });
}

function partsOf(block: Block, kept: boolean, scope: Scope): readonly Part[] {
  if (block.kind === 'choice') {
    const yes = holds(block.test, scope);
    return [
      ...block.yes.flatMap((each) => partsOf(each, kept && yes, scope)),
      ...block.no.flatMap((each) => partsOf(each, kept && !yes, scope)),
    ];
  }
  if (block.kind === 'each') return repeatedParts(block.body, kept ? renderBlocks([block], scope) : []);
  if (block.kind === 'table') return [{ ...spanOf(block.table), ...(kept ? block : { kind: 'gone' }) }];
  if (block.kind === 'other') return [kept ? block : { ...block, kind: 'gone' }];
  const { paragraph } = block;
  const stays = kept && block.kind === 'paragraph' && !leavesNothing(paragraph, scope);
  return [stays ? { ...spanOf(paragraph), kind: 'paragraph', paragraph } : gone(paragraph)];
}

function repeatedParts(body: readonly Block[], lines: readonly Line[]): readonly Part[] {
  const paragraphs = paragraphsOf(body);
  if (lines.length === 0) return paragraphs.map(gone);
  return [
    {
      kind: 'each',
      start: paragraphs[0]?.start ?? 0,
      end: paragraphs[paragraphs.length - 1]?.end ?? 0,
      paragraphs,
      lines,
    },
  ];
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const gone = (paragraph: Paragraph): Part => ({ ...spanOf(paragraph), kind: 'gone', paragraph });

/** The new line before this cannot be deleted: the end of the text or cell, a table, a section's break. */
const isFixed = (next: Part | undefined): boolean =>
  next === undefined || next.kind === 'table' || next.kind === 'other';

const sameList = (one: Paragraph, other: Paragraph): boolean =>
  one.bullet?.listId === other.bullet?.listId && one.bullet?.nestingLevel === other.bullet?.nestingLevel;

/** Where what goes must leave its last new line, the paragraph before it gives up its own; else an empty line stays. */
function givesEnd(part: Part | undefined, last: Part | undefined): boolean {
  if (last?.kind !== 'gone' || !last.paragraph) return false;
  const { paragraph } = last;
  if (part?.kind === 'paragraph') return sameList(part.paragraph, paragraph);
  return part?.kind === 'each' && part.paragraphs.every((each) => sameList(each, paragraph));
}

function takesEnd(part: Part, at: number, parts: readonly Part[]): boolean {
  const end = parts.findIndex((other, index) => index > at && other.kind !== 'gone');
  const last = parts[(end < 0 ? parts.length : end) - 1];
  return isFixed(end < 0 ? undefined : parts[end]) && givesEnd(part, last);
}

function removeUpTo(at: number, parts: readonly Part[], { edits, place, inText }: Filling): void {
  let first = at;
  while (parts[first - 1]?.kind === 'gone') first--;
  const start = parts[first]?.start ?? 0;
  const before = parts[first - 1];
  const last = parts[at];
  const end = last?.end ?? 0;
  if (!isFixed(parts[at + 1])) edits.push({ at: start, requests: deleteText(place, start, end) });
  else if (!givesEnd(before, last))
    edits.push({ at: start, requests: [...emptyLine(last, place), ...deleteText(place, start, end - 1)] });
  else
    edits.push({
      at: start,
      requests: [...deleteText(place, start - 1, end - 1), ...keptStyle(before, last, place, inText)],
    });
}

/** An empty line has no bullet: it is taken off while there is still text to take it off. */
const emptyLine = (last: Part | undefined, place: Place): readonly DocsRequest[] =>
  last?.kind === 'gone' && last.paragraph?.bullet && last.end - last.start > 1
    ? [deleteBullets(place, last.start, last.start + 1)]
    : [];

/** Of two paragraphs that become one, nobody promises whose style it has. An empty one has nothing to show. */
function keptStyle(
  before: Part | undefined,
  last: Part | undefined,
  place: Place,
  inText: boolean,
): readonly DocsRequest[] {
  if (before?.kind !== 'paragraph' || last?.kind !== 'gone' || before.end - before.start === 1) return [];
  const { start, style } = before.paragraph;
  return restyleParagraphs(place, [{ start, end: start + 1, style }], last.paragraph ? [last.paragraph] : [], inText);
}
