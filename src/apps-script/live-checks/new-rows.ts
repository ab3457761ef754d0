import { bodyOf, elementsOf, rowsOf, tableStart } from './in-document.ts';
import { outcome, type Probe } from './probe.ts';

const GREY = { color: { rgbColor: { red: 0.8, green: 0.8, blue: 0.8 } } };

export const newRows: Probe = {
  id: 'new-rows',
  asks: 'Does a row that is put into a table look like the row beside it?',
  assumes:
    'No: it is bare, and the program gives it its looks. Where it has them already, they are given twice, which does no harm.',
  ifNot:
    'Nothing to mend: the program gives new rows the looks of the template’s row, whatever they have by themselves',
  run: ({ scratch }) => {
    const id = scratch.blankDoc();
    scratch.change(id, [{ insertTable: { rows: 1, columns: 1, location: { index: 1 } } }]);
    const start = tableStart(scratch.read(id));
    const cell = { tableStartLocation: { index: start }, rowIndex: 0, columnIndex: 0 };
    scratch.change(id, [
      { insertText: { location: { index: start + 3 }, text: 'bold' } },
      {
        updateTextStyle: {
          range: { startIndex: start + 3, endIndex: start + 7 },
          textStyle: { bold: true },
          fields: 'bold',
        },
      },
      {
        updateTableCellStyle: {
          tableRange: { tableCellLocation: cell, rowSpan: 1, columnSpan: 1 },
          tableCellStyle: { backgroundColor: GREY },
          fields: 'backgroundColor',
        },
      },
      { insertTableRow: { tableCellLocation: cell, insertBelow: true } },
    ]);
    const below = rowsOf(scratch.read(id))[1]?.tableCells?.[0];
    const at = (below?.startIndex ?? 0) + 1;
    const hasFill = JSON.stringify(below?.tableCellStyle?.['backgroundColor'] ?? {}).includes('rgbColor');
    scratch.change(id, [{ insertText: { location: { index: at }, text: 'new' } }]);
    const written = elementsOf(bodyOf(scratch.read(id))).find(({ textRun }) => textRun?.content?.startsWith('new'));
    const isBold = written?.textRun?.textStyle?.['bold'] === true;
    return outcome(
      !hasFill && !isBold,
      `its colour is ${hasFill ? 'taken over' : 'not taken over'}, its bold text ${isBold ? 'is' : 'is not'}`,
    );
  },
};
