/** What a document says otherwise than the workbook is offered once, cell by cell, and again only where it says something new. */
import { describe, expect, test } from '@jest/globals';
import { actionsOf } from '../../../src/documents/returns/tables/actions.ts';
import type { RowOfDifferences, TableDifferences } from '../../../src/jobs/returns/differences.ts';
import { offersOf } from '../../../src/jobs/returns/offers.ts';
import {
  ALREADY,
  CHANGED,
  OTHER_ACTION,
  REFUSED,
  registerOf,
  TAKEN,
  WITHDRAWN,
} from '../../../src/jobs/returns/returns-rows.ts';
import { tabReader } from '../../../src/workbook/tab-reader.ts';
import { returns } from '../../../src/workbook/tabs/returns.ts';
import { type Cells, newAction, OAK, offered, PLAN, SCHOOLS, sheetsOf, TODAY } from './a-register.ts';

const returning = actionsOf('Commitment Plan');

interface Said {
  readonly key?: string;
  readonly says?: Readonly<Record<string, readonly [was: string, says: string]>>;
  readonly agreedOn?: readonly string[];
}

const FIELDS: Readonly<Record<string, string>> = { Action: 'action', Lead: 'lead', Due: 'due' };

const rowOf = ({ key, says = {}, agreedOn = [] }: Said): RowOfDifferences => ({
  tab: 'Actions',
  key,
  differences: Object.entries(says).map(([column, [was, text]]) => ({
    header: column,
    field: FIELDS[column] ?? '',
    column,
    was,
    says: text,
    shown: was,
  })),
  agreed: {},
  agreedOn,
  row: { key: key ?? '', cells: {}, edited: {}, keyCell: { start: 0, end: 0 } },
  keyCell: { start: 0, end: 0 },
});

const tableOf = (rows: readonly Said[], inTable: readonly string[] = []): TableDifferences => ({
  returning,
  table: {
    table: returning,
    rows: [...rows.map((row) => rowOf(row).row), ...inTable.map((key) => rowOf({ key }).row)],
    faults: [],
  },
  rows: rows.map(rowOf),
  keys: new Set(inTable),
  faults: [],
});

function offersFrom(tables: readonly TableDifferences[], held: readonly Cells[] = [], isChanged = false) {
  const register = registerOf(tabReader(sheetsOf({ Schools: SCHOOLS, Returns: held })).read(returns).rows);
  let last = 6;
  const { changes, rows, refs } = offersOf(tables, {
    document: PLAN,
    urn: String(OAK),
    school: 'Oak School',
    by: 'head@example.org',
    today: TODAY,
    register,
    nextAction: () => {
      last += 1;
      return `A${last}`;
    },
    isChangedSince: () => isChanged,
  });
  return {
    said: changes.map(({ key, fields }) => [key[0], fields['row'], fields['column'], fields['says'], fields['answer']]),
    changes,
    rows,
    refs: refs.map(({ ref }) => ref),
  };
}

const DUE = { key: 'A1', says: { Due: ['1 Dec 2026', '5 Nov 2026'] } } as const satisfies Said;
const AGREED = { key: 'A1', agreedOn: ['Due'] } as const satisfies Said;
const NEW = { says: { Action: ['', 'Meet each family'], Lead: ['', 'Bo'] } } as const satisfies Said;

describe('a difference', () => {
  test('that was never offered is a new row, with what was and what is said', () => {
    const { changes } = offersFrom([tableOf([DUE])]);
    expect(changes).toEqual([
      {
        kind: 'put row',
        tab: 'Returns',
        key: ['R1'],
        fields: {
          urn: String(OAK),
          school: 'Oak School',
          document: PLAN,
          tab: 'Actions',
          row: 'A1',
          column: 'Due',
          was: '1 Dec 2026',
          says: '5 Nov 2026',
          by: 'head@example.org',
          collectedOn: TODAY,
          answer: null,
        },
      },
    ]);
  });

  test('that is offered already is not offered twice, however the tab is sorted', () => {
    const rows = [
      offered('R2'),
      offered('R10', { Column: 'Lead' }),
      offered('R1', { Says: '4 Nov 2026', Accept: 'No', Answer: REFUSED }),
    ];
    for (const held of [rows, [...rows].reverse()]) {
      const { said } = offersFrom(
        [tableOf([{ key: 'A1', says: { Due: DUE.says.Due, Lead: ['', '5 Nov 2026'] } }])],
        held,
      );
      expect(said).toEqual([]);
    }
  });

  test('whose text changes before anyone decides changes its row; once decided it is a new one', () => {
    const waiting = (accept: string) =>
      offersFrom([tableOf([DUE])], [offered('R1', { Says: '6 Nov 2026', Accept: accept })]);
    expect(waiting('').said).toEqual([['R1', undefined, undefined, '5 Nov 2026', null]]);
    expect(waiting('').changes[0]?.when).toEqual({ accept: '', says: '6 Nov 2026' });
    expect(waiting('Yes').said).toEqual([['R2', 'A1', 'Due', '5 Nov 2026', null]]);
  });

  test('that was refused is offered again only with another text', () => {
    const refused = offered('R1', { Accept: 'No', Answer: REFUSED });
    expect(offersFrom([tableOf([DUE])], [refused]).said).toEqual([]);
    const other = { key: 'A1', says: { Due: ['1 Dec 2026', '6 Nov 2026'] } } as const satisfies Said;
    expect(offersFrom([tableOf([other])], [refused]).said).toEqual([['R2', 'A1', 'Due', '6 Nov 2026', null]]);
  });

  test('whose row of Returns somebody has deleted is offered again', () => {
    expect(offersFrom([tableOf([DUE])], [offered('R7', { Row: 'A2' })]).said.slice(0, 1)).toEqual([
      ['R8', 'A1', 'Due', '5 Nov 2026', null],
    ]);
  });

  test.each([WITHDRAWN, ALREADY, OTHER_ACTION, TAKEN])(
    'that the school writes anew after “%s” is offered anew',
    (answer) => {
      const before = offered('R1', { Answer: answer, 'Taken on': answer === TAKEN ? '2026-10-04' : '' });
      expect(offersFrom([tableOf([DUE])], [before]).said).toEqual([['R2', 'A1', 'Due', '5 Nov 2026', null]]);
    },
  );

  test('in a cell that the workbook has changed, too, says so', () => {
    expect(offersFrom([tableOf([DUE])], [], true).said).toEqual([['R1', 'A1', 'Due', '5 Nov 2026', CHANGED]]);
  });
});

describe('an offer that waits', () => {
  test('is withdrawn where the school writes back what stood there', () => {
    expect(offersFrom([tableOf([], ['A1'])], [offered('R1')]).said).toEqual([
      ['R1', undefined, undefined, undefined, WITHDRAWN],
    ]);
  });

  test('is so already where somebody has written it in the workbook, whatever else the row says', () => {
    const both = { ...AGREED, says: { Lead: ['Ann', 'Bo'] } } as const satisfies Said;
    const { said } = offersFrom([tableOf([both])], [offered('R1'), offered('R2', { Column: 'Lead', Says: 'Bo' })]);
    expect(said).toEqual([['R1', undefined, undefined, undefined, ALREADY]]);
  });

  test('stays where the table cannot be read', () => {
    const unread = {
      ...tableOf([]),
      table: { table: returning, rows: [], faults: [{ where: '', found: 'x', toDo: 'y' }] },
    };
    expect(offersFrom([unread], [offered('R1')]).said).toEqual([]);
  });

  test('is not withdrawn once somebody has decided, nor one of another document or table', () => {
    const rows = [
      offered('R1', { Accept: 'Yes' }),
      offered('R2', { Document: `${PLAN}1` }),
      offered('R3', { Tab: 'Plan reviews' }),
    ];
    expect(offersFrom([tableOf([], ['A1'])], rows).said).toEqual([]);
  });
});

describe('a new action', () => {
  test('has a Ref that no action has, the same for all its cells', () => {
    expect(offersFrom([tableOf([NEW])]).said.map(([, row]) => row)).toEqual(['A7', 'A7']);
  });

  test('read again before its Ref is written is not offered again; its Ref is what it was offered under', () => {
    for (const held of [
      newAction({}),
      newAction({ Action: 'Yes', Lead: 'Yes' }),
      newAction({}).map((row) => ({ ...row, Accept: 'Yes', 'Taken on': '2026-10-04', Answer: TAKEN })),
    ]) {
      const { said, refs } = offersFrom([tableOf([NEW])], held);
      expect({ said, refs }).toEqual({ said: [], refs: ['A6'] });
    }
  });

  test('like one whose Ref stands in the table is another', () => {
    const { said, refs } = offersFrom([tableOf([NEW], ['A6'])], newAction({ Action: 'Yes', Lead: 'Yes' }));
    expect(refs).toEqual([]);
    expect(said.map(([, row]) => row)).toEqual(['A7', 'A7']);
  });

  test('whose Ref went to another action is offered under a new one', () => {
    const held = newAction({}).map((row) => ({ ...row, Answer: OTHER_ACTION }));
    expect(offersFrom([tableOf([NEW])], held).said.map(([, row]) => row)).toEqual(['A7', 'A7']);
  });
});

test('every row of the document is there afterwards, as it will be', () => {
  const other = { key: 'A1', says: { Due: ['1 Dec 2026', '6 Nov 2026'], Lead: ['Ann', ''] } } as const satisfies Said;
  const { rows } = offersFrom([tableOf([other])], [offered('R1', { By: 'old@example.org' })]);
  expect(rows).toMatchObject([
    { ref: 'R1', says: '6 Nov 2026', by: 'head@example.org' },
    { ref: 'R2', column: 'Lead', was: 'Ann', says: '' },
  ]);
});
