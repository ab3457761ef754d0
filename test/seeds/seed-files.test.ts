import { describe, expect, test } from '@jest/globals';
import { tabNamed } from '../../src/workbook/tabs.ts';
import { ON_PURPOSE } from './on-purpose.ts';
import { DEMONSTRATION_FILES, POLICY_FILES, rowsIn } from './seed-files.ts';

const FILES = [
  ...POLICY_FILES.map((file) => ({ ...file, folder: 'workbook' })),
  ...DEMONSTRATION_FILES.map((file) => ({ ...file, folder: 'demonstration' })),
];
const each = FILES.map((file) => [`${file.folder}/${file.tab}`, file] as const);
const cells = FILES.flatMap(({ tab, headers, rows }) =>
  rows.flatMap((row) => row.map((cell, index) => ({ tab, header: headers[index] ?? '', cell }))),
);

describe.each(each)('the seed %s', (_, { tab: name, text, faults, headers, rows }) => {
  const tab = tabNamed(name);
  const isMeant = (cell: string): boolean => ON_PURPOSE.some((mess) => mess.tab === name && mess.found === cell);

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
    expect(
      days.filter((day) => (!isMeant(day) && !/^\d{4}-\d\d-\d\d$/.test(day)) || Number.isNaN(Date.parse(day))),
    ).toEqual([]);
  });

  test('tells its rows apart by the key of the tab', () => {
    const places = (tab?.key ?? []).map((field) => headers.indexOf(tab?.columns[field]?.header ?? ''));
    const keys = rows.map((row) => places.map((place) => row[place]).join('·'));
    const twice = ON_PURPOSE.filter((mess) => mess.tab === name && mess.isTwice === true);
    expect(places.length > 0 ? keys.filter((key, index) => keys.indexOf(key) !== index) : []).toHaveLength(
      twice.length,
    );
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
  const names = new Set(rowsIn(DEMONSTRATION_FILES, 'Schools').map((school) => school['School']));
  expect(urns.filter(({ cell }) => !/^900\d{3}$/.test(cell) && !names.has(cell))).toEqual([]);
});
