import { describe, expect, test } from '@jest/globals';
import { COLOURS } from '../../../src/domain/records.ts';
import type { ColumnLayout } from '../../../src/workbook/layout/layout.ts';
import { LOOKS } from '../../../src/workbook/layout/palette.ts';
import { layoutOf } from '../../../src/workbook/layout/tab-layout.ts';
import { TABS, tabNamed } from '../../../src/workbook/tabs.ts';

const layouts = TABS.map(layoutOf);

function column(tab: string, header: string): ColumnLayout {
  const found = tabNamed(tab);
  const layout = found && layoutOf(found).columns.find((one) => one.header === header);
  if (!layout) throw new Error(`no ${header} in ${tab}`);
  return layout;
}

test('no name of a range is in use twice', () => {
  const names = layouts.map(({ rangeName }) => rangeName);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[A-Za-z_]\w*$/.test(name))).toEqual([]);
});

test('every drop-down fits Google’s 500 items: none needs a list of its own', () => {
  const longest = layouts.flatMap(({ columns }) =>
    columns.map(({ rule }) => (rule?.kind === 'one of' ? rule.choices.length : 0)),
  );
  expect(Math.max(...longest)).toBeLessThanOrEqual(500);
});

test('what a drop-down shows of another tab is there', () => {
  const lookUps = layouts.flatMap(({ columns }) =>
    columns.flatMap(({ rule }) => (rule?.kind === 'in column' ? [rule] : [])),
  );
  expect(lookUps.length).toBeGreaterThan(10);
  for (const { tab, header } of lookUps) expect(column(tab, header).header).toBe(header);
});

test('the program’s columns have no drop-down: nobody is to type there', () => {
  expect(layouts.flatMap(({ columns }) => columns.filter(({ locked, rule }) => locked && rule))).toEqual([]);
});

test('a column shows the longest word of its header', () => {
  const narrow = layouts.flatMap(({ columns }) =>
    columns.filter(({ header, width }) => width < Math.max(...header.split(' ').map((word) => word.length)) * 7),
  );
  expect(narrow).toEqual([]);
});

describe('colours', () => {
  test('each has a contrast over 7 to 1', () => {
    for (const { fill, text } of Object.values(LOOKS)) expect(contrast(fill, text)).toBeGreaterThan(7);
  });

  test('the agreed colour has each colour’s word and no other', () => {
    expect(column('Categories', 'Agreed').words.map(({ word }) => word)).toEqual([...COLOURS]);
  });

  test('an action’s RAG is coloured by its word', () => {
    expect(column('Actions', 'RAG').words).toContainEqual({ word: 'Amber', ...LOOKS.AMBER });
  });
});

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [brightness(one), brightness(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const brightness = (colour: string): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
    const part = Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
    return sum + weight * (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);
