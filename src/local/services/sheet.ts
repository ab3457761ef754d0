import type { StandsInFor } from '../registry/google-class.ts';
import { sheetClass } from '../registry/sheet.ts';
import { unwrapped } from '../runtime/call-gate.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { parseA1 } from '../workbook/a1.ts';
import type { Area } from '../workbook/area.ts';
import { readValues } from './cell-reading.ts';
import { writerFor } from './cell-writing.ts';
import type { ConditionalFormatRule } from './conditional-format-rule.ts';
import { conditionalFormatOf } from './conditional-format-rule-builder.ts';
import { copyOfSheet } from './copy-of-sheet.ts';
import { Protection } from './protection.ts';
import type { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import { rangeOn, sheetOn, spreadsheetFor } from './ranges.ts';
import { SheetCharts } from './sheet-charts.ts';
import type { Spreadsheet } from './spreadsheet.ts';

interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
}

export class Sheet extends SheetCharts implements StandsInFor<GoogleAppsScript.Spreadsheet.Sheet, typeof sheetClass> {
  readonly definition = sheetClass;

  getName(): string {
    return this.sheet.name;
  }

  getSheetName(): string {
    return this.sheet.name;
  }

  setName(name: string): this {
    if (this.sheet.name !== name && this.execution.world.workbook.sheet(name)) {
      throw new GoogleFailure(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    this.sheet.name = name;
    return this;
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  getIndex(): number {
    return this.execution.world.workbook.sheets.indexOf(this.sheet) + 1;
  }

  getParent(): Spreadsheet {
    return spreadsheetFor(this.execution);
  }

  getType(): string {
    return 'GRID';
  }

  getDataRange(): Range {
    const { row, column } = this.sheet.lastCell();
    return this.range({ row: 0, column: 0, rows: Math.max(1, row), columns: Math.max(1, column) });
  }

  getRange(start: string | number, column?: number, rows = 1, columns = 1): Range {
    if (typeof start === 'string') return this.range(this.areaOf(start));
    if (column === undefined) throw wrongCall('getRange');
    return this.range({ row: whole(start) - 1, column: whole(column) - 1, rows: whole(rows), columns: whole(columns) });
  }

  getRangeList(notations: string[]): RangeList {
    return new RangeList(
      this.execution,
      Array.from(notations, (notation) => this.range(this.areaOf(notation))),
    );
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return readValues(this.execution, this.sheet, { row: row - 1, column: column - 1, rows, columns });
  }

  getLastRow(): number {
    return this.sheet.lastCell().row;
  }

  getLastColumn(): number {
    return this.sheet.lastCell().column;
  }

  /** Below the last row with a value; the grid grows when it is full. */
  appendRow(values: unknown[]): this {
    const at = this.sheet.lastCell().row;
    if (at >= this.sheet.maxRows) this.insertRowsAfter(this.sheet.maxRows, 1);
    if (values.length > this.sheet.maxColumns) {
      this.insertColumnsAfter(this.sheet.maxColumns, values.length - this.sheet.maxColumns);
    }
    const writer = writerFor(this.execution, this.sheet);
    const typed = Array.from(values, (value, column) => writer.understand(value, at, column));
    typed.forEach((one, column) => {
      writer.put(one, at, column);
    });
    this.execution.wroteCells(values.length);
    return this;
  }

  sort(column: number, ascending = true): this {
    const { row: last, column: width } = this.sheet.lastCell();
    const frozen = this.sheet.frozenRows;
    if (last - frozen > 1) {
      this.range({ row: frozen, column: 0, rows: last - frozen, columns: width }).sort({ column, ascending });
    }
    return this;
  }

  clear({ contentsOnly = false, formatOnly = false }: ClearOptions = {}): this {
    if (contentsOnly || !formatOnly) this.all().clearContent();
    if (formatOnly || !contentsOnly) this.clearFormats();
    return this;
  }

  clearContents(): this {
    return this.clear({ contentsOnly: true });
  }

  clearFormats(): this {
    this.all().clearFormat();
    this.sheet.conditionalFormats = [];
    return this;
  }

  clearNotes(): this {
    this.all().clearNote();
    return this;
  }

  hideSheet(): this {
    const shown = this.execution.world.workbook.sheets.filter((sheet) => !sheet.hidden);
    if (shown.length === 1 && shown[0] === this.sheet)
      throw new GoogleFailure("You can't hide all the sheets in a document.");
    this.sheet.hidden = true;
    return this;
  }

  showSheet(): this {
    this.sheet.hidden = false;
    return this;
  }

  isSheetHidden(): boolean {
    return this.sheet.hidden;
  }

  /** Google shows a hidden sheet that is activated. */
  activate(): this {
    this.sheet.hidden = false;
    this.execution.world.activeSheetId = this.sheet.id;
    return this;
  }

  setActiveRange(range: Range): Range {
    this.execution.world.activeSheetId = range.sheet.id;
    return range;
  }

  getActiveRange(): Range {
    return this.range({ row: 0, column: 0, rows: 1, columns: 1 });
  }

  getActiveCell(): Range {
    return this.getActiveRange();
  }

  getTabColor(): string | null {
    return this.sheet.tabColor ?? null;
  }

  setTabColor(color: string | null): this {
    this.sheet.tabColor = color?.toLowerCase();
    return this;
  }

  hasHiddenGridlines(): boolean {
    return this.sheet.hiddenGridlines;
  }

  setHiddenGridlines(hidden: boolean): this {
    this.sheet.hiddenGridlines = hidden;
    return this;
  }

  protect(): Protection {
    const known = this.sheet.protections.find(({ area }) => area === undefined);
    const model = known ?? { area: undefined, description: '', warningOnly: false, editors: [], unprotected: [] };
    if (!known) this.sheet.protections.push(model);
    return new Protection(this.execution, this.sheet, model);
  }

  getProtections(type: unknown): Protection[] {
    return this.sheet.protections
      .filter(({ area }) => (type === 'RANGE') === (area !== undefined))
      .map((model) => new Protection(this.execution, this.sheet, model));
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.sheet.conditionalFormats.map((rule) => conditionalFormatOf(this.execution, this.sheet, rule));
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    this.sheet.conditionalFormats = Array.from(rules, (rule) => (unwrapped(rule) as ConditionalFormatRule).rule);
  }

  clearConditionalFormatRules(): void {
    this.sheet.conditionalFormats = [];
  }

  copyTo(_spreadsheet: Spreadsheet): Sheet {
    const { workbook } = this.execution.world;
    return sheetOn(this.execution, copyOfSheet(this.sheet, workbook, `Copy of ${this.sheet.name}`));
  }

  private areaOf(notation: string): Area {
    const found = parseA1(notation, { rows: this.sheet.maxRows, columns: this.sheet.maxColumns });
    if (found && (found.sheet === undefined || found.sheet === this.sheet.name)) return found.area;
    const named = this.execution.world.workbook.namedAreas.find(({ name }) => name === notation);
    if (named) return named.area;
    throw new GoogleFailure('Range not found');
  }

  private all(): Range {
    return this.range({ row: 0, column: 0, rows: this.sheet.maxRows, columns: this.sheet.maxColumns });
  }

  private range(area: Area): Range {
    return rangeOn(this.execution, this.sheet, area);
  }
}

function whole(value: number): number {
  if (typeof value !== 'number' || Number.isNaN(value)) throw wrongCall('getRange');
  return Math.trunc(value);
}

function wrongCall(method: string): GoogleFailure {
  return new GoogleFailure(`The parameters don't match the method signature for SpreadsheetApp.Sheet.${method}.`);
}
