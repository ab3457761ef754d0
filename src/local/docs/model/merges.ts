/** Merged cells: the head covers the others, which are still there. */
import type { Json, Table } from './document.ts';

/** How many rows and columns a cell covers. */
export function spans(style: Json): { readonly rows: number; readonly columns: number } {
  return { rows: Number(style['rowSpan'] ?? 1), columns: Number(style['columnSpan'] ?? 1) };
}

/** The cell that covers a place: the head of the merge it lies in, or itself. */
export function headOf(table: Table, row: number, column: number): { readonly row: number; readonly column: number } {
  for (let r = row; r >= 0; r--) {
    const cells = table.tableRows[r]?.tableCells ?? [];
    for (let c = column; c >= 0; c--) {
      const { rows, columns } = spans(cells[c]?.tableCellStyle ?? {});
      if ((r !== row || c !== column) && r + rows > row && c + columns > column) return { row: r, column: c };
    }
  }
  return { row, column };
}

export function isCovered(table: Table, row: number, column: number): boolean {
  const head = headOf(table, row, column);
  return head.row !== row || head.column !== column;
}
