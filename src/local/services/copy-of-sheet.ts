import type { LocalSheet } from '../workbook/local-sheet.ts';
import type { LocalWorkbook } from '../workbook/local-workbook.ts';

/** A second sheet with the same cells, looks, rules and sizes; charts are left behind. */
export function copyOfSheet(from: LocalSheet, workbook: LocalWorkbook, name: string, at?: number): LocalSheet {
  const made = workbook.addSheet(name, at);
  const sources = from.layers();
  made.layers().forEach((layer, index) => {
    layer.rows.push(...(sources[index]?.copy().rows ?? []));
  });
  made.maxRows = from.maxRows;
  made.maxColumns = from.maxColumns;
  made.frozenRows = from.frozenRows;
  made.frozenColumns = from.frozenColumns;
  made.tabColor = from.tabColor;
  made.rowLines = from.rowLines.map((line) => line && { ...line });
  made.columnLines = from.columnLines.map((line) => line && { ...line });
  made.merges = [...from.merges];
  made.conditionalFormats = [...from.conditionalFormats];
  return made;
}
