/**
 * What was accepted becomes a change like any other. It counts as taken once the workbook says it: a run that dies in
 * between, or a person who types in the same cell meanwhile, leaves it for the next pass to see.
 */

import { readCell, sayCell } from '../../documents/returns/read-cell.ts';
import type { Day } from '../../domain/day.ts';
import type { Measure } from '../../domain/measures.ts';
import type { Column } from '../../workbook/column.ts';
import type { Tab } from '../../workbook/tab.ts';
import { actions } from '../../workbook/tabs/actions.ts';
import { planReviews } from '../../workbook/tabs/plan-reviews.ts';
import { type ReturnRow, returns } from '../../workbook/tabs/returns.ts';
import { tabNamed } from '../../workbook/tabs.ts';
import type { Change, Fields, PutRow, Value } from '../change.ts';
import { alsoWritten } from './also-written.ts';
import type { Held, HeldRow } from './held.ts';
import { CHANGED, isClosed, isToTake, REFUSED, TAKEN } from './returns-rows.ts';

export interface Taking {
  readonly rows: readonly ReturnRow[];
  readonly held: Held;
  readonly measures: readonly Measure[];
  readonly schoolNames: ReadonlyMap<string, string>;
  readonly today: Day;
}

/** The target tabs first: what is accepted is in its place before its row says so. */
export function takeAccepted(taking: Taking): readonly Change[] {
  const groups = grouped(taking.rows);
  const planned = groups.map((rows) => takeRow(rows, taking));
  return [...planned.flatMap(({ put }) => put), ...planned.flatMap(({ said }) => said)];
}

interface Taken {
  readonly put: readonly PutRow[];
  readonly said: readonly Change[];
}

/** The cells of one row of a tab, out of one document. */
function grouped(rows: readonly ReturnRow[]): readonly (readonly ReturnRow[])[] {
  const groups = new Map<string, ReturnRow[]>();
  for (const row of rows.filter((each) => !isClosed(each))) {
    const name = [row.document, row.tab, row.row].join('\n');
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()];
}

function takeRow(rows: readonly ReturnRow[], taking: Taking): Taken {
  const [{ tab: tabName = '', row: rowName = '' } = {} as ReturnRow] = rows;
  const tab = tabNamed(tabName);
  const refused = rows.filter(({ accept }) => accept === false).map((row) => answer(row, { answer: REFUSED }));
  if (!tab) return { put: [], said: refused };
  const key = rowName.split('·');
  const held = taking.held(tab, key);
  const cells = rows.filter(isToTake).map((row) => ({ row, ...cellOf(row, tab, key, taking) }));
  if (!held) return addRow(tab, key, rows, cells, taking, refused);
  const outcomes = cells.map((cell) => ({ cell, fate: fateOf(cell, held) }));
  const take = outcomes.filter(({ fate }) => fate === 'take').map(({ cell }) => cell);
  return {
    put: take.length > 0 ? [putInto(tab, key, take, held, taking)] : [],
    said: [...refused, ...outcomes.flatMap(({ cell, fate }) => sayFate(cell, fate, held, taking))],
  };
}

interface CellToTake {
  readonly row: ReturnRow;
  readonly field: string;
  readonly column: Column;
  readonly measure?: Measure;
  /** Undefined: what it says cannot be read any more. */
  readonly value: Value | undefined;
}

function cellOf(row: ReturnRow, tab: Tab, key: readonly string[], { measures }: Taking): Omit<CellToTake, 'row'> {
  const [field = '', column] = Object.entries(tab.columns).find(([, { header }]) => header === row.column) ?? [];
  const measure = column?.kind === 'figure' ? measures.find((each) => key.includes(each.measure)) : undefined;
  if (!column) return { field, column: tab.columns[tab.key[0] ?? ''] as Column, value: undefined };
  const read = readCell(row.says ?? '', { column, year: 0, ...(measure && { measure }) });
  return { field, column, ...(measure && { measure }), value: 'value' in read ? read.value : undefined };
}

type Fate = 'take' | 'taken' | 'changed' | 'unreadable';

function fateOf({ row, field, value, column, measure }: CellToTake, held: HeldRow): Fate {
  if (value === undefined) return 'unreadable';
  const now = held.value(field) ?? null;
  if (now === value) return 'taken';
  return sayCell(now, { column, ...(measure && { measure }) }) === (row.was ?? '') ? 'take' : 'changed';
}

function sayFate({ row, field, column, measure }: CellToTake, fate: Fate, held: HeldRow, { today }: Taking) {
  if (fate === 'take') return [];
  if (fate === 'taken') return [answer(row, { takenOn: today, answer: TAKEN })];
  if (fate === 'unreadable')
    return [answer(row, { answer: `Not taken: ${row.column} cannot be read from Says.`, accept: null })];
  return [
    answer(row, {
      was: sayCell(held.value(field), { column, ...(measure && { measure }) }),
      accept: null,
      answer: CHANGED,
    }),
  ];
}

/** A row that is not there yet is made of all its cells at once, when none of them waits any more. */
function addRow(
  tab: Tab,
  key: readonly string[],
  rows: readonly ReturnRow[],
  cells: readonly CellToTake[],
  taking: Taking,
  refused: readonly Change[],
): Taken {
  const readable = cells.filter(({ value }) => value !== undefined && value !== null);
  if (rows.some(({ accept }) => accept === undefined) || readable.length === 0) return { put: [], said: refused };
  const needed = NEEDED[tab.name];
  if (needed !== undefined && readable.every(({ field }) => field !== needed))
    return { put: [], said: [...refused, ...cells.map(({ row }) => answer(row, { answer: REFUSED }))] };
  return { put: [putInto(tab, key, readable, undefined, taking)], said: refused };
}

/** Without this a new row says nothing. */
const NEEDED: Readonly<Record<string, string>> = { [actions.name]: 'action', [planReviews.name]: 'rag' };

function putInto(
  tab: Tab,
  key: readonly string[],
  cells: readonly CellToTake[],
  held: HeldRow | undefined,
  { today, schoolNames }: Taking,
): PutRow {
  const said = Object.fromEntries(cells.map(({ field, value }) => [field, value ?? null]));
  const [{ row }] = cells as readonly [CellToTake];
  const fields: Fields = { ...alsoWritten(tab, { row, said, held, today, schoolNames }), ...said };
  const when = held && Object.fromEntries(Object.keys(fields).map((field) => [field, held.cell(field)]));
  return { kind: 'put row', tab: tab.name, key, fields, when: when ?? 'no such row' };
}

const answer = (row: ReturnRow, fields: Fields): PutRow => ({
  kind: 'put row',
  tab: returns.name,
  key: [row.ref],
  fields,
});
