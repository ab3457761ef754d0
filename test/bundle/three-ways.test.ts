/** The same result three ways on the same workbook: pure functions here, `dist/` in the host, `dist/` in the host with every name minified. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { DEMONSTRATION, SEEDS } from '../../scripts/local/places.ts';
import { readSeeds } from '../../scripts/local/seeds.ts';
import { recompute as job, type RecomputeAnswer } from '../../src/jobs/recompute.ts';
import type { Bundle } from '../../src/local/bundle.ts';
import type { LocalWorkbook } from '../../src/local/workbook/local-workbook.ts';
import { workbookFrom } from '../../src/local/workbook/workbook-from.ts';
import { readWorkbook, writeWorkbook } from '../../src/local/workbook-file.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { SURREY_DAY, withViews } from '../surrey/surrey.ts';
import { builtBundle, hostWith, recompute, type Table, type Tables } from './trust.ts';

const WHO = 'data.manager@example.org';

const isoOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
const cellOf = (value: unknown): Cell =>
  value instanceof Date ? isoOf(value) : value === null || value === undefined ? '' : (value as Cell);

/** Straight from the tables: no sheet, no file. */
function purely(tables: Tables, today: string): RecomputeAnswer {
  const tabs = new Map(
    Object.entries(tables).map(([tab, rows]) => [tab, { cells: rows.map((row) => row.map(cellOf)) }]),
  );
  const plan = job.plan({ tabs }, { today, now: `${today}T07:00:00`, who: WHO }, {});
  if ('refused' in plan) throw new Error(plan.refused);
  return JSON.parse(JSON.stringify(plan.answer)) as RecomputeAnswer;
}

/** A real file, written and read back. */
async function throughFile(tables: Tables): Promise<LocalWorkbook> {
  const path = join(mkdtempSync(join(tmpdir(), 'three-ways-')), 'trust.xlsx');
  await writeWorkbook(workbookFrom(tables), path);
  return readWorkbook(path);
}

async function inHost(bundle: Bundle, tables: Tables, today: string): Promise<RecomputeAnswer> {
  const host = hostWith(bundle, tables, { workbook: await throughFile(tables), now: `${today}T07:00:00`, user: WHO });
  return recompute(host).answer as RecomputeAnswer;
}

const tableOf = (rows: readonly Readonly<Record<string, unknown>>[]): Table => {
  const headers = [...new Set(rows.flatMap(Object.keys))];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
};
const surrey: Tables = Object.fromEntries(Object.entries(withViews).map(([tab, rows]) => [tab, tableOf(rows)]));

let readable: Bundle;
let minified: Bundle;
beforeAll(async () => {
  readable = await builtBundle(false);
  minified = await builtBundle(true);
});

describe.each<readonly [string, Tables, string, number]>([
  ['the demonstration trust', readSeeds(SEEDS, DEMONSTRATION), '2026-10-05', 5],
  ['57 schools of Surrey', surrey, SURREY_DAY, 57],
])('a recompute of %s', (_, tables, today, least) => {
  const pure = purely(tables, today);

  test('decides every school', () => {
    expect(pure.schools.length).toBeGreaterThanOrEqual(least);
    expect(pure.schools.every(({ criteria }) => Object.keys(criteria).length === 31)).toBe(true);
  });

  test('is the same in the host as in pure functions', async () => {
    expect(await inHost(readable, tables, today)).toEqual(pure);
  });

  test('is the same in the host with every name minified', async () => {
    expect(await inHost(minified, tables, today)).toEqual(pure);
  });
});

test('the names of functions are in one bundle, and not in the other', () => {
  const textOf = ({ scripts }: Bundle): string => scripts.map(({ text }) => text).join('\n');
  expect(textOf(readable)).toContain('successiveFalls');
  expect(textOf(minified)).not.toContain('successiveFalls');
});
