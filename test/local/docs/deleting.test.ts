import { describe, expect, test } from '@jest/globals';
import { aDocument, answer, edited, textOf } from './documents.ts';
import { aTable, heading, insert, remove } from './requests.ts';

describe('deleting', () => {
  test('within a paragraph takes the text out', () => {
    expect(textOf(edited(aDocument('one two'), [remove(1, 5)]))).toBe('two\n');
  });

  test('over a newline joins the paragraphs; the first one’s style stays', () => {
    const doc = edited(aDocument('one\ntwo'), [heading(1), remove(4, 5)]);
    expect(textOf(doc)).toBe('onetwo\n');
    expect(JSON.stringify(answer(doc))).toContain('"headingId"');
  });

  test('from one paragraph into another joins them; the first one’s style stays', () => {
    const doc = edited(aDocument('one\ntwo'), [heading(1), remove(3, 6)]);
    expect(textOf(doc)).toBe('onwo\n');
    expect(JSON.stringify(answer(doc))).toContain('"headingId"');
  });

  test('a whole paragraph leaves the next one as it is', () => {
    const doc = edited(aDocument('one\ntwo'), [heading(1), remove(1, 5)]);
    expect(textOf(doc)).toBe('two\n');
    expect(JSON.stringify(answer(doc))).not.toContain('"headingId"');
  });

  test('a whole table with the newline before it takes both', () => {
    expect(textOf(aTable())).toBe('before\n[|/|]\n');
    const end = 8 + 2 + 2 + 4 + 4;
    expect(textOf(edited(aTable(), [remove(7, end)]))).toBe('before\n');
    expect(textOf(edited(aTable(), [remove(8, end)]))).toBe('before\n\n');
  });

  test('the newline of the paragraph before the empty one that stands before a table is allowed', () => {
    const doc = edited(aDocument('one\n'), [{ insertTable: { location: { index: 5 }, rows: 1, columns: 1 } }]);
    expect(textOf(doc)).toBe('one\n\n[]\n');
    expect(textOf(edited(doc, [remove(4, 5)]))).toBe('one\n[]\n');
  });

  test('inside one cell is allowed', () => {
    expect(textOf(edited(aTable(1, 1), [insert(11, 'cell'), remove(11, 13)]))).toBe('before\n[ll]\n');
  });
});
