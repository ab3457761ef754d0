import { describe, expect, test } from '@jest/globals';
import { batchUpdate } from '../../../src/local/docs/batch-update.ts';
import type { Doc, Json } from '../../../src/local/docs/model/document.ts';
import { aDocument, edited, textOf } from './documents.ts';
import { aTable, cell, insert, remove } from './requests.ts';

describe('a request that Google refuses', () => {
  const table = aTable();
  const two = aDocument('one\ntwo');
  test.each<[string, Doc, Json, string]>([
    [
      'an index past the end',
      two,
      insert(999, 'x'),
      'insertText: Index 999 must be less than the end index of the referenced segment, 9.',
    ],
    [
      'an index between a table and the paragraph before it',
      table,
      insert(8, 'x'),
      'insertText: The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    ],
    [
      'an index at a cell’s start',
      table,
      insert(10, 'x'),
      'insertText: The insertion index must be inside the bounds of an existing paragraph.',
    ],
    ['no text', two, insert(1, ''), 'insertText: Insert text requests must specify text to insert.'],
    [
      'index 0, where the section break is',
      two,
      insert(0, 'x'),
      'insertText: The insertion index must be inside the bounds',
    ],
    [
      'a range over the last newline',
      two,
      remove(5, 9),
      'deleteContentRange: The range cannot include the newline character at the end of the segment.',
    ],
    [
      'a range past the end',
      two,
      remove(5, 99),
      'deleteContentRange: Index 99 must be less than the end index of the referenced segment, 9.',
    ],
    ['an empty range', two, remove(3, 3), 'deleteContentRange: The range should not be empty.'],
    [
      'half an emoji',
      aDocument('a😀b'),
      remove(2, 3),
      'deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    ],
    [
      'the newline before a table',
      table,
      remove(7, 8),
      'deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    ],
    [
      'the whole paragraph before a table',
      edited(table, [insert(1, 'first\n')]),
      remove(7, 14),
      'deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    ],
    [
      'a place in a cell that a merge covers',
      edited(table, [
        { mergeTableCells: { tableRange: { tableCellLocation: cell(8, 0), rowSpan: 1, columnSpan: 2 } } },
      ]),
      insert(13, 'x'),
      'insertText: The index is in a cell that is covered by a merge',
    ],
    [
      'a cell’s last newline',
      table,
      remove(11, 12),
      'deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    ],
    [
      'a row of a table',
      table,
      remove(9, 14),
      'deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    ],
    [
      'the start of a table',
      table,
      remove(5, 12),
      'deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    ],
    [
      'the end of a table and what follows',
      edited(table, [insert(18, 'after')]),
      remove(16, 20),
      'deleteContentRange: Invalid deletion range. Cannot delete the requested range.',
    ],
    [
      'a table that starts elsewhere',
      table,
      { deleteTableRow: { tableCellLocation: cell(7, 0) } },
      'deleteTableRow: Invalid table start location. Must specify the start index of the table.',
    ],
    [
      'a row that is not there',
      table,
      { deleteTableRow: { tableCellLocation: cell(8, 2) } },
      'deleteTableRow: Row index 2 is out of bounds',
    ],
    [
      'a field that no style has',
      two,
      { updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: {}, fields: 'bogus' } },
      'updateTextStyle: Invalid field: bogus',
    ],
    [
      'a range without an end',
      two,
      { deleteContentRange: { range: {} } },
      'deleteContentRange: Invalid range: must contain a start and end index',
    ],
    [
      'an empty link',
      two,
      { updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: { link: {} }, fields: 'link' } },
      'updateTextStyle: Links must include at least one type.',
    ],
    [
      'a tab that is not there',
      two,
      { insertText: { location: { index: 1, tabId: 't.9' }, text: 'x' } },
      'insertText: The tab with ID t.9 was not found.',
    ],
    [
      'a page break in a table',
      table,
      { insertPageBreak: { location: { index: 11 } } },
      'insertPageBreak: Page breaks cannot be inserted inside a table.',
    ],
  ])('%s', (_, doc, request, message) => {
    expect(() => edited(doc, [insert(1, 'ok'), remove(1, 3), request])).toThrow(`Invalid requests[2].${message}`);
  });

  test.each<[string, Json, string]>([
    ['no request', {}, 'Invalid requests[0]: No request set.'],
    [
      'two at once',
      { insertText: {}, deleteContentRange: {} },
      "Invalid value at 'requests[0]' (oneof), oneof field 'request' is already set. Cannot set 'deleteContentRange'",
    ],
    [
      'a name Google does not know',
      { insertTextt: {} },
      `Invalid JSON payload received. Unknown name "insertTextt" at 'requests[0]': Cannot find field.`,
    ],
    [
      'a field Google does not know',
      { insertText: { txt: 'x' } },
      `Invalid JSON payload received. Unknown name "txt" at 'requests[0].insert_text': Cannot find field.`,
    ],
  ])('%s', (_, request, message) => {
    expect(() => edited(two, [request])).toThrow(message);
  });

  test('takes the whole batch with it', () => {
    const doc = aDocument('one');
    expect(() => edited(doc, [insert(1, 'x'), insert(99, 'y')])).toThrow('Invalid requests[1]');
    expect(textOf(doc)).toBe('one\n');
  });

  test('a stale revision', () => {
    const body = { requests: [], writeControl: { requiredRevisionId: 'r0' } };
    expect(() => batchUpdate(two, body, { revisionId: 'r9' })).toThrow(
      "The required revision ID 'r0' does not match the latest revision.",
    );
  });

  test('a deletion with a suggestion in it fails within Google', () => {
    const suggested = JSON.parse(
      JSON.stringify(aDocument('one')).replace(
        '"content":"one\\n"',
        '"content":"one\\n","suggestedInsertionIds":["s"]',
      ),
    );
    expect(() => edited(suggested, [remove(1, 2)])).toThrow('Internal error encountered.');
  });

  test('one that the host lacks is named', () => {
    expect(() => edited(two, [{ insertInlineImage: { uri: 'x' } }])).toThrow(
      'The Docs request insertInlineImage is not supported',
    );
  });
});
