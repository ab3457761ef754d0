import type { StandsInFor } from '../registry/google-class.ts';
import { groupClass } from '../registry/sheet.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { Area, Axis } from '../workbook/area.ts';
import type { Line, LocalSheet } from '../workbook/local-sheet.ts';
import { rangeOn } from './ranges.ts';

/** A run of grouped rows or columns. */
export class Group extends GoogleObject implements StandsInFor<GoogleAppsScript.Spreadsheet.Group, typeof groupClass> {
  readonly definition = groupClass;
  private readonly from: number;
  private readonly to: number;

  constructor(
    execution: Execution,
    private readonly sheet: LocalSheet,
    private readonly axis: Axis,
    at: number,
    private readonly depth: number,
  ) {
    super(execution);
    const inside = (place: number) => (this.lines()[place]?.depth ?? 0) >= depth;
    if (!inside(at)) {
      throw new GoogleFailure(`A group does not exist at index ${at + 1} and group depth ${depth}`);
    }
    let from = at;
    let to = at;
    while (from > 0 && inside(from - 1)) from--;
    while (inside(to + 1)) to++;
    this.from = from;
    this.to = to;
  }

  getDepth(): number {
    return this.depth;
  }

  getRange(): GoogleObject {
    const count = this.to - this.from + 1;
    const area: Area =
      this.axis === 'row'
        ? { row: this.from, column: 0, rows: count, columns: this.sheet.maxColumns }
        : { row: 0, column: this.from, rows: this.sheet.maxRows, columns: count };
    return rangeOn(this.execution, this.sheet, area);
  }

  isCollapsed(): boolean {
    return this.lines()[this.from]?.hidden ?? false;
  }

  collapse(): this {
    return this.each((line) => {
      line.hidden = true;
    });
  }

  expand(): this {
    return this.each((line) => {
      line.hidden = false;
    });
  }

  remove(): void {
    this.each((line) => {
      line.depth = Math.max(0, (line.depth ?? 0) - 1);
    });
  }

  private lines(): readonly (Line | undefined)[] {
    return this.axis === 'row' ? this.sheet.rowLines : this.sheet.columnLines;
  }

  private each(change: (line: Line) => void): this {
    for (let at = this.from; at <= this.to; at++) change(this.sheet.line(this.axis, at));
    return this;
  }
}
