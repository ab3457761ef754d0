/** Whatever stands in the answer of Docs, it is read or refused: nothing throws. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readReturns } from '../../../src/documents/returns/read-returns.ts';
import type { ReturnedTable } from '../../../src/documents/returns/return-table.ts';
import type { DocsDocument } from '../../../src/documents/template/docs-json.ts';
import { REAL, realAnswer } from '../../local/docs/documents.ts';
import { asAnswer, FILLED, GIVEN, TABLES } from './a-return.ts';

const JUNK = [
  null,
  undefined,
  0,
  -1,
  1e308,
  Number.NaN,
  '',
  'Ref',
  '{{x}}',
  true,
  [],
  {},
  [null],
  [[]],
  { content: [7] },
];

interface Blow {
  readonly at: number;
  readonly with: unknown;
}

/** Every so many values of the JSON, counted as they are met, are another or gone. */
function mutilated(value: unknown, blows: readonly Blow[], count = { met: 0 }): unknown {
  const at = count.met++;
  const blow = blows.find((each) => each.at === at);
  if (blow) return blow.with;
  if (Array.isArray(value)) return value.map((each) => mutilated(each, blows, count));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mutilated(each, blows, count)]));
}

const size = (value: unknown): number => {
  const count = { met: 0 };
  mutilated(value, [], count);
  return count.met;
};

const WHOLE = asAnswer(FILLED);
const blows = fc.array(fc.record({ at: fc.nat(size(WHOLE)), with: fc.constantFrom(...JUNK) }), {
  minLength: 1,
  maxLength: 40,
});

const isSaid = ({ rows, faults }: ReturnedTable): boolean =>
  [
    ...rows.flatMap(({ key, cells, edited }) => [key, ...Object.values(cells), ...Object.values(edited)]),
    ...faults.flatMap(({ where, found, toDo }) => [where, found, toDo]),
  ].every((text) => typeof text === 'string') && faults.every(({ found, toDo }) => found !== '' && toDo !== '');

test('a mutilated document is read or refused, one answer a table', () => {
  fc.assert(
    fc.property(blows, (each) => {
      const read = readReturns(mutilated(WHOLE, each) as DocsDocument, TABLES, GIVEN);
      expect(read.map(({ table }) => table)).toEqual(TABLES);
      expect(read.every(isSaid)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('so is anything else', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readReturns(value as DocsDocument, TABLES, GIVEN)).toHaveLength(TABLES.length);
    }),
  );
});

test.each(REAL)('in %s there is none of the tables, and that is all that is said', (name) => {
  const read = readReturns(realAnswer(name) as DocsDocument, TABLES, GIVEN);
  expect(read.map(({ rows, faults }) => [rows.length, faults.length])).toEqual(TABLES.map(() => [0, 1]));
});
