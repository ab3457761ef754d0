import { describe, expect, test } from '@jest/globals';
import type { Doc } from '../../../src/local/docs/model/document.ts';
import { answer, edited, textOf } from './documents.ts';
import { aTable, bold, cell, insert } from './requests.ts';

describe('tables', () => {
  test('a new one has a newline before it and blank cells of one index each', () => {
    const doc = aTable(2, 3);
    expect(textOf(doc)).toBe('before\n[||/||]\n');
    const [tab] = answer(doc)['tabs'] as never as {
      documentTab: { body: { content: { startIndex: number; endIndex: number }[] } };
    }[];
    expect(tab?.documentTab.body.content[2]).toMatchObject({ startIndex: 8, endIndex: 8 + 2 + 2 + 2 * 2 * 3 });
  });

  test('rows go in above and below, and come out', () => {
    const doc = edited(aTable(2, 1), [insert(11, 'a'), insert(15, 'b')]);
    expect(textOf(doc)).toBe('before\n[a/b]\n');
    expect(textOf(edited(doc, [{ insertTableRow: { tableCellLocation: cell(8, 0), insertBelow: true } }]))).toBe(
      'before\n[a//b]\n',
    );
    expect(textOf(edited(doc, [{ insertTableRow: { tableCellLocation: cell(8, 0), insertBelow: false } }]))).toBe(
      'before\n[/a/b]\n',
    );
    expect(textOf(edited(doc, [{ deleteTableRow: { tableCellLocation: cell(8, 0) } }]))).toBe('before\n[b]\n');
  });

  test('columns go in and come out', () => {
    const doc = edited(aTable(1, 2), [insert(13, 'b'), insert(11, 'a')]);
    expect(textOf(edited(doc, [{ insertTableColumn: { tableCellLocation: cell(8, 0), insertRight: true } }]))).toBe(
      'before\n[a||b]\n',
    );
    expect(textOf(edited(doc, [{ deleteTableColumn: { tableCellLocation: cell(8, 0, 1) } }]))).toBe('before\n[a]\n');
  });

  test('the last row takes the table with it', () => {
    expect(textOf(edited(aTable(1, 2), [{ deleteTableRow: { tableCellLocation: cell(8, 0) } }]))).toBe('before\n\n');
  });

  test('a new row is bare, or like the row beside it if that is asked for', () => {
    const shaded = {
      updateTableCellStyle: {
        tableRange: { tableCellLocation: cell(8, 0), rowSpan: 1, columnSpan: 1 },
        tableCellStyle: { backgroundColor: { color: { rgbColor: { red: 1 } } } },
        fields: 'backgroundColor',
      },
    };
    const row = { insertTableRow: { tableCellLocation: cell(8, 0), insertBelow: true } };
    const reds = (doc: Doc) => JSON.stringify(answer(doc)).match(/"red":1/g)?.length;
    const doc = edited(aTable(1, 1), [shaded, insert(11, 'x'), bold(11, 12)]);
    expect(reds(edited(doc, [row]))).toBe(1);
    expect(reds(edited(doc, [row], 'like the reference row'))).toBe(2);
  });

  test('a merge grows over a row put into it, and shrinks by one taken out', () => {
    const merge = { mergeTableCells: { tableRange: { tableCellLocation: cell(8, 0), rowSpan: 2, columnSpan: 1 } } };
    const doc = edited(aTable(3, 2), [merge]);
    const span = (changed: Doc) =>
      changed.tabs[0]?.documentTab.body.content[2]?.table?.tableRows[0]?.tableCells[0]?.tableCellStyle['rowSpan'];
    expect(span(doc)).toBe(2);
    expect(span(edited(doc, [{ insertTableRow: { tableCellLocation: cell(8, 0, 1), insertBelow: true } }]))).toBe(3);
    expect(span(edited(doc, [{ deleteTableRow: { tableCellLocation: cell(8, 1, 1) } }]))).toBe(1);
  });

  test('a row below a cell that a merge covers goes below the merge, too', () => {
    const merge = { mergeTableCells: { tableRange: { tableCellLocation: cell(8, 0), rowSpan: 2, columnSpan: 1 } } };
    const row = { insertTableRow: { tableCellLocation: cell(8, 1), insertBelow: false } };
    const doc = edited(aTable(3, 1), [merge, row]);
    const spans = doc.tabs[0]?.documentTab.body.content[2]?.table?.tableRows.map(
      ({ tableCells }) => tableCells[0]?.tableCellStyle['rowSpan'],
    );
    expect(spans).toEqual([1, 2, 1, 1]);
  });

  test('a row below a merged cell goes below the merge', () => {
    const merge = { mergeTableCells: { tableRange: { tableCellLocation: cell(8, 0), rowSpan: 2, columnSpan: 1 } } };
    const doc = edited(aTable(3, 1), [
      merge,
      { insertTableRow: { tableCellLocation: cell(8, 0), insertBelow: true } },
      insert(11, 'x'),
    ]);
    expect(textOf(doc)).toBe('before\n[x///]\n');
  });

  test('header rows are pinned and let go', () => {
    const pin = (pinnedHeaderRowsCount: number) => ({
      pinTableHeaderRows: { tableStartLocation: { index: 8 }, pinnedHeaderRowsCount },
    });
    const headers = (doc: Doc) => JSON.stringify(doc).match(/"tableHeader":true/g)?.length ?? 0;
    expect(headers(edited(aTable(), [pin(1)]))).toBe(1);
    expect(headers(edited(aTable(), [pin(1), pin(0)]))).toBe(0);
  });

  test('a border is set on both sides of it', () => {
    const borderRight = { width: { magnitude: 1, unit: 'PT' }, dashStyle: 'SOLID', color: {} };
    const request = {
      updateTableCellStyle: {
        tableRange: { tableCellLocation: cell(8, 0), rowSpan: 1, columnSpan: 1 },
        tableCellStyle: { borderRight },
        fields: 'borderRight',
      },
    };
    const cells = edited(aTable(1, 2), [request]).tabs[0]?.documentTab.body.content[2]?.table?.tableRows[0]?.tableCells;
    expect(cells?.map(({ tableCellStyle }) => [tableCellStyle['borderRight'], tableCellStyle['borderLeft']])).toEqual([
      [borderRight, undefined],
      [undefined, borderRight],
    ]);
  });

  test('900 rows are filled in one batch', () => {
    const rows = Array.from({ length: 449 }, () => ({
      insertTableRow: { tableCellLocation: cell(8, 0), insertBelow: true },
    }));
    const doc = edited(edited(aTable(2, 3), rows), rows);
    const fill = Array.from({ length: 900 }, (_, row) => insert(11 + (899 - row) * 7, `r${899 - row}`));
    expect(textOf(edited(doc, fill))).toBe(
      `before\n[${Array.from({ length: 900 }, (_, row) => `r${row}||`).join('/')}]\n`,
    );
  });
});
