/** Runs an import on a workbook of plain rows, and shows what it would put where. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Change, Fields } from '../../../src/jobs/change.ts';
import type { ImportAnswer } from '../../../src/jobs/import/answer.ts';
import { importRecords } from '../../../src/jobs/import.ts';
import type { Cell, SheetCells } from '../../../src/workbook/cell.ts';
import { tabNamed } from '../../../src/workbook/tabs.ts';

type Row = { readonly [header: string]: Cell };
export type Workbook = { readonly [tab: string]: readonly Row[] };

export interface File {
  readonly name: string;
  readonly text: string;
}

export interface Asked {
  readonly gias?: File;
  readonly ks2?: readonly File[];
  readonly ks4?: readonly File[];
  readonly csv?: readonly File[];
  readonly trust?: string;
  readonly published?: string;
  readonly year?: string;
}

export const TODAY = '2026-10-05';

/** A cut-out of a public file. */
export const fixture = (name: string): File => ({
  name,
  text: readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url), 'utf8'),
});

export const GIAS = fixture('gias-2022-04-surrey.csv');
export const Y2017 = fixture('2016-17_936_ks2final.csv');
export const Y2018 = fixture('2017-18_936_ks2final.csv');
export const Y2019 = fixture('2018-19_936_ks2final.csv');
export const TRUST = 'THE GOOD SHEPHERD TRUST';

/** A file of these lines, each with its cells; the first is the header. */
export const file = (name: string, ...lines: readonly (readonly (string | number)[])[]): File => ({
  name,
  text: `${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`,
});

const quoted = (cell: string | number): string =>
  /[",\n]/.test(String(cell)) ? `"${String(cell).replace(/"/g, '""')}"` : String(cell);

export interface Imported {
  readonly changes: readonly Change[];
  readonly answer: ImportAnswer;
  /** The fields put in the row with this key, the parts joined by a dot. */
  readonly put: (tab: string, key: string) => Fields | undefined;
  readonly keys: (tab: string) => readonly string[];
  /** Every problem in one line: `file, line 3, URN: found (expected …)`. */
  readonly problems: readonly string[];
}

export function runImport(asked: Asked, workbook: Workbook = {}, today = TODAY): Imported {
  const tabs = new Map(Object.entries(workbook).map(([tab, rows]) => [tab, sheetOf(tab, rows)]));
  const request = z.parse(importRecords.accepts, asked);
  const plan = importRecords.plan({ tabs }, { today, now: `${today}T09:00:00`, who: '' }, request);
  if ('refused' in plan) throw new Error(plan.refused);
  const { changes, answer } = plan;
  const puts = changes.flatMap((change) => (change.kind === 'put row' ? [change] : []));
  return {
    changes,
    answer: JSON.parse(JSON.stringify(answer)) as ImportAnswer,
    put: (tab, key) => puts.find((put) => put.tab === tab && put.key.join('·') === key)?.fields,
    keys: (tab) => puts.filter((put) => put.tab === tab).map((put) => put.key.join('·')),
    problems: answer.problems.map(
      ({ file: name, line, column, found, expected }) => `${name}, line ${line}, ${column}: ${found} (${expected})`,
    ),
  };
}

function sheetOf(tab: string, rows: readonly Row[]): SheetCells {
  const keys = keyFields(tab).map((field) => headerOf(tab, field));
  const headers = [...new Set([...keys, ...rows.flatMap(Object.keys)])];
  return { cells: [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))] };
}

/** The workbook as it stands once the changes are made: rows are found by key, other cells are left alone. */
export function applied(workbook: Workbook, changes: readonly Change[]): Workbook {
  const next = new Map(Object.entries(workbook).map(([tab, rows]) => [tab, rows.map((row) => ({ ...row }))]));
  for (const change of changes) {
    if (change.kind !== 'put row' && change.kind !== 'add row') throw new Error('An import only puts and adds rows');
    const rows = next.get(change.tab) ?? [];
    next.set(change.tab, rows);
    const found =
      change.kind === 'put row' ? rows.find((row) => keyIn(change.tab, row) === change.key.join('·')) : undefined;
    const row = found ?? (change.kind === 'put row' ? keyCells(change.tab, change.key) : {});
    if (!found) rows.push(row);
    for (const [field, value] of Object.entries(change.fields)) row[headerOf(change.tab, field)] = value ?? '';
  }
  return Object.fromEntries(next);
}

const headerOf = (tab: string, field: string): string => {
  const column = tabNamed(tab)?.columns[field];
  if (!column) throw new Error(`${tab} has no field ${field}`);
  return column.header;
};

const keyFields = (tab: string): readonly string[] => tabNamed(tab)?.key ?? [];
const keyIn = (tab: string, row: Row): string =>
  keyFields(tab)
    .map((field) => String(row[headerOf(tab, field)] ?? ''))
    .join('·');
const keyCells = (tab: string, key: readonly string[]): Record<string, Cell> =>
  Object.fromEntries(keyFields(tab).map((field, index) => [headerOf(tab, field), key[index] ?? '']));
