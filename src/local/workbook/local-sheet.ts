import { type Area, type Axis, shifted } from './area.ts';
import type { ChartModel, ConditionalFormat, ProtectionModel } from './decorations.ts';
import { Layer } from './layer.ts';
import type { CellStyle } from './style.ts';
import type { Validation } from './validation.ts';

/** A day is a number whose cell has a date format, as in Google Sheets and in .xlsx. */
export type CellValue = string | number | boolean;

/** Pixels, unless a line has its own size. */
export const COLUMN_WIDTH = 100;
export const ROW_HEIGHT = 21;

export interface Line {
  size?: number;
  hidden?: boolean;
  depth?: number;
}

/** One tab. Cells are layers of row arrays; a blank cell is a hole. */
export class LocalSheet {
  readonly values = new Layer<CellValue>();
  readonly formulas = new Layer<string>();
  readonly styles = new Layer<CellStyle>();
  readonly notes = new Layer<string>();
  readonly validations = new Layer<Validation>();
  rowLines: (Line | undefined)[] = [];
  columnLines: (Line | undefined)[] = [];
  maxRows = 1000;
  maxColumns = 26;
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  hiddenGridlines = false;
  tabColor: string | undefined;
  merges: Area[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  protections: ProtectionModel[] = [];
  charts: ChartModel[] = [];

  constructor(
    readonly id: number,
    public name: string,
  ) {}

  /** The last row and column that hold a value: looks, notes and rules do not count. */
  lastCell(): { row: number; column: number } {
    let column = 0;
    let row = 0;
    for (let r = 0; r < this.values.rows.length; r++) {
      const width = usedWidth(this.values.rows[r]);
      if (width > 0) row = r + 1;
      if (width > column) column = width;
    }
    return { row, column };
  }

  /** Adds blank lines; they look like, and have the rules of, the line at `like` as it is counted before. */
  insert(axis: Axis, at: number, count: number, like?: number): void {
    for (const layer of this.layers()) {
      if (axis === 'row') layer.insertRows(at, count);
      else layer.insertColumns(at, count);
    }
    const lines = axis === 'row' ? this.rowLines : this.columnLines;
    if (at < lines.length) lines.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
    if (axis === 'row') this.maxRows += count;
    else this.maxColumns += count;
    this.shiftAreas(axis, at, count);
    if (like !== undefined) this.inherit(axis, at, count, like < at ? like : like + count);
  }

  delete(axis: Axis, at: number, count: number): void {
    for (const layer of this.layers()) {
      if (axis === 'row') layer.deleteRows(at, count);
      else layer.deleteColumns(at, count);
    }
    (axis === 'row' ? this.rowLines : this.columnLines).splice(at, count);
    if (axis === 'row') this.maxRows -= count;
    else this.maxColumns -= count;
    this.shiftAreas(axis, at, -count);
  }

  line(axis: Axis, at: number): Line {
    const lines = axis === 'row' ? this.rowLines : this.columnLines;
    lines[at] ??= {};
    return lines[at];
  }

  layers(): Layer<unknown>[] {
    return [this.values, this.formulas, this.styles, this.notes, this.validations] as Layer<unknown>[];
  }

  private inherit(axis: Axis, at: number, count: number, from: number): void {
    for (const layer of [this.styles, this.validations] as Layer<unknown>[]) {
      for (let line = at; line < at + count; line++) {
        if (axis === 'row') layer.copyRow(from, line);
        else layer.copyColumn(from, line);
      }
    }
  }

  private shiftAreas(axis: Axis, at: number, count: number): void {
    const move = (areas: readonly Area[]) => areas.flatMap((area) => shifted(area, axis, at, count) ?? []);
    this.merges = move(this.merges);
    this.conditionalFormats = this.conditionalFormats
      .map((rule) => ({ ...rule, areas: move(rule.areas) }))
      .filter(({ areas }) => areas.length > 0);
    this.protections = this.protections.filter((protection) => {
      protection.unprotected = move(protection.unprotected);
      if (!protection.area) return true;
      protection.area = shifted(protection.area, axis, at, count);
      return protection.area !== undefined;
    });
  }
}

function usedWidth(cells: readonly (CellValue | undefined)[] | undefined): number {
  let width = cells?.length ?? 0;
  while (width > 0 && cells?.[width - 1] === undefined) width--;
  return width;
}
