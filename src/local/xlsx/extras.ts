import type { ChartModel, ProtectionModel } from '../workbook/decorations.ts';
import type { LocalSheet } from '../workbook/local-sheet.ts';
import type { LocalWorkbook } from '../workbook/local-workbook.ts';
import { fittedRows } from './fitted-rows.ts';

const PROPERTY = 'localHost';

/** What Google Sheets knows and .xlsx cannot hold: kept as JSON in a custom property of the file. */
interface Extras {
  readonly timeZone: string;
  readonly locale: string;
  readonly sheets: Readonly<Record<string, SheetExtras>>;
}

interface SheetExtras {
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly protections: readonly ProtectionModel[];
  readonly charts: readonly ChartModel[];
  /** Rows whose height was worked out for the file, in pixels; a row that has another by now was resized by a person. */
  readonly fitted?: readonly (readonly [row: number, size: number])[];
}

export function extrasOf(workbook: LocalWorkbook): Record<string, string> {
  const { timeZone, locale } = workbook;
  const sheets = workbook.sheets.map((sheet): [string, SheetExtras] => {
    const { name, maxRows, maxColumns, protections, charts } = sheet;
    return [name, { maxRows, maxColumns, protections, charts, fitted: [...fittedRows(sheet)] }];
  });
  const extras: Extras = { timeZone, locale, sheets: Object.fromEntries(sheets) };
  return { [PROPERTY]: JSON.stringify(extras) };
}

/** Takes back what an earlier host left in the file; anything else there is ignored. */
export function restoreExtras(workbook: LocalWorkbook, custom: Readonly<Record<string, unknown>> | undefined): void {
  const text = custom?.[PROPERTY];
  if (typeof text !== 'string') return;
  const extras = JSON.parse(text) as Extras;
  workbook.timeZone = extras.timeZone;
  workbook.locale = extras.locale;
  for (const sheet of workbook.sheets) {
    const kept = extras.sheets[sheet.name];
    if (!kept) continue;
    sheet.maxRows = Math.max(kept.maxRows, sheet.lastCell().row);
    sheet.maxColumns = Math.max(kept.maxColumns, sheet.lastCell().column);
    sheet.protections = kept.protections.map((one) => ({
      ...one,
      editors: [...one.editors],
      unprotected: [...one.unprotected],
    }));
    sheet.charts = [...kept.charts];
    for (const [row, size] of kept.fitted ?? []) forgetSize(sheet, row, size);
  }
}

function forgetSize(sheet: LocalSheet, row: number, fitted: number): void {
  const { size, ...rest } = sheet.rowLines[row] ?? {};
  if (size === fitted) sheet.rowLines[row] = Object.keys(rest).length > 0 ? rest : undefined;
}
