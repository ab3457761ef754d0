/** What the tests can do as a person in a Doc: each leaves a document that Docs could have. */
import { describe, expect, test } from '@jest/globals';
import { faultsOf } from '../../../src/local/docs/check-document.ts';
import type { Doc } from '../../../src/local/docs/model/document.ts';
import { dateChip, fileChip, personChip, suggested, words } from '../../support/chips.ts';
import { tableWith, textsIn } from '../../support/find-table.ts';
import * as person from '../../support/in-a-document.ts';
import { aDocument, answer, edited, runsOf, textOf } from './documents.ts';

const TABLE = ['Ref', 'Due'];

/** `before`, then a table of three columns: headers, A1, A2. */
function aPlan(): Doc {
  const blank = edited(aDocument('before'), [{ insertTable: { location: { index: 7 }, rows: 3, columns: 3 } }]);
  const rows = [
    ['Ref', 'Action', 'Due'],
    ['A1', 'Read', '1 March'],
    ['A2', 'Write', '2 March'],
  ];
  const start = 8;
  const cells = rows.flatMap((row, r) => row.map((text, c) => ({ text, index: start + 3 + r * 7 + c * 2 })));
  return edited(
    blank,
    cells.reverse().map(({ text, index }) => ({ insertText: { location: { index }, text } })),
  );
}

function afterwards(...edits: readonly person.Edit[]): Doc {
  const doc = person.allOf(...edits)(aPlan());
  expect(faultsOf(answer(doc))).toEqual([]);
  return doc;
}

const says = (...edits: readonly person.Edit[]) =>
  textOf(afterwards(...edits))
    .replace(/^before\n/, '')
    .replace(/\n$/, '');

describe('a person in a Doc', () => {
  test('types over a cell, empties it, writes several paragraphs', () => {
    expect(says()).toBe('[Ref|Action|Due/A1|Read|1 March/A2|Write|2 March]');
    expect(says(person.typeIn(TABLE, 'A1', 'Due', '5 May'))).toContain('A1|Read|5 May/A2|Write|2 March');
    expect(says(person.empty(TABLE, 'A2', 'Action'))).toContain('A2||2 March');
    expect(says(person.typeIn(TABLE, 2, 'Action', 'one\ntwo'))).toContain('A2|one\ntwo|2 March');
  });

  test('what is typed over a look has the look', () => {
    const grey = person.strikeThrough(TABLE, 'A1', 'Due');
    const typed = runsOf(afterwards(grey, person.typeIn(TABLE, 'A1', 'Due', 'late'))).find(
      ({ text }) => text === 'late\n',
    );
    expect(typed?.style).toEqual({ strikethrough: true });
  });

  test('adds a row under the last, deletes a row or a column', () => {
    expect(says(person.addRow(TABLE, ['', 'New', '3 March']))).toContain('A2|Write|2 March/|New|3 March]');
    expect(says(person.deleteRow(TABLE, 'A1'))).toBe('[Ref|Action|Due/A2|Write|2 March]');
    expect(says(person.deleteColumn(TABLE, 'Action'))).toBe('[Ref|Due/A1|1 March/A2|2 March]');
  });

  test('drags a column before another, to the left or to the right', () => {
    expect(says(person.moveColumn(TABLE, 'Due', 'Ref'))).toBe('[Due|Ref|Action/1 March|A1|Read/2 March|A2|Write]');
    expect(says(person.moveColumn(TABLE, 'Ref', 'Due'))).toBe('[Action|Ref|Due/Read|A1|1 March/Write|A2|2 March]');
  });

  test('merges cells: their text meets in the first', () => {
    const merged = afterwards(person.mergeCells(TABLE, 'A1', 'Action', { rows: 2, columns: 1 }));
    const { table } = tableWith(merged, TABLE);
    expect(table.tableRows[1]?.tableCells[1]?.tableCellStyle['rowSpan']).toBe(2);
    expect(textsIn(merged, TABLE)[1]?.[1]).toBe('Read\nWrite');
  });

  test('replaces a text wherever it stands', () => {
    expect(says(person.replaceText('March', 'June'))).toContain('1 June/A2|Write|2 June');
  });

  test('suggests words, and that words go: the words stay, marked', () => {
    const doc = afterwards(
      person.putBehind(TABLE, 'A1', 'Action', suggested(' more')),
      person.suggestEmptying(TABLE, 'A2', 'Action'),
    );
    expect(textsIn(doc, TABLE)[1]?.[1]).toBe('Read more');
    expect(JSON.stringify(doc)).toContain('{"content":"Write","textStyle":{},"suggestedDeletionIds":["suggest.2"]}');
    expect(JSON.stringify(doc)).toContain('{"content":" more","textStyle":{},"suggestedInsertionIds":["suggest.1"]}');
  });

  test('puts in chips, each one unit long', () => {
    const doc = afterwards(
      person.empty(TABLE, 'A1', 'Due'),
      person.putBehind(TABLE, 'A1', 'Due', dateChip('1 Mar 2027', '2027-03-01')),
      person.putBehind(TABLE, 'A1', 'Due', words(' with ')),
      person.putBehind(TABLE, 'A1', 'Due', personChip('Ann Head', 'head@school.example')),
      person.putBehind(TABLE, 'A1', 'Due', fileChip('Minutes', 'https://drive.google.com/file/d/1')),
    );
    expect(textsIn(doc, TABLE)[1]?.[2]).toBe('\uFFFC with \uFFFC\uFFFC');
  });

  test('a table, row or column that is not there is said', () => {
    expect(() => afterwards(person.deleteRow(['Measure'], 1))).toThrow('no table with the headers Measure');
    expect(() => afterwards(person.deleteRow(TABLE, 'A9'))).toThrow('no row A9');
    expect(() => afterwards(person.deleteColumn(TABLE, 'Cost'))).toThrow('no column Cost');
    expect(() => afterwards(person.typeIn(TABLE, 3, 'Due', 'x'))).toThrow('no cell 3, 2');
  });
});
