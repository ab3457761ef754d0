/** Words, with what stands among them: bold, italics, links, line breaks, the page's number. */
import { allows, classIn } from './allowed.ts';
import { type Faults, fault } from './faults.ts';
import type { Run } from './template.ts';
import type { Element, Node } from './tree.ts';

interface Looks {
  readonly strong: boolean;
  readonly em: boolean;
  readonly prompt: boolean;
  readonly href?: string;
}
const PLAIN: Looks = { strong: false, em: false, prompt: false };
const FOOTER_ONLY: ReadonlySet<string> = new Set(['page-number', 'page-count']);
export const INLINE: ReadonlySet<string> = new Set(['strong', 'em', 'a', 'br', ...FOOTER_ONLY]);

/** Adds to `faults`. */
export function readRuns(of: Pick<Element, 'name' | 'children'>, faults: Faults): readonly Run[] {
  const isFooter = of.name === 'footer';
  return trimmed(of.children.flatMap((node) => runsOf(node, PLAIN, isFooter, faults)));
}

function runsOf(node: Node, looks: Looks, isFooter: boolean, faults: Faults): readonly Run[] {
  if (node.kind === 'text') return [{ kind: 'words', text: node.text.replace(/\s+/g, ' '), ...looks }];
  const { name, line } = node;
  if (!INLINE.has(name)) {
    faults.push(
      fault(line, `<${name}> among words`, `Only ${[...INLINE].map((each) => `<${each}>`).join(', ')} stand there`),
    );
    return [];
  }
  if (FOOTER_ONLY.has(name) && !isFooter)
    faults.push(fault(line, `<${name}> outside the footer`, 'A page knows its number in the footer alone'));
  if (name === 'br') return [{ kind: 'break' }];
  if (name === 'page-number') return [{ kind: 'page number' }];
  if (name === 'page-count') return [{ kind: 'page count' }];
  const within = { ...looks, ...looksOf(node, faults) };
  return node.children.flatMap((child) => runsOf(child, within, isFooter, faults));
}

/** Grey words inside others are `<em class="prompt">`. */
function looksOf(element: Element, faults: Faults): Partial<Looks> {
  const { name, attributes, line } = element;
  allows(element, name === 'a' ? ['href'] : name === 'em' ? ['class'] : [], faults);
  if (name === 'strong') return { strong: true };
  if (name === 'em') return { em: true, prompt: classIn(element, ['prompt'] as const, faults) === 'prompt' };
  const href = attributes.get('href') ?? '';
  if (!/^(https:\/\/|mailto:)[^{]+$/.test(href))
    faults.push(
      fault(line, `a link to “${href}”`, 'Link to an https or mailto address; a link that differs is a tag’s value'),
    );
  return { href };
}

/** As a browser does: one blank between words, none at the ends. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  let blank = true;
  for (const run of runs) {
    if (run.kind !== 'words') {
      kept.push(run);
      blank = run.kind === 'break';
      continue;
    }
    const text = blank ? run.text.replace(/^ /, '') : run.text;
    if (text === '') continue;
    blank = text.endsWith(' ');
    kept.push({ ...run, text });
  }
  const last = kept[kept.length - 1];
  if (last?.kind !== 'words') return kept;
  const text = last.text.replace(/ $/, '');
  return [...kept.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])];
}
