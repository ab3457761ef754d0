/** Whether a template has the tables that come back: a trust may have changed their headings. */
import { type Reading, type TemplateFault, tell } from '../template/faults.ts';
import type { Template } from '../template/read-template.ts';
import { type Block, paragraphsOf, type Table } from '../template/tree.ts';
import { partsOf } from './find-table.ts';
import { sayHeadings } from './headings.ts';
import type { ReturnTable } from './return-table.ts';
import { NOTHING_WRITTEN } from './wrote.ts';

export function hasTables({ segments }: Template, tables: readonly ReturnTable[]): readonly TemplateFault[] {
  const reading: Reading = { part: 'text', inBody: true, faults: [] };
  const found = segments.flatMap(({ inBody, blocks }) => (inBody ? tablesIn(blocks) : [])).map(textsOf);
  for (const table of tables) {
    const parts = partsOf(table, tables, found, NOTHING_WRITTEN);
    if (parts.length === 0) tell(reading, 'missing-table', sayHeadings(table), table.name);
    for (const { headings } of parts) {
      const missing = [...(headings.key === undefined ? [table.key] : []), ...headings.missing, ...headings.twice];
      for (const header of missing) tell(reading, 'missing-column', sayHeadings(table), header);
    }
  }
  return reading.faults;
}

const tablesIn = (blocks: readonly Block[]): readonly Table[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'choice') return tablesIn([...block.yes, ...block.no]);
    return block.kind === 'table' ? [block.table] : [];
  });

const textsOf = ({ rows }: Table) => ({
  rows: rows.map(({ cells }) => ({
    cells: cells.map(({ blocks }) => ({
      text: paragraphsOf(blocks)
        .map(({ text }) => text)
        .join(''),
    })),
  })),
});
