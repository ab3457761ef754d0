import type { SheetChart } from 'hucre/xlsx';
import type { Area } from '../workbook/area.ts';
import type { ChartModel } from '../workbook/decorations.ts';
import type { LocalSheet } from '../workbook/local-sheet.ts';
import { sheetArea } from './sheet-area.ts';

const KINDS: Readonly<Record<string, SheetChart['type']>> = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  PIE: 'pie',
  AREA: 'area',
  SCATTER: 'scatter',
};

/** Charts whose first column holds the labels and whose first row holds the names, as Google draws one range. */
export function chartsTo(sheet: LocalSheet): SheetChart[] {
  return sheet.charts.flatMap((chart) => {
    const type = KINDS[chart.type];
    const [range] = chart.areas;
    if (!type || !range) return [];
    const series = seriesOf(range.sheet, range.area, chart);
    const title = chart.options['title'];
    const anchor = { from: { row: chart.row, col: chart.column } };
    return series.length > 0 ? [{ type, series, anchor, ...(typeof title === 'string' && { title }) }] : [];
  });
}

function seriesOf(sheet: string, area: Area, { headers }: ChartModel): SheetChart['series'] {
  const body = { row: area.row + headers, rows: area.rows - headers, columns: 1 };
  if (body.rows < 1) return [];
  const column = (at: number) => sheetArea(sheet, { ...body, column: area.column + at });
  return Array.from({ length: area.columns - 1 }, (_, at) => ({ values: column(at + 1), categories: column(0) }));
}
