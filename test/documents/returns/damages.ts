/** What people do to the tables of a document, each as an edit of it. */
import type { Block, Cell, Json, Row, Table } from '../../../src/local/docs/model/document.ts';
import { editSegment } from '../../../src/local/docs/model/segments.ts';
import { editTable } from '../../../src/local/docs/requests/table-places.ts';
import { columnOf, type Headers, rowOf, tableWith, type Which } from '../../support/find-table.ts';
import type { Edit } from '../../support/in-a-document.ts';
import { p } from '../template/a-template.ts';

export const inTable =
  (headers: Headers, change: (table: Table) => Table): Edit =>
  (doc) =>
    editTable(doc, { index: tableWith(doc, headers).start }, change);

const withRows = (headers: Headers, change: (rows: readonly Row[]) => readonly Row[]): Edit =>
  inTable(headers, (table) => {
    const tableRows = change(table.tableRows);
    return { ...table, rows: tableRows.length, tableRows };
  });

/** Copies a row and puts the copy last. */
export const copyRow = (headers: Headers, row: Which): Edit =>
  inTable(headers, (table) => {
    const tableRows = [...table.tableRows, table.tableRows[rowOf(table, row)] as Row];
    return { ...table, rows: tableRows.length, tableRows };
  });

export const withoutRow = (headers: Headers, row: number): Edit =>
  withRows(headers, (rows) => rows.filter((_, at) => at !== row));

const blankCell = (): Cell => ({ content: [p('')], tableCellStyle: { rowSpan: 1, columnSpan: 1 } });

/** As a paste may leave it: a row with other cells than the rest. */
export const widthOfRow = (headers: Headers, row: number, width: number): Edit =>
  withRows(headers, (rows) =>
    rows.map((each, at) =>
      at === row
        ? { ...each, tableCells: Array.from({ length: width }, (_, c) => each.tableCells[c] ?? blankCell()) }
        : each,
    ),
  );

export const inCell = (
  headers: Headers,
  row: Which,
  column: string,
  content: readonly Block[],
  more: Json = {},
): Edit =>
  inTable(headers, (table) => {
    const [r, c] = [rowOf(table, row), columnOf(table, column)];
    const change = (each: Row): Row => ({
      ...each,
      tableCells: each.tableCells.map((cell, at) => (at === c ? { ...cell, content, ...more } : cell)),
    });
    return { ...table, tableRows: table.tableRows.map((each, at) => (at === r ? change(each) : each)) };
  });

export const markRow = (headers: Headers, row: Which, more: Json): Edit =>
  inTable(headers, (table) => ({
    ...table,
    tableRows: table.tableRows.map((each, at) => (at === rowOf(table, row) ? { ...each, ...more } : each)),
  }));

export const markTable = (headers: Headers, more: Json): Edit => inTable(headers, (table) => ({ ...table, ...more }));

/** The body with the table at this place made into something else. */
const inPlace =
  (headers: Headers, change: (block: Block) => readonly Block[]): Edit =>
  (doc) => {
    const { table } = tableWith(doc, headers);
    return editSegment(doc, {}, (content) =>
      content.flatMap((block) => (block.table === table ? change(block) : [block])),
    );
  };

export const deleteTable = (headers: Headers): Edit => inPlace(headers, () => []);
export const copyTable = (headers: Headers): Edit => inPlace(headers, (block) => [block, p('And once more:'), block]);

/** The rows from this one on become a table of their own. */
export const splitTable = (headers: Headers, at: number, between = 'In the summer:'): Edit =>
  inPlace(headers, ({ table }) => {
    const part = (tableRows: readonly Row[]): Block => ({
      table: { ...(table as Table), rows: tableRows.length, tableRows },
    });
    const rows = table?.tableRows ?? [];
    return [part(rows.slice(0, at)), p(between), part(rows.slice(at))];
  });

/** The table stands in the only cell of another. */
export const boxTable = (headers: Headers): Edit =>
  inPlace(headers, (block) => [
    {
      table: {
        rows: 1,
        columns: 1,
        tableStyle: {},
        tableRows: [{ tableRowStyle: {}, tableCells: [{ ...blankCell(), content: [p(''), block, p('')] }] }],
      },
    },
  ]);
