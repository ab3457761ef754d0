/** The two ways of writing beside people that the daily run needs: what a row says by itself, and only while it still says so. */
import { expect, test } from '@jest/globals';
import { place } from '../../../src/apps-script/place.ts';
import type { SheetValue } from '../../../src/apps-script/sheet-value.ts';
import { captureGridOf } from '../../../src/workbook/tabs/capture-grid.ts';
import { judgements } from '../../../src/workbook/tabs/judgements.ts';

const fill = (values: SheetValue[][]) =>
  place({ tab: judgements, values }, [
    { kind: 'fill rows', tab: 'Judgements', from: 'urn', field: 'school', values: { 1: 'Oak School' } },
  ]).map(({ row, column, value }) => [row, column, value]);

test('a name is filled in beside each URN that has one, where it says something else', () => {
  const rows = [
    ['Ref', 'URN', 'School'],
    ['J1', 1, ''],
    ['J1', 1, 'Oak School'],
    ['J2', 7, 'Another'],
    ['J3', '', 'Typed'],
  ];
  expect(fill(rows)).toEqual([[1, 2, 'Oak School']]);
});

const GRID = captureGridOf(['RWM_EXP']);
const HEADERS = ['URN', 'School', 'Academic year', 'Capture', 'RWM_EXP'];
const moveOn = (typed: SheetValue) =>
  place({ tab: GRID, values: [HEADERS, [1, 'Oak School', '2026/27', 'Autumn 1', typed]] }, [
    {
      kind: 'put row',
      tab: 'Capture grid',
      key: ['1', '2026/27', 'Autumn 1'],
      fields: { capture: 'Autumn 2', RWM_EXP: null },
      when: { RWM_EXP: 62 },
    },
  ]);

test('a row is cleared while it still says what was read in it', () => expect(moveOn(62)).toHaveLength(2));
test('and is left alone where somebody has typed since', () => expect(moveOn(63)).toEqual([]));
test('and is not added where it is gone', () => {
  const gone = place({ tab: GRID, values: [HEADERS] }, [
    { kind: 'put row', tab: 'Capture grid', key: ['1', '2026/27', 'Autumn 1'], fields: {}, when: { RWM_EXP: '' } },
  ]);
  expect(gone.filter(({ row }) => row > 0)).toEqual([]);
});
