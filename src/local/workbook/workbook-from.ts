import { types } from 'node:util';
import type { CellValue, LocalSheet } from './local-sheet.ts';
import { LocalWorkbook } from './local-workbook.ts';
import { isDateFormat } from './number-format.ts';
import { isoOfSerial, serialOfIso, serialOfWall, wallOfInstant } from './serial-date.ts';
import { style } from './style.ts';

const DAY_STYLE = style({ numberFormat: 'dd/MM/yyyy' });
const MOMENT_STYLE = style({ numberFormat: 'dd/MM/yyyy HH:mm:ss' });

/** A workbook from tables, for tests and benchmarks. A Date, or text that is an ISO day or moment, becomes a date cell; other text stays text; a leading apostrophe keeps text text. */
export function workbookFrom(
  tabs: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  name = 'trust',
): LocalWorkbook {
  const workbook = new LocalWorkbook(name);
  for (const [tab, table] of Object.entries(tabs)) fill(workbook.addSheet(tab), table, workbook.timeZone);
  return workbook;
}

function fill(sheet: LocalSheet, table: readonly (readonly unknown[])[], zone: string): void {
  table.forEach((line, row) => {
    line.forEach((given, column) => {
      put(sheet, row, column, given, zone);
    });
    sheet.maxColumns = Math.max(sheet.maxColumns, line.length);
  });
  sheet.maxRows = Math.max(sheet.maxRows, table.length);
}

function put(sheet: LocalSheet, row: number, column: number, given: unknown, zone: string): void {
  if (given === undefined || given === null || given === '') return;
  const serial = serialIn(given, zone);
  if (serial !== undefined) {
    sheet.values.set(row, column, serial);
    sheet.styles.set(row, column, Number.isInteger(serial) ? DAY_STYLE : MOMENT_STYLE);
  } else sheet.values.set(row, column, typeof given === 'string' ? given.replace(/^'/, '') : (given as CellValue));
}

function serialIn(given: unknown, zone: string): number | undefined {
  if (types.isDate(given)) return serialOfWall(wallOfInstant(given.getTime(), zone));
  return typeof given === 'string' ? serialOfIso(given) : undefined;
}

/** The used cells of a sheet as plain data: a blank is '', a day its ISO text. */
export function tableOf(workbook: LocalWorkbook, tab: string): CellValue[][] {
  const sheet = workbook.sheet(tab);
  if (!sheet) throw new Error(`There is no sheet named ${tab}.`);
  const { row: rows, column: columns } = sheet.lastCell();
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => {
      const value = sheet.values.get(r, c) ?? '';
      return typeof value === 'number' && isDateFormat(sheet.styles.get(r, c)?.numberFormat)
        ? isoOfSerial(value)
        : value;
    }),
  );
}
