import type { Execution } from '../runtime/execution.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { Axis } from '../workbook/area.ts';
import type { LocalSheet } from '../workbook/local-sheet.ts';
import { Group } from './group.ts';

const MOST_CELLS = 10_000_000;
const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

/** The rows and columns of a sheet as lines: inserted, deleted, sized, hidden, grouped. */
export abstract class SheetLines extends GoogleObject {
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

  insertRowAfter(after: number): this {
    return this.insert('row', after, 1);
  }

  insertRowBefore(before: number): this {
    return this.insert('row', before - 1, 1);
  }

  insertRows(at: number, count = 1): void {
    this.insert('row', at - 1, count);
  }

  insertRowsAfter(after: number, count: number): this {
    return this.insert('row', after, count);
  }

  insertRowsBefore(before: number, count: number): this {
    return this.insert('row', before - 1, count);
  }

  insertColumnAfter(after: number): this {
    return this.insert('column', after, 1);
  }

  insertColumnBefore(before: number): this {
    return this.insert('column', before - 1, 1);
  }

  insertColumns(at: number, count = 1): void {
    this.insert('column', at - 1, count);
  }

  insertColumnsAfter(after: number, count: number): this {
    return this.insert('column', after, count);
  }

  insertColumnsBefore(before: number, count: number): this {
    return this.insert('column', before - 1, count);
  }

  deleteRow(at: number): this {
    return this.delete('row', at, 1);
  }

  deleteRows(at: number, count: number): void {
    this.delete('row', at, count);
  }

  deleteColumn(at: number): this {
    return this.delete('column', at, 1);
  }

  deleteColumns(at: number, count: number): void {
    this.delete('column', at, count);
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

  hideColumns(from: number, count = 1): void {
    this.hide('column', from, count, true);
  }

  showColumns(from: number, count = 1): void {
    this.hide('column', from, count, false);
  }

  hideRows(from: number, count = 1): void {
    this.hide('row', from, count, true);
  }

  showRows(from: number, count = 1): void {
    this.hide('row', from, count, false);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.sheet.columnLines[column - 1]?.hidden ?? false;
  }

  isRowHiddenByUser(row: number): boolean {
    return this.sheet.rowLines[row - 1]?.hidden ?? false;
  }

  getRowGroupDepth(row: number): number {
    return this.sheet.rowLines[row - 1]?.depth ?? 0;
  }

  getColumnGroupDepth(column: number): number {
    return this.sheet.columnLines[column - 1]?.depth ?? 0;
  }

  getRowGroup(row: number, depth: number): Group {
    return new Group(this.execution, this.sheet, 'row', row - 1, depth);
  }

  getColumnGroup(column: number, depth: number): Group {
    return new Group(this.execution, this.sheet, 'column', column - 1, depth);
  }

  collapseAllRowGroups(): this {
    return this.fold('row', true);
  }

  expandAllRowGroups(): this {
    return this.fold('row', false);
  }

  collapseAllColumnGroups(): this {
    return this.fold('column', true);
  }

  expandAllColumnGroups(): this {
    return this.fold('column', false);
  }

  setRowGroupControlPosition(_position: unknown): this {
    return this;
  }

  setColumnGroupControlPosition(_position: unknown): this {
    return this;
  }

  private insert(axis: Axis, at: number, count: number): this {
    const { workbook } = this.execution.world;
    const most = axis === 'row' ? this.sheet.maxRows : this.sheet.maxColumns;
    if (at < 0 || at > most || count < 1) throw outOfBounds(axis);
    const added = count * (axis === 'row' ? this.sheet.maxColumns : this.sheet.maxRows);
    if (workbook.cellCount() + added > MOST_CELLS) {
      throw new GoogleFailure(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    }
    workbook.resize(this.sheet, axis, at, count);
    return this;
  }

  private delete(axis: Axis, at: number, count: number): this {
    const { maxRows, maxColumns, frozenRows, frozenColumns } = this.sheet;
    const [most, frozen] = axis === 'row' ? [maxRows, frozenRows] : [maxColumns, frozenColumns];
    if (at < 1 || count < 1 || at - 1 + count > most) throw outOfBounds(axis);
    if (count >= most) throw new GoogleFailure(`You can't delete all the ${axis}s on the sheet.`);
    if (frozen > 0 && most - count <= frozen) {
      throw new GoogleFailure(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    }
    this.execution.world.workbook.resize(this.sheet, axis, at - 1, -count);
    return this;
  }

  private hide(axis: Axis, from: number, count: number, hidden: boolean): void {
    this.each(axis, from, count, (line) => {
      line.hidden = hidden;
    });
  }

  private fold(axis: Axis, hidden: boolean): this {
    const lines = axis === 'row' ? this.sheet.rowLines : this.sheet.columnLines;
    for (const line of lines) if (line?.depth) line.hidden = hidden;
    return this;
  }

  private each(axis: Axis, from: number, count: number, change: (line: ReturnType<LocalSheet['line']>) => void): this {
    const most = axis === 'row' ? this.sheet.maxRows : this.sheet.maxColumns;
    if (from < 1 || from - 1 + count > most) throw outOfBounds(axis);
    for (let at = from - 1; at < from - 1 + count; at++) change(this.sheet.line(axis, at));
    return this;
  }

  private checkFrozen(what: string, count: number, most: number): void {
    if (count < 0 || count > most) throw new GoogleFailure(`The number of frozen ${what} is out of bounds.`);
  }
}

function outOfBounds(axis: Axis): GoogleFailure {
  return new GoogleFailure(axis === 'row' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.');
}
