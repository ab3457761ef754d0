/** Paragraphs as they will read for one item: what copies are made of. */
import { LOOKS } from '../../workbook/layout/palette.ts';
import { cleanText } from './clean-text.ts';
import { rgb } from './colour.ts';
import type { Style } from './docs-json.ts';
import { inside, type Scope } from './scope.ts';
import { holds, itemsOf, show } from './show-value.ts';
import { type Block, type Inline, type Paragraph, paragraphsOf, type Span } from './tree.ts';

export interface Piece {
  readonly text: string;
  readonly style: Style;
  readonly url?: string;
  readonly colour?: keyof typeof LOOKS;
}
export interface Line {
  readonly paragraph: Paragraph;
  readonly pieces: readonly Piece[];
}

export function renderBlocks(blocks: readonly Block[], scope: Scope): readonly Line[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph')
      return leavesNothing(block.paragraph, scope) ? [] : [renderParagraph(block.paragraph, scope)];
    if (block.kind === 'choice') return renderBlocks(holds(block.test, scope) ? block.yes : block.no, scope);
    if (block.kind !== 'each') return [];
    const { path, or } = block.repeat;
    const items = itemsOf(path, scope);
    if (items.length === 0 && or !== undefined) return sayNone(block.body, or);
    return items.flatMap((item, index) => renderBlocks(block.body, inside(scope, item, index)));
  });
}

function sayNone(body: readonly Block[], words: string): readonly Line[] {
  const [paragraph] = paragraphsOf(body);
  return paragraph
    ? [{ paragraph, pieces: [{ text: cleanText(words), style: styleAt(paragraph, paragraph.end - 1) }] }]
    : [];
}

const renderParagraph = (paragraph: Paragraph, scope: Scope): Line => ({
  paragraph,
  pieces: renderInline(paragraph.nodes, paragraph, scope),
});

function renderInline(nodes: readonly Inline[], paragraph: Paragraph, scope: Scope): readonly Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    if (node.kind === 'text') return renderText(node, paragraph);
    if (node.kind === 'mark') return [];
    if (node.kind === 'value') return [{ ...show(node.tag, scope), style: styleAt(paragraph, node.end - 1) }];
    return renderInline(holds(node.test, scope) ? node.yes : node.no, paragraph, scope);
  });
}

const renderText = ({ start, end }: Span, { runs, text, start: home }: Paragraph): readonly Piece[] =>
  runs
    .filter((run) => run.start < end && run.end > start)
    .map(({ style, ...run }) => ({
      text: cleanText(text.slice(Math.max(run.start, start) - home, Math.min(run.end, end) - home)),
      style,
    }));

export const styleAt = ({ runs }: Paragraph, index: number): Style =>
  runs.find(({ start, end }) => start <= index && index < end)?.style ?? {};

/** A paragraph whose conditions and marks leave no words goes, with its line. */
export function leavesNothing(paragraph: Paragraph, scope: Scope): boolean {
  const { nodes, objects } = paragraph;
  if (objects || nodes.every(({ kind }) => kind === 'text' || kind === 'value')) return false;
  return textOf(renderParagraph(paragraph, scope)).trim() === '';
}

export const textOf = ({ pieces }: Line): string => pieces.map(({ text }) => text).join('');

/** The one thing a cell says, if that is all it says: its colour may then be the cell's. */
export function soleColour(lines: readonly Line[]): Piece['colour'] {
  const said = lines.flatMap(({ pieces }) => pieces).filter(({ text }) => text.trim() !== '');
  return lines.length === 1 && said.length === 1 ? said[0]?.colour : undefined;
}

/** In a cell of its colour the words need their own colour only; among other words they stand on it. */
export function coloured(colour: keyof typeof LOOKS, ofCell: boolean): Style {
  const { fill, text } = LOOKS[colour];
  return { foregroundColor: rgb(text), ...(!ofCell && { backgroundColor: rgb(fill) }) };
}
