import { describe, expect, test } from '@jest/globals';
import { tabNamed } from '../../src/workbook/tabs.ts';
import { SEED_FILES } from './seed-files.ts';

const each = SEED_FILES.map((file) => [file.tab, file] as const);
const cells = SEED_FILES.flatMap(({ tab, headers, rows }) =>
  rows.flatMap((row) => row.map((cell, index) => ({ tab, header: headers[index] ?? '', cell }))),
);

describe.each(each)('the seed of %s', (name, { text, faults, headers, rows }) => {
  const tab = tabNamed(name);

  test('parses, in UTF-8 without a byte order mark, each row as long as the headers', () => {
    expect(faults).toEqual([]);
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text).not.toMatch(/\r|\uFFFD/);
    expect(rows.filter((row) => row.length !== headers.length)).toEqual([]);
  });

  test('is of a tab of the workbook, with that tab’s columns', () => {
    expect(tab && Object.values(tab.columns).map(({ header }) => header)).toEqual(headers);
  });

  test('keeps to the choices of its columns', () => {
    const choices = new Map(Object.values(tab?.columns ?? {}).map(({ header, choices }) => [header, choices]));
    const strays = rows.flatMap((row) =>
      row.filter((cell, index) => cell !== '' && choices.get(headers[index] ?? '')?.includes(cell) === false),
    );
    expect(strays).toEqual([]);
  });

  test('has days in ISO form wherever its columns hold days', () => {
    const dates = new Set(
      Object.values(tab?.columns ?? {})
        .filter(({ kind }) => kind === 'date')
        .map(({ header }) => header),
    );
    const days = rows.flatMap((row) => row.filter((cell, index) => cell !== '' && dates.has(headers[index] ?? '')));
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))).toEqual([]);
  });

  test('tells its rows apart by the key of the tab', () => {
    const places = (tab?.key ?? []).map((field) => headers.indexOf(tab?.columns[field]?.header ?? ''));
    const keys = rows.map((row) => places.map((place) => row[place]).join('·'));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

test('no cell of a seed could be taken for a formula', () => {
  expect(cells.filter(({ cell }) => /^[=+@\t]/.test(cell) || /^-(?!\d+(?:\.\d+)?$)/.test(cell))).toEqual([]);
});

test('every address in a seed is at example.org', () => {
  const addresses = cells.flatMap(({ cell }) => cell.match(/[^\s,;]+@[^\s,;]+/g) ?? []);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !/^[a-z.]+@example\.org$/.test(address))).toEqual([]);
});

test('every URN in a seed is of the range that no school has', () => {
  const urns = cells.filter(({ header, cell }) => /URN$/.test(header) && cell !== '');
  expect(urns.filter(({ cell }) => !/^900\d{3}$/.test(cell))).toEqual([]);
});
