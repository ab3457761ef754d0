import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { tableOf, workbookFrom } from '../../src/local/workbook/workbook-from.ts';
import { newWorkbook, readWorkbook, UnreadableFile, writeWorkbook } from '../../src/local/workbook-file.ts';
import { aHost } from './a-host.ts';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}.xlsx`, import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The workbook after a script has worked on it and it was written and read back. */
async function afterRoundTrip(body: string) {
  const host = aHost(
    `function go() { const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0]; ${body} }`,
  );
  host.run('go');
  const path = join(folder, 'trust.xlsx');
  await writeWorkbook(host.workbook, path);
  return readWorkbook(path);
}

describe('a file saved by LibreOffice', () => {
  test('gives percents, days, blank rows and results of formulas', async () => {
    const workbook = await readWorkbook(fixture('saved-by-libreoffice'));
    expect(tableOf(workbook, 'Data captures')).toEqual([
      ['URN', 'Value', 'Updated', 'Sum'],
      [145779, 0.625, '2026-03-29', 1.25],
      ['', '', '', ''],
      [' 0123 ', 62, '5 Oct 2026', 1],
    ]);
    const sheet = workbook.sheet('Data captures');
    expect(sheet?.styles.get(1, 1)?.numberFormat).toBe('0.0%');
    expect(sheet?.styles.get(0, 0)?.bold).toBe(true);
    expect(sheet?.formulas.get(1, 3)).toBe('=B2*2');
    expect(workbook.uncalculated).toEqual([]);
  });

  test('gives notes, and text with every sign in it', async () => {
    const workbook = await readWorkbook(fixture('saved-by-libreoffice'));
    expect(tableOf(workbook, 'Notes & stray')).toEqual([['Tom & Jerry "q"']]);
    expect(workbook.sheet('Notes & stray')?.notes.get(0, 0)).toBe('Ask <Sam>');
  });
});

describe('strange files', () => {
  test('a chart sheet is left out', async () => {
    const workbook = await readWorkbook(fixture('with-chart-sheet'));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Schools', 'People']);
  });

  test('one bold cell in the last row makes no million rows', async () => {
    const workbook = await readWorkbook(fixture('far-away-look'));
    expect(workbook.sheet('Schools')?.lastCell()).toEqual({ row: 2, column: 2 });
    expect(workbook.sheet('Schools')?.maxRows).toBe(1000);
  });

  test('a formula without its result reads #ERROR! and is listed', async () => {
    const workbook = await readWorkbook(fixture('far-away-look'));
    expect(workbook.uncalculated).toEqual([{ sheet: 'Schools', cell: 'B2', formula: '=A2*2' }]);
    expect(tableOf(workbook, 'Schools')[1]).toEqual([145779, '#ERROR!']);
  });

  test.each([
    ['nothing.xlsx', undefined, 'There is no file'],
    ['empty.xlsx', '', 'is empty'],
    ['text.xlsx', 'URN,School\n', 'is not a workbook'],
    ['old.xlsx', '\u00d0\u00cf\u0011\u00e0rest', 'is an old .xls workbook, or one with a password'],
    ['broken.xlsx', 'PK\u0003\u0004rest', 'is damaged or not an .xlsx workbook'],
  ])('%s is refused with what was found and what to do', async (name, content, message) => {
    const path = join(folder, name);
    if (content !== undefined) writeFileSync(path, content, 'latin1');
    const reading = readWorkbook(path);
    await expect(reading).rejects.toThrow(UnreadableFile);
    await expect(reading).rejects.toThrow(message);
  });
});

describe('writing', () => {
  test('a new spreadsheet has one sheet of 1,000 rows and 26 columns', async () => {
    const path = join(folder, 'new.xlsx');
    await writeWorkbook(newWorkbook(), path);
    expect((await readWorkbook(path)).sheets).toMatchObject([{ name: 'Sheet1', maxRows: 1000, maxColumns: 26 }]);
  });

  test('the copy before is kept, and nothing else is left behind', async () => {
    const path = join(folder, 'trust.xlsx');
    await writeWorkbook(workbookFrom({ A: [[1]] }), path);
    await writeWorkbook(workbookFrom({ A: [[2]] }), path);
    expect(readdirSync(folder).sort()).toEqual(['trust.previous.xlsx', 'trust.xlsx']);
    expect(tableOf(await readWorkbook(join(folder, 'trust.previous.xlsx')), 'A')).toEqual([[1]]);
  });

  test('values of every kind come back as they were', async () => {
    const table = [
      ['=not a formula', '0123', "'"],
      [-0.5, true, false],
      ['2026-03-29', '2026-10-05T07:30:00', '£ “x” <&>\nnext'],
    ];
    const path = join(folder, 'trust.xlsx');
    await writeWorkbook(workbookFrom({ 'A & B': table.map((row) => row.map((v) => (v === "'" ? "''" : v))) }), path);
    expect(tableOf(await readWorkbook(path), 'A & B')).toEqual(table);
  });

  test('looks come back', async () => {
    const workbook = await afterRoundTrip(
      `sheet.getRange('A1').setBackground('#CFEAD6').setFontColor('#0B4F1A').setFontWeight('bold').setFontStyle('italic').setFontSize(12)
        .setWrap(true).setHorizontalAlignment('center').setVerticalAlignment('middle').setNumberFormat('0.0%').setNote('lock');
       sheet.getRange('C5').setBackground('red');`,
    );
    const sheet = workbook.sheet('Schools');
    expect(sheet?.styles.get(0, 0)).toMatchObject({
      background: '#cfead6',
      fontColor: '#0b4f1a',
      bold: true,
      italic: true,
      fontSize: 12,
      wrap: true,
      horizontal: 'center',
      vertical: 'middle',
      numberFormat: '0.0%',
    });
    expect(sheet?.styles.get(4, 2)?.background).toBe('#ff0000');
    expect(sheet?.notes.get(0, 0)).toBe('lock');
  });

  test('the shape of sheets comes back', async () => {
    const workbook = await afterRoundTrip(
      `sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.setTabColor('#112233'); sheet.setColumnWidth(2, 240);
       sheet.hideColumns(4); sheet.getRange('A2:A5').shiftRowGroupDepth(1); sheet.insertRowsAfter(1000, 200);
       sheet.getRange('A1:B1').protect().setWarningOnly(true).setDescription('header');
       sheet.setHiddenGridlines(true); ss.setNamedRange('urns', sheet.getRange('A2:A9'));
       ss.setSpreadsheetLocale('en_US'); ss.insertSheet('Log').hideSheet();`,
    );
    const sheet = workbook.sheet('Schools');
    expect(sheet).toMatchObject({
      frozenRows: 1,
      frozenColumns: 2,
      tabColor: '#112233',
      hiddenGridlines: true,
      maxRows: 1200,
    });
    expect(sheet?.columnLines[1]).toEqual({ size: 240 });
    expect(sheet?.columnLines[3]).toEqual({ hidden: true });
    expect(sheet?.rowLines[1]).toEqual({ depth: 1 });
    expect(sheet?.protections).toMatchObject([{ description: 'header', warningOnly: true }]);
    expect(workbook.namedAreas).toMatchObject([{ name: 'urns', area: { row: 1, column: 0, rows: 8, columns: 1 } }]);
    expect(workbook.locale).toBe('en_US');
    expect(workbook.sheet('Log')?.hidden).toBe(true);
  });

  test.each([
    ["requireValueInList(['Met', 'Not met'])", 'VALUE_IN_LIST', [['Met', 'Not met'], true]],
    ["requireValueInList(['a, b', 'c \"d\"'])", 'VALUE_IN_LIST', [['a, b', 'c "d"'], true]],
    [
      "requireValueInRange(sheet.getRange('A2:A9'))",
      'VALUE_IN_RANGE',
      [{ sheet: 'Schools', area: { row: 1, column: 0, rows: 8, columns: 1 } }, true],
    ],
    ['requireNumberBetween(1, 4)', 'NUMBER_BETWEEN', [1, 4]],
    ['requireDate()', 'DATE_IS_VALID_DATE', []],
    ['requireDateOnOrAfter(new Date(2026, 8, 1))', 'DATE_ON_OR_AFTER', [{ day: 46266 }]],
    ['requireCheckbox()', 'CHECKBOX', []],
    ['requireFormulaSatisfied(\'=A1<>""\')', 'CUSTOM_FORMULA', ['=A1<>""']],
  ])('the rule %s comes back', async (rule, criteria, values) => {
    const workbook = await afterRoundTrip(
      `sheet.getRange('C2:D20').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).setHelpText('why').build());`,
    );
    expect(workbook.sheet('Schools')?.validations.get(19, 3)).toEqual({
      criteria,
      values,
      allowInvalid: false,
      helpText: 'why',
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Schools']);
  });

  test.each([
    ["whenTextEqualTo('Not met')", 'TEXT_EQUAL_TO', ['Not met']],
    ["whenTextContains('late')", 'TEXT_CONTAINS', ['late']],
    ['whenNumberLessThan(65)', 'NUMBER_LESS_THAN', [65]],
    ['whenFormulaSatisfied(\'=$A2="x"\')', 'CUSTOM_FORMULA', ['=$A2="x"']],
    ['whenCellNotEmpty()', 'CELL_NOT_EMPTY', []],
  ])('the conditional format %s comes back', async (rule, criteria, values) => {
    const workbook = await afterRoundTrip(
      `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${rule}
        .setRanges([sheet.getRange('B2:B20'), sheet.getRange('D2')]).setBackground('#F6C4BF').setFontColor('#7A0C0C').setBold(true).build()]);`,
    );
    expect(workbook.sheet('Schools')?.conditionalFormats).toMatchObject([
      {
        criteria,
        values,
        background: '#f6c4bf',
        fontColor: '#7a0c0c',
        bold: true,
        areas: [
          { row: 1, rows: 19 },
          { row: 1, rows: 1 },
        ],
      },
    ]);
  });
});
