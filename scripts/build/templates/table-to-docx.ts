import {
  BorderStyle,
  Table as DocxTable,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { HEADER_FILL, LINE, PROMPT_RUN, textWidth } from './looks.ts';
import { type InTable, paragraphToDocx } from './paragraph-to-docx.ts';
import type { Cell, Row, Table } from './template.ts';

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: LINE } as const;
const EDGES = {
  top: EDGE,
  bottom: EDGE,
  left: EDGE,
  right: EDGE,
  insideHorizontal: EDGE,
  insideVertical: EDGE,
} as const;

export function tableToDocx({ widths, head, body }: Table, isLandscape: boolean): DocxTable {
  const columns = widths.map((width) => Math.round((width * textWidth(isLandscape)) / 100));
  const width = columns.reduce((sum, each) => sum + each, 0);
  return new DocxTable({
    columnWidths: columns,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: EDGES,
    rows: [...head.map((row) => rowToDocx(row, columns, true)), ...body.map((row) => rowToDocx(row, columns, false))],
  });
}

const rowToDocx = ({ cells }: Row, columns: readonly number[], isHead: boolean): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map((cell, index) => cellToDocx(cell, columns[index] ?? 0, isHead)),
  });

const cellToDocx = (cell: Cell, width: number, isHead: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: 80, right: 80, marginUnitType: WidthType.DXA },
    verticalAlign: cell.looks === 'rag' ? VerticalAlign.CENTER : VerticalAlign.TOP,
    ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: HEADER_FILL } }),
    children: cell.paragraphs.map((paragraph) => paragraphToDocx(paragraph, { inTable: looksOf(cell) })),
  });

function looksOf({ looks, isHeader }: Cell): InTable {
  const alignment = looks === 'number' ? 'right' : looks === 'rag' ? 'center' : undefined;
  const run = looks === 'prompt' ? PROMPT_RUN : { ...((isHeader || looks === 'rag') && { bold: true }) };
  return { run, ...(alignment && { alignment }) };
}
