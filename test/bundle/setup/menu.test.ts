import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { newWorkbook } from '../../../src/local/workbook-file.ts';
import { builtBundle } from '../trust.ts';
import { halfMade } from './half-made.ts';
import { hostOver } from './set-up-host.ts';
import { stateText } from './workbook-state.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

test('a new spreadsheet is set up without a question', () => {
  const host = hostOver(bundle, newWorkbook());
  host.open();
  host.clickMenu('Set up');
  expect(host.ui.questions).toEqual([]);
  expect(host.ui.toasts.map(({ text }) => text).join()).toMatch(/tabs made, \d+ rows of the policy filled in/);
});

test('one with rows is asked about once, with numbers', () => {
  const host = hostOver(bundle, halfMade());
  host.open();
  host.ui.willAnswer('YES');
  host.clickMenu('Set up');
  expect(host.ui.questions).toHaveLength(1);
  expect(host.ui.questions[0]?.text).toMatch(/tabs made, \d+ columns added in .*5 rows in 4 tabs stay as they are/s);
  expect(host.workbook.sheet('Run log')).toBeDefined();
});

test('No changes nothing', () => {
  const workbook = halfMade();
  const before = stateText(workbook);
  const host = hostOver(bundle, workbook);
  host.open();
  host.ui.willAnswer('NO');
  host.clickMenu('Set up');
  expect(stateText(workbook)).toBe(before);
});
