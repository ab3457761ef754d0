import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../src/local/bundle.ts';
import { builtBundle, hostWith, rowsOf, SCHOOLS } from './trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

test('opening the sheet brings the menu, and calls nothing that needs permission', () => {
  const host = hostWith(bundle);
  const [ran] = host.open();
  expect(ran?.error).toBeUndefined();
  expect(host.ui.menus).toMatchObject([{ label: 'School improvement' }]);
});

test('every item of the menu runs', () => {
  const host = hostWith(bundle);
  host.open();
  for (const label of ['Recompute now', 'Problems', 'Show policy tabs', 'Show logs']) host.clickMenu(label);
  expect(host.executions.flatMap(({ error }) => (error ? [error.message] : []))).toEqual([]);
});

test('Recompute now says what it changed', () => {
  const host = hostWith(bundle);
  host.open();
  host.clickMenu('Recompute now');
  expect(rowsOf(host, 'Categories')).toHaveLength(2);
  expect(host.ui.toasts.map(({ text }) => text).join()).toContain('changed in Categories');
});

test('Recompute now says why not, and leaves the workbook usable', () => {
  const host = hostWith(bundle);
  host.open();
  const release = host.holdLock();
  host.clickMenu('Recompute now');
  expect(JSON.stringify(host.ui.questions)).toContain('already running');
  release();
  host.clickMenu('Recompute now');
  expect(rowsOf(host, 'Categories')).toHaveLength(2);
});

test('Show logs brings the logs out of hiding', () => {
  const host = hostWith(bundle, { Schools: SCHOOLS });
  host.open();
  host.clickMenu('Recompute now');
  const log = host.workbook.sheet('Run log');
  expect(log?.hidden).toBe(true);
  host.clickMenu('Show logs');
  expect(log?.hidden).toBe(false);
});
