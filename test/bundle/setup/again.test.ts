import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { tableOf } from '../../../src/local/workbook/workbook-from.ts';
import { newWorkbook } from '../../../src/local/workbook-file.ts';
import { builtBundle, recompute } from '../trust.ts';
import { halfMade } from './half-made.ts';
import { hostOver, setUp } from './set-up-host.ts';
import { stateText } from './workbook-state.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

describe.each([
  ['a new spreadsheet', newWorkbook],
  ['a half-made workbook', halfMade],
])('set-up twice on %s', (_what, made) => {
  test('leaves the same workbook, rewrites no row and adds no line to the log', () => {
    const host = hostOver(bundle, made());
    setUp(host);
    const once = stateText(host.workbook);
    const log = tableOf(host.workbook, 'Run log');
    expect(setUp(host).applied).toEqual({ cells: 0, tabs: [], left: [] });
    expect(stateText(host.workbook) === once).toBe(true);
    expect(tableOf(host.workbook, 'Run log')).toEqual(log);
  });
});

test('set-up after a recompute adds no history', () => {
  const host = hostOver(bundle, halfMade());
  setUp(host);
  recompute(host);
  const history = tableOf(host.workbook, 'Category history');
  setUp(host);
  expect(tableOf(host.workbook, 'Category history')).toEqual(history);
  expect(recompute(host).applied.tabs).not.toContain('Category history');
});
