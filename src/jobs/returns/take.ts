/**
 * What was accepted becomes a change like any other. It counts as taken once the workbook says it: a run that dies in
 * between, or a person who types in the same cell meanwhile, leaves it for the next pass to see.
 */
import type { Day } from '../../domain/day.ts';
import type { Measure } from '../../domain/measures.ts';
import type { Tab } from '../../workbook/tab.ts';
import { actions } from '../../workbook/tabs/actions.ts';
import { documents } from '../../workbook/tabs/documents.ts';
import { planReviews } from '../../workbook/tabs/plan-reviews.ts';
import { type ReturnRow, returns } from '../../workbook/tabs/returns.ts';
import { reviews } from '../../workbook/tabs/reviews.ts';
import { tabNamed } from '../../workbook/tabs.ts';
import type { Change, Fields, PutRow } from '../change.ts';
import { alsoWritten } from './also-written.ts';
import { type CellToTake, cellOf, type Fate, fateOf, saidOf } from './fate.ts';
import type { Held, HeldRow } from './held.ts';
import { CHANGED, inOrder, isClosed, isToTake, OTHER_ACTION, REFUSED, TOO_LITTLE, WITHDRAWN } from './returns-rows.ts';

export interface Taking {
  readonly rows: readonly ReturnRow[];
  readonly held: Held;
  readonly measures: readonly Measure[];
  readonly schoolNames: ReadonlyMap<string, string>;
  readonly today: Day;
}

/** So many rows of the target tabs that each of their cells can be written by itself, and nothing that somebody types between them. */
const MOST_A_PASS = 400;

/** The target tabs first: what is accepted is in its place before its row says so. What is too much for one pass waits for the next. */
export function takeAccepted(taking: Taking): readonly Change[] {
  const planned = grouped(inOrder(taking.rows)).map((rows) => takeRow(rows, taking));
  return [...planned.flatMap(({ put }) => put).slice(0, MOST_A_PASS), ...planned.flatMap(({ said }) => said)];
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

function takeRow(all: readonly ReturnRow[], taking: Taking): Taken {
  const [{ tab: tabName = '', row: rowName = '' } = {} as ReturnRow] = all;
  const { newest: rows, older } = newestOf(all);
  const said = [
    ...older.map((row) => answer(row, { answer: WITHDRAWN }, taking)),
    ...rows.filter(({ accept }) => accept === false).map((row) => answer(row, { answer: REFUSED }, taking)),
  ];
  const tab = tabNamed(tabName);
  if (!tab) return { put: [], said: [...said, ...rows.filter(isToTake).map((row) => noSuchTab(row, taking))] };
  const held = taking.held(tab, rowName.split('·'));
  if (held && isOtherAction(tab, rows, held))
    return { put: [], said: all.map((row) => answer(row, { answer: OTHER_ACTION, accept: null }, taking)) };
  if (!held && rows.some(({ was }) => was !== undefined)) return { put: [], said: [...said, ...sayGone(rows, taking)] };
  const cells = rows.filter(isToTake).map((row) => cellOf(row, tab, taking.measures));
  const taken = held ? takeCells(tab, cells, held, taking) : addRow(tab, rows, cells, taking);
  return { put: taken.put, said: [...said, ...taken.said] };
}

/** Of two rows about one cell the document says only the newer. */
function newestOf(rows: readonly ReturnRow[]) {
  const newest = new Set(new Map(rows.map((row) => [row.column, row])).values());
  return { newest: rows.filter((row) => newest.has(row)), older: rows.filter((row) => !newest.has(row)) };
}

const noSuchTab = (row: ReturnRow, taking: Taking): PutRow =>
  answer(row, { answer: `Not taken: the workbook has no tab ${row.tab ?? ''}.`, accept: null }, taking);

/** The Ref that a new action was offered under has been given to another since. */
const isOtherAction = (tab: Tab, rows: readonly ReturnRow[], held: HeldRow): boolean =>
  tab.name === actions.name &&
  rows.some(
    ({ column, was, says }) =>
      column === actions.columns.action.header && was === undefined && says !== held.value('action'),
  );

/** The row was there when it was offered: Yes, said once more, makes it again. */
const sayGone = (rows: readonly ReturnRow[], taking: Taking): readonly PutRow[] =>
  rows
    .filter(({ accept }) => accept !== false)
    .map((row) => answer(row, { was: null, accept: null, answer: CHANGED }, taking));

function takeCells(tab: Tab, cells: readonly CellToTake[], held: HeldRow | undefined, taking: Taking): Taken {
  const fates = cells.map((cell): readonly [CellToTake, Fate] => [cell, fateOf(cell, held)]);
  const take = fates.flatMap(([cell, fate]) => (fate === 'take' ? [cell] : []));
  return {
    put: take.length > 0 ? [putInto(tab, take, held, taking)] : [],
    said: fates.flatMap(([cell, fate]) => {
      const fields = saidOf(cell, fate, held, taking.today);
      return fields ? [answer(cell.row, fields, taking)] : [];
    }),
  };
}

/** A row that is not there yet is made of all its cells at once, when none of them waits any more. */
function addRow(tab: Tab, rows: readonly ReturnRow[], cells: readonly CellToTake[], taking: Taking): Taken {
  const unreadable = cells.filter(({ value }) => value === undefined);
  if (unreadable.length > 0) return takeCells(tab, unreadable, undefined, taking);
  if (cells.length === 0 || rows.some(({ accept }) => accept === undefined)) return { put: [], said: [] };
  if (NEVER_ADDED.has(tab.name) || !saysEnough(tab, cells))
    return { put: [], said: cells.map(({ row }) => answer(row, { answer: TOO_LITTLE }, taking)) };
  return { put: [putInto(tab, cells, undefined, taking)], said: [] };
}

/** Their rows are others' to make. */
const NEVER_ADDED: ReadonlySet<string> = new Set([documents.name, reviews.name]);
/** Without this a new row says nothing. */
const NEEDED: Readonly<Record<string, string>> = { [actions.name]: 'action', [planReviews.name]: 'rag' };

function saysEnough(tab: Tab, cells: readonly CellToTake[]): boolean {
  const needed = NEEDED[tab.name];
  return cells.some(({ field, value }) => value !== null && (needed === undefined || field === needed));
}

function putInto(tab: Tab, cells: readonly CellToTake[], held: HeldRow | undefined, taking: Taking): PutRow {
  const { today, schoolNames } = taking;
  const said = Object.fromEntries(cells.map(({ field, value }) => [field, value ?? null]));
  const [{ row }] = cells as readonly [CellToTake];
  const fields: Fields = { ...alsoWritten(tab, { row, said, held, today, schoolNames }), ...said };
  const when = held && Object.fromEntries(Object.keys(fields).map((field) => [field, held.cell(field)]));
  return { kind: 'put row', tab: tab.name, key: (row.row ?? '').split('·'), fields, when: when ?? 'no such row' };
}

/** Only while the row is there, and says Yes or No as it did: people go on deciding while the program writes. */
function answer({ ref }: ReturnRow, fields: Fields, { held }: Taking): PutRow {
  const accept = held(returns, [ref])?.cell('accept');
  const isSettled = fields['takenOn'] !== undefined;
  const when = { ref, ...(accept !== undefined && !isSettled && { accept }) };
  return { kind: 'put row', tab: returns.name, key: [ref], fields, when };
}
