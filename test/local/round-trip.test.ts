import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tableOf, workbookFrom } from '../../src/local/workbook/workbook-from.ts';
import { readWorkbook, writeWorkbook } from '../../src/local/workbook-file.ts';
import { evaluate } from './a-host.ts';

const text = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
  .filter((value) => value !== '' && !/^\d{4}-\d\d-\d\d/.test(value));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0);
const cell = fc.oneof(text, number, fc.boolean(), fc.constant(''));

test('any table comes back from a file as it was written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
  const path = join(folder, 'any.xlsx');
  const tables = fc.array(fc.tuple(fc.constant('key'), cell, cell, fc.constant('end')), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(tables, async (table) => {
      await writeWorkbook(workbookFrom({ Any: table.map((row) => row.map(kept)) }), path);
      expect(tableOf(await readWorkbook(path), 'Any')).toEqual(table);
    }),
    { numRuns: 60 },
  );
  rmSync(folder, { recursive: true });
});

test('any text behind an apostrophe stays that text', () => {
  fc.assert(
    fc.property(text, (value) => {
      const given = JSON.stringify(`'${value}`);
      expect(evaluate(`sheet.getRange('D2').setValue(${given}).getValue()`)).toBe(value);
    }),
    { numRuns: 60 },
  );
});

function kept(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' && value.startsWith("'") ? `'${value}` : value;
}
