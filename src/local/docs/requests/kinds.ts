/** The requests that the host applies, each with the fields Google gives it. */

import { createParagraphBullets, deleteParagraphBullets } from './bullets.ts';
import type { Apply } from './context.ts';
import { deleteContentRange } from './delete-range.ts';
import { insertTable } from './insert-table.ts';
import { insertText } from './insert-text.ts';
import { insertPageBreak } from './page-break.ts';
import { updateParagraphStyle } from './paragraph-style.ts';
import { replaceAllText } from './replace-all-text.ts';
import { mergeTableCells, unmergeTableCells, updateTableCellStyle } from './table-cells.ts';
import { deleteTableColumn, insertTableColumn, updateTableColumnProperties } from './table-columns.ts';
import { deleteTableRow, insertTableRow, pinTableHeaderRows, updateTableRowStyle } from './table-rows.ts';
import { updateTextStyle } from './text-style.ts';

export interface RequestKind {
  readonly apply: Apply;
  readonly fields: readonly string[];
  /** Where the host is only nearly like Google. */
  readonly note?: string;
}

export const REQUESTS: Readonly<Record<string, RequestKind>> = {
  insertText: {
    apply: insertText,
    fields: ['location', 'endOfSegmentLocation', 'text'],
    note: 'at the start of a paragraph the text takes the style of what follows; a link before it is not continued *(both unproven)*',
  },
  deleteContentRange: { apply: deleteContentRange, fields: ['range'] },
  replaceAllText: {
    apply: replaceAllText,
    fields: ['replaceText', 'containsText', 'tabsCriteria'],
    note: 'the new text takes the style of the first character it replaces *(unproven)*; no regular expressions',
  },
  updateTextStyle: {
    apply: updateTextStyle,
    fields: ['range', 'textStyle', 'fields'],
    note: 'a value equal to the inherited one is kept, where Google drops it',
  },
  updateParagraphStyle: {
    apply: updateParagraphStyle,
    fields: ['range', 'paragraphStyle', 'fields'],
    note: 'a change of named style clears no direct formatting',
  },
  createParagraphBullets: { apply: createParagraphBullets, fields: ['range', 'bulletPreset'] },
  deleteParagraphBullets: { apply: deleteParagraphBullets, fields: ['range'] },
  insertTable: { apply: insertTable, fields: ['location', 'endOfSegmentLocation', 'rows', 'columns'] },
  insertTableRow: {
    apply: insertTableRow,
    fields: ['tableCellLocation', 'insertBelow'],
    note: 'the new row is bare; whether Google copies the reference row’s looks is *(unproven)*, so a test can ask for either',
  },
  deleteTableRow: { apply: deleteTableRow, fields: ['tableCellLocation'] },
  insertTableColumn: { apply: insertTableColumn, fields: ['tableCellLocation', 'insertRight'], note: 'as for rows' },
  deleteTableColumn: { apply: deleteTableColumn, fields: ['tableCellLocation'] },
  updateTableCellStyle: {
    apply: updateTableCellStyle,
    fields: ['tableRange', 'tableStartLocation', 'tableCellStyle', 'fields'],
  },
  updateTableRowStyle: {
    apply: updateTableRowStyle,
    fields: ['tableStartLocation', 'rowIndices', 'tableRowStyle', 'fields'],
  },
  updateTableColumnProperties: {
    apply: updateTableColumnProperties,
    fields: ['tableStartLocation', 'columnIndices', 'tableColumnProperties', 'fields'],
  },
  pinTableHeaderRows: { apply: pinTableHeaderRows, fields: ['tableStartLocation', 'pinnedHeaderRowsCount'] },
  mergeTableCells: { apply: mergeTableCells, fields: ['tableRange'] },
  unmergeTableCells: { apply: unmergeTableCells, fields: ['tableRange'] },
  insertPageBreak: { apply: insertPageBreak, fields: ['location', 'endOfSegmentLocation'] },
};
