/** The tables of a document's text, in all its tabs, each with what stands under it. */
import type { DocsDocument, DocsRow, DocsTab, DocsTable, StructuralElement } from '../template/docs-json.ts';
import { answerUnder } from './answer-place.ts';
import { type CellAsRead, cellAsRead, isSuggested } from './cell-as-read.ts';
import { indexIn, isAny, partIn, partsIn } from './json-parts.ts';
import type { AnswerPlace } from './return-table.ts';

export interface RowAsRead {
  readonly cells: readonly CellAsRead[];
  /** The whole row is only suggested, or suggested to go. */
  readonly suggested?: 'in' | 'out';
}

export interface TableAsRead {
  readonly tabId?: string;
  readonly rows: readonly RowAsRead[];
  readonly answer: AnswerPlace;
  /** Those that stand in its cells. */
  readonly inside: readonly TableAsRead[];
}

interface Text {
  readonly content: readonly StructuralElement[];
  readonly tabId?: string;
}

export const tablesOf = (document: DocsDocument): readonly TableAsRead[] => {
  const { tabs, body } = partIn(document);
  const texts = Array.isArray(tabs) ? textsOf(tabs) : [{ content: partsIn(partIn(body).content) }];
  return texts.flatMap(tablesIn);
};

const textsOf = (tabs: readonly DocsTab[] | undefined): readonly Text[] =>
  partsIn(tabs).flatMap(({ tabProperties, documentTab, childTabs }) => {
    const { tabId } = partIn(tabProperties);
    const content = partsIn(partIn(partIn(documentTab).body).content);
    return [{ content, ...(typeof tabId === 'string' && { tabId }) }, ...textsOf(childTabs)];
  });

function tablesIn({ content, tabId }: Text): readonly TableAsRead[] {
  return content.flatMap(({ table, endIndex }, at) => {
    if (table === undefined || isAny(partIn(table).suggestedInsertionIds)) return [];
    const answer = answerUnder(content.slice(at + 1), indexIn(endIndex), tabId);
    return [{ ...readTable(partIn(table), tabId), answer, ...(tabId !== undefined && { tabId }) }];
  });
}

function readTable(table: DocsTable, tabId: string | undefined): Pick<TableAsRead, 'rows' | 'inside'> {
  const tableRows = partsIn(table.tableRows);
  const merged = mergedIn(tableRows);
  const isGoing = isAny(table.suggestedDeletionIds);
  const rows = tableRows.map((row, r): RowAsRead => {
    const cells = partsIn(row.tableCells).map((cell, c) => cellAsRead(cell, merged.has(`${r},${c}`), tabId));
    if (!isGoing && !isSuggested(row)) return { cells };
    return { cells, suggested: isAny(row.suggestedInsertionIds) ? 'in' : 'out' };
  });
  const cells = tableRows.flatMap((row) => partsIn(row.tableCells));
  const inside = cells.flatMap(({ content }) =>
    tablesIn({ content: partsIn(content), ...(tabId !== undefined && { tabId }) }),
  );
  return { rows, inside };
}

/** Every cell that a merge reaches over. Docs keeps the hidden ones, blank and in their places. */
function mergedIn(tableRows: readonly DocsRow[]): ReadonlySet<string> {
  const merged = new Set<string>();
  const widths = tableRows.map(({ tableCells }) => partsIn(tableCells).length);
  tableRows.forEach(({ tableCells }, row) => {
    partsIn(tableCells).forEach(({ tableCellStyle }, column) => {
      const { rowSpan, columnSpan } = partIn(tableCellStyle);
      const [down, right] = [indexIn(rowSpan, 1), indexIn(columnSpan, 1)];
      if (down <= 1 && right <= 1) return;
      for (let r = row; r < Math.min(row + down, tableRows.length); r++)
        for (let c = column; c < Math.min(column + right, widths[r] ?? 0); c++) merged.add(`${r},${c}`);
    });
  });
  return merged;
}
