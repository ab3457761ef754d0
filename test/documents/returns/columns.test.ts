/** What becomes of the columns and the headings of a table that comes back. */
import { describe, expect, test } from '@jest/globals';
import * as person from '../../support/in-a-document.ts';
import { ACTIONS, done, FILLED, GIVEN, IN_ACTIONS, IN_NIL, read, said } from './a-return.ts';
import { inTable, withoutRow } from './damages.ts';

const ALL = ['A41', 'A42', 'A43'];
const STAYS = 'What the trust holds stays as it is.';
const typed = person.typeIn(IN_ACTIONS, 'A41', 'Due', '5 May 2027');
const TYPED = [['Actions', 'A41', { Due: '5 May 2027' }]];

describe('headings', () => {
  test('columns in another order are read, each under its heading', () => {
    const moved = person.moveColumn(IN_ACTIONS, 'Evidence', 'Ref');
    expect(done(moved, person.typeIn(IN_ACTIONS, 2, 'Evidence', 'Seen'))).toMatchObject({
      edited: [['Actions', 'A42', { Evidence: 'Seen' }]],
      faults: [],
    });
  });

  test('headings that differ in case, spaces and punctuation are the same', () => {
    const changed = [
      person.typeIn(IN_ACTIONS, 0, 'Cost', ' COST: '),
      person.typeIn(IN_ACTIONS, 0, 'Evidence', 'evi\u00addence\n'),
      person.typeIn(IN_ACTIONS, 0, 'Ref', 'Ref.'),
    ];
    expect(done(typed, ...changed)).toMatchObject({ edited: TYPED, faults: [] });
  });

  test('a column that is not the school’s may say anything, and one more may stand there', () => {
    const doc = person.allOf(typed, person.typeIn(IN_ACTIONS, 0, 'Cost', 'Price'))(FILLED);
    const fewer = [{ ...ACTIONS, columns: ['Due'] }];
    expect(said(read(doc, GIVEN, fewer))).toMatchObject({ edited: TYPED, faults: [] });
  });

  test('a row above the headings is left out', () => {
    const titled = inTable(IN_ACTIONS, (table) => ({
      ...table,
      rows: table.rows + 1,
      tableRows: table.tableRows.flatMap((row, at) =>
        at === 0 && table.tableRows[1] ? [table.tableRows[1], row] : [row],
      ),
    }));
    expect(done(typed, titled)).toMatchObject({ edited: TYPED, faults: [] });
  });
});

describe('damage to a column is told, and the others are read', () => {
  test('a column deleted', () => {
    expect(done(typed, person.deleteColumn(IN_ACTIONS, 'Cost'))).toMatchObject({
      edited: TYPED,
      faults: [
        `Column Cost: no column headed Cost; the headings are Ref, Action, Due and Evidence. Put back a column headed Cost, each cell in its row, or write Cost over it again. ${STAYS} The other columns are read.`,
      ],
    });
  });

  test('the words of a heading changed', () => {
    expect(done(typed, person.typeIn(IN_ACTIONS, 0, 'Cost', 'Price'))).toMatchObject({
      edited: TYPED,
      faults: [
        `Column Cost: no column headed Cost; the headings are Ref, Action, Due, Price and Evidence. Put back a column headed Cost, each cell in its row, or write Cost over it again. ${STAYS} The other columns are read.`,
      ],
    });
  });

  test('two headings merged', () => {
    const merged = person.mergeCells(IN_ACTIONS, 0, 'Cost', { rows: 1, columns: 2 });
    const fault = (header: string) =>
      `Column ${header}: its heading is merged with another. Unmerge them, and write each heading over its column. ${STAYS} The other columns are read.`;
    expect(done(typed, merged)).toMatchObject({ edited: TYPED, faults: [fault('Cost'), fault('Evidence')] });
  });

  test('a heading that stands twice', () => {
    expect(done(person.typeIn(IN_ACTIONS, 0, 'Cost', 'Action'))).toMatchObject({
      rows: { Actions: ALL },
      edited: [],
      faults: [
        expect.stringContaining('Column Cost: no column headed Cost'),
        `Column Action: two columns headed Action. Take one of them out: neither is read. ${STAYS} The other columns are read.`,
      ],
    });
  });
});

describe('without its key or its headings a table is refused, and the others are read', () => {
  const others = person.typeIn(IN_NIL, 1, 'Nil return', 'Yes');
  const OTHERS = [['Nil return', '', { 'Nil return': 'Yes' }]];

  test('the column of the key deleted', () => {
    expect(done(typed, others, person.deleteColumn(IN_ACTIONS, 'Ref'))).toMatchObject({
      rows: { Actions: [] },
      edited: OTHERS,
      faults: [
        `: the table Actions without its column Ref. Put the column back, by undoing or by writing Ref over it and in each row what stood there. ${STAYS}`,
      ],
    });
  });

  test('two columns of the key', () => {
    expect(done(typed, others, person.typeIn(IN_ACTIONS, 0, 'Cost', 'Ref'))).toMatchObject({
      rows: { Actions: [] },
      edited: OTHERS,
      faults: [`: two columns headed Ref. Take one of them out: by it the rows are known. ${STAYS}`],
    });
  });

  test('the row of headings deleted', () => {
    expect(done(typed, others, withoutRow(IN_ACTIONS, 0))).toMatchObject({
      rows: { Actions: [] },
      edited: OTHERS,
      faults: [
        `: the table Actions without its headings. Put a row on top of it with the headings Ref, Action, Due, Cost and Evidence. ${STAYS}`,
      ],
    });
  });

  test('more than half of its headings changed: below half, at half and above', () => {
    const changed = (...headers: readonly string[]) =>
      done(...headers.map((header, at) => person.typeIn(['Ref'], 0, header, `Other ${at}`)), others);
    expect(changed('Action', 'Due', 'Cost')).toMatchObject({
      rows: { Actions: [] },
      edited: OTHERS,
      faults: [
        `: no table with the headings Ref, Action, Due, Cost and Evidence. If the table was taken out, or its headings were changed, undo that. ${STAYS}`,
      ],
    });
    expect(changed('Action', 'Due')).toMatchObject({ rows: { Actions: ALL }, edited: OTHERS });
    expect(changed('Action').faults).toHaveLength(1);
  });

  test('the heading of a table of one row changed', () => {
    expect(done(typed, person.typeIn(IN_NIL, 0, 'Nil return', 'Nothing'))).toMatchObject({
      rows: { 'Nil return': [] },
      edited: TYPED,
      faults: [
        `: no table with the headings Nil return. If the table was taken out, or its headings were changed, undo that. ${STAYS}`,
      ],
    });
  });
});
