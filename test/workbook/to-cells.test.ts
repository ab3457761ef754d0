import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../src/workbook/cell.ts';
import type { FieldValue } from '../../src/workbook/column.ts';
import { readTab } from '../../src/workbook/read-tab.ts';
import type { Tab } from '../../src/workbook/tab.ts';
import { concerns } from '../../src/workbook/tabs/concerns.ts';
import { dataCaptures } from '../../src/workbook/tabs/data-captures.ts';
import { measures } from '../../src/workbook/tabs/measures.ts';
import { schools } from '../../src/workbook/tabs/schools.ts';
import { asKept, guarded, toCells } from '../../src/workbook/to-cells.ts';

describe('text is guarded where a sheet would read something into it', () => {
  test.each([
    '=1+1',
    '+44 191',
    '-5',
    '@here',
    '\t=1',
    '\n=1',
    '\r=1',
    ' =1',
    "'tis",
    '＝1',
    '1/2',
    '5%',
    '2011/12',
    '007',
    '£5',
    'TRUE',
    'Oct 5',
    '5 Oct',
    '12:30',
    '1e5',
  ])('%j', (text) => expect(guarded(text)).toBe(`'${text}`));
  test.each([
    'Ash School',
    'A1',
    '145779',
    '0',
    'a-b',
    'Mayor',
    'true to form',
    '',
    'J12',
    '62% at the expected'.slice(3),
  ])('%j is left as it is', (text) => expect(guarded(text)).toBe(text));
});

describe('fields become cells', () => {
  test('by header; days as days, years as years, yes and no as words, lists with commas', () => {
    expect(
      toCells(schools, { urn: '145779', predecessors: ['1', '2'], opened: '2018-09-01', roll: 210, phase: null }),
    ).toEqual([
      { field: 'urn', header: 'URN', kind: 'text', cell: '145779' },
      { field: 'predecessors', header: 'Predecessor URN', kind: 'text', cell: "'1, 2" },
      { field: 'opened', header: 'Opened', kind: 'day', cell: '2018-09-01' },
      { field: 'roll', header: 'Roll', kind: 'number', cell: 210 },
      { field: 'phase', header: 'Phase', kind: 'blank', cell: '' },
    ]);
    expect(toCells(measures, { headline: true })).toMatchObject([{ cell: 'Yes' }]);
    expect(toCells(dataCaptures, { year: 2011 })).toMatchObject([{ kind: 'text', cell: "'2011/12" }]);
  });
  test('a field that the tab does not have is the author’s fault', () => {
    expect(() => toCells(schools, { mood: 'sunny' })).toThrow('The tab Schools has no field mood');
  });
});

const asSheet = (tab: Tab, fields: { readonly [field: string]: FieldValue }) => {
  const written = toCells(tab, fields);
  const kept = (cell: Cell): Cell => (typeof cell === 'string' ? asKept(cell) : cell);
  return { cells: [written.map(({ header }) => header), written.map(({ cell }) => kept(cell))] };
};

describe('what was written is read as it was', () => {
  const words = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !text.startsWith('#'));
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  test('a concern', () => {
    const concern = fc.record({
      ref: words,
      urn: fc.integer({ min: 100000, max: 999999 }).map(String),
      kind: fc.constantFrom('Financial', 'Complaint'),
      raisedOn: day,
      closedOn: day,
      outcome: words,
    });
    fc.assert(
      fc.property(concern, (fields) => {
        const { rows, problems } = readTab(concerns, asSheet(concerns, fields));
        expect(problems).toEqual([]);
        expect(rows).toMatchObject([fields]);
      }),
    );
  });
  test('a figure', () => {
    const figure = fc.record({
      urn: fc.integer({ min: 100000, max: 999999 }).map(String),
      year: fc.integer({ min: 1950, max: 2149 }),
      capture: fc.constantFrom('Results', 'Autumn 1'),
      measure: fc.constantFrom('RWM_EXP', 'P8'),
      value: fc.double({ min: -100, max: 100, noNaN: true }).map((value) => value + 0),
      pupils: fc.nat(),
      status: fc.constantFrom('Final', 'School'),
    });
    fc.assert(
      fc.property(figure, (fields) => {
        const { rows, problems } = readTab(dataCaptures, asSheet(dataCaptures, fields));
        expect(problems).toEqual([]);
        expect(rows).toMatchObject([fields]);
      }),
    );
  });
  test('no text ever reaches the sheet as a formula', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t', '\n', '\r'), (rest, first) => {
        const [written] = toCells(concerns, { outcome: `${first}${rest}` });
        expect(String(written?.cell)).toMatch(/^'/);
      }),
    );
  });
});
