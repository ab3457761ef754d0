/** Makes paragraphs into list items, and back. Leading tabs become levels, and go. */

import { refuse } from '../../runtime/api-refusal.ts';
import { editAround, editParagraphs, type Span } from '../model/containers.ts';
import type { Block, Doc, Json, Paragraph } from '../model/document.ts';
import { cutAt, textOf } from '../model/runs.ts';
import { contentOf, editSegment, editTab } from '../model/segments.ts';
import { blockSize } from '../model/sizes.ts';
import type { Apply } from './context.ts';
import { rangeOf } from './places.ts';

const LEVELS = 9;
const STEP = 36;

/** The glyphs of a preset's levels, repeated down to the ninth. */
const PRESETS: Readonly<Record<string, readonly string[]>> = {
  BULLET_DISC_CIRCLE_SQUARE: ['●', '○', '■'],
  BULLET_DIAMONDX_ARROW3D_SQUARE: ['❖', '➢', '■'],
  BULLET_CHECKBOX: [''],
  BULLET_ARROW_DIAMOND_DISC: ['➔', '◆', '●'],
  BULLET_STAR_CIRCLE_SQUARE: ['★', '○', '■'],
  NUMBERED_DECIMAL_ALPHA_ROMAN: ['DECIMAL', 'ALPHA', 'ROMAN'],
  NUMBERED_DECIMAL_NESTED: ['DECIMAL'],
  NUMBERED_UPPERALPHA_ALPHA_ROMAN: ['UPPER_ALPHA', 'ALPHA', 'ROMAN'],
  NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL: ['UPPER_ROMAN', 'UPPER_ALPHA', 'DECIMAL'],
};

export const createParagraphBullets: Apply = (doc, request, context) => {
  const range = rangeOf(doc, request);
  const preset = String(request['bulletPreset']);
  const glyphs = PRESETS[preset] ?? refuse(`Invalid bullet preset: ${preset}`);
  const list = { listProperties: { nestingLevels: levels(preset, glyphs) } };
  const joins = listBefore(doc, range, contentOf(doc, range), list);
  const listId = joins ?? context.id('kix.');
  const listed = editSegment(doc, range, (content) => bulleted(content, range, listId));
  return {
    doc: joins ? listed : editTab(listed, range.tabId, (tab) => ({ ...tab, lists: { ...tab.lists, [listId]: list } })),
  };
};

export const deleteParagraphBullets: Apply = (doc, request) => {
  const range = rangeOf(doc, request);
  const plain = ({ bullet, ...paragraph }: Paragraph): Paragraph => paragraph;
  return { doc: editSegment(doc, range, (content) => editParagraphs(content, range, plain)) };
};

/** From the last paragraph to the first, so that the tabs that go move nothing that is still to come. */
function bulleted(content: readonly Block[], range: Span, listId: string): readonly Block[] {
  const starts: number[] = [];
  editParagraphs(content, range, (paragraph, start) => {
    starts.push(start);
    return paragraph;
  });
  return starts.reverse().reduce((changed, start) => bulletAt(changed, start, listId), content);
}

function bulletAt(content: readonly Block[], start: number, listId: string): readonly Block[] {
  return editAround(content, { from: start, to: start + 1 }, (container) => {
    let at = container.start;
    return container.content.map((block) => {
      const here = at === start && block.paragraph;
      at += blockSize(block);
      return here ? { paragraph: asItem(here, listId) } : block;
    });
  });
}

function asItem(paragraph: Paragraph, listId: string): Paragraph {
  const tabs = /^\t*/.exec(textOf(paragraph.elements))?.[0].length ?? 0;
  const level = Math.min(tabs, LEVELS - 1);
  const indents = { indentFirstLine: points(STEP * level + STEP / 2), indentStart: points(STEP * (level + 1)) };
  return {
    ...paragraph,
    elements: cutAt(paragraph.elements, tabs).after,
    paragraphStyle: { ...paragraph.paragraphStyle, ...indents },
    bullet: { listId, ...(level > 0 && { nestingLevel: level }), textStyle: {} },
  };
}

/** The list of the paragraph just before, where it looks the same. */
function listBefore(
  doc: Doc,
  range: Span & { readonly tabId?: string },
  content: readonly Block[],
  list: Json,
): string | undefined {
  let first = range.from;
  editParagraphs(content, range, (paragraph, start) => {
    first = Math.min(first, start);
    return paragraph;
  });
  let found: string | undefined;
  editParagraphs(content, { from: first - 1, to: first }, (paragraph) => {
    found = paragraph.bullet?.listId;
    return paragraph;
  });
  if (found === undefined) return undefined;
  let lists: Readonly<Record<string, Json>> = {};
  editTab(doc, range.tabId, (tab) => {
    lists = tab.lists ?? {};
    return tab;
  });
  return JSON.stringify(lists[found]) === JSON.stringify(list) ? found : undefined;
}

function levels(preset: string, glyphs: readonly string[]): readonly Json[] {
  return Array.from({ length: LEVELS }, (_, level) => {
    const glyph = glyphs[level % glyphs.length] as string;
    const numbered = preset.startsWith('NUMBERED');
    const nested = Array.from({ length: level + 1 }, (__, depth) => `%${depth}.`).join('');
    return {
      bulletAlignment: 'START',
      ...(numbered
        ? { glyphType: glyph, glyphFormat: preset === 'NUMBERED_DECIMAL_NESTED' ? nested : `%${level}.` }
        : { ...(glyph ? { glyphSymbol: glyph } : { glyphType: 'GLYPH_TYPE_UNSPECIFIED' }), glyphFormat: `%${level}` }),
      indentFirstLine: points(STEP * level + STEP / 2),
      indentStart: points(STEP * (level + 1)),
      textStyle: { underline: false },
      startNumber: 1,
    };
  });
}

const points = (magnitude: number): Json => ({ magnitude, unit: 'PT' });
