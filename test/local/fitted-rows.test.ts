import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { style } from '../../src/local/workbook/style.ts';
import { workbookFrom } from '../../src/local/workbook/workbook-from.ts';
import { readWorkbook, writeWorkbook } from '../../src/local/workbook-file.ts';
import { fittedRows } from '../../src/local/xlsx/fitted-rows.ts';

const LONG = 'reading, writing and maths at the expected standard, 3 points below comparable schools';

function wrapped() {
  const workbook = workbookFrom({ Any: [['head'], [LONG], [LONG], ['short\nand shorter']] });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  for (const row of [1, 3]) sheet.styles.set(row, 0, style({ wrap: true }));
  return { workbook, sheet };
}

test('a row of wrapped text is as high as its lines; one that does not wrap is not', () => {
  const fitted = fittedRows(wrapped().sheet);
  expect([...fitted.keys()]).toEqual([1, 3]);
  expect(fitted.get(3)).toBe(38);
  expect(fitted.get(1)).toBeGreaterThan(80);
});

test('a row keeps the height that a person gave it', () => {
  const { sheet } = wrapped();
  sheet.line('row', 1).size = 30;
  expect(fittedRows(sheet).has(1)).toBe(false);
});

test('a height worked out for the file is no height of the row when it is read back', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'fitted-')), 'any.xlsx');
  const { workbook, sheet } = wrapped();
  sheet.line('row', 2).size = 60;
  await writeWorkbook(workbook, path);
  const [read] = (await readWorkbook(path)).sheets;
  expect([1, 2, 3].map((row) => read?.rowLines[row]?.size)).toEqual([undefined, 60, undefined]);
});
