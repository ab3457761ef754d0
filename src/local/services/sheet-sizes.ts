import type { Execution } from '../runtime/execution.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { Axis } from '../workbook/area.ts';
import { COLUMN_WIDTH, type Line, type LocalSheet, ROW_HEIGHT } from '../workbook/local-sheet.ts';

/** How big a sheet and its rows and columns are, and which stay in view. */
export abstract class SheetSizes extends GoogleObject {
  constructor(
    execution: Execution,
    readonly sheet: LocalSheet,
  ) {
    super(execution);
  }

  getMaxRows(): number {
    return this.sheet.maxRows;
  }

  getMaxColumns(): number {
    return this.sheet.maxColumns;
  }

  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }

  setFrozenRows(rows: number): void {
    this.checkFrozen('rows', rows, this.sheet.maxRows);
    this.sheet.frozenRows = rows;
  }

  getFrozenColumns(): number {
    return this.sheet.frozenColumns;
  }

  setFrozenColumns(columns: number): void {
    this.checkFrozen('columns', columns, this.sheet.maxColumns);
    this.sheet.frozenColumns = columns;
  }

  getColumnWidth(column: number): number {
    return this.sheet.columnLines[column - 1]?.size ?? COLUMN_WIDTH;
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(from: number, count: number, width: number): this {
    return this.each('column', from, count, (line) => {
      line.size = width;
    });
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(from: number, count: number): this {
    for (let column = from; column < from + count; column++) {
      const longest = this.sheet.values.rows.reduce(
        (most, cells) => Math.max(most, String(cells?.[column - 1] ?? '').length),
        3,
      );
      this.sheet.line('column', column - 1).size = Math.min(400, 12 + longest * 7);
    }
    return this;
  }

  getRowHeight(row: number): number {
    return this.sheet.rowLines[row - 1]?.size ?? ROW_HEIGHT;
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(from: number, count: number, height: number): this {
    return this.each('row', from, count, (line) => {
      line.size = height;
    });
  }

  protected each(axis: Axis, from: number, count: number, change: (line: Line) => void): this {
    const most = axis === 'row' ? this.sheet.maxRows : this.sheet.maxColumns;
    if (from < 1 || from - 1 + count > most) throw outOfBounds(axis);
    for (let at = from - 1; at < from - 1 + count; at++) change(this.sheet.line(axis, at));
    return this;
  }

  private checkFrozen(what: string, count: number, most: number): void {
    if (count < 0 || count > most) throw new GoogleFailure(`The number of frozen ${what} is out of bounds.`);
  }
}

export function outOfBounds(axis: Axis): GoogleFailure {
  return new GoogleFailure(axis === 'row' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.');
}
