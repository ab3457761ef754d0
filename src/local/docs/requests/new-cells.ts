/** Cells, rows and tables as they are when they are new. */
import { paragraphsIn } from '../model/containers.ts';
import type { Cell, Json, Row, Table } from '../model/document.ts';
import { continued, run, styleOf } from '../model/runs.ts';
import type { NewRows } from './context.ts';

const POINTS = { unit: 'PT' };
const PADDING = { magnitude: 5, unit: 'PT' };

/** As a table made in Docs has them. */
const CELL_STYLE: Json = {
  rowSpan: 1,
  columnSpan: 1,
  backgroundColor: {},
  paddingLeft: PADDING,
  paddingRight: PADDING,
  paddingTop: PADDING,
  paddingBottom: PADDING,
  contentAlignment: 'TOP',
};

const CELL_PARAGRAPH: Json = { namedStyleType: 'NORMAL_TEXT', lineSpacing: 100, direction: 'LEFT_TO_RIGHT' };

export function emptyCell(textStyle: Json = {}, tableCellStyle = CELL_STYLE, paragraphStyle = CELL_PARAGRAPH): Cell {
  return { content: [{ paragraph: { elements: run('\n', textStyle), paragraphStyle } }], tableCellStyle };
}

export function newTable(rows: number, columns: number, textStyle: Json): Table {
  return {
    rows,
    columns,
    tableRows: Array.from({ length: rows }, () => ({
      tableCells: Array.from({ length: columns }, () => emptyCell(textStyle)),
      tableRowStyle: { minRowHeight: POINTS },
    })),
    tableStyle: { tableColumnProperties: Array.from({ length: columns }, () => ({ widthType: 'EVENLY_DISTRIBUTED' })) },
  };
}

/** A row beside another: bare, or in that one's looks. */
export function newRow(reference: Row, looks: NewRows, header: boolean): Row {
  const pinned = header ? { tableHeader: true } : {};
  if (looks === 'plain') {
    return {
      tableCells: reference.tableCells.map(() => emptyCell()),
      tableRowStyle: { minRowHeight: POINTS, ...pinned },
    };
  }
  const { tableHeader, ...style } = reference.tableRowStyle;
  return { tableCells: reference.tableCells.map(emptyCellLike), tableRowStyle: { ...style, ...pinned } };
}

/** An empty cell in the looks of another, covering itself alone. */
export function emptyCellLike(cell: Cell): Cell {
  const [first] = paragraphsIn(cell.content);
  const textStyle = continued(styleOf(first?.elements[0]));
  const { headingId, ...paragraphStyle } = first?.paragraphStyle ?? CELL_PARAGRAPH;
  return emptyCell(textStyle, { ...cell.tableCellStyle, rowSpan: 1, columnSpan: 1 }, paragraphStyle);
}

/** The same cell covering so many rows and columns. */
export function spanning(cell: Cell, rowSpan: number, columnSpan: number): Cell {
  return { ...cell, tableCellStyle: { ...cell.tableCellStyle, rowSpan, columnSpan } };
}
