import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { workbookPage } from '../../scripts/docs/workbook.ts';
import { RULE_MEASURES } from '../../src/domain/measures.ts';
import { KNOWN_MEASURES } from '../../src/workbook/known-measures.ts';
import { plain } from '../../src/workbook/plain.ts';
import { TABS } from '../../src/workbook/tabs.ts';

describe.each(TABS)('$name', ({ key, columns, about }) => {
  test('has its key among its columns', () => {
    expect(Object.keys(columns)).toEqual(expect.arrayContaining([...key]));
  });
  test('has each header once', () => {
    const headers = Object.values(columns).map(({ header }) => plain(header));
    expect(new Set(headers).size).toBe(headers.length);
  });
  test('says what it is for, in sentences', () => expect(about).toMatch(/^[A-Z].*\.$/));
  test('has notes that are sentences', () => {
    for (const { note } of Object.values(columns)) expect(note).toMatch(/^$|^[A-Z0-9%].*\.$/);
  });
  test('shows the school’s name beside a URN', () => {
    if ('urn' in columns && !('predecessors' in columns)) expect(columns['school']?.locked).toBe(true);
  });
});

test('tabs have different names', () => {
  expect(new Set(TABS.map(({ name }) => plain(name))).size).toBe(TABS.length);
});
test('every measure that the rules name is known without a row', () => {
  expect(KNOWN_MEASURES.map(({ measure }) => measure)).toEqual(expect.arrayContaining(Object.keys(RULE_MEASURES)));
});
test('docs/workbook.md is what the tabs say', () => {
  expect(readFileSync(new URL('../../docs/workbook.md', import.meta.url), 'utf8')).toBe(workbookPage());
});
