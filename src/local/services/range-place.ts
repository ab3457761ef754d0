import type { Execution } from '../runtime/execution.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import { a1 } from '../workbook/a1.ts';
import type { Area } from '../workbook/area.ts';
import type { LocalSheet } from '../workbook/local-sheet.ts';
import { isProtectedFrom } from './protection-check.ts';

/** Where a range is. Rows and columns count from 1 for the bundle, from 0 inside. */
export abstract class RangePlace extends GoogleObject {
  constructor(
    execution: Execution,
    readonly sheet: LocalSheet,
    readonly area: Area,
  ) {
    super(execution);
    const { row, column, rows, columns } = area;
    if (row < 0 || column < 0 || row + rows > sheet.maxRows || column + columns > sheet.maxColumns) {
      throw new GoogleFailure('The coordinates of the range are outside the dimensions of the sheet.');
    }
    if (rows < 1) throw new GoogleFailure('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new GoogleFailure('The number of columns in the range must be at least 1.');
  }

  getRow(): number {
    return this.area.row + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.area.column + 1;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns;
  }

  getA1Notation(): string {
    return a1(this.area);
  }

  getGridId(): number {
    return this.sheet.id;
  }

  activate(): this {
    this.execution.world.activeSheetId = this.sheet.id;
    return this;
  }

  activateAsCurrentCell(): this {
    return this.activate();
  }

  /** Stops a write that a protection forbids. */
  protected mayWrite(): void {
    const { identity, world } = this.execution;
    if (isProtectedFrom(identity.effectiveUser, this.sheet, this.area, world.owner)) {
      throw new GoogleFailure(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
    }
  }
}
