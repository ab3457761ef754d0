/** Columns: inserted, deleted, made wider. */

import { refuse } from '../../runtime/api-refusal.ts';
import { maskOf, patched, withoutZeros } from '../field-mask.ts';
import type { Cell, Json, Row, Table } from '../model/document.ts';
import { replacedAt } from '../model/lists-of.ts';
import { headOf, spans } from '../model/merges.ts';
import type { Apply, Context } from './context.ts';
import { emptyCell, emptyCellLike, spanning } from './new-cells.ts';
import { type CellPlace, cellPlaceOf, editTable, mustHaveCell } from './table-places.ts';

export const insertTableColumn: Apply = (doc, request, { newRows }) => {
  const place = cellPlaceOf(request['tableCellLocation']);
  const right = request['insertRight'] === true;
  return { doc: editTable(doc, place.table, (table) => withColumn(table, place, right, newRows)) };
};

export const deleteTableColumn: Apply = (doc, request) => {
  const place = cellPlaceOf(request['tableCellLocation']);
  return { doc: editTable(doc, place.table, (table) => withoutColumns(table, place)) };
};

function withColumn(table: Table, place: CellPlace, right: boolean, looks: Context['newRows']): Table {
  const { column, columns } = covered(table, place);
  const index = right ? column + columns : column;
  const reference = right ? index - 1 : index;
  const tableRows = table.tableRows.map((row): Row => {
    const grown = row.tableCells.map((cell, c) => {
      const span = spans(cell.tableCellStyle);
      return c < index && c + span.columns > index ? spanning(cell, span.rows, span.columns + 1) : cell;
    });
    const beside = row.tableCells[reference] as Cell;
    const fresh = looks === 'plain' ? emptyCell() : emptyCellLike(beside);
    return { ...row, tableCells: replacedAt(grown, index, 0, fresh) };
  });
  const widths = widthsOf(table);
  const tableColumnProperties = replacedAt(widths, index, 0, widths[reference] ?? { widthType: 'EVENLY_DISTRIBUTED' });
  return {
    ...table,
    columns: table.columns + 1,
    tableRows,
    tableStyle: { ...table.tableStyle, tableColumnProperties },
  };
}

function withoutColumns(table: Table, place: CellPlace): Table | undefined {
  const { column: first, columns: count } = covered(table, place);
  if (count >= table.columns) return undefined;
  const end = first + count;
  const tableRows = table.tableRows.map((row): Row => {
    const shrunk = row.tableCells.map((cell, c) => {
      const { rows, columns } = spans(cell.tableCellStyle);
      const lost = Math.max(0, Math.min(c + columns, end) - Math.max(c, first));
      return c < first && lost > 0 ? spanning(cell, rows, columns - lost) : cell;
    });
    return { ...row, tableCells: replacedAt(withHeir(row, shrunk, first, end), first, count) };
  });
  const tableColumnProperties = replacedAt(widthsOf(table), first, count);
  return {
    ...table,
    columns: table.columns - count,
    tableRows,
    tableStyle: { ...table.tableStyle, tableColumnProperties },
  };
}

/** A merge that loses its head goes on from the next column. */
function withHeir(row: Row, cells: readonly Cell[], first: number, end: number): readonly Cell[] {
  for (let c = first; c < end; c++) {
    const { rows, columns } = spans(row.tableCells[c]?.tableCellStyle ?? {});
    const heir = cells[end];
    if (heir && c + columns > end) return replacedAt(cells, end, 1, spanning(heir, rows, c + columns - end));
  }
  return cells;
}

function covered(table: Table, place: CellPlace): { readonly column: number; readonly columns: number } {
  mustHaveCell(table, place);
  const { row, column } = headOf(table, place.row, place.column);
  return { column, columns: spans(table.tableRows[row]?.tableCells[column]?.tableCellStyle ?? {}).columns };
}

function widthsOf({ tableStyle }: Table): readonly Json[] {
  return (tableStyle['tableColumnProperties'] ?? []) as readonly Json[];
}

export const updateTableColumnProperties: Apply = (doc, request) => {
  const mask = maskOf(request['fields'], ['width', 'widthType']);
  const given = withoutZeros(request['tableColumnProperties'] ?? {}) as Json;
  const wanted = (request['columnIndices'] ?? []) as readonly number[];
  return {
    doc: editTable(doc, (request['tableStartLocation'] ?? {}) as CellPlace['table'], (table) => {
      for (const column of wanted) mustHaveCell(table, { table: {}, row: 0, column });
      const { magnitude = 0 } = (given['width'] ?? { magnitude: 5 }) as { magnitude?: number };
      if (mask.includes('width') && magnitude < 5) refuse('The column width must be at least 5 points.');
      const tableColumnProperties = widthsOf(table).map((column, at) =>
        wanted.length > 0 && !wanted.includes(at) ? column : patched(column, given, mask),
      );
      return { ...table, tableStyle: { ...table.tableStyle, tableColumnProperties } };
    }),
  };
};
