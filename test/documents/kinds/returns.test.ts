/** What comes back of a document stands in its template as it is declared: its headers are how it is found again. */
import { describe, expect, test } from '@jest/globals';
import { AUDIENCES } from '../../../src/documents/audience.ts';
import { DOCUMENT_KINDS } from '../../../src/documents/kinds.ts';
import { headersIn } from './headers-in.ts';

const RETURNING = DOCUMENT_KINDS.flatMap((kind) => (kind.returns ? [{ kind, returns: kind.returns }] : []));
const TABLES = RETURNING.flatMap(({ kind, returns }) =>
  returns.map((table) => [kind.title, table.name, kind, table] as const),
);

test('a document that comes back is a school’s, and somebody at the school may write in it', () => {
  expect(RETURNING.map(({ kind }) => kind.title)).toEqual([
    'Commitment Plan',
    'RRCP',
    'Capture return',
    'SEF summary',
    'Fact-check',
  ]);
  for (const { kind } of RETURNING) {
    expect(kind.of).toBe('school');
    expect(AUDIENCES[kind.audience].edit).toContain('Headteacher');
  }
});

test('the tables of one document have names of their own', () => {
  for (const { returns } of RETURNING) expect(new Set(returns.map(({ name }) => name)).size).toBe(returns.length);
});

describe.each(TABLES)('%s, %s', (_title, _name, kind, { key, columns }) => {
  test('one table of its template, and only one, begins with its key and has every column once', () => {
    const found = headersIn(kind.id).filter(
      ([first, ...others]) => first === key && columns.every((column) => others.includes(column)),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.filter((header) => [key, ...columns].includes(header))).toHaveLength(columns.length + 1);
  });
});
