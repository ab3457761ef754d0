/** A workbook with the changes of a "what would change it" entry made in it, cell by cell. */
import type { SchoolAnswer, Tabs } from '../../support/decide.ts';
import { type Cells, workbook } from '../../support/rows.ts';

export type Entry = SchoolAnswer['wouldChangeIf'][number];
export type Change = Entry['changes'][number];

const KEYS: Readonly<Record<string, readonly string[]>> = {
  'Data captures': ['URN', 'Academic year', 'Capture', 'Measure', 'Status'],
  'Self-evaluation': ['URN', 'Academic year', 'Term'],
  Judgements: ['Ref'],
};

const keyOf = (tab: string, cells: Cells): string =>
  (KEYS[tab] ?? []).map((header) => String(cells[header] ?? '')).join('·');

export function rowOf(tabs: Tabs, { tab, key }: Pick<Change, 'tab' | 'key'>): Cells {
  const [row, ...others] = (tabs[tab] ?? []).filter((cells) => keyOf(tab, cells) === key);
  if (!row || others.length > 0) throw new Error(`${tab} has ${row ? 'several rows' : 'no row'} ${key}`);
  return row;
}

const withCells = (tabs: Tabs, tab: string, row: Cells, cells: Cells): Tabs => ({
  ...tabs,
  [tab]: (tabs[tab] ?? []).map((each) => (each === row ? { ...row, ...cells } : each)),
});

export const withCell = (tabs: Tabs, change: Pick<Change, 'tab' | 'key' | 'column' | 'to'>): Tabs =>
  withCells(tabs, change.tab, rowOf(tabs, change), { [change.column]: change.to });

/** New rows come cell by cell: a column that comes again begins the next row. */
function newRows(changes: readonly Change[]): readonly Tabs[] {
  const rows: { readonly tab: string; readonly cells: Record<string, string | number> }[] = [];
  for (const { tab, column, to } of changes) {
    const last = rows[rows.length - 1];
    if (last && last.tab === tab && !(column in last.cells)) last.cells[column] = to;
    else rows.push({ tab, cells: { [column]: to } });
  }
  return rows.map(({ tab, cells }) => ({ [tab]: [cells] }));
}

export function applied(tabs: Tabs, changes: readonly Change[]): Tabs {
  const set = changes.filter(({ key }) => key !== 'new').reduce(withCell, tabs);
  return workbook(set, ...newRows(changes.filter(({ key }) => key === 'new')));
}

/** How many changes a person would make: a row to add is one. */
export const countOf = (changes: readonly Change[]): number =>
  changes.filter(({ key }) => key !== 'new').length + newRows(changes.filter(({ key }) => key === 'new')).length;

const isScore = ({ key }: Change): boolean => /_PROG|·P8·/.test(key);

/** The same changes with one number a step nearer to what it was: 0.1, of a score 0.01. */
export const oneStepLess = (changes: readonly Change[]): readonly (readonly Change[])[] =>
  changes.flatMap((change, index) => {
    const { from, to } = change;
    if (typeof from !== 'number' || typeof to !== 'number') return [];
    const nearer = Math.round((to - Math.sign(to - from) * (isScore(change) ? 0.01 : 0.1)) * 100) / 100;
    return [changes.map((each, at) => (at === index ? { ...change, to: nearer } : each))];
  });
