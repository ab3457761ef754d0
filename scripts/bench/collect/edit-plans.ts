/** What schools do in their Commitment Plans: a word typed into the first row of the actions, whether it is one or the row for a new one. */
import type { Block, Cell } from '../../../src/local/docs/model/document.ts';
import { textOf } from '../../../src/local/docs/model/runs.ts';
import { contentOf } from '../../../src/local/docs/model/segments.ts';
import { blockSize, cellSize, rowSize } from '../../../src/local/docs/model/sizes.ts';
import type { Host } from '../../../src/local/host.ts';
import { wait } from '../documents/ask-documents.ts';

export const PLAN = 'Commitment Plan';
const USER = 'data.manager@example.org';
/** Drive’s list is a minute behind. */
const MINUTES = 30;

/** In the first so many plans; afterwards Drive lists them as changed. */
export function editPlans(host: Host, count: number): void {
  const plans = host.drive.all().filter(({ trashed, properties }) => !trashed && properties['part'] === 'document');
  if (plans.length < count) throw new Error(`There are ${plans.length} plans, not ${count}`);
  for (const { id } of plans.slice(0, count)) {
    const file = host.drive.find(id);
    if (!file) continue;
    const location = { index: firstAction(contentOf(host.drive.docOf(file), {})) };
    host.documents.edit(USER, id, [{ insertText: { location, text: 'Again: ' } }]);
  }
  wait(host, MINUTES);
}

/** Where the text begins of the first cell under Action, in the table of actions. */
function firstAction(content: readonly Block[]): number {
  let start = 0;
  for (const block of content) {
    const [head, row] = block.table?.tableRows ?? [];
    const headings = head?.tableCells.map(wordsOf) ?? [];
    const at = headings.indexOf('Action');
    if (head && row && headings.includes('Support wanted')) {
      const before = row.tableCells.slice(0, at).reduce((sum, cell) => sum + cellSize(cell), 0);
      // The table, the row and the cell each begin with an index of their own.
      return start + 1 + rowSize(head) + 1 + before + 1;
    }
    start += blockSize(block);
  }
  throw new Error('A plan has no table of actions');
}

const wordsOf = ({ content }: Cell): string =>
  content
    .map(({ paragraph }) => textOf(paragraph?.elements ?? []))
    .join('')
    .trim();
