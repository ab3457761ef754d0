/** The seed rows of a workbook: one CSV file a tab, header row first, days as ISO text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Column } from '../../src/workbook/column.ts';
import { findColumns } from '../../src/workbook/headers.ts';
import { settings } from '../../src/workbook/tabs/settings.ts';
import { TABS, tabNamed } from '../../src/workbook/tabs.ts';
import { Stopped } from './stopped.ts';

export type SeedCell = string | number | Date;
type Table = readonly (readonly SeedCell[])[];
export type SeedTabs = Readonly<Record<string, Table>>;

/**
 * The tabs of all the folders in the program's order, then any other; a tab without a file is left out.
 * Where two folders have a tab, a row of the later one takes the place of the row that begins with the same cell.
 */
export function readSeeds(...folders: readonly string[]): SeedTabs {
  const order = new Map(TABS.map(({ name }, index) => [name, index]));
  const found: Record<string, Table> = {};
  for (const folder of folders)
    for (const [tab, rows] of readFolder(folder)) found[tab] = laidOver(found[tab] ?? [], rows);
  const inOrder = Object.entries(found).sort(
    ([a], [b]) => (order.get(a) ?? TABS.length) - (order.get(b) ?? TABS.length),
  );
  return Object.fromEntries(inOrder);
}

function readFolder(folder: string): readonly (readonly [string, Table])[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];
  if (names.length === 0)
    throw new Stopped(`There are no seed rows in ${folder}: the demonstration trust cannot be made.`);
  return names.map((name) => {
    const tab = name.slice(0, -'.csv'.length);
    return [tab, readTab(tab, readFileSync(join(folder, name), 'utf8'))];
  });
}

function laidOver(below: Table, above: Table): Table {
  if (below.length === 0) return above;
  const [headers = [], ...rows] = above;
  const byFirst = new Map(rows.map((row) => [row[0], row]));
  const known = new Set(below.map((row) => row[0]));
  return [
    headers,
    ...below.slice(1).map((row) => byFirst.get(row[0]) ?? row),
    ...rows.filter((row) => !known.has(row[0])),
  ];
}

function readTab(name: string, csv: string): Table {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [headers = [], ...rows] = data;
  const kinds = columnKinds(name, headers);
  return [headers, ...rows.map((row) => row.map((text, index) => typed(text, kinds[index])))];
}

function columnKinds(name: string, headers: readonly string[]): readonly (Column['kind'] | undefined)[] {
  const tab = tabNamed(name);
  if (!tab) return [];
  const { at } = findColumns(tab, headers);
  return headers.map((_, index) => {
    const field = [...at].find(([, position]) => position === index)?.[0];
    // A setting's value is read by its own kind, and is typed as the number it mostly is.
    if (tab === settings && field === 'value') return 'number';
    return field === undefined ? undefined : tab.columns[field]?.kind;
  });
}

const NUMBERS: ReadonlySet<Column['kind'] | undefined> = new Set([
  'number',
  'whole number',
  'figure',
  'school',
  'grade',
]);
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** As a person would have typed it: days as dates, figures and URNs as numbers, all else as text. */
function typed(text: string, kind: Column['kind'] | undefined): SeedCell {
  const day = kind === 'date' ? ISO_DAY.exec(text) : null;
  if (day) return new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
  const number = Number(text);
  return NUMBERS.has(kind) && text.trim() !== '' && !Number.isNaN(number) ? number : text;
}
