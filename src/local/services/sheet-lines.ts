import { GoogleFailure } from '../runtime/failures.ts';
import type { Axis } from '../workbook/area.ts';
import { Group } from './group.ts';
import { outOfBounds, SheetSizes } from './sheet-sizes.ts';

const MOST_CELLS = 10_000_000;

/** The rows and columns of a sheet as lines: inserted, deleted, hidden, grouped. */
export abstract class SheetLines extends SheetSizes {
  insertRowAfter(after: number): this {
    return this.insert('row', after, 1, after - 1);
  }

  insertRowBefore(before: number): this {
    return this.insert('row', before - 1, 1, before - 1);
  }

  insertRows(at: number, count = 1): void {
    this.insert('row', at - 1, count, at - 1);
  }

  insertRowsAfter(after: number, count: number): this {
    return this.insert('row', after, count, after - 1);
  }

  insertRowsBefore(before: number, count: number): this {
    return this.insert('row', before - 1, count, before - 1);
  }

  insertColumnAfter(after: number): this {
    return this.insert('column', after, 1, after - 1);
  }

  insertColumnBefore(before: number): this {
    return this.insert('column', before - 1, 1, before - 1);
  }

  insertColumns(at: number, count = 1): void {
    this.insert('column', at - 1, count, at - 1);
  }

  insertColumnsAfter(after: number, count: number): this {
    return this.insert('column', after, count, after - 1);
  }

  insertColumnsBefore(before: number, count: number): this {
    return this.insert('column', before - 1, count, before - 1);
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

  /** New lines look like the line they were inserted after, or before. */
  private insert(axis: Axis, at: number, count: number, like: number): this {
    const { workbook } = this.execution.world;
    const most = axis === 'row' ? this.sheet.maxRows : this.sheet.maxColumns;
    if (at < 0 || at > most || count < 1) throw outOfBounds(axis);
    const added = count * (axis === 'row' ? this.sheet.maxColumns : this.sheet.maxRows);
    if (workbook.cellCount() + added > MOST_CELLS) {
      throw new GoogleFailure(
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      );
    }
    workbook.resize(this.sheet, axis, at, count, like);
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
}
