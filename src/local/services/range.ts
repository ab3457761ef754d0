import type { StandsInFor } from '../registry/google-class.ts';
import { rangeClass } from '../registry/range.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import type { Axis } from '../workbook/area.ts';
import { copyCells, type SortKey, sortRows } from './moving-cells.ts';
import { Protection } from './protection.ts';
import { RangeRules } from './range-rules.ts';
import { rangeOn, sheetOn } from './ranges.ts';
import type { Sheet } from './sheet.ts';

type SortGiven = number | { column: number; ascending?: boolean };

export class Range extends RangeRules implements StandsInFor<GoogleAppsScript.Spreadsheet.Range, typeof rangeClass> {
  readonly definition = rangeClass;

  getSheet(): Sheet {
    return sheetOn(this.execution, this.sheet);
  }

  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) {
      throw new GoogleFailure('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(rows: number, columns: number, height = this.area.rows, width = this.area.columns): Range {
    const { row, column } = this.area;
    return rangeOn(this.execution, this.sheet, {
      row: row + rows,
      column: column + columns,
      rows: height,
      columns: width,
    });
  }

  /** Sorts whole rows of the range; columns count from 1 in the sheet, not in the range. */
  sort(by: SortGiven | SortGiven[]): this {
    this.mayWrite();
    const given = Array.isArray(by) ? Array.from(by) : [by];
    const keys = given.map(
      (key): SortKey =>
        typeof key === 'number'
          ? { column: Math.abs(key) - 1, ascending: key > 0 }
          : { column: key.column - 1, ascending: key.ascending !== false },
    );
    sortRows(this.sheet, this.area, keys);
    this.execution.wroteCells(this.area.rows * this.area.columns);
    return this;
  }

  copyTo(destination: Range, how?: unknown): void {
    const options = typeof how === 'object' && how !== null ? (how as Record<string, boolean>) : {};
    destination.mayWrite();
    copyCells(this.sheet, this.area, destination.sheet, destination.area, {
      contents: !options['formatOnly'] && how !== 'PASTE_FORMAT',
      looks: !options['contentsOnly'] && how !== 'PASTE_VALUES',
    });
    this.execution.wroteCells(this.area.rows * this.area.columns);
  }

  protect(): Protection {
    const model = { area: this.area, description: '', warningOnly: false, editors: [], unprotected: [] };
    this.sheet.protections.push(model);
    return new Protection(this.execution, this.sheet, model);
  }

  merge(): this {
    this.sheet.merges.push(this.area);
    return this;
  }

  breakApart(): this {
    const { row, column, rows, columns } = this.area;
    this.sheet.merges = this.sheet.merges.filter(
      (merge) =>
        merge.row < row || merge.column < column || merge.row >= row + rows || merge.column >= column + columns,
    );
    return this;
  }

  getMergedRanges(): Range[] {
    return this.sheet.merges.map((area) => rangeOn(this.execution, this.sheet, area));
  }

  shiftRowGroupDepth(delta: number): this {
    return this.deepen('row', this.area.row, this.area.rows, delta);
  }

  shiftColumnGroupDepth(delta: number): this {
    return this.deepen('column', this.area.column, this.area.columns, delta);
  }

  private deepen(axis: Axis, from: number, count: number, delta: number): this {
    for (let at = from; at < from + count; at++) {
      const line = this.sheet.line(axis, at);
      line.depth = Math.min(8, Math.max(0, (line.depth ?? 0) + delta));
    }
    return this;
  }
}
