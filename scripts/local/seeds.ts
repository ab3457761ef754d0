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
export type SeedTabs = Readonly<Record<string, readonly (readonly SeedCell[])[]>>;

/** The tabs in the program's order, then any other; a tab without a file is left out. */
/** `only`: the tabs wanted; left out: all. */
export function readSeeds(folder: string, only?: readonly string[]): SeedTabs {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];
  if (names.length === 0)
    throw new Stopped(`There are no seed rows in ${folder}: the demonstration trust cannot be made.`);
  const order = new Map(TABS.map(({ name }, index) => [name, index]));
  const tabs = names.map((name) => name.slice(0, -'.csv'.length)).filter((tab) => !only || only.includes(tab));
  tabs.sort((a, b) => (order.get(a) ?? TABS.length) - (order.get(b) ?? TABS.length));
  return Object.fromEntries(tabs.map((tab) => [tab, readTab(tab, readFileSync(join(folder, `${tab}.csv`), 'utf8'))]));
}

function readTab(name: string, csv: string): readonly (readonly SeedCell[])[] {
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
