/** What becomes of the rows of a table that comes back. */
import { describe, expect, test } from '@jest/globals';
import * as person from '../../support/in-a-document.ts';
import { p, table } from '../template/a-template.ts';
import { done, FILLED, IN_ACTIONS, IN_NIL, IN_PROGRESS, read, said } from './a-return.ts';
import { copyRow, inCell, inTable, markRow, widthOfRow } from './damages.ts';

const STAYS = 'What the trust holds stays as it is.';
const typed = person.typeIn(IN_ACTIONS, 'A42', 'Due', '5 May 2027');
const TYPED = [['Actions', 'A42', { Due: '5 May 2027' }]];

test('what nobody has edited is not said; what is edited, emptied or new is', () => {
  expect(done()).toMatchObject({ edited: [], faults: [] });
  expect(
    done(typed, person.empty(IN_ACTIONS, 'A41', 'Cost'), person.typeIn(IN_NIL, 1, 'Nil return', 'Yes')),
  ).toMatchObject({
    edited: [['Actions', 'A41', { Cost: '' }], ...TYPED, ['Nil return', '', { 'Nil return': 'Yes' }]],
    faults: [],
  });
});

test('a key is the same with spaces, in small letters, or with a full stop', () => {
  expect(done(typed, person.typeIn(IN_ACTIONS, 'A41', 'Ref', ' a41\u00a0. '))).toMatchObject({
    rows: { Actions: ['A41', 'A42', 'A43'] },
    edited: TYPED,
    faults: [],
  });
});

test('a key that the program never wrote is the caller’s to judge', () => {
  expect(done(person.typeIn(IN_ACTIONS, 'A41', 'Ref', 'A99')).rows['Actions']).toEqual(['A99', 'A42', 'A43']);
});

describe('new rows', () => {
  test('the last row filled in, and rows under it without a key, with its prompts or numbered', () => {
    expect(
      done(
        person.typeIn(IN_ACTIONS, 'New', 'Action', 'Sing'),
        person.addRow(IN_ACTIONS, ['', 'Dance', 'A day', '', 'None recorded']),
        person.addRow(IN_ACTIONS, ['New 2', 'Draw', 'A day5/10/2026', '', 'Drawings']),
        person.addRow(IN_ACTIONS, ['–', 'Paint', '', '', '']),
        person.addRow(IN_ACTIONS, ['', '', '', '', '']),
      ),
    ).toMatchObject({
      edited: [
        ['Actions', '', { Action: 'Sing' }],
        ['Actions', '', { Action: 'Dance' }],
        ['Actions', '', { Action: 'Draw', Due: '5/10/2026', Evidence: 'Drawings' }],
        ['Actions', '', { Action: 'Paint' }],
      ],
      faults: [],
    });
  });

  test('none where a table has none: it is told', () => {
    expect(done(person.addRow(IN_PROGRESS, ['', '', '1 May', 'Red', 'Late']))).toMatchObject({
      rows: { Progress: ['A41', 'A42', 'A43'] },
      edited: [],
      faults: [
        'The row that begins “1 May”: nothing under Ref. Write under Ref what stood there, or take the row out: this table has no new rows.',
      ],
    });
  });

  test('the same one twice is refused until one is left', () => {
    expect(done(typed, person.typeIn(IN_ACTIONS, 'New', 'Action', 'Sing'), copyRow(IN_ACTIONS, 'New'))).toMatchObject({
      edited: TYPED,
      faults: [
        'The new row that begins “Sing”: the same new row more than once. Keep one of them and take out the others. None of them is read.',
      ],
    });
  });
});

describe('rows that are gone or stand twice', () => {
  test('a row deleted, rows deleted: it stays as it is', () => {
    expect(done(typed, person.deleteRow(IN_ACTIONS, 'A41'))).toMatchObject({
      edited: TYPED,
      faults: [
        `Row A41: the row is no longer in the table. Nothing is taken out that way. ${STAYS} To change it, undo, or add a row with that Ref; if it is no longer wanted, tell the trust.`,
      ],
    });
    expect(done(person.deleteRow(IN_ACTIONS, 'A41'), person.deleteRow(IN_ACTIONS, 'A43')).faults).toEqual([
      `Rows A41 and A43: the rows are no longer in the table. Nothing is taken out that way. ${STAYS} To change it, undo, or add a row with that Ref; if they are no longer wanted, tell the trust.`,
    ]);
  });

  test('all rows deleted but the headings', () => {
    const emptied = inTable(IN_ACTIONS, (all) => ({ ...all, rows: 1, tableRows: all.tableRows.slice(0, 1) }));
    expect(done(emptied)).toMatchObject({
      rows: { Actions: [] },
      edited: [],
      faults: [expect.stringContaining('Rows A41, A42 and A43: the rows are no longer in the table.')],
    });
  });

  test('a row twice and alike is one', () => {
    expect(done(typed, copyRow(IN_ACTIONS, 'A42'))).toMatchObject({ edited: TYPED, faults: [] });
    expect(done(copyRow(IN_ACTIONS, 'A42'))).toMatchObject({ rows: { Actions: ['A41', 'A42', 'A43'] }, faults: [] });
  });

  test('a row twice and different is refused, and nothing of it is taken', () => {
    expect(done(copyRow(IN_ACTIONS, 'A41'), person.typeIn(IN_ACTIONS, 'A41', 'Action', 'Sing'), typed)).toMatchObject({
      rows: { Actions: ['A42', 'A43'] },
      edited: TYPED,
      faults: [
        'Row A41: the row stands more than once, with different words under Action. Keep the one that is right and take out the other; if one of them is new, empty its Ref. None of them is read.',
      ],
    });
  });

  test('a second row where there is one only', () => {
    expect(done(person.typeIn(IN_NIL, 1, 'Nil return', 'Yes'), person.addRow(IN_NIL, ['No', '']))).toMatchObject({
      edited: [['Nil return', '', { 'Nil return': 'Yes' }]],
      faults: ['Nil return: more than one row. Write in the first row: no other is read.'],
    });
  });

  test('a Ref struck through takes nothing out', () => {
    expect(done(typed, person.strikeThrough(IN_ACTIONS, 'A41', 'Ref'))).toMatchObject({
      rows: { Actions: ['A42', 'A43'] },
      edited: TYPED,
      faults: [
        'Row A41: its Ref is struck through. Nothing is taken out that way. Undo it; if the row is no longer wanted, tell the trust.',
      ],
    });
  });
});

describe('rows that cannot be read', () => {
  test.each([3, 6])('one with %i cells under five headings', (width) => {
    const doc = person.allOf(typed, widthOfRow(IN_ACTIONS, 1, width))(FILLED);
    expect(said(read(doc))).toMatchObject({
      rows: { Actions: ['A42', 'A43'] },
      edited: TYPED,
      faults: [
        `Row A41: ${width} cells under 5 headings. Give the row as many cells as there are headings, or write it anew in another row.`,
      ],
    });
  });

  test('keys merged down the column', () => {
    expect(done(person.mergeCells(IN_ACTIONS, 'A41', 'Ref', { rows: 2, columns: 1 }))).toMatchObject({
      rows: { Actions: ['A43'] },
      edited: [],
      faults: [
        'Rows A41 and A42: its cell under Ref is merged with another. Unmerge the cells, and write each row by itself.',
        'The row that begins “Write every day”: its cell under Ref is merged with another. Unmerge the cells, and write each row by itself.',
      ],
    });
  });

  test('a whole row merged', () => {
    expect(done(typed, person.mergeCells(IN_ACTIONS, 'A41', 'Ref', { rows: 1, columns: 5 }))).toMatchObject({
      rows: { Actions: ['A42', 'A43'] },
      edited: TYPED,
      faults: ['Row A41: its cell under Ref is merged with another. Unmerge the cells, and write each row by itself.'],
    });
  });

  test('a table in the cell of the key', () => {
    expect(done(typed, inCell(IN_ACTIONS, 'A41', 'Ref', [p('A41'), table([['x']]), p('')]))).toMatchObject({
      rows: { Actions: ['A42', 'A43'] },
      edited: TYPED,
      faults: ['Row A41: a table inside its cell under Ref. Take the table out of Ref.'],
    });
  });

  test('a row that is only suggested; one that is suggested to go is read', () => {
    const added = markRow(IN_ACTIONS, 'A41', { suggestedInsertionIds: ['suggest.1'] });
    const going = markRow(IN_ACTIONS, 'A42', { suggestedDeletionIds: ['suggest.1'] });
    const ACCEPT = 'Accept or reject the suggested edit: it is not read while it waits.';
    expect(done(typed, added, going)).toMatchObject({
      rows: { Actions: ['A42', 'A43'] },
      edited: TYPED,
      faults: [`Row A41: a row that is only suggested. ${ACCEPT}`, `Row A42: a suggested edit that waits. ${ACCEPT}`],
    });
  });
});
