/** A table of Docs as one of Word. */
import {
  HeightRule,
  ShadingType,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type Paragraph as WordParagraph,
  Table as WordTable,
} from 'docx';
import type { Block, Cell, Json, Row, Table } from '../model/document.ts';
import { isCovered, spans } from '../model/merges.ts';
import { borderOf, hexOf, twipsOf } from './to-word.ts';

/** Writes what stands in a cell. */
export type WriteBlocks = (blocks: readonly Block[], width: number) => readonly (WordParagraph | WordTable)[];

export function writeTable(table: Table, width: number, write: WriteBlocks): WordTable {
  const columnWidths = widthsOf(table, width);
  return new WordTable({
    columnWidths,
    width: { size: sum(columnWidths), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    rows: table.tableRows.map((row, r) => writeRow(table, row, r, columnWidths, write)),
  });
}

/** Columns of no fixed width share what is left. */
function widthsOf({ columns, tableStyle }: Table, width: number): readonly number[] {
  const properties = (tableStyle['tableColumnProperties'] ?? []) as readonly Json[];
  const fixed = Array.from({ length: columns }, (_, c) => twipsOf(properties[c]?.['width']));
  const free = fixed.filter((one) => one === undefined).length;
  const share = Math.max(200, Math.floor((width - sum(fixed.map((one) => one ?? 0))) / Math.max(1, free)));
  return fixed.map((one) => one ?? share);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function writeRow(table: Table, row: Row, r: number, widths: readonly number[], write: WriteBlocks): TableRow {
  const { tableHeader, preventOverflow, minRowHeight } = row.tableRowStyle;
  const height = twipsOf(minRowHeight) ?? 0;
  return new TableRow({
    ...(tableHeader === true && { tableHeader: true }),
    ...(preventOverflow === true && { cantSplit: true }),
    ...(height > 0 && { height: { value: height, rule: HeightRule.ATLEAST } }),
    children: row.tableCells.flatMap((cell, c) => (isCovered(table, r, c) ? [] : [writeCell(cell, c, widths, write)])),
  });
}

const PADDING = 100;
const BLACK = { color: { color: { rgbColor: {} } }, width: { magnitude: 1 }, dashStyle: 'SOLID' };
const ALIGNMENTS = { TOP: VerticalAlign.TOP, MIDDLE: VerticalAlign.CENTER, BOTTOM: VerticalAlign.BOTTOM } as const;

/** What a cell does not say is as Docs draws it: a black line of one point, five points of padding. */
function writeCell(
  { content, tableCellStyle: style }: Cell,
  c: number,
  widths: readonly number[],
  write: WriteBlocks,
): TableCell {
  const { rows, columns } = spans(style);
  const width = sum(widths.slice(c, c + columns));
  const fill = hexOf(style['backgroundColor']);
  const line = (side: string) => borderOf(style[side] ?? BLACK) as NonNullable<ReturnType<typeof borderOf>>;
  const padding = (side: string) => twipsOf(style[`padding${side}`]) ?? PADDING;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    borders: {
      top: line('borderTop'),
      bottom: line('borderBottom'),
      left: line('borderLeft'),
      right: line('borderRight'),
    },
    margins: {
      marginUnitType: WidthType.DXA,
      top: padding('Top'),
      bottom: padding('Bottom'),
      left: padding('Left'),
      right: padding('Right'),
    },
    verticalAlign: ALIGNMENTS[(style['contentAlignment'] ?? 'TOP') as keyof typeof ALIGNMENTS] ?? VerticalAlign.TOP,
    children: [...write(content, width - padding('Left') - padding('Right'))],
  });
}
