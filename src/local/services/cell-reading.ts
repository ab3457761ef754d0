import type { Execution } from '../runtime/execution.ts';
import type { Area } from '../workbook/area.ts';
import type { Layer } from '../workbook/layer.ts';
import type { LocalSheet } from '../workbook/local-sheet.ts';
import { isDateFormat } from '../workbook/number-format.ts';
import { instantOfWall, wallOfSerial } from '../workbook/serial-date.ts';

/** The values of an area as getValues gives them, built with the realm's own constructors: a blank is '', a number under a date format a Date. */
export function readValues(execution: Execution, sheet: LocalSheet, area: Area): unknown[][] {
  const { realm, world } = execution;
  const zone = world.workbook.timeZone;
  const table = new realm.parts.Array(area.rows) as unknown[][];
  for (let r = 0; r < area.rows; r++) {
    const values = sheet.values.rows[area.row + r];
    const styles = sheet.styles.rows[area.row + r];
    const line = new realm.parts.Array(area.columns);
    for (let c = 0; c < area.columns; c++) {
      const value = values?.[area.column + c];
      if (typeof value === 'number' && isDateFormat(styles?.[area.column + c]?.numberFormat)) {
        line[c] = realm.date(instantOfWall(wallOfSerial(value), zone));
      } else line[c] = value ?? '';
    }
    table[r] = line;
  }
  execution.readCells(area.rows * area.columns);
  return table;
}

/** One thing a cell, row by row. */
export function readLayer<T, R>(layer: Layer<T>, area: Area, see: (thing: T | undefined) => R): R[][] {
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => see(layer.get(area.row + r, area.column + c))),
  );
}

export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}
