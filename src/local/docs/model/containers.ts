/** Edits the innermost list of blocks around some index units: a segment's own, or a table cell's. */
import type { Block, Cell, Paragraph, Row, Table } from './document.ts';
import { replacedAt } from './lists-of.ts';
import { isCovered } from './merges.ts';
import { blockSize, cellSize, rowSize } from './sizes.ts';

/** From the first unit to the unit after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Container {
  readonly content: readonly Block[];
  readonly start: number;
  /** What holds the list of blocks; a covered cell is one that a merge hides. */
  readonly of: 'segment' | 'cell' | 'covered cell';
}

type Edit = (container: Container) => readonly Block[];

/** Edits the list of blocks that wholly holds the span and has no cell that wholly holds it. */
export function editAround(
  content: readonly Block[],
  span: Span,
  edit: Edit,
  start = 0,
  of: Container['of'] = 'segment',
): readonly Block[] {
  let at = start;
  for (let index = 0; index < content.length; index++) {
    const block = content[index] as Block;
    const end = at + blockSize(block);
    if (block.table && span.from > at && span.to <= end) {
      const table = editInTable(block.table, span, edit, at);
      if (table) return replacedAt(content, index, 1, { table });
    }
    if (end >= span.to) break;
    at = end;
  }
  return edit({ content, start, of });
}

function editInTable(table: Table, span: Span, edit: Edit, start: number): Table | undefined {
  let at = start + 1;
  for (let r = 0; r < table.tableRows.length; r++) {
    const row = table.tableRows[r] as Row;
    const end = at + rowSize(row);
    if (span.from < end) {
      const changed = editInRow(table, r, span, edit, at);
      return changed && { ...table, tableRows: replacedAt(table.tableRows, r, 1, changed) };
    }
    at = end;
  }
  return undefined;
}

function editInRow(table: Table, r: number, span: Span, edit: Edit, start: number): Row | undefined {
  const row = table.tableRows[r] as Row;
  let at = start + 1;
  for (let c = 0; c < row.tableCells.length; c++) {
    const cell = row.tableCells[c] as Cell;
    const end = at + cellSize(cell);
    if (span.from > at && span.to <= end) {
      const of = isCovered(table, r, c) ? 'covered cell' : 'cell';
      const content = editAround(cell.content, span, edit, at + 1, of);
      return { ...row, tableCells: replacedAt(row.tableCells, c, 1, { ...cell, content }) };
    }
    at = end;
  }
  return undefined;
}

/** Changes every paragraph that has a unit in the span, in cells too. The span itself stays where it is: no edit may change a size. */
export function editParagraphs(
  content: readonly Block[],
  span: Span,
  edit: (paragraph: Paragraph, start: number) => Paragraph,
  start = 0,
): readonly Block[] {
  let at = start;
  return content.map((block) => {
    const from = at;
    at += blockSize(block);
    if (at <= span.from || from >= span.to) return block;
    if (block.paragraph) return { paragraph: edit(block.paragraph, from) };
    return block.table ? { table: editParagraphsOfTable(block.table, span, edit, from) } : block;
  });
}

function editParagraphsOfTable(
  table: Table,
  span: Span,
  edit: (paragraph: Paragraph, start: number) => Paragraph,
  start: number,
): Table {
  let at = start + 1;
  const tableRows = table.tableRows.map((row) => {
    const from = at;
    at += rowSize(row);
    if (at <= span.from || from >= span.to) return row;
    let cellAt = from + 1;
    const tableCells = row.tableCells.map((cell) => {
      const cellFrom = cellAt;
      cellAt += cellSize(cell);
      if (cellAt <= span.from || cellFrom >= span.to) return cell;
      return { ...cell, content: editParagraphs(cell.content, span, edit, cellFrom + 1) };
    });
    return { ...row, tableCells };
  });
  return { ...table, tableRows };
}

/** Changes every paragraph, in cells and tables of contents too; whatever stays the same object is left alone. */
export function editEveryParagraph(
  content: readonly Block[],
  edit: (paragraph: Paragraph) => readonly Paragraph[] | Paragraph,
): readonly Block[] {
  let same = true;
  const changed = content.flatMap((block): Block | Block[] => {
    const next = editBlock(block, edit);
    if (next !== block) same = false;
    return next;
  });
  return same ? content : changed;
}

function editBlock(block: Block, edit: (paragraph: Paragraph) => readonly Paragraph[] | Paragraph): Block | Block[] {
  const { paragraph, table } = block;
  if (paragraph) {
    const next = edit(paragraph);
    if (next === paragraph) return block;
    return [next].flat().map((each) => ({ paragraph: each as Paragraph }));
  }
  if (!table) return block;
  const tableRows = mapSame(table.tableRows, (row) => {
    const tableCells = mapSame(row.tableCells, (cell) => {
      const content = editEveryParagraph(cell.content, edit);
      return content === cell.content ? cell : { ...cell, content };
    });
    return tableCells === row.tableCells ? row : { ...row, tableCells };
  });
  return tableRows === table.tableRows ? block : { table: { ...table, tableRows } };
}

function mapSame<T>(things: readonly T[], change: (thing: T) => T): readonly T[] {
  const changed = things.map(change);
  return changed.every((thing, index) => thing === things[index]) ? things : changed;
}

/** Every paragraph of a list of blocks, those in cells too. */
export function paragraphsIn(content: readonly Block[]): readonly Paragraph[] {
  return content.flatMap(({ paragraph, table }) => {
    if (paragraph) return [paragraph];
    return (table?.tableRows ?? []).flatMap(({ tableCells }) =>
      tableCells.flatMap((cell) => paragraphsIn(cell.content)),
    );
  });
}
