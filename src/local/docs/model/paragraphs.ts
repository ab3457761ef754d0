/** Paragraphs within a list of blocks. */
import { refuse } from '../../runtime/api-refusal.ts';
import type { Container } from './containers.ts';
import type { Block, Json, Paragraph } from './document.ts';
import { blockSize } from './sizes.ts';

export interface Found {
  readonly index: number;
  readonly paragraph: Paragraph;
  /** Where the paragraph starts. */
  readonly start: number;
}

/** The paragraph that has the index unit, or Google's refusal. */
export function paragraphAt({ content, start, of }: Container, unit: number): Found {
  if (of === 'covered cell')
    refuse('The index is in a cell that is covered by a merge: whatever is put there nobody sees.');
  let at = start;
  for (let index = 0; index < content.length; index++) {
    const block = content[index] as Block;
    const end = at + blockSize(block);
    if (unit >= at && unit < end) {
      if (block.paragraph) return { index, paragraph: block.paragraph, start: at };
      break;
    }
    at = end;
  }
  return refuse(
    'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
  );
}

export const isHeading = (style: Json): boolean => /^(HEADING_|TITLE|SUBTITLE)/.test(String(style['namedStyleType']));
