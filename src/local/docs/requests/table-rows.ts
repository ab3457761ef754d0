/** Rows: inserted, deleted, pinned to the top of each page, styled. */

import { refuse } from '../../runtime/api-refusal.ts';
import { maskOf, patched, withoutZeros } from '../field-mask.ts';
import type { Cell, Json, Row, Table } from '../model/document.ts';
import { replacedAt } from '../model/lists-of.ts';
import { headOf, spans } from '../model/merges.ts';
import type { Apply, Context } from './context.ts';
import { newRow, spanning } from './new-cells.ts';
import { type CellPlace, cellPlaceOf, editTable, mustHaveCell } from './table-places.ts';

export const insertTableRow: Apply = (doc, request, { newRows }) => {
  const place = cellPlaceOf(request['tableCellLocation']);
  const below = request['insertBelow'] === true;
  return { doc: editTable(doc, place.table, (table) => withRow(table, place, below, newRows)) };
};

export const deleteTableRow: Apply = (doc, request) => {
  const place = cellPlaceOf(request['tableCellLocation']);
  return { doc: editTable(doc, place.table, (table) => withoutRows(table, place)) };
};

/** Beside the cell, or beside the merge it is part of. A merge that the new row would cut grows over it. */
function withRow(table: Table, place: CellPlace, below: boolean, looks: Context['newRows']): Table {
  mustHaveCell(table, place);
  const head = headOf(table, place.row, place.column);
  const covered = spans(table.tableRows[head.row]?.tableCells[head.column]?.tableCellStyle ?? {}).rows;
  const index = below ? head.row + covered : head.row;
  const reference = table.tableRows[below ? index - 1 : index] as Row;
  const pinned = Boolean(
    table.tableRows[index - 1]?.tableRowStyle['tableHeader'] && table.tableRows[index]?.tableRowStyle['tableHeader'],
  );
  const grown = table.tableRows.map((row, r) =>
    eachCell(row, (cell, rows, columns) => (r < index && r + rows > index ? spanning(cell, rows + 1, columns) : cell)),
  );
  const tableRows = replacedAt(grown, index, 0, newRow(reference, looks, pinned));
  return { ...table, rows: table.rows + 1, tableRows };
}

/** Every row that the cell covers. A merge that loses rows shrinks; one that loses its head goes on from the next row. */
function withoutRows(table: Table, place: CellPlace): Table | undefined {
  mustHaveCell(table, place);
  const head = headOf(table, place.row, place.column);
  const count = spans(table.tableRows[head.row]?.tableCells[head.column]?.tableCellStyle ?? {}).rows;
  const [first, end] = [head.row, head.row + count];
  if (count >= table.rows) return undefined;
  const heirs = new Map<number, { rows: number; columns: number }>();
  const shrunk = table.tableRows.map((row, r) =>
    eachCell(row, (cell, rows, columns, c) => {
      const lost = Math.max(0, Math.min(r + rows, end) - Math.max(r, first));
      if (r >= first && r < end && r + rows > end) heirs.set(c, { rows: r + rows - end, columns });
      return r < first && lost > 0 ? spanning(cell, rows - lost, columns) : cell;
    }),
  );
  const tableRows = replacedAt(shrunk, first, count);
  const heir = tableRows[first];
  const left = heir
    ? replacedAt(
        tableRows,
        first,
        1,
        eachCell(heir, (cell, _rows, _columns, c) => {
          const inherits = heirs.get(c);
          return inherits ? spanning(cell, inherits.rows, inherits.columns) : cell;
        }),
      )
    : tableRows;
  return { ...table, rows: table.rows - count, tableRows: left };
}

function eachCell(row: Row, change: (cell: Cell, rows: number, columns: number, column: number) => Cell): Row {
  let same = true;
  const tableCells = row.tableCells.map((cell, column) => {
    const { rows, columns } = spans(cell.tableCellStyle);
    const changed = change(cell, rows, columns, column);
    if (changed !== cell) same = false;
    return changed;
  });
  return same ? row : { ...row, tableCells };
}

export const pinTableHeaderRows: Apply = (doc, request) => {
  const count = Number(request['pinnedHeaderRowsCount'] ?? 0);
  return {
    doc: editTable(doc, (request['tableStartLocation'] ?? {}) as CellPlace['table'], (table) => {
      if (count < 0 || count > table.rows) refuse(`Cannot pin ${count} rows: the table has ${table.rows}.`);
      return { ...table, tableRows: table.tableRows.map((row, at) => pinned(row, at < count)) };
    }),
  };
};

function pinned(row: Row, yes: boolean): Row {
  const { tableHeader, ...style } = row.tableRowStyle;
  return { ...row, tableRowStyle: yes ? { ...style, tableHeader: true } : style };
}

export const updateTableRowStyle: Apply = (doc, request) => {
  const mask = maskOf(request['fields'], ['minRowHeight', 'preventOverflow']);
  const given = withoutZeros(request['tableRowStyle'] ?? {}) as Json;
  const wanted = request['rowIndices'] as readonly number[] | undefined;
  return {
    doc: editTable(doc, (request['tableStartLocation'] ?? {}) as CellPlace['table'], (table) => {
      for (const row of wanted ?? []) mustHaveCell(table, { table: {}, row, column: 0 });
      const tableRows = table.tableRows.map((row, at) =>
        wanted && wanted.length > 0 && !wanted.includes(at)
          ? row
          : { ...row, tableRowStyle: patched(row.tableRowStyle, given, mask) },
      );
      return { ...table, tableRows };
    }),
  };
};
