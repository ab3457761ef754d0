import { GoogleFailure } from '../runtime/failures.ts';
import { shown } from '../workbook/number-format.ts';
import { readTyped } from '../workbook/typed-text.ts';
import { forEachCell, readLayer, readValues } from './cell-reading.ts';
import { checkTable, writerFor } from './cell-writing.ts';
import { RangePlace } from './range-place.ts';

/** What the cells of a range hold. */
export abstract class RangeValues extends RangePlace {
  getValues(): unknown[][] {
    return readValues(this.execution, this.sheet, this.area);
  }

  getValue(): unknown {
    return readValues(this.execution, this.sheet, { ...this.area, rows: 1, columns: 1 })[0]?.[0];
  }

  getDisplayValues(): string[][] {
    const { area, sheet } = this;
    this.execution.readCells(area.rows * area.columns);
    return Array.from({ length: area.rows }, (_row, r) =>
      Array.from({ length: area.columns }, (_column, c) => this.shownAt(sheet, area.row + r, area.column + c)),
    );
  }

  getDisplayValue(): string {
    this.execution.readCells(1);
    return this.shownAt(this.sheet, this.area.row, this.area.column);
  }

  isBlank(): boolean {
    let blank = true;
    forEachCell(this.area, (row, column) => {
      if (this.sheet.values.get(row, column) !== undefined) blank = false;
    });
    return blank;
  }

  setValues(values: unknown[][]): this {
    const { area, sheet, execution } = this;
    const table = checkTable(values, area.rows, area.columns);
    this.mayWrite();
    const writer = writerFor(execution, sheet);
    const understood = table.map((line, r) =>
      Array.from({ length: area.columns }, (_, c) => writer.understand(line[c], area.row + r, area.column + c)),
    );
    understood.forEach((line, r) => {
      line.forEach((typed, c) => {
        writer.put(typed, area.row + r, area.column + c);
      });
    });
    execution.wroteCells(area.rows * area.columns);
    return this;
  }

  setValue(value: unknown): this {
    const { rows, columns } = this.area;
    return this.setValues(Array.from({ length: rows }, () => new Array<unknown>(columns).fill(value)));
  }

  getFormulas(): string[][] {
    return readLayer(this.sheet.formulas, this.area, (formula) => formula ?? '');
  }

  getFormula(): string {
    return this.sheet.formulas.get(this.area.row, this.area.column) ?? '';
  }

  setFormulas(formulas: string[][]): this {
    const table = checkTable(formulas, this.area.rows, this.area.columns);
    return this.setValues(table.map((line) => line.map((formula) => asFormula(String(formula)))));
  }

  setFormula(formula: string): this {
    return this.setValue(asFormula(formula));
  }

  clearContent(): this {
    return this.setValue('');
  }

  isChecked(): boolean | null {
    const rule = this.sheet.validations.get(this.area.row, this.area.column);
    return rule?.criteria === 'CHECKBOX' ? this.sheet.values.get(this.area.row, this.area.column) === true : null;
  }

  check(): this {
    return this.setValue(true);
  }

  uncheck(): this {
    return this.setValue(false);
  }

  private shownAt(sheet: typeof this.sheet, row: number, column: number): string {
    return shown(sheet.values.get(row, column), sheet.styles.get(row, column)?.numberFormat);
  }
}

function asFormula(text: string): string {
  const formula = text.startsWith('=') || text === '' ? text : `=${text}`;
  if (
    formula !== '' &&
    readTyped(formula, { numberFormat: undefined, dayFirst: true, year: 2000 }).formula === undefined
  ) {
    throw new GoogleFailure(`"${text}" is not a formula.`);
  }
  return formula;
}
