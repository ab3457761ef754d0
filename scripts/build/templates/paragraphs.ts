/** Headings, paragraphs and lists. */
import { allows, classIn, elementsIn } from './allowed.ts';
import { type Faults, fault } from './faults.ts';
import { INLINE, readRuns } from './runs.ts';
import { HEADINGS, type Heading, type List, PARAGRAPH_CLASSES, type Paragraph, type Style } from './template.ts';
import type { Element } from './tree.ts';

export const PARAGRAPHS = [...HEADINGS, 'p', 'ul', 'ol'] as const;

const isHeading = (name: string): name is Heading => HEADINGS.some((each) => each === name);

/** One element as its paragraphs: a list has one for each of its items. Adds to `faults`. */
export function paragraphsOf(element: Element, faults: Faults): readonly Paragraph[] {
  const { name } = element;
  if (name === 'ul' || name === 'ol') return listOf(element, faults);
  allows(element, name === 'p' ? ['class'] : [], faults);
  const style: Style = isHeading(name) ? name : (classIn(element, PARAGRAPH_CLASSES, faults) ?? 'body');
  return [paragraphOf(element, style, faults)];
}

function paragraphOf(element: Element, style: Style, faults: Faults, list?: List): Paragraph {
  const runs = readRuns(element, faults);
  if (runs.length === 0) faults.push(fault(element.line, `an empty <${element.name}>`, 'Write in it, or take it out'));
  return { kind: 'paragraph', style, runs, ...(list && { list }) };
}

function listOf(element: Element, faults: Faults): readonly Paragraph[] {
  allows(element, [], faults);
  const items = elementsIn(element, ['li'], faults);
  if (items.length === 0) faults.push(fault(element.line, `an empty <${element.name}>`, 'Give it an <li>'));
  const list = { kind: element.name === 'ul' ? 'bullets' : 'numbers', id: element.offset } as const;
  return items.map((item) => paragraphOf(item, 'body', faults, list));
}

/** A cell's: its words, or paragraphs and lists. Adds to `faults`. */
export function readParagraphs(cell: Element, faults: Faults): readonly Paragraph[] {
  const hasBlocks = cell.children.some((node) => node.kind === 'element' && !INLINE.has(node.name));
  if (!hasBlocks) return [{ kind: 'paragraph', style: 'body', runs: readRuns(cell, faults) }];
  return elementsIn(cell, ['p', 'ul', 'ol'], faults).flatMap((each) => paragraphsOf(each, faults));
}

/** Adds to `faults`. */
export const footerOf = (element: Element, faults: Faults): Paragraph => paragraphOf(element, 'footer', faults);
