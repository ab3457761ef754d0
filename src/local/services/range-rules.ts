import { unwrapped } from '../runtime/call-gate.ts';
import { style } from '../workbook/style.ts';
import type { Validation } from '../workbook/validation.ts';
import { forEachCell, readLayer } from './cell-reading.ts';
import { checkTable } from './cell-writing.ts';
import type { DataValidation } from './data-validation.ts';
import { validationOf } from './data-validation-builder.ts';
import { RangeLooks } from './range-looks.ts';

interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
  validationsOnly?: boolean;
}

/** Notes, rules and borders on the cells of a range, and what clears them. */
export abstract class RangeRules extends RangeLooks {
  setNote(note: string | null): this {
    this.mayWrite();
    forEachCell(this.area, (row, column) => {
      this.sheet.notes.set(row, column, note || undefined);
    });
    return this;
  }

  setNotes(notes: (string | null)[][]): this {
    this.mayWrite();
    checkTable(notes, this.area.rows, this.area.columns).forEach((line, r) => {
      line.forEach((note, c) => {
        this.sheet.notes.set(this.area.row + r, this.area.column + c, note ? String(note) : undefined);
      });
    });
    return this;
  }

  getNote(): string {
    return this.sheet.notes.get(this.area.row, this.area.column) ?? '';
  }

  getNotes(): string[][] {
    return readLayer(this.sheet.notes, this.area, (note) => note ?? '');
  }

  setDataValidation(rule: DataValidation | null): this {
    this.mayWrite();
    forEachCell(this.area, (row, column) => {
      this.sheet.validations.set(row, column, rule?.rule);
    });
    return this;
  }

  setDataValidations(rules: (DataValidation | null)[][]): this {
    this.mayWrite();
    checkTable(rules, this.area.rows, this.area.columns).forEach((line, r) => {
      line.forEach((rule, c) => {
        const local = unwrapped(rule) as DataValidation | null;
        this.sheet.validations.set(this.area.row + r, this.area.column + c, local?.rule);
      });
    });
    return this;
  }

  getDataValidation(): DataValidation | null {
    return this.seen(this.sheet.validations.get(this.area.row, this.area.column));
  }

  getDataValidations(): (DataValidation | null)[][] {
    return readLayer(this.sheet.validations, this.area, (rule) => this.seen(rule));
  }

  insertCheckboxes(...values: unknown[]): this {
    const rule: Validation = { criteria: 'CHECKBOX', values: values as string[], allowInvalid: false };
    forEachCell(this.area, (row, column) => {
      this.sheet.validations.set(row, column, rule);
      if (this.sheet.values.get(row, column) === undefined) this.sheet.values.set(row, column, false);
    });
    return this;
  }

  removeCheckboxes(): this {
    return this.clearContent().clearDataValidations();
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
  ): this {
    const { row, column, rows, columns } = this.area;
    const side = (wanted: boolean | null, old: string | undefined) =>
      wanted === null ? old : wanted ? (color ?? '#000000') : undefined;
    forEachCell(this.area, (r, c) => {
      const old = this.sheet.styles.get(r, c);
      const border = {
        top: side(r === row ? top : horizontal, old?.border?.top),
        bottom: side(r === row + rows - 1 ? bottom : horizontal, old?.border?.bottom),
        left: side(c === column ? left : vertical, old?.border?.left),
        right: side(c === column + columns - 1 ? right : vertical, old?.border?.right),
      };
      const any = Object.values(border).some((one) => one !== undefined);
      this.sheet.styles.set(r, c, style({ ...old, border: any ? border : undefined }));
    });
    return this;
  }

  clearNote(): this {
    return this.setNote(null);
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  clear(options: ClearOptions = {}): this {
    if (options.commentsOnly) this.clearNote();
    if (options.validationsOnly) this.clearDataValidations();
    const chosen = options.commentsOnly || options.validationsOnly;
    if (options.contentsOnly || !(chosen || options.formatOnly)) this.clearContent();
    if (options.formatOnly || !(chosen || options.contentsOnly)) this.clearFormat();
    return this;
  }

  private seen(rule: Validation | undefined): DataValidation | null {
    return rule ? validationOf(this.execution, rule) : null;
  }
}
