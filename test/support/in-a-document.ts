/**
 * What a person does in a Google Doc, as edits of the document: `host.documents.change(person, id, typeIn(ACTIONS, 'A1', 'Due', '1 March'))`.
 * How a table, a row and a column are named: find-table.ts. What can be put in: chips.ts.
 */
import { batchUpdate } from '../../src/local/docs/batch-update.ts';
import type { Block, Doc, Element, Json, Paragraph, Row } from '../../src/local/docs/model/document.ts';
import { restyled, styleOf } from '../../src/local/docs/model/runs.ts';
import { editTable } from '../../src/local/docs/requests/table-places.ts';
import { columnOf, type Headers, rowOf, tableWith, type Which } from './find-table.ts';

export type Edit = (doc: Doc) => Doc;
export const allOf =
  (...edits: readonly Edit[]): Edit =>
  (doc) =>
    edits.reduce((changed, edit) => edit(changed), doc);

/** Selects what stands in the cell and types over it: the text looks as the first of what was there. */
export const typeIn = (headers: Headers, row: Which, column: string, text: string): Edit =>
  inCell(headers, row, column, (content) => paragraphsOf(text, content, styleOf(elementsOf(content)[0])));

export const empty = (headers: Headers, row: Which, column: string): Edit => typeIn(headers, row, column, '');

/** Puts something behind what stands in the cell: words, a chip, what is only suggested. */
export const putBehind = (headers: Headers, row: Which, column: string, element: Element): Edit =>
  inEveryParagraphOf(headers, row, column, (elements, isLast) =>
    isLast ? [...withoutNewline(elements), element, newline(elements)] : elements,
  );

/** Suggests that all of the cell's text goes. */
export const suggestEmptying = (headers: Headers, row: Which, column: string): Edit =>
  inEveryParagraphOf(headers, row, column, (elements) =>
    [...withoutNewline(elements), newline(elements)].map((element) =>
      element.textRun && element.textRun.content !== '\n'
        ? { textRun: { ...element.textRun, suggestedDeletionIds: ['suggest.2'] } }
        : element,
    ),
  );

export const strikeThrough = (headers: Headers, row: Which, column: string): Edit =>
  inEveryParagraphOf(headers, row, column, (elements) =>
    elements.map((element) => restyled(element, (style) => ({ ...style, strikethrough: true }))),
  );

/** A row under the last, as the Tab key in the last cell makes one. */
export const addRow =
  (headers: Headers, texts: readonly string[]): Edit =>
  (doc) => {
    const { table, start } = tableWith(doc, headers);
    const tableCellLocation = { tableStartLocation: { index: start }, rowIndex: table.rows - 1, columnIndex: 0 };
    const longer = asked(doc, { insertTableRow: { tableCellLocation, insertBelow: true } });
    return texts.reduce(
      (changed, text, column) =>
        inCellAt(headers, table.rows, column, (content) => paragraphsOf(text, content, {}))(changed),
      longer,
    );
  };

export const deleteRow =
  (headers: Headers, row: Which): Edit =>
  (doc) =>
    asked(doc, { deleteTableRow: { tableCellLocation: placeOf(doc, headers, row, 0) } });

export const deleteColumn =
  (headers: Headers, column: string): Edit =>
  (doc) =>
    asked(doc, { deleteTableColumn: { tableCellLocation: placeOf(doc, headers, 0, column) } });

/** Drags a column so that it stands before another. */
export const moveColumn =
  (headers: Headers, column: string, before: string): Edit =>
  (doc) => {
    const { table, start } = tableWith(doc, headers);
    const [from, to] = [columnOf(table, column), columnOf(table, before)];
    const moved = <T>(all: readonly T[]): readonly T[] =>
      all.flatMap((each, at) => (at === from ? [] : at === to ? [all[from] as T, each] : [each]));
    const change = (row: Row): Row => ({ ...row, tableCells: moved(row.tableCells) });
    return editTable(doc, { index: start }, (one) => ({ ...one, tableRows: one.tableRows.map(change) }));
  };

interface Area {
  readonly rows: number;
  readonly columns: number;
}

/** Merges this cell with those to its right and below. */
export const mergeCells =
  (headers: Headers, row: Which, column: string, { rows, columns }: Area): Edit =>
  (doc) => {
    const tableCellLocation = placeOf(doc, headers, row, column);
    return asked(doc, { mergeTableCells: { tableRange: { tableCellLocation, rowSpan: rows, columnSpan: columns } } });
  };

/** Find and replace, everywhere in the document. */
export const replaceText =
  (from: string, to: string): Edit =>
  (doc) =>
    asked(doc, { replaceAllText: { containsText: { text: from, matchCase: true }, replaceText: to } });

function asked(doc: Doc, request: Json): Doc {
  const { revisionId } = doc;
  return batchUpdate(doc, { requests: [request] }, { revisionId, newRows: 'like the reference row' }).doc;
}

function placeOf(doc: Doc, headers: Headers, row: Which, column: string | number): Json {
  const { table, start } = tableWith(doc, headers);
  const columnIndex = typeof column === 'number' ? column : columnOf(table, column);
  return { tableStartLocation: { index: start }, rowIndex: rowOf(table, row), columnIndex };
}

type Change = (content: readonly Block[]) => readonly Block[];

const inCell =
  (headers: Headers, row: Which, column: string, change: Change): Edit =>
  (doc) => {
    const { table } = tableWith(doc, headers);
    return inCellAt(headers, rowOf(table, row), columnOf(table, column), change)(doc);
  };

const inCellAt =
  (headers: Headers, row: number, column: number, change: Change): Edit =>
  (doc) => {
    const { table, start } = tableWith(doc, headers);
    if (!table.tableRows[row]?.tableCells[column]) throw new Error(`The table has no cell ${row}, ${column}.`);
    const inRow = ({ tableCells, ...rest }: Row): Row => ({
      ...rest,
      tableCells: tableCells.map((cell, c) => (c === column ? { ...cell, content: change(cell.content) } : cell)),
    });
    return editTable(doc, { index: start }, (one) => ({
      ...one,
      tableRows: one.tableRows.map((each, r) => (r === row ? inRow(each) : each)),
    }));
  };

const inEveryParagraphOf = (
  headers: Headers,
  row: Which,
  column: string,
  change: (elements: readonly Element[], isLast: boolean) => readonly Element[],
): Edit =>
  inCell(headers, row, column, (content) =>
    content.map((block, at): Block => {
      const { paragraph } = block;
      if (!paragraph) return block;
      return { paragraph: { ...paragraph, elements: change(paragraph.elements, at === content.length - 1) } };
    }),
  );

const elementsOf = (content: readonly Block[]): readonly Element[] => content[0]?.paragraph?.elements ?? [];

/** A paragraph for each line, in the style of the cell's first. */
function paragraphsOf(text: string, content: readonly Block[], textStyle: Json): readonly Block[] {
  const like = content[0]?.paragraph as Paragraph;
  return text
    .split('\n')
    .map((line) => ({ paragraph: { ...like, elements: [{ textRun: { content: `${line}\n`, textStyle } }] } }));
}

function withoutNewline(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element): readonly Element[] => {
    if (!element.textRun?.content.endsWith('\n')) return [element];
    const content = element.textRun.content.slice(0, -1);
    return content === '' ? [] : [{ ...element, textRun: { ...element.textRun, content } }];
  });
}

const newline = (elements: readonly Element[]): Element => ({
  textRun: { content: '\n', textStyle: styleOf(elements[elements.length - 1]) },
});
