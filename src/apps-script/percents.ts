import type { Cell } from '../workbook/cell.ts';
import { findColumns } from '../workbook/headers.ts';
import type { Tab } from '../workbook/tab.ts';
import { benchmarks } from '../workbook/tabs/benchmarks.ts';
import { captureGrid, captureGridOf, gridMeasures } from '../workbook/tabs/capture-grid.ts';
import { dataCaptures } from '../workbook/tabs/data-captures.ts';
import { settings } from '../workbook/tabs/settings.ts';
import { whatIfTab } from '../workbook/tabs/what-if.ts';
import type { Calls } from './calls.ts';

/** Where people type 62% as well as 62, and only the number format tells them apart: no other tab needs a second call. */
const WITH_PERCENTS: ReadonlySet<string> = new Set([
  dataCaptures.name,
  captureGrid.name,
  benchmarks.name,
  settings.name,
  whatIfTab.name,
]);

/** Text columns in which a percentage may stand. */
const holdsValues = (tab: Tab, field: string): boolean =>
  (tab === settings && field === 'value') || (tab === whatIfTab && field === 'try');

export type IsPercent = (row: number, column: number) => boolean;

/** One call for the span of the columns that hold figures. A row below those asked for has the last one's format. */
export function readPercents(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  known: Tab | undefined,
  headers: readonly Cell[],
  rows: number,
  { call }: Calls,
): IsPercent | undefined {
  const tab = known?.name === captureGrid.name ? captureGridOf(gridMeasures(headers)) : known;
  if (!tab || !WITH_PERCENTS.has(tab.name) || rows < 2) return undefined;
  const figures = [...findColumns(tab, headers).at].filter(
    ([field]) => tab.columns[field]?.kind === 'figure' || holdsValues(tab, field),
  );
  if (figures.length === 0) return undefined;
  const columns = figures.map(([, column]) => column);
  const first = Math.min(...columns);
  const width = Math.max(...columns) - first + 1;
  const range = call(() => sheet.getRange(1, first + 1, rows, width));
  const formats = call(() => range.getNumberFormats());
  return (row, column) => formats[Math.min(row, rows - 1)]?.[column - first]?.includes('%') ?? false;
}
