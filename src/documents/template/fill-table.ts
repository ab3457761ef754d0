/** Fills a table: rows that repeat, rows that are left out, cells. */

import { cleanText } from './clean-text.ts';
import type { Value } from './data.ts';
import type { Filling } from './fill-paragraph.ts';
import { insertRows } from './insert-rows.ts';
import { renderBlocks, soleColour } from './render.ts';
import { type CellLocation, type DocsRequest, deleteText, insertText } from './requests.ts';
import { inside, type Scope } from './scope.ts';
import { holds, itemsOf } from './show-value.ts';
import type { Block, Row, Table } from './tree.ts';

type FillCell = (blocks: readonly Block[], scope: Scope, filling: Filling) => void;

interface Fate {
  readonly row: Row;
  readonly kept: boolean;
  /** Absent: it does not repeat. */
  readonly items?: readonly Value[];
  /** Only the heading would be left: it says the words for an empty list. */
  readonly saysNone: boolean;
}

export function fillTable(table: Table, scope: Scope, outer: Filling, fillCell: FillCell): void {
  const filling: Filling = { ...outer, inText: false };
  for (const fate of fatesOf(table, scope)) {
    if (fate.saysNone) sayNone(fate.row, filling);
    else fillRow(fate, table, scope, filling, fillCell);
  }
}

/** What becomes of each row. */
export function fatesOf(table: Table, scope: Scope): readonly Fate[] {
  const fates = table.rows.map((row): Omit<Fate, 'saysNone'> => {
    const items = row.each && itemsOf(row.each.path, scope);
    return { row, kept: row.tests.every((test) => holds(test, scope)), ...(items && { items }) };
  });
  const bare = !fates.some(hasBody);
  const none = bare ? fates.find(({ kept, items }) => kept && items) : undefined;
  return fates.map((fate) => ({ ...fate, saysNone: fate === none }));
}

/** More than a heading: a table is never left with its heading alone. */
const hasBody = ({ row, kept, items }: Omit<Fate, 'saysNone'>): boolean =>
  kept && (items ? items.length > 0 : row.index > 0 && row.style['tableHeader'] !== true);

function fillRow({ row, kept, items }: Fate, table: Table, scope: Scope, filling: Filling, fillCell: FillCell): void {
  const at = (rowIndex: number, columnIndex: number): CellLocation => ({
    tableStartLocation: { ...filling.place, index: table.start },
    rowIndex,
    columnIndex,
  });
  if (!kept || items?.length === 0) {
    filling.edits.push({ at: row.start, requests: [{ deleteTableRow: { tableCellLocation: at(row.index, 0) } }] });
    return;
  }
  const [first, ...others] = items ?? [];
  if (others.length > 0) {
    const scopes = others.map((item, index) => inside(scope, item, index + 1));
    filling.edits.push({ at: row.end - 1, requests: insertRows(row, scopes, at, filling.place) });
  }
  const inner = first === undefined ? scope : inside(scope, first, 0);
  row.cells.forEach(({ blocks }, column) => {
    const colour = soleColour(renderBlocks(blocks, inner));
    fillCell(blocks, inner, colour ? { ...filling, cell: at(row.index, column) } : filling);
  });
}

export const wordsForNone = (each: Row['each']): string => cleanText(each?.or ?? 'None');

/** The words for an empty list, in the first cell of a row that is otherwise emptied. */
function sayNone({ each, cells, start: at }: Row, { edits, place }: Filling): void {
  const words = wordsForNone(each);
  const requests = cells.map(({ start, end }, column): readonly DocsRequest[] => [
    ...insertText(place, end - 1, column === 0 ? words : ''),
    ...deleteText(place, start + 1, end - 1),
  ]);
  edits.push({ at, requests: requests.reverse().flat() });
}
