import { a1, columnLetters, parseA1 } from '../workbook/a1.ts';
import type { Area } from '../workbook/area.ts';
import type { LocalSheet } from '../workbook/local-sheet.ts';
import type { LocalWorkbook } from '../workbook/local-workbook.ts';

/** `'My sheet'!$A$1:$B$9` as a sheet and a place on it. */
export function parseSheetArea(text: string, workbook: LocalWorkbook): { sheet: LocalSheet; area: Area } | undefined {
  const found = parseA1(text.replace(/^=/, ''), { rows: 1_048_576, columns: 16_384 });
  const sheet = found?.sheet === undefined ? undefined : workbook.sheet(found.sheet);
  return found && sheet ? { sheet, area: within(found.area, sheet) } : undefined;
}

export function sheetArea(sheet: string, { row, column, rows, columns }: Area): string {
  const from = `$${columnLetters(column)}$${row + 1}`;
  const to = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return `'${sheet.replace(/'/g, "''")}'!${from}:${to}`;
}

/** Several places, as in `B2:B9 D2`, cut to the sheet. */
export function parseAreas(text: string, sheet: LocalSheet): Area[] {
  return text.split(/[ ,]+/).flatMap((one) => {
    const found = parseA1(one, { rows: 1_048_576, columns: 16_384 });
    const area = found && within(found.area, sheet);
    return area && area.rows > 0 && area.columns > 0 ? [area] : [];
  });
}

export function areasText(areas: readonly Area[]): string {
  return areas.map(a1).join(' ');
}

function within(area: Area, sheet: LocalSheet): Area {
  return {
    ...area,
    rows: Math.min(area.rows, sheet.maxRows - area.row),
    columns: Math.min(area.columns, sheet.maxColumns - area.column),
  };
}
