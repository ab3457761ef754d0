/** What was accepted is taken over as it was typed, once, and never over what somebody has typed since. */
import { describe, expect, test } from '@jest/globals';
import {
  CHANGED,
  OTHER_ACTION,
  REFUSED,
  TAKEN,
  TOO_LITTLE,
  WITHDRAWN,
} from '../../../src/jobs/returns/returns-rows.ts';
import {
  A1,
  answersIn,
  CAPTURE,
  type Cells,
  changesOf,
  made,
  newAction,
  OAK,
  offered,
  PLAN,
  taken,
} from './a-register.ts';

const withRows = (rows: readonly Cells[], actions: readonly Cells[] = [A1]) => ({ Actions: actions, Returns: rows });

describe('a cell of a row that is there', () => {
  test('waits while Accept is blank', () => {
    expect(changesOf(withRows([offered('R1')]))).toEqual([]);
  });

  test('that was accepted is taken, is said to be taken once it is there, and nothing more', () => {
    const now = taken(withRows([offered('R1', { Accept: 'Yes' })]));
    expect(now['Actions']).toEqual([{ ...A1, Due: '2026-11-05' }]);
    expect(now['Returns']?.[0]).toMatchObject({ Answer: TAKEN, 'Taken on': '2026-10-05' });
    expect(changesOf(now)).toEqual([]);
  });

  test('that was refused is left, and said to be', () => {
    const now = taken(withRows([offered('R1', { Accept: 'No' })]));
    expect(now['Actions']).toEqual([A1]);
    expect(answersIn(now)).toEqual([['R1', 'No', REFUSED]]);
    expect(changesOf(now)).toEqual([]);
  });

  test('that was refused and is accepted after all is taken', () => {
    const now = taken(withRows([offered('R1', { Accept: 'No' })]));
    const after = taken({ ...now, Returns: (now['Returns'] ?? []).map((row) => ({ ...row, Accept: 'Yes' })) });
    expect(after['Actions']).toEqual([{ ...A1, Due: '2026-11-05' }]);
    expect(answersIn(after)).toEqual([['R1', 'Yes', TAKEN]]);
    expect(changesOf(after)).toEqual([]);
  });

  test('that was changed since shows both and waits; a second Yes takes what the document says', () => {
    const book = withRows([offered('R1', { Accept: 'Yes' })], [{ ...A1, Due: '2026-12-24' }]);
    const now = taken(book);
    expect(now['Actions']).toEqual(book.Actions);
    expect(now['Returns']?.[0]).toMatchObject({
      Was: '24 Dec 2026',
      Says: '5 Nov 2026',
      Accept: '',
      Answer: CHANGED,
      'Taken on': '',
    });
    const again = taken({ ...now, Returns: (now['Returns'] ?? []).map((row) => ({ ...row, Accept: 'Yes' })) });
    expect(again['Actions']?.[0]?.['Due']).toBe('2026-11-05');
  });

  test('in which somebody types between the snapshot and the writing is not written over, and is shown as changed', () => {
    const book = withRows([offered('R1', { Accept: 'Yes' })]);
    const typed = { ...book, Actions: [{ ...A1, Due: '2026-12-25' }] };
    const after = made(typed, changesOf(book));
    expect(after).toEqual(typed);
    expect(answersIn(taken(after))).toEqual([['R1', '', CHANGED]]);
  });

  test('that the workbook says already is taken without a word', () => {
    const now = taken(withRows([offered('R1', { Accept: 'Yes' })], [{ ...A1, Due: '2026-11-05' }]));
    expect(answersIn(now)).toEqual([['R1', 'Yes', TAKEN]]);
  });

  test('that the school has emptied is emptied', () => {
    const now = taken(withRows([offered('R1', { Column: 'Lead', Was: 'Ann', Says: '', Accept: 'Yes' })]));
    expect(now['Actions']?.[0]?.['Lead']).toBe('');
    expect(answersIn(now)).toEqual([['R1', 'Yes', TAKEN]]);
  });

  test('takes what Says says by then, where a person has written over it; what cannot be read waits, with a word', () => {
    const over = (says: string) => taken(withRows([offered('R1', { Says: says, Accept: 'Yes' })]));
    expect(over('6/11/2026')['Actions']?.[0]?.['Due']).toBe('2026-11-06');
    expect(answersIn(over('soon'))).toEqual([['R1', '', 'Not taken: Due cannot be read from Says.']]);
  });

  test('of a tab or a column that is not there says so', () => {
    expect(answersIn(taken(withRows([offered('R1', { Tab: 'Acts', Accept: 'Yes' })])))).toEqual([
      ['R1', '', 'Not taken: the workbook has no tab Acts.'],
    ]);
    expect(answersIn(taken(withRows([offered('R1', { Column: 'Day', Accept: 'Yes' })])))).toEqual([
      ['R1', '', 'Not taken: Actions has no column Day.'],
    ]);
  });

  test('that was accepted twice is what the newer row says, however the tab is sorted', () => {
    const rows = [
      offered('R2', { Accept: 'Yes', Says: '6 Nov 2026' }),
      offered('R10', { Accept: 'Yes', Says: '7 Nov 2026' }),
    ];
    for (const sorted of [rows, [...rows].reverse()]) {
      const now = taken(withRows(sorted));
      expect(now['Actions']?.[0]?.['Due']).toBe('2026-11-07');
      expect(answersIn(now).sort()).toEqual([
        ['R10', 'Yes', TAKEN],
        ['R2', 'Yes', WITHDRAWN],
      ]);
    }
  });
});

describe('while the program writes', () => {
  const book = withRows([offered('R1', { Accept: 'No' })]);

  test('a No that becomes a Yes stays one, and is taken by the next run', () => {
    const yes = withRows([offered('R1', { Accept: 'Yes' })]);
    const after = made(yes, changesOf(book));
    expect(answersIn(after)).toEqual([['R1', 'Yes', '']]);
    expect(answersIn(taken(after))).toEqual([['R1', 'Yes', TAKEN]]);
  });

  test('a row of Returns that is taken out does not come back as half a row', () => {
    expect(made(withRows([]), changesOf(book))).toEqual(withRows([]));
  });
});

describe('a row that was taken out since', () => {
  const rows = [
    offered('R1', { Accept: 'Yes' }),
    offered('R2', { Column: 'Cost', Was: '', Says: '£50', Accept: 'Yes' }),
  ];
  const yes = (book: ReturnType<typeof taken>) => ({
    ...book,
    Returns: (book['Returns'] ?? []).map((row) => ({ ...row, Accept: 'Yes' })),
  });

  test('is asked about once more, and is not made again without what it needs', () => {
    const now = taken(withRows(rows, []));
    expect(now['Actions']).toEqual([]);
    expect(answersIn(now)).toEqual([
      ['R1', '', CHANGED],
      ['R2', '', CHANGED],
    ]);
    const again = taken(yes(now));
    expect(again['Actions']).toEqual([]);
    expect(answersIn(again).map(([, , said]) => said)).toEqual([TOO_LITTLE, TOO_LITTLE]);
  });

  test('is made again of Reviews and Documents by nobody', () => {
    const row = offered('R1', { Tab: 'Reviews', Row: 'V1', Column: 'Correction', Was: '', Says: 'x', Accept: 'Yes' });
    const now = taken({ Reviews: [], Returns: [row] });
    expect(now['Reviews']).toEqual([]);
    expect(answersIn(now)).toEqual([['R1', 'Yes', TOO_LITTLE]]);
  });
});

describe('a new row', () => {
  test.each([
    ['no cell', {}, 0],
    ['all but one', { Action: 'Yes' }, 0],
    ['every cell', { Action: 'Yes', Lead: 'Yes' }, 1],
  ])('is added once all its cells are decided: %s', (_, accept, added) => {
    expect(taken(withRows(newAction(accept)))['Actions']).toHaveLength(1 + added);
  });

  test('has what was accepted alone, and whose it is', () => {
    const now = taken(withRows(newAction({ Action: 'Yes', Lead: 'No' })));
    expect(now['Actions']?.[1]).toEqual({
      Ref: 'A6',
      URN: String(OAK),
      School: 'Oak School',
      Plan: 'Commitment Plan',
      Action: 'Meet each family',
    });
    expect(answersIn(now).map(([, , said]) => said)).toEqual([TAKEN, REFUSED]);
  });

  test('is not added without the cell that it needs', () => {
    const now = taken(withRows(newAction({ Action: 'No', Lead: 'Yes' })));
    expect(now['Actions']).toEqual([A1]);
    expect(answersIn(now).map(([, , said]) => said)).toEqual([REFUSED, TOO_LITTLE]);
  });

  test('waits where a cell of it cannot be read', () => {
    const rows = [
      ...newAction({ Action: 'Yes', Lead: 'Yes' }),
      offered('R3', { Row: 'A6', Was: '', Says: 'soon', Accept: 'Yes' }),
    ];
    const now = taken(withRows(rows));
    expect(now['Actions']).toEqual([A1]);
    expect(answersIn(now)[2]).toEqual(['R3', '', 'Not taken: Due cannot be read from Says.']);
  });

  test('whose Ref somebody has given to another action puts nothing in that one, and is to be offered anew', () => {
    const other = { ...A1, Ref: 'A6', Action: 'Count', Lead: '' };
    const now = taken(withRows(newAction({ Action: 'Yes', Lead: 'Yes' }), [A1, other]));
    expect(now['Actions']).toEqual([A1, other]);
    expect(answersIn(now).map(([, , said]) => said)).toEqual([OTHER_ACTION, OTHER_ACTION]);
  });

  test('that somebody adds between the snapshot and the writing is left as they made it', () => {
    const book = withRows(newAction({ Action: 'Yes', Lead: 'Yes' }));
    const other = { ...A1, Ref: 'A6', Action: 'Count' };
    const typed = { ...book, Actions: [A1, other] };
    expect(made(typed, changesOf(book))).toEqual(typed);
  });

  test('of Plan reviews needs its RAG, and says by whom', () => {
    const review = (column: string, says: string, accept: string) =>
      offered(`R ${column}`, {
        Tab: 'Plan reviews',
        Row: 'A1·2026-10-02',
        Column: column,
        Was: '',
        Says: says,
        Accept: accept,
      });
    const now = taken(withRows([review('RAG', 'Amber', 'Yes'), review('Note', 'Better', 'Yes')]));
    expect(now['Plan reviews']).toEqual([
      { Action: 'A1', 'Reviewed on': '2026-10-02', RAG: 'Amber', Note: 'Better', By: 'head@example.org' },
    ]);
    expect(
      taken(withRows([review('RAG', 'Amber', 'No'), review('Note', 'Better', 'Yes')]))['Plan reviews'] ?? [],
    ).toEqual([]);
  });
});

describe('a figure', () => {
  const KEY = `${OAK}·2026/27·Autumn 1·ABSENCE·School`;
  const HELD = { URN: OAK, 'Academic year': '2026/27', Capture: 'Autumn 1', Measure: 'ABSENCE', Status: 'School' };
  const MEASURES = [{ Measure: 'ABSENCE', Name: 'Absence', Unit: '%' }];
  const figure = (column: string, was: string, says: string) =>
    offered('R1', {
      Document: CAPTURE,
      Tab: 'Data captures',
      Row: KEY,
      Column: column,
      Was: was,
      Says: says,
      Accept: 'Yes',
    });
  const book = (held: Cells, row: Cells) => ({
    Measures: MEASURES,
    'Data captures': [{ ...HELD, ...held }],
    Returns: [row],
  });

  test.each([
    ['a code', 'Value', '5.4%', { Code: 'SUPP' }],
    ['a figure', 'Code', 'SUPP', { Value: 5.4 }],
  ])('does not do away with %s that somebody has typed since', (_, column, says, typed) => {
    const now = taken(book(typed, figure(column, '', says)));
    expect(now['Data captures']?.[0]).toMatchObject(typed);
    expect(answersIn(now)).toMatchObject([['R1', '', CHANGED]]);
  });

  test('takes the place of a code, and a code of a figure', () => {
    expect(taken(book({ Code: 'SUPP' }, figure('Value', 'SUPP', '5.4%')))['Data captures']?.[0]).toMatchObject({
      Value: 5.4,
      Code: '',
    });
    expect(taken(book({ Value: 5.4 }, figure('Code', '5.4', 'SUPP')))['Data captures']?.[0]).toMatchObject({
      Value: '',
      Code: 'SUPP',
    });
  });

  test('that is emptied leaves a code as it is', () => {
    const now = taken(book({ Value: 5.4, Code: '' }, figure('Value', '5.4%', '')));
    expect(now['Data captures']?.[0]).toMatchObject({ Value: '', Code: '' });
  });

  test('of no row yet makes one, with its source', () => {
    const now = taken({ Measures: MEASURES, Returns: [figure('Value', '', '5.4%')] });
    expect(now['Data captures']).toEqual([
      {
        ...HELD,
        URN: String(OAK),
        School: 'Oak School',
        Value: 5.4,
        Code: '',
        Source: 'Capture return, head@example.org',
        Updated: '2026-10-05',
      },
    ]);
  });
});

test('two documents that say different things of one cell: one is taken, the other shown beside it', () => {
  const rows = [
    offered('R1', { Accept: 'Yes' }),
    offered('R2', { Accept: 'Yes', Document: `${PLAN}1`, Says: '9 Nov 2026' }),
  ];
  const now = taken(withRows(rows));
  expect(now['Actions']?.[0]?.['Due']).toBe('2026-11-09');
  expect(answersIn(now)).toEqual([
    ['R1', '', CHANGED],
    ['R2', 'Yes', TAKEN],
  ]);
});
