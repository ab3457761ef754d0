/** Rows of Returns beside the tabs that they fill: what taking them over plans, pass by pass, and what becomes of it. */
import type { Change } from '../../../src/jobs/change.ts';
import { takeReturns } from '../../../src/jobs/take-returns.ts';
import type { Cell } from '../../../src/workbook/cell.ts';
import { findColumns } from '../../../src/workbook/headers.ts';
import { keyReader } from '../../../src/workbook/source.ts';
import { TABS, tabNamed } from '../../../src/workbook/tabs.ts';

export type Cells = { readonly [header: string]: Cell };
export type Book = { readonly [tab: string]: readonly Cells[] };

export const OAK = 100001;
export const PLAN = `${OAK}·Commitment Plan·2026/27·1`;
export const CAPTURE = `${OAK}·Capture return·2026/27 Autumn 1·1`;
export const TODAY = '2026-10-05';

export const SCHOOLS = [{ URN: OAK, School: 'Oak School', Phase: 'Primary' }];
export const A1 = { Ref: 'A1', URN: OAK, Plan: 'Commitment Plan', Action: 'Read', Lead: 'Ann', Due: '2026-12-01' };

/** One that waits, of the due day of A1, unless told otherwise. */
export const offered = (ref: string, cells: Cells = {}): Cells => ({
  Ref: ref,
  URN: OAK,
  Document: PLAN,
  Tab: 'Actions',
  Row: 'A1',
  Column: 'Due',
  Was: '1 Dec 2026',
  Says: '5 Nov 2026',
  By: 'head@example.org',
  'Collected on': '2026-10-04',
  Accept: '',
  'Taken on': '',
  Answer: '',
  ...cells,
});

/** A new action, cell by cell. */
export const newAction = (accept: Readonly<Record<string, Cell>>): readonly Cells[] =>
  [
    ['Action', 'Meet each family'],
    ['Lead', 'Bo'],
  ].map(([column = '', says = ''], index) =>
    offered(`R${index + 1}`, { Row: 'A6', Column: column, Was: '', Says: says, Accept: accept[column] ?? '' }),
  );

const headersOf = (name: string) => Object.values(tabNamed(name)?.columns ?? {}).map(({ header }) => header);

/** Every tab with all its headers. */
export function sheetsOf(book: Book) {
  const tabs = new Map(
    TABS.map(({ name }) => {
      const headers = headersOf(name);
      const rows = (book[name] ?? []).map((row) => headers.map((header): Cell => row[header] ?? ''));
      return [name, { cells: [headers as readonly Cell[], ...rows] }] as const;
    }),
  );
  return { tabs };
}

export function changesOf(book: Book): readonly Change[] {
  const all: Book = { Schools: SCHOOLS, ...book };
  const plan = takeReturns.plan(sheetsOf(all), { today: TODAY, now: `${TODAY}T09:00:00`, who: 'x' }, {});
  if ('refused' in plan) throw new Error(plan.refused);
  return plan.changes;
}

/** The workbook once the changes are made, as the writer makes them: rows by key, and only where they say what they did. */
export function made(book: Book, changes: readonly Change[]): Book {
  const next: Record<string, Record<string, Cell>[]> = Object.fromEntries(
    Object.entries(book).map(([tab, rows]) => [tab, rows.map((row) => ({ ...row }))]),
  );
  const before = new Map(Object.entries(next).flatMap(([, rows]) => rows.map((row) => [row, { ...row }] as const)));
  for (const change of changes) {
    if (change.kind !== 'put row') throw new Error('Taking over puts rows, and nothing else');
    const tab = tabNamed(change.tab);
    if (!tab) throw new Error(`There is no tab ${change.tab}`);
    const rows = next[change.tab] ?? [];
    next[change.tab] = rows;
    const headers = headersOf(change.tab);
    const headerOf = (field: string) => headers[findColumns(tab, headers).at.get(field) ?? -1] ?? '';
    const keyOf = keyReader(tab, headers);
    const nameOf = (row: Cells) =>
      keyOf(
        headers.map((header) => row[header] ?? ''),
        2,
      );
    const found = rows.find((row) => nameOf(row) === change.key.join('·'));
    const { when } = change;
    if (when === 'no such row' ? found : when && !says(found && (before.get(found) ?? found), when, headerOf)) continue;
    const row = found ?? Object.fromEntries(tab.key.map((field, at) => [headerOf(field), change.key[at] ?? '']));
    if (!found) rows.push(row);
    for (const [field, value] of Object.entries(change.fields)) row[headerOf(field)] = said(tab.columns[field], value);
  }
  return next;
}

const says = (
  row: Cells | undefined,
  when: Readonly<Record<string, unknown>>,
  headerOf: (field: string) => string,
): boolean =>
  row !== undefined &&
  Object.entries(when).every(([field, cell]) => String(row[headerOf(field)] ?? '') === String(cell ?? ''));

const said = (column: { readonly toCell: (value: never) => Cell } | undefined, value: unknown): Cell =>
  column?.toCell(value as never) ?? '';

/** As a run does it: three passes at most, each on what the one before has made. */
export function taken(book: Book): Book {
  let now = book;
  for (let pass = 0; pass < 3; pass++) now = made(now, changesOf(now));
  return now;
}

export const answersIn = (book: Book) =>
  (book['Returns'] ?? []).map((row) => [row['Ref'], row['Accept'], row['Answer']].map((cell) => String(cell ?? '')));
