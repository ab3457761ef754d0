/** Reads a template's HTML: the small subset that `docs/templates-source.md` describes, and nothing beside it. */
import { allows, classIn, elementsIn } from './allowed.ts';
import { type Faults, fault, sayFaults } from './faults.ts';
import { footerOf, PARAGRAPHS, paragraphsOf } from './paragraphs.ts';
import { readTable } from './read-table.ts';
import type { Block, Section, Template } from './template.ts';
import { type Element, readTree } from './tree.ts';

/** Throws with every fault of the file, each with its line and what to do. */
export function readTemplate(file: string, html: string): Template {
  const faults: Faults = [];
  const template = templateIn(readTree(html, faults), faults);
  if (faults.length > 0) throw new Error(sayFaults(file, faults));
  return template;
}

function templateIn(root: Element, faults: Faults): Template {
  const parts = elementsIn(root, ['title', 'section', 'footer'], faults);
  const only = (name: string): Element => {
    const found = parts.filter((part) => part.name === name);
    if (found.length !== 1)
      faults.push(fault(found[1]?.line ?? 1, `${found.length} of <${name}>`, `A template has one <${name}>`));
    return found[0] ?? { kind: 'element', name, attributes: new Map(), children: [], line: 1, offset: 0 };
  };
  const title = only('title');
  const sections = parts.filter(({ name }) => name === 'section').map((section) => sectionOf(section, faults));
  if (sections.length === 0) faults.push(fault(1, 'no <section>', 'A template has one or more'));
  const blocks = sections.flatMap((section) => section.blocks);
  checkHeadings(blocks, faults);
  return {
    title: title.children
      .map((node) => (node.kind === 'text' ? node.text : ''))
      .join('')
      .trim(),
    sections,
    footer: footerOf(only('footer'), faults),
  };
}

function sectionOf(section: Element, faults: Faults): Section {
  allows(section, ['class'], faults);
  const isLandscape = classIn(section, ['landscape'] as const, faults) === 'landscape';
  const elements = elementsIn(section, [...PARAGRAPHS, 'table', 'page-break'], faults);
  return { isLandscape, blocks: elements.flatMap((each) => blocksOf(each, isLandscape, faults)) };
}

function blocksOf(element: Element, isLandscape: boolean, faults: Faults): readonly Block[] {
  if (element.name === 'page-break') return [{ kind: 'page break' }];
  if (element.name === 'table') return [readTable(element, isLandscape, faults)];
  return paragraphsOf(element, faults);
}

/** Screen readers and the outline go by them: one h1, first, and no level left out. */
function checkHeadings(blocks: readonly Block[], faults: Faults): void {
  const levels = blocks.flatMap((block) =>
    block.kind === 'paragraph' && /^h[123]$/.test(block.style) ? [Number(block.style.charAt(1))] : [],
  );
  if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1)
    faults.push(fault(1, 'headings that do not start with one <h1>', 'Begin with the document’s title as <h1>'));
  if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1))
    faults.push(fault(1, 'a level of headings left out', 'Follow <h1> with <h2>, and <h2> with <h3>'));
}
