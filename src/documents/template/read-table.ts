/** A table's rows: which repeat, which may be left out, and which cells are hidden under a merged one. */
import { hasSuggestion, tellEachRow } from './check-shape.ts';
import type { DocsCell, DocsRow, DocsTable, StructuralElement } from './docs-json.ts';
import { type Reading, tell } from './faults.ts';
import { conditionOf, type Pair, pairMarks } from './pair-marks.ts';
import { type Block, type Cell, type Mark, paragraphsOf, type Row, type Span, type Table } from './tree.ts';

/** What a cell holds, and the marks that are its row's. */
type ReadCell = (content: readonly StructuralElement[]) => {
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
};

interface ReadRow {
  readonly row: Row;
  readonly left: readonly Mark[];
}

export function readTable({ tableRows = [] }: DocsTable, span: Span, cellReader: ReadCell, reading: Reading): Table {
  const merged = mergedCells(tableRows);
  const rows = tableRows.map((row, index) => readRow(row, index, merged, cellReader, reading));
  tellLeft(rows, reading);
  return { ...span, rows: rows.map(({ row }) => row) };
}

function readRow(source: DocsRow, index: number, merged: Merged, cellReader: ReadCell, reading: Reading): ReadRow {
  const read = (source.tableCells ?? []).map((cell) => cellReader(cell.content ?? []));
  const { pairs, left } = pairMarks(read.flatMap(({ marks }) => marks));
  const cells = (source.tableCells ?? []).map((cell, at) => readCell(cell, read[at]?.blocks ?? []));
  const row = { ...spanOf(source), index, cells, style: source.tableRowStyle ?? {}, ...ofPairs(pairs) };
  cells.forEach((cell, column) => {
    const text = textOf(cell);
    if (merged.covered.has(`${index},${column}`) && text.includes('{{'))
      tell(reading, 'tag-in-covered-cell', text, text);
  });
  for (const { open, otherwise } of pairs) {
    if (merged.rows.has(index)) tell(reading, 'block-in-merged-cells', open.place, open.raw);
    if (otherwise) tell(reading, 'unopened-else', otherwise.place, otherwise.raw);
    if (open.tag.kind === 'each') tellEachRow(open, row, pairs, reading);
  }
  const own = [{ ...source, tableCells: [] }, ...(source.tableCells ?? []).map((cell) => ({ ...cell, content: [] }))];
  if (own.some(hasSuggestion)) tell(reading, 'suggestion', cells.map(textOf).join(' '), 'a suggested edit');
  return { row, left };
}

const spanOf = ({ startIndex: start = 0, endIndex: end = start }: DocsRow | DocsCell): Span => ({ start, end });

const readCell = (cell: DocsCell, blocks: Cell['blocks']): Cell => ({
  ...spanOf(cell),
  blocks,
  style: cell.tableCellStyle ?? {},
});

const textOf = ({ blocks }: Cell): string =>
  paragraphsOf(blocks)
    .map(({ text }) => text)
    .join('');

function ofPairs(pairs: readonly Pair[]): Pick<Row, 'tests' | 'each'> {
  const tests = pairs.filter(({ open }) => open.tag.kind !== 'each').map(({ open }) => conditionOf(open));
  const each = pairs.map(({ open }) => open).find(({ tag }) => tag.kind === 'each');
  return { tests, ...(each?.tag.kind === 'each' && { each: { ...each.tag, place: each.place, raw: each.raw } }) };
}

interface Merged {
  readonly covered: ReadonlySet<string>;
  /** Rows that a merged cell touches. */
  readonly rows: ReadonlySet<number>;
}

/** Docs keeps the cells under a merged one, with a span of one and an empty paragraph. */
function mergedCells(tableRows: readonly DocsRow[]): Merged {
  const covered = new Set<string>();
  const rows = new Set<number>();
  tableRows.forEach(({ tableCells = [] }, row) => {
    tableCells.forEach(({ tableCellStyle: { rowSpan = 1, columnSpan = 1 } = {} }, column) => {
      for (let down = 0; down < rowSpan; down++)
        for (let right = 0; right < columnSpan; right++) {
          if (rowSpan > 1 || columnSpan > 1) rows.add(row + down);
          if (down + right > 0) covered.add(`${row + down},${column + right}`);
        }
    });
  });
  return { covered, rows };
}

/** A block that opens in one row and closes in another is one fault, not two. */
function tellLeft(rows: readonly ReadRow[], reading: Reading): void {
  const left = rows.flatMap((row, at) => row.left.map((mark) => ({ mark, at })));
  const { pairs } = pairMarks(left.map(({ mark }) => mark));
  const paired = new Set(pairs.flatMap(({ open, otherwise, close }) => [open, otherwise, close]));
  for (const { open } of pairs) tell(reading, 'block-over-rows', open.place, open.raw);
  for (const { mark } of left) if (!paired.has(mark)) tellAlone(mark, reading);
}

export function tellAlone({ tag, place, raw }: Mark, reading: Reading): void {
  const id = tag.kind === 'else' ? 'unopened-else' : tag.kind === 'close' ? 'unopened-block' : 'unclosed-block';
  tell(reading, id, place, raw);
}
