/** Whether an agreed colour is an override is decided on what was indicated on its day. */
import { describe, expect, test } from '@jest/globals';
import { readTab } from '../../../src/workbook/read-tab.ts';
import { overridesOn } from '../../../src/workbook/records/read-agreements.ts';
import { type CategoryRow, categories } from '../../../src/workbook/tabs/categories.ts';
import { type CategoryHistoryRow, categoryHistory } from '../../../src/workbook/tabs/category-history.ts';

const TODAY = '2026-10-05';
const HISTORY = ['URN', 'On', 'Indicated', 'Agreed', 'Agreed on', 'Indicated when agreed'];
type HistoryCells = readonly [on: string, indicated: string, agreed?: string, agreedOn?: string, then?: string];

/** What is missing from GREEN agreed on 6 July by the CEO, with RED indicated today. */
function missing(history: readonly HistoryCells[], reason = ''): readonly string[] {
  const present = {
    cells: [
      ['URN', 'Indicated', 'Agreed', 'Agreed on', 'Agreed by', 'Reason for override'],
      [100001, 'RED', 'GREEN', '2026-07-06', 'CEO', reason],
    ],
  };
  const rows = history.map(([on, indicated, agreed = '', agreedOn = '', then = '']) => [
    100001,
    on,
    indicated,
    agreed,
    agreedOn,
    then,
  ]);
  const signOffs = {
    history: readTab(categoryHistory, { cells: [HISTORY, ...rows] }).rows as readonly CategoryHistoryRow[],
    present: readTab(categories, present).rows as readonly CategoryRow[],
  };
  return overridesOn(TODAY, signOffs, new Map([['100001', 'RED']])).problems.map(
    ({ column, found }) => `${column}: ${found}`,
  );
}

const NEEDS_REASON = 'Reason for override: blank, with GREEN agreed where';

describe('GREEN, agreed on 6 July, with RED indicated today', () => {
  test('is no override where GREEN was indicated on that day', () => {
    expect(
      missing([
        ['2026-07-06', 'GREEN', 'GREEN', '2026-07-06'],
        ['2026-09-01', 'RED', 'GREEN', '2026-07-06'],
      ]),
    ).toEqual([]);
  });
  test('is no override where GREEN was indicated before that day, and nothing was written on it', () => {
    expect(
      missing([
        ['2026-06-01', 'GREEN'],
        ['2026-09-01', 'RED', 'GREEN', '2026-07-06'],
      ]),
    ).toEqual([]);
  });
  test('is no override where the sign-off says that GREEN was indicated, and the evidence moved later that day', () => {
    expect(missing([['2026-07-06', 'RED', 'GREEN', '2026-07-06', 'GREEN']])).toEqual([]);
  });
  test('is an override where AMBER was indicated on that day', () => {
    expect(missing([['2026-07-06', 'AMBER', 'GREEN', '2026-07-06']])).toEqual([`${NEEDS_REASON} AMBER was indicated`]);
  });
  test('is an override where GREEN was indicated only later', () => {
    expect(
      missing([
        ['2026-06-01', 'AMBER'],
        ['2026-08-01', 'GREEN', 'GREEN', '2026-07-06'],
      ]),
    ).toEqual([`${NEEDS_REASON} AMBER was indicated`]);
  });
  test('is held against what the first row that tells of it says, where the history begins later', () => {
    expect(missing([['2026-07-07', 'GREEN', 'GREEN', '2026-07-06']])).toEqual([]);
  });
  test('is held against today where there is no history', () => {
    expect(missing([])).toEqual([`${NEEDS_REASON} RED was indicated`]);
    expect(missing([], 'Seen for ourselves')).toEqual([]);
  });
});
