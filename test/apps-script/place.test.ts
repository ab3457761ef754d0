import { describe, expect, test } from '@jest/globals';
import { type CellChange, type Edit, place } from '../../src/apps-script/place.ts';
import type { SheetValue } from '../../src/apps-script/sheet-value.ts';
import { schoolNames } from '../../src/workbook/school-names.ts';
import { tabNamed } from '../../src/workbook/tabs.ts';

const HEADERS = ['URN', 'School', 'Indicated', 'Agreed', 'As of'];
const OAK = '100001';
const ELM = '100002';

const put = (key: string, fields: Record<string, string>, tab = 'Categories'): CellChange => ({
  kind: 'put row',
  tab,
  key: key.split('·'),
  fields,
});

function edits(values: readonly (readonly SheetValue[])[], changes: readonly CellChange[]): readonly Edit[] {
  const tab = tabNamed(changes[0]?.tab ?? '');
  if (!tab) throw new Error('no such tab');
  return place({ tab, values, schools: schoolNames([{ urn: OAK, name: 'Oak', predecessors: [] }]) }, changes);
}

const at = (row: number, column: number, value: SheetValue): Edit => ({ row, column, value });

describe('a row is put by its key', () => {
  test('into the row that has it, wherever that row now is', () => {
    const values = [HEADERS, [ELM, 'Elm', '', '', ''], [OAK, 'Oak', '', '', '']];
    expect(edits(values, [put(OAK, { indicated: 'RED' })])).toEqual([at(2, 2, 'RED')]);
  });

  test('into the columns that have its headers, wherever they now are', () => {
    expect(
      edits(
        [
          ['Notes', 'indicated ', 'URN'],
          ['', '', OAK],
        ],
        [put(OAK, { indicated: 'RED' })],
      ),
    ).toEqual([at(1, 1, 'RED')]);
  });

  test('whether a URN is a number or text', () => {
    expect(edits([HEADERS, [Number(OAK), '', '', '', '']], [put(OAK, { indicated: 'RED' })])).toEqual([
      at(1, 2, 'RED'),
    ]);
  });

  test('where a school’s name stands for its URN', () => {
    expect(edits([HEADERS, ['oak', '', '', '', '']], [put(OAK, { indicated: 'RED' })])).toEqual([at(1, 2, 'RED')]);
  });

  test('whichever way an academic year is typed', () => {
    const header = ['URN', 'Academic year', 'Capture', 'Measure', 'Status', 'Value'];
    const row = [OAK, '2024-25', 'Results', 'RWM_EXP', 'Final', 60];
    expect(
      edits([header, row], [put(`${OAK}·2024/25·Results·RWM_EXP·Final`, { value: '62' }, 'Data captures')]),
    ).toEqual([at(1, 5, '62')]);
  });

  test('as a new row after the last where there is none, key and all', () => {
    expect(edits([HEADERS, [OAK, '', '', '', '']], [put(ELM, { indicated: 'RED' })])).toEqual([
      at(2, 0, ELM),
      at(2, 2, 'RED'),
    ]);
  });

  test('twice for the same new key makes one row', () => {
    expect(
      edits([HEADERS], [put(ELM, { indicated: 'RED' }), put(ELM, { school: 'Elm' })]).map(({ row }) => row),
    ).toEqual([1, 1, 1]);
  });
});

test('of two changes to one cell the later counts', () => {
  const values = [HEADERS, [OAK, '', 'RED', '', '']];
  expect(edits(values, [put(OAK, { indicated: 'AMBER' }), put(OAK, { indicated: 'RED' })])).toEqual([]);
});

describe('nothing is written that already stands there', () => {
  test('not even as another kind of cell', () => {
    const values = [HEADERS, [Number(OAK), 'Oak', 'RED', '', new Date(2026, 9, 5)]];
    expect(edits(values, [put(OAK, { school: 'Oak', indicated: 'RED', asOf: '2026-10-05' })])).toEqual([]);
  });
});

test('a day is written as a date', () => {
  expect(edits([HEADERS, [OAK, '', '', '', '']], [put(OAK, { asOf: '2026-06-30' })])).toEqual([
    at(1, 4, new Date(2026, 5, 30)),
  ]);
});

test('a figure is written as a share where the cell shows a percentage', () => {
  const tab = tabNamed('Benchmarks');
  if (!tab) throw new Error('no such tab');
  const values = [
    ['Academic year', 'Measure', 'National'],
    ['2024/25', 'RWM_EXP', 0.6],
    ['2023/24', 'RWM_EXP', 60],
  ];
  const changes = ['2024/25', '2023/24'].map(
    (year): CellChange => ({ kind: 'put row', tab: tab.name, key: [year, 'RWM_EXP'], fields: { national: 62 } }),
  );
  expect(place({ tab, values, isPercent: (row) => row === 1 }, changes)).toEqual([at(1, 2, 0.62), at(2, 2, 62)]);
});

test('a column that is missing is added after the last', () => {
  expect(
    edits(
      [
        ['URN', 'Notes', ''],
        [OAK, 'mine', ''],
      ],
      [put(OAK, { indicated: 'RED' })],
    ),
  ).toEqual([at(0, 2, 'Indicated'), at(1, 2, 'RED')]);
});

test('unticked boxes below the last row do not count as rows', () => {
  expect(
    edits(
      [
        ['Notes', 'Started', 'Job'],
        ['', 'then', 'recompute'],
        [false, '', ''],
      ],
      [{ kind: 'add row', tab: 'Run log', fields: { job: 'import' } }],
    ),
  ).toEqual([at(2, 2, 'import')]);
});

describe('the rows of a tab that is the program’s alone', () => {
  const header = ['Tab', 'Row', 'Mine', 'Column', 'Found', 'Expected', 'What to do', 'Where'];
  const where = 'Schools!A2';
  const problem = { tab: 'Schools', row: 2, column: 'URN', found: 'x', expected: 'a URN', do: 'Type it', where };
  const line = (mine: string): SheetValue[] => ['Schools', 2, mine, 'URN', 'x', 'a URN', 'Type it', where];

  test('are blanked where the new list is shorter, and what a person added beside them is not', () => {
    const found = edits([header, line('a'), line('b')], [{ kind: 'replace rows', tab: 'Problems', rows: [problem] }]);
    expect(found.map(({ row, column, value }) => [row, column, value])).toEqual(
      [0, 1, 3, 4, 5, 6, 7].map((column) => [2, column, '']),
    );
  });

  test('are left alone where they are the same', () => {
    expect(edits([header, line('a')], [{ kind: 'replace rows', tab: 'Problems', rows: [problem] }])).toEqual([]);
  });
});

test('a field that its tab does not have is a slip of the job’s author', () => {
  expect(() => edits([HEADERS], [put(OAK, { colour: 'RED' })])).toThrow('The tab Categories has no field colour');
});
