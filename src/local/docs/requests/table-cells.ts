/** Cells: styled, merged, parted again. */

import { refuse } from '../../runtime/api-refusal.ts';
import { maskOf, patched, withoutZeros } from '../field-mask.ts';
import type { Block, Cell, Json, Table } from '../model/document.ts';
import { replacedAt } from '../model/lists-of.ts';
import { isCovered, spans } from '../model/merges.ts';
import type { Apply } from './context.ts';
import { emptyCellLike, spanning } from './new-cells.ts';
import { type CellPlace, cellPlaceOf, editTable, mustHaveCell } from './table-places.ts';

const BORDERS = ['borderRight', 'borderLeft', 'borderBottom', 'borderTop'] as const;
const CELL_STYLE = [
  'backgroundColor',
  ...BORDERS,
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'paddingBottom',
  'contentAlignment',
];

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const updateTableCellStyle: Apply = (doc, request) => {
  const mask = maskOf(request['fields'], CELL_STYLE);
  const given = withoutZeros(request['tableCellStyle'] ?? {}) as Json;
  const { table: at, area } = whereOf(request);
  return {
    doc: editTable(doc, at, (table) => {
      const cells = area ?? { row: 0, column: 0, rows: table.rows, columns: table.columns };
      mustHold(table, cells);
      return styledCells(table, cells, given, mask);
    }),
  };
};

function whereOf(request: Json): { readonly table: CellPlace['table']; readonly area?: Area } {
  const range = request['tableRange'] as Json | undefined;
  const whole = request['tableStartLocation'] as CellPlace['table'] | undefined;
  if (!range) return whole ? { table: whole } : refuse('Must specify one of table_range, table_start_location.');
  const { table, row, column } = cellPlaceOf(range['tableCellLocation']);
  return {
    table,
    area: { row, column, rows: Number(range['rowSpan'] ?? 0), columns: Number(range['columnSpan'] ?? 0) },
  };
}

function mustHold(table: Table, { row, column, rows, columns }: Area): void {
  if (rows < 1 || columns < 1) refuse('The row span and the column span of a table range must be at least 1.');
  mustHaveCell(table, { table: {}, row, column });
  mustHaveCell(table, { table: {}, row: row + rows - 1, column: column + columns - 1 });
}

/** A border is shared: the neighbour's side of it changes too. */
function styledCells(table: Table, { row, column, rows, columns }: Area, given: Json, mask: readonly string[]): Table {
  const inside = (r: number, c: number) => r >= row && r < row + rows && c >= column && c < column + columns;
  const shares = BORDERS.filter((border) => mask.includes(border));
  const tableRows = table.tableRows.map((line, r) => ({
    ...line,
    tableCells: line.tableCells.map((cell, c) => {
      let style = inside(r, c) ? patched(cell.tableCellStyle, given, mask) : cell.tableCellStyle;
      for (const border of shares) {
        const [down, right, opposite] = NEIGHBOUR[border];
        if (!inside(r, c) && inside(r - down, c - right))
          style = patched(style, { [opposite]: given[border] }, [opposite]);
      }
      return style === cell.tableCellStyle ? cell : { ...cell, tableCellStyle: style };
    }),
  }));
  return { ...table, tableRows };
}

const NEIGHBOUR = {
  borderRight: [0, 1, 'borderLeft'],
  borderLeft: [0, -1, 'borderRight'],
  borderBottom: [1, 0, 'borderTop'],
  borderTop: [-1, 0, 'borderBottom'],
} as const;

export const mergeTableCells: Apply = (doc, request) => {
  const { table: at, area } = whereOf({ tableRange: request['tableRange'] });
  return { doc: editTable(doc, at, (table) => (area ? merged(table, area) : table)) };
};

/** The text of all goes into the head; the others stay, empty and covered. */
function merged(table: Table, area: Area): Table {
  mustHold(table, area);
  const { row, column, rows, columns } = area;
  const content: Block[] = [];
  eachIn(table, area, (cell) => {
    const covers = spans(cell.tableCellStyle);
    if (covers.rows > 1 || covers.columns > 1) refuse('The table range is not rectangular: it touches merged cells.');
    if (!isBlank(cell)) content.push(...cell.content);
  });
  if (coversFromOutside(table, area)) refuse('The table range is not rectangular: it touches merged cells.');
  return mapIn(table, area, (cell, r, c) => {
    if (r !== row || c !== column) return emptyCellLike(cell);
    return spanning({ ...cell, content: content.length > 0 ? content : cell.content }, rows, columns);
  });
}

export const unmergeTableCells: Apply = (doc, request) => {
  const { table: at, area } = whereOf({ tableRange: request['tableRange'] });
  return {
    doc: editTable(doc, at, (table) => {
      if (!area) return table;
      mustHold(table, area);
      return mapIn(table, area, (cell) => spanning(cell, 1, 1));
    }),
  };
};

function coversFromOutside(table: Table, { row, column, rows, columns }: Area): boolean {
  const lines = Array.from({ length: rows }, (_, r) => row + r);
  const across = Array.from({ length: columns }, (_, c) => column + c);
  return lines.some((r) => across.some((c) => isCovered(table, r, c)));
}

const isBlank = ({ content }: Cell): boolean =>
  content.length === 1 &&
  content[0]?.paragraph?.elements.length === 1 &&
  content[0].paragraph.elements[0]?.textRun?.content === '\n';

function eachIn(table: Table, { row, column, rows, columns }: Area, look: (cell: Cell) => void): void {
  for (const line of table.tableRows.slice(row, row + rows))
    line.tableCells.slice(column, column + columns).forEach(look);
}

function mapIn(
  table: Table,
  { row, column, rows, columns }: Area,
  change: (cell: Cell, r: number, c: number) => Cell,
): Table {
  let { tableRows } = table;
  for (let r = row; r < row + rows; r++) {
    const line = tableRows[r];
    if (!line) continue;
    const cells = line.tableCells.map((cell, c) => (c >= column && c < column + columns ? change(cell, r, c) : cell));
    tableRows = replacedAt(tableRows, r, 1, { ...line, tableCells: cells });
  }
  return { ...table, tableRows };
}
