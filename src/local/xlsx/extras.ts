import type { ChartModel, ProtectionModel } from '../workbook/decorations.ts';
import type { LocalWorkbook } from '../workbook/local-workbook.ts';

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
}

export function extrasOf(workbook: LocalWorkbook): Record<string, string> {
  const { timeZone, locale } = workbook;
  const sheets = workbook.sheets.map(({ name, maxRows, maxColumns, protections, charts }) => [
    name,
    { maxRows, maxColumns, protections, charts },
  ]);
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
  }
}
