/** How the faults of a sheet are told: what was found, what was expected, what to do. */
import type { Cell, SheetCells } from './cell.ts';
import type { Column } from './column.ts';
import { isFormulaError } from './plain.ts';
import type { Problem } from './problem.ts';
import type { Tab } from './tab.ts';

const LONGEST = 100;

/** A cell as a problem quotes it. */
export function sayCell(cell: Cell): string {
  const said = String(cell).trim();
  if (said === '') return 'blank';
  return said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said;
}

export const missingTab = (tab: Tab): Problem => ({
  tab: tab.name,
  row: 0,
  column: '',
  found: 'no tab of this name',
  expected: `the tab ${tab.name}`,
  do: `It is read as empty. Run Set up to add it, or give the tab its name back`,
});

const headersOf = (tab: Tab, fields: readonly string[]): string =>
  fields.map((field) => tab.columns[field]?.header ?? field).join(', ');

export const missingColumns = (tab: Tab, fields: readonly string[], { cells }: SheetCells): Problem => ({
  tab: tab.name,
  row: 0,
  column: headersOf(tab, fields),
  found: sayHeaders(cells[0]),
  expected: `a column with the header ${headersOf(tab, fields)}`,
  do: 'The tab is read as empty. Type the header in row 1',
});

/** The headers that are there, as a problem quotes them. */
export function sayHeaders(headerRow: readonly Cell[] | undefined): string {
  const headers = (headerRow ?? []).map((cell) => String(cell).trim()).filter((header) => header !== '');
  return headers.length > 0 ? `the headers ${sayCell(headers.join(', '))}` : 'no headers in row 1';
}

export const missingColumn = (tab: Tab, field: string): Problem => ({
  tab: tab.name,
  row: 0,
  column: headersOf(tab, [field]),
  found: 'no such column',
  expected: `a column with the header ${headersOf(tab, [field])}`,
  do: `It is read as blank in every row: ${tab.columns[field]?.whenBlank ?? ''}. Type the header in row 1`,
});

const andRow = ({ unreadable }: Column): string => (unreadable === 'row' ? '. Until then the row is not used' : '');

const untilThen = (column: Column): string => andRow(column) || '. Until then it is not used';

export const unreadableCell = (tab: Tab, row: number, column: Column, cell: Cell): Problem => ({
  tab: tab.name,
  row,
  column: column.header,
  found: sayCell(cell),
  expected: column.expected,
  do: (isFormulaError(cell) ? 'Mend the formula, or type the value in its place' : column.remedy) + untilThen(column),
});

export const blankCell = (tab: Tab, row: number, column: Column): Problem => ({
  tab: tab.name,
  row,
  column: column.header,
  found: 'blank',
  expected: column.expected,
  do: column.blank === 'refused' ? `Fill it in${andRow(column)}` : `Fill it in: ${column.whenBlank ?? ''}`,
});
