/** A table: header rows, widths, shading, padding, borders, merged cells with the cells they cover. */
import type { Cell, Json, Row, Table } from '../model/document.ts';
import { colour, given, isOn, points, twips } from './measures.ts';
import { border } from './paragraph-style.ts';
import type { ReaderAt } from './reader.ts';
import { notConverted, onlyKnown } from './refuse-docx.ts';
import { child, children, val, type Xml } from './xml.ts';

const TABLE = [
  'w:tblW',
  'w:tblBorders',
  'w:tblCellMar',
  'w:tblLayout',
  'w:tblInd',
  'w:jc',
  'w:tblLook',
  'w:tblStyle',
  'w:tblHeader',
  'w:tblOverlap',
  'w:bidiVisual',
  'w:tblCaption',
  'w:tblDescription',
  'w:tblStyleRowBandSize',
  'w:tblStyleColBandSize',
  'w:tblPrChange',
];
const CELL = [
  'w:tcW',
  'w:gridSpan',
  'w:vMerge',
  'w:shd',
  'w:tcMar',
  'w:vAlign',
  'w:tcBorders',
  'w:noWrap',
  'w:hideMark',
];
const ROW = ['w:tblHeader', 'w:cantSplit', 'w:trHeight'];

export function readTable(node: Xml, reader: ReaderAt): Table {
  const properties = child(node, 'w:tblPr');
  onlyKnown(node, ['w:tblPr', 'w:tblGrid', 'w:tr'], ['w:bookmarkStart', 'w:bookmarkEnd']);
  onlyKnown(properties, TABLE);
  const widths = children(child(node, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) => attributes['w:w']);
  const lines = children(node, 'w:tr');
  const edges: Edges = { rows: lines.length, columns: widths.length, properties };
  const rows = lines.map((line, r) => readRow(line, r, edges, reader));
  return {
    rows: rows.length,
    columns: widths.length,
    tableRows: pinned(withRowSpans(rows)),
    tableStyle: {
      tableColumnProperties: widths.map((width) => ({ width: twips(width), widthType: 'FIXED_WIDTH' })),
    },
  };
}

interface Edges {
  readonly rows: number;
  readonly columns: number;
  readonly properties: Xml | undefined;
}

function readRow(line: Xml, r: number, edges: Edges, reader: ReaderAt): Row {
  const properties = child(line, 'w:trPr');
  onlyKnown(line, ['w:trPr', 'w:tc'], ['w:tblPrEx', 'w:bookmarkStart', 'w:bookmarkEnd']);
  onlyKnown(properties, ROW, ['w:cnfStyle', 'w:jc', 'w:ins', 'w:del', 'w:trPrChange']);
  const tableCells: Cell[] = [];
  for (const cell of children(line, 'w:tc')) {
    tableCells.push(...readCell(cell, { row: r, column: tableCells.length }, edges, reader));
  }
  if (tableCells.length !== edges.columns) throw notConverted('a table whose rows have not all the same columns');
  const height = child(properties, 'w:trHeight')?.attributes['w:val'];
  return {
    tableCells,
    tableRowStyle: given({
      minRowHeight: twips(height) ?? points(0),
      tableHeader: isOn(child(properties, 'w:tblHeader')) || undefined,
      preventOverflow: isOn(child(properties, 'w:cantSplit')) || undefined,
    }),
  };
}

interface At {
  readonly row: number;
  readonly column: number;
}

const COVERED = 'covered';

/** The cell, and one empty cell for each further column it covers. */
function readCell(node: Xml, at: At, edges: Edges, reader: ReaderAt): readonly Cell[] {
  const properties = child(node, 'w:tcPr');
  onlyKnown(properties, CELL, ['w:cnfStyle', 'w:textDirection', 'w:tcFitText', 'w:tcPrChange']);
  const columnSpan = Number(val(properties, 'w:gridSpan') ?? 1);
  const merge = child(properties, 'w:vMerge');
  const isContinued = merge !== undefined && merge.attributes['w:val'] !== 'restart';
  const content = node.children.filter(({ name }) => name !== 'w:tcPr');
  const blocks = reader.blocks(content, reader);
  const style = styleOf(properties, { ...at, end: at.column + columnSpan }, edges);
  const cell: Cell = {
    content: blocks,
    tableCellStyle: { rowSpan: 1, columnSpan, ...style },
    ...(isContinued && { [COVERED]: true }),
  };
  const covered = Array.from(
    { length: columnSpan - 1 },
    (): Cell => ({ content: [BLANK], tableCellStyle: { rowSpan: 1, columnSpan: 1, ...style } }),
  );
  return [cell, ...covered];
}

const BLANK = {
  paragraph: {
    elements: [{ textRun: { content: '\n', textStyle: {} } }],
    paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
  },
};

/** What Word leaves beside the text of a cell that does not say. */
const WORDS_PADDING = points(5.4);

const NO_LINE: Json = { color: { color: { rgbColor: {} } }, width: points(0), dashStyle: 'SOLID' };

const ALIGNMENTS: Readonly<Record<string, string>> = { top: 'TOP', center: 'MIDDLE', bottom: 'BOTTOM' };

function styleOf(
  properties: Xml | undefined,
  { row, column, end }: At & { readonly end: number },
  { rows, columns, properties: table }: Edges,
): Json {
  const own = child(properties, 'w:tcBorders');
  const all = child(table, 'w:tblBorders');
  const margin = (side: string): Json | undefined =>
    twips((child(child(properties, 'w:tcMar'), side) ?? child(child(table, 'w:tblCellMar'), side))?.attributes['w:w']);
  const edge = (side: string, inside: string, isOuter: boolean) =>
    border(child(own, side) ?? child(all, isOuter ? side : inside)) ?? NO_LINE;
  const fill = colour(child(properties, 'w:shd')?.attributes['w:fill']);
  return given({
    backgroundColor: fill ?? {},
    // A cell of Docs that says nothing of its borders has black ones.
    borderTop: edge('w:top', 'w:insideH', row === 0),
    borderBottom: edge('w:bottom', 'w:insideH', row === rows - 1),
    borderLeft: edge('w:left', 'w:insideV', column === 0),
    borderRight: edge('w:right', 'w:insideV', end === columns),
    paddingTop: margin('w:top') ?? points(0),
    paddingBottom: margin('w:bottom') ?? points(0),
    paddingLeft: margin('w:left') ?? margin('w:start') ?? WORDS_PADDING,
    paddingRight: margin('w:right') ?? margin('w:end') ?? WORDS_PADDING,
    contentAlignment: ALIGNMENTS[val(properties, 'w:vAlign') ?? 'top'],
  });
}

/** A cell that goes on below covers the rows of its continuations, which keep their place and hold nothing. */
function withRowSpans(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, r) => ({
    ...row,
    tableCells: row.tableCells.map((cell, c): Cell => {
      const { [COVERED]: isCovered, ...plain } = cell;
      if (isCovered)
        return { content: [BLANK], tableCellStyle: { ...plain.tableCellStyle, rowSpan: 1, columnSpan: 1 } };
      let span = 1;
      while (rows[r + span]?.tableCells[c]?.[COVERED]) span++;
      return { ...plain, tableCellStyle: { ...plain.tableCellStyle, rowSpan: span } };
    }),
  }));
}

/** Only the rows at the top can be header rows. */
function pinned(rows: readonly Row[]): readonly Row[] {
  const first = rows.findIndex(({ tableRowStyle }) => !tableRowStyle['tableHeader']);
  if (first === -1) return rows;
  return rows.map((row, at) => {
    const { tableHeader, ...style } = row.tableRowStyle;
    return at < first ? row : { ...row, tableRowStyle: style };
  });
}
