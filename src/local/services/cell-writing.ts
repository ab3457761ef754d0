import { types } from 'node:util';
import type { Execution } from '../runtime/execution.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { a1 } from '../workbook/a1.ts';
import type { LocalSheet } from '../workbook/local-sheet.ts';
import { type LocalWorkbook, UNCALCULATED } from '../workbook/local-workbook.ts';
import { isDateFormat, shown } from '../workbook/number-format.ts';
import { serialOfWall, wallOfInstant } from '../workbook/serial-date.ts';
import { style } from '../workbook/style.ts';
import { readTyped, type Typed } from '../workbook/typed-text.ts';
import { violates } from './validation-check.ts';

const LONGEST_TEXT = 50_000;

/** Puts values into cells the way setValues does: text is read as if typed, a day gets a date format, rules that reject do. */
export class CellWriter {
  private readonly dayFormat: string;
  private readonly dayFirst: boolean;
  private readonly year: number;

  constructor(
    private readonly workbook: LocalWorkbook,
    private readonly sheet: LocalSheet,
    now: number,
  ) {
    this.dayFirst = workbook.locale !== 'en_US';
    this.dayFormat = this.dayFirst ? 'dd/MM/yyyy' : 'M/d/yyyy';
    this.year = new Date(wallOfInstant(now, workbook.timeZone)).getUTCFullYear();
  }

  /** What would be in the cell; throws before anything is written when it may not be there. */
  understand(given: unknown, row: number, column: number): Typed {
    const numberFormat = this.sheet.styles.get(row, column)?.numberFormat;
    const typed = this.typed(given, numberFormat);
    const rule = this.sheet.validations.get(row, column);
    if (rule && !rule.allowInvalid && violates(typed.value, rule, this.workbook)) {
      const cell = a1({ row, column, rows: 1, columns: 1 });
      throw new GoogleFailure(
        `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
      );
    }
    return typed;
  }

  put(typed: Typed, row: number, column: number): void {
    const { sheet } = this;
    sheet.formulas.set(row, column, typed.formula);
    sheet.values.set(row, column, typed.formula === undefined ? typed.value : UNCALCULATED);
    if (typed.numberFormat === undefined) return;
    const old = sheet.styles.get(row, column);
    if (old?.numberFormat === undefined || (isDateFormat(typed.numberFormat) && !isDateFormat(old.numberFormat))) {
      sheet.styles.set(row, column, style({ ...old, numberFormat: typed.numberFormat }));
    }
  }

  private typed(given: unknown, numberFormat: string | undefined): Typed {
    if (given === undefined || given === null || given === '') return {};
    if (typeof given === 'string') return this.text(given, numberFormat);
    if (typeof given === 'boolean') return { value: given };
    if (typeof given === 'number') return { value: Number.isFinite(given) ? given : '#NUM!' };
    if (types.isDate(given)) return this.day(given, numberFormat);
    throw new TypeError(
      `A cell was given ${Array.isArray(given) ? 'an array' : `a ${typeof given}`}: Google would write its Java name.`,
    );
  }

  private text(given: string, numberFormat: string | undefined): Typed {
    if (given.length > LONGEST_TEXT) {
      throw new GoogleFailure('Your input contains more than the maximum of 50000 characters in a single cell.');
    }
    return readTyped(given, { numberFormat, dayFirst: this.dayFirst, year: this.year });
  }

  private day(given: Date, numberFormat: string | undefined): Typed {
    const instant = given.getTime();
    if (Number.isNaN(instant)) return { value: '#NUM!' };
    const value = serialOfWall(wallOfInstant(instant, this.workbook.timeZone));
    const format = Number.isInteger(value) ? this.dayFormat : `${this.dayFormat} HH:mm:ss`;
    return numberFormat === '@' ? { value: shown(value, format) } : { value, numberFormat: format };
  }
}

/** Google's refusals of a table of the wrong size. */
export function checkTable(table: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(table) || !Array.isArray(table[0])) {
    throw new GoogleFailure(
      "The parameters (Object) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  }
  if (table.length !== rows) {
    throw new GoogleFailure(
      `The number of rows in the data does not match the number of rows in the range. The data has ${table.length} but the range has ${rows}.`,
    );
  }
  for (const line of table as unknown[][]) {
    if (line.length !== columns) {
      throw new GoogleFailure(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
      );
    }
  }
  return table as unknown[][];
}

export function writerFor(execution: Execution, sheet: LocalSheet): CellWriter {
  return new CellWriter(execution.world.workbook, sheet, execution.world.now);
}
