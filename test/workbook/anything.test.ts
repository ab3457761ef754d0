import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell, SheetCells } from '../../src/workbook/cell.ts';
import { readTab } from '../../src/workbook/read-tab.ts';
import { readRecords, TABS_READ_FOR_RECORDS } from '../../src/workbook/records/read-records.ts';
import type { Tab } from '../../src/workbook/tab.ts';
import { TABS, tabNamed } from '../../src/workbook/tabs.ts';
import { onDay } from './sheets.ts';

/** What a cell may hold: mostly what its column expects, else whatever anybody types. */
const anyCell = fc.oneof(
  fc.constantFrom<Cell>(
    '',
    ' ',
    '#N/A',
    '2025/26',
    '2026-10-05',
    '5/10/2026',
    'Yes',
    'RWM_EXP',
    'Results',
    'SUPP',
    'Graded',
    'Final',
    'Teaching',
    'Headteacher',
  ),
  fc.constantFrom<Cell>(
    100001,
    '100001',
    0.65,
    62,
    -1,
    '−0.3',
    '65%',
    true,
    false,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ),
  fc.string(),
  fc.double(),
);
const headersOf = (tab: Tab): readonly string[] => Object.values(tab.columns).map(({ header }) => header);
const sheetOf = (tab: Tab): fc.Arbitrary<SheetCells> => {
  const headers = headersOf(tab);
  const fitting = Object.values(tab.columns).map(({ choices }) =>
    choices ? fc.oneof(fc.constantFrom<Cell>(...choices), anyCell) : anyCell,
  );
  return fc.array(fc.tuple(...fitting), { maxLength: 8 }).map((lines) => ({ cells: [headers, ...lines] }));
};
const someTab = fc.constantFrom(...TABS);
const someSheet = someTab.chain((tab) => sheetOf(tab).map((sheet) => ({ tab, sheet })));

const reorder = (cells: SheetCells['cells'], order: readonly number[]): SheetCells => ({
  cells: cells.map((line) => order.map((position) => line[position] ?? '')),
});
const shuffled = (length: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, index) => index),
    { minLength: length },
  );
const bySource = <R extends { readonly source: number }>(rows: readonly R[]) =>
  [...rows].sort((a, b) => a.source - b.source);
const said = (problems: readonly object[]) => problems.map((problem) => JSON.stringify(problem)).sort();

describe('whatever the cells hold', () => {
  test('a tab is read into rows and problems, and every problem says where and what to do', () => {
    fc.assert(
      fc.property(someSheet, ({ tab, sheet }) => {
        for (const problem of readTab(tab, sheet).problems) {
          expect(problem.tab).toBe(tab.name);
          expect(problem.row).toBeLessThanOrEqual(sheet.cells.length);
          expect([problem.found, problem.expected, problem.do]).not.toContain('');
        }
      }),
    );
  });
  test('even when nothing in the sheet is what it should be', () => {
    const junk = fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 6 });
    fc.assert(fc.property(someTab, junk, (tab, cells) => expect(readTab(tab, { cells }).rows).toBeDefined()));
  });
  test('the records of a workbook are read', () => {
    const tabs = TABS_READ_FOR_RECORDS.map((name) => tabNamed(name) as Tab);
    fc.assert(
      fc.property(fc.tuple(...tabs.map(sheetOf)), (sheets) => {
        const snapshot = { tabs: new Map(tabs.map((tab, index) => [tab.name, sheets[index] as SheetCells])) };
        expect(readRecords(snapshot, onDay('2026-10-05')).kind).toBe('trust workbook');
      }),
      { numRuns: 50 },
    );
  });
});

describe('what never matters', () => {
  test('the order of columns', () => {
    const given = someSheet.chain(({ tab, sheet }) =>
      shuffled(headersOf(tab).length).map((order) => ({ tab, sheet, order })),
    );
    fc.assert(
      fc.property(given, ({ tab, sheet, order }) => {
        const [one, other] = [readTab(tab, sheet), readTab(tab, reorder(sheet.cells, order))];
        expect(other.rows).toEqual(one.rows);
        expect(said(other.problems)).toEqual(said(one.problems));
      }),
    );
  });
  test('the order of rows', () => {
    const given = someSheet.chain(({ tab, sheet }) =>
      shuffled(sheet.cells.length - 1).map((order) => ({ tab, sheet, order })),
    );
    fc.assert(
      fc.property(given, ({ tab, sheet: { cells }, order }) => {
        const [headers = [], ...lines] = cells;
        const moved = readTab(tab, { cells: [headers, ...order.map((index) => lines[index] ?? [])] });
        const there = readTab(tab, { cells });
        const plain = (rows: readonly object[]) => said(rows.map((row) => ({ ...row, source: 0, ref: undefined })));
        expect(plain(moved.rows)).toEqual(plain(there.rows));
        expect(moved.problems).toHaveLength(there.problems.length);
      }),
    );
  });
  test('stray spaces around what was typed', () => {
    const spaces = fc.constantFrom(' ', '  ', '\u00a0', '\t');
    fc.assert(
      fc.property(someSheet, spaces, ({ tab, sheet }, space) => {
        const spaced = sheet.cells.map((line) =>
          line.map((cell) => (typeof cell === 'string' ? `${space}${cell}${space}` : cell)),
        );
        expect(bySource(readTab(tab, { cells: spaced }).rows)).toEqual(bySource(readTab(tab, sheet).rows));
      }),
    );
  });
});
