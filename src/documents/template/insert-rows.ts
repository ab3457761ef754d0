/** The rows for the second item and those after it, below the row they are like. */
import { LOOKS } from '../../workbook/layout/palette.ts';
import { rgb } from './colour.ts';
import type { Style } from './docs-json.ts';
import { layLines } from './fill-each.ts';
import { type Line, renderBlocks, soleColour, textOf } from './render.ts';
import { type CellLocation, type DocsRequest, insertText, type Place, styleCells } from './requests.ts';
import { type Laid, restyle } from './restyle.ts';
import type { Scope } from './scope.ts';
import { type Cell, paragraphsOf, type Row } from './tree.ts';

type At = (rowIndex: number, columnIndex: number) => CellLocation;

export function insertRows(row: Row, scopes: readonly Scope[], at: At, place: Place): readonly DocsRequest[] {
  const rows = scopes.map((scope) => row.cells.map((cell) => linesOf(cell, scope)));
  const from = row.cells.flatMap(({ blocks }) => paragraphsOf(blocks));
  return [
    ...rows.map((): DocsRequest => ({ insertTableRow: { tableCellLocation: at(row.index, 0), insertBelow: true } })),
    ...fillCells(row, rows, place),
    ...styleRows(row, rows.length, at),
    ...colourCells(row, rows, at),
    ...restyle(place, layRows(row, rows), from, false),
  ];
}

type Rows = readonly (readonly (readonly Line[])[])[];

/** A cell always has a paragraph. */
function linesOf({ blocks }: Cell, scope: Scope): readonly Line[] {
  const lines = renderBlocks(blocks, scope);
  const [paragraph] = paragraphsOf(blocks);
  return lines.length === 0 && paragraph ? [{ paragraph, pieces: [] }] : lines;
}

/** An empty row is one for itself and two for each cell. Last to first, so that no index moves before it is used. */
function fillCells({ end, cells }: Row, rows: Rows, place: Place): readonly DocsRequest[] {
  const empty = 1 + 2 * cells.length;
  const requests = rows.map((row, index) =>
    row
      .map((lines, column) => insertText(place, end + index * empty + 2 + 2 * column, lines.map(textOf).join('\n')))
      .reverse()
      .flat(),
  );
  return requests.reverse().flat();
}

function layRows({ end }: Row, rows: Rows): readonly Laid[] {
  let at = end;
  return rows.flatMap((row) => {
    at += 1;
    return row.flatMap((lines) => {
      const laid = layLines(lines, at + 1, soleColour(lines) !== undefined);
      at = laid[laid.length - 1]?.end ?? at;
      return laid;
    });
  });
}

/** One request for each stretch of columns that look alike. */
function styleRows({ index, cells, style }: Row, count: number, at: At): readonly DocsRequest[] {
  const looks = cells.map((cell) => lookOf(cell.style));
  return [
    ...rowStyle(style, at(index, 0), index, count),
    ...stretchesOf(looks.map((look) => JSON.stringify(look))).map(({ start, length }) => {
      const look = looks[start] ?? {};
      const fields = new Set([...CELL_FIELDS, ...Object.keys(look)]);
      return styleCells(at(index + 1, start), count, length, look, [...fields].join());
    }),
  ];
}

/** What of a row's own style can be written: its least height, and whether a page may break it. */
function rowStyle(
  style: Style,
  { tableStartLocation }: CellLocation,
  index: number,
  count: number,
): readonly DocsRequest[] {
  const { minRowHeight, preventOverflow } = style as {
    readonly minRowHeight?: { readonly magnitude?: number };
    readonly preventOverflow?: boolean;
  };
  const tableRowStyle = {
    ...(minRowHeight?.magnitude && { minRowHeight }),
    ...(preventOverflow === true && { preventOverflow }),
  };
  const fields = Object.keys(tableRowStyle).join();
  if (fields === '') return [];
  const rowIndices = Array.from({ length: count }, (_, each) => index + 1 + each);
  return [{ updateTableRowStyle: { tableStartLocation, rowIndices, tableRowStyle, fields } }];
}

/** Set back to what the table has where the cell has nothing of its own. */
const CELL_FIELDS = [
  'backgroundColor',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'paddingBottom',
  'contentAlignment',
];

/** What of a cell's style can be written: not its spans, nor a border that has no colour, which Docs refuses. */
const lookOf = (style: Style): Style =>
  Object.fromEntries(
    Object.entries(style).filter(([name, value]) =>
      name.startsWith('border') ? JSON.stringify(value).includes('"rgbColor"') : CELL_FIELDS.includes(name),
    ),
  );

/** A cell that says one coloured word has its colour; rows of one colour are coloured together. */
function colourCells({ index, cells }: Row, rows: Rows, at: At): readonly DocsRequest[] {
  return cells.flatMap((_, column) => {
    const colours = rows.map((row) => soleColour(row[column] ?? []));
    return stretchesOf(colours).flatMap(({ start, length }) => {
      const colour = colours[start];
      return colour
        ? [styleCells(at(index + 1 + start, column), length, 1, { backgroundColor: rgb(LOOKS[colour].fill) })]
        : [];
    });
  });
}

function stretchesOf(
  values: readonly (string | undefined)[],
): readonly { readonly start: number; readonly length: number }[] {
  const starts = values.flatMap((value, at) => (at === 0 || value !== values[at - 1] ? [at] : []));
  return starts.map((start, each) => ({ start, length: (starts[each + 1] ?? values.length) - start }));
}
