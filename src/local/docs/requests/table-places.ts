/** Tables and cells as requests name them. */

import { refuse } from '../../runtime/api-refusal.ts';
import { editAround } from '../model/containers.ts';
import type { Block, Doc, Table } from '../model/document.ts';
import { replacedAt } from '../model/lists-of.ts';
import { editSegment, type SegmentId } from '../model/segments.ts';
import { blockSize } from '../model/sizes.ts';

export interface CellPlace {
  readonly table: SegmentId & { readonly index?: number };
  readonly row: number;
  readonly column: number;
}

export function cellPlaceOf(location: unknown): CellPlace {
  const {
    tableStartLocation,
    rowIndex = 0,
    columnIndex = 0,
  } = (location ?? {}) as {
    tableStartLocation?: CellPlace['table'];
    rowIndex?: number;
    columnIndex?: number;
  };
  if (!tableStartLocation) return refuse('Must specify the table start location.');
  return { table: tableStartLocation, row: rowIndex, column: columnIndex };
}

/** Changes the table that starts at an index. Nothing left of it takes it away. */
export function editTable(doc: Doc, at: CellPlace['table'], edit: (table: Table) => Table | undefined): Doc {
  const from = at.index ?? 0;
  return editSegment(doc, at, (content) =>
    editAround(content, { from, to: from + 1 }, ({ content: blocks, start }) => {
      const index = indexAt(blocks, from, start);
      const table = blocks[index]?.table;
      if (!table) return refuse('Invalid table start location. Must specify the start index of the table.');
      const changed = edit(table);
      return replacedAt(blocks, index, 1, ...(changed ? [{ table: changed }] : []));
    }),
  );
}

function indexAt(blocks: readonly Block[], unit: number, start: number): number {
  let at = start;
  return blocks.findIndex((block) => {
    const here = at === unit;
    at += blockSize(block);
    return here;
  });
}

export function mustHaveCell(table: Table, { row, column }: CellPlace): void {
  if (row < 0 || row >= table.rows) refuse(`Row index ${row} is out of bounds: the table has ${table.rows} rows.`);
  if (column < 0 || column >= table.columns) {
    refuse(`Column index ${column} is out of bounds: the table has ${table.columns} columns.`);
  }
}
