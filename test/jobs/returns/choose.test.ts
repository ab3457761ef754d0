/** Which documents a collect reads, in order of need, and how many it leaves for the next run. */
import { describe, expect, test } from '@jest/globals';
import { collect } from '../../../src/jobs/collect.ts';
import { type Cells, OAK, offered, SCHOOLS, sheetsOf, TODAY } from './a-register.ts';

const READ_AT = '2026-10-01T08:00:00.000Z';
const keyOf = (number: number): string => `${OAK}·Commitment Plan·2026/27·${number}`;

const documentRow = (number: number, cells: Cells = {}): Cells => ({
  Key: keyOf(number),
  URN: OAK,
  Kind: 'Commitment Plan',
  Period: '2026/27',
  Version: number,
  File: `file${number}`,
  Status: 'Edited',
  'Left at': READ_AT,
  'Collected at': READ_AT,
  ...cells,
});

function chosen(
  documents: readonly Cells[],
  returns: readonly Cells[],
  modified: Readonly<Record<string, string>> = {},
) {
  const files = documents.map(({ File, Key }) => ({
    id: String(File),
    part: 'document' as const,
    key: String(Key),
    modified: modified[String(File)] ?? READ_AT,
  }));
  const snapshot = sheetsOf({ Schools: SCHOOLS, Documents: documents, Returns: returns });
  const found = collect.choose(snapshot, { today: TODAY, now: `${TODAY}T09:00:00`, who: 'x' }, {}, files);
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

describe('a document is read', () => {
  test.each([
    ['a moment before it was last read', '2026-10-01T07:59:59.999Z', []],
    ['when it was last read', READ_AT, []],
    ['a moment after', '2026-10-01T08:00:00.001Z', ['file1']],
  ])('where somebody changed it %s: %s', (_, modified, read) => {
    expect(chosen([documentRow(1)], [], { file1: modified })).toEqual({ read, later: 0 });
  });

  test('where something in Returns has changed since it was answered', () => {
    expect(chosen([documentRow(1), documentRow(2)], [offered('R1', { Document: keyOf(2) })])).toEqual({
      read: ['file2'],
      later: 0,
    });
  });

  test('first where somebody changed it, then where it is only to be answered', () => {
    const found = chosen([documentRow(1), documentRow(2)], [offered('R1', { Document: keyOf(1) })], {
      file2: '2026-10-02T08:00:00.000Z',
    });
    expect(found.read).toEqual(['file2', 'file1']);
  });
});

test.each([
  [59, 59, 0],
  [60, 60, 0],
  [61, 60, 1],
])(
  'of %i that are only to be answered %i are read, as many as Docs lets a run answer, and %i later',
  (count, read, later) => {
    const documents = Array.from({ length: count }, (_, at) => documentRow(at + 1));
    const returns = documents.map(({ Key }, at) => offered(`R${at + 1}`, { Document: Key ?? '' }));
    const found = chosen(documents, returns);
    expect([found.read.length, found.later]).toEqual([read, later]);
  },
);
