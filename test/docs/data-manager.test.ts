import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { MENU } from '../../src/apps-script/entry-points.ts';
import { TABS } from '../../src/workbook/tabs.ts';

const guide = readFileSync(fileURLToPath(new URL('../../docs/data-manager.md', import.meta.url)), 'utf8');

test('the guide for the data manager names every tab', () => {
  expect(TABS.map(({ name }) => name).filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

test('it names every item of the menu', () => {
  const labels = MENU.flatMap((group) => group.map(({ label }) => label));
  expect(labels.filter((label) => !guide.includes(`**${label}**`))).toEqual([]);
});

test('it asks people to choose nothing that the menu does not have', () => {
  const labels: readonly string[] = MENU.flatMap((group) => group.map(({ label }) => label));
  const chosen = [...guide.matchAll(/[Cc]hoose \*\*([^*]+)\*\*/g)].map((match) => match[1] ?? '');
  expect(chosen.length).toBeGreaterThan(5);
  expect(chosen.filter((label) => !labels.includes(label))).toEqual([]);
});
