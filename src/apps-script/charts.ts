/** The program's charts of a tab: made once, updated in place. A chart is the program's where its labels are in its chart columns. */
import type { Chart } from '../jobs/change.ts';
import { findColumns } from '../workbook/headers.ts';
import type { Tab } from '../workbook/tab.ts';
import type { Calls } from './calls.ts';
import { cellOf, type SheetValue } from './sheet-value.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Drawn = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Rows of the sheet that one chart takes up. */
const HEIGHT = 18;

interface Wanted {
  readonly chart: Chart;
  readonly at: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  readonly order: number;
  readonly beside: number;
}

/**
 * How many charts it made, changed or removed. `afresh`: the cells changed, so what a chart is called may have, too.
 * The number of calls grows with the charts, never with the rows.
 */
export function putCharts(sheet: Sheet, tab: Tab, charts: readonly Chart[], afresh: boolean, calls: Calls): number {
  const wanted = wantedOn(sheet, tab, charts, calls);
  const [first] = wanted;
  if (!first) return 0;
  const ours = chartsFrom(sheet, first.at.column, calls);
  const put = wanted.filter((each, index) => putOne(sheet, each, ours[index], afresh, calls));
  const left = ours.slice(wanted.length);
  for (const { chart } of left) calls.call(() => sheet.removeChart(chart));
  return put.length + left.length;
}

function wantedOn(sheet: Sheet, tab: Tab, charts: readonly Chart[], { call }: Calls): readonly Wanted[] {
  const width = call(() => sheet.getLastColumn());
  const top = call(() => sheet.getRange(1, 1, 1, width));
  const headers = (call(() => top.getValues())[0] ?? []) as SheetValue[];
  const { at } = findColumns(tab, headers.map(cellOf));
  return charts.flatMap((chart, order) => {
    const columns = chart.fields.map((field) => at.get(field));
    const [column] = columns;
    // Columns that somebody moved apart are no one range: that chart waits until they stand side by side again.
    if (column === undefined || columns.some((each, index) => each !== column + index)) return [];
    const [from, to] = chart.rows;
    const area = { row: from, column: column + 1, rows: to - from + 1, columns: columns.length };
    return [{ chart, order, beside: width + 2, at: area }];
  });
}

interface Ours {
  readonly chart: Drawn;
  readonly notation: string;
}

function chartsFrom(sheet: Sheet, column: number, { call }: Calls): readonly Ours[] {
  return call(() => sheet.getCharts()).flatMap((chart): Ours[] => {
    const [range] = call(() => chart.getRanges());
    if (!range || call(() => range.getColumn()) !== column) return [];
    return [{ chart, notation: call(() => range.getA1Notation()) }];
  });
}

function putOne(sheet: Sheet, wanted: Wanted, held: Ours | undefined, afresh: boolean, { call }: Calls): boolean {
  const { row, column, rows, columns } = wanted.at;
  const range = call(() => sheet.getRange(row, column, rows, columns));
  if (held && !afresh && held.notation === call(() => range.getA1Notation())) return false;
  const base = held ? held.chart.modify().clearRanges() : sheet.newChart().asColumnChart();
  const chart = drawn(base as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, wanted, range);
  if (held) call(() => sheet.updateChart(chart));
  else call(() => sheet.insertChart(chart));
  return true;
}

function drawn(
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  { chart: { title, names }, order, beside }: Wanted,
  range: GoogleAppsScript.Spreadsheet.Range,
): Drawn {
  const series = Object.fromEntries(names.map((labelInLegend, index) => [index, { labelInLegend }]));
  return builder
    .addRange(range)
    .setNumHeaders(0)
    .setOption('title', title)
    .setOption('series', series)
    .setPosition(2 + order * HEIGHT, beside, 0, 0)
    .build();
}
