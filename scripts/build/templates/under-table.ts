import type { Block } from './template.ts';

/** Whether a table is what a reader last saw, once the marks are gone, and the words that stand in for a table without rows. */
export function isUnderTable(before: readonly Block[]): boolean {
  const last = before[before.length - 1];
  if (!last || last.kind === 'page break') return false;
  if (last.kind === 'table') return true;
  const marks = marksIn(last);
  if (marks === undefined) return false;
  const at = marks.startsWith('{{/') ? before.map(marksIn).lastIndexOf('{{else}}') : -1;
  return isUnderTable(before.slice(0, at < 0 ? -1 : at));
}

/** The text of a paragraph that is nothing but a mark of a block. */
function marksIn(block: Block): string | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const text = block.runs.map((run) => (run.kind === 'words' ? run.text : ' ')).join('');
  return /^\{\{(?:[#/][^{}]*|else)\}\}$/.test(text) ? text : undefined;
}
