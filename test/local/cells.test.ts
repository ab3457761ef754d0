import { describe, expect, test } from '@jest/globals';
import { tableOf } from '../../src/local/workbook/workbook-from.ts';
import { aHost, evaluate } from './a-host.ts';

/** What a cell holds, and shows, after setValue. */
function afterSetting(value: string, before = ''): unknown {
  return evaluate(
    `(${before || '0'}, sheet.getRange('D2').setValue(${value}), [sheet.getRange('D2').getValue(), sheet.getRange('D2').getDisplayValue()])`,
  );
}

const DAY = (iso: string) => new Date(`${iso}T00:00:00`).toISOString();

describe('text that a script writes is read as if it were typed', () => {
  test.each([
    ["'0123'", 123, '123'],
    ["'1,234'", 1234, '1,234'],
    ["'+1.4'", 1.4, '1.4'],
    ["'62%'", 0.62, '62%'],
    ["'6.25%'", 0.0625, '6.25%'],
    ["'£5'", 5, '£5.00'],
    ["'true'", true, 'TRUE'],
    ["'5/10/2026'", DAY('2026-10-05'), '05/10/2026'],
    ["'2026-10-05'", DAY('2026-10-05'), '2026-10-05'],
    ["'5 Oct 2026'", DAY('2026-10-05'), '5 Oct 2026'],
    ["'1/2'", DAY('2026-02-01'), '01/02/2026'],
    ["'2011/12'", DAY('2011-12-01'), '01/12/2011'],
    ["'2025/26'", '2025/26', '2025/26'],
    ["'31/2/2026'", '31/2/2026', '31/2/2026'],
    ["'Autumn 1'", 'Autumn 1', 'Autumn 1'],
    ["'–'", '–', '–'],
    ["'−0.3'", '−0.3', '−0.3'],
    [`"'=1+1"`, '=1+1', '=1+1'],
    ["'=1+1'", '#ERROR!', '#ERROR!'],
    ["'+44 20'", '#ERROR!', '#ERROR!'],
  ])('%s', (given, value, shown) => {
    expect(afterSetting(given)).toEqual([value, shown]);
  });

  test('unless the cell is plain text', () => {
    const plain = "sheet.getRange('D2').setNumberFormat('@')";
    expect(afterSetting("'0123'", plain)).toEqual(['0123', '0123']);
    expect(afterSetting("'2011/12'", plain)).toEqual(['2011/12', '2011/12']);
    expect(afterSetting("'=1+1'", plain)).toEqual(['=1+1', '=1+1']);
  });

  test('a bare number in a percent cell is so many percent', () => {
    expect(afterSetting("'62'", "sheet.getRange('D2').setNumberFormat('0%')")).toEqual([0.62, '62%']);
  });

  test('the month comes first where the locale is American', () => {
    expect(afterSetting("'5/10/2026'", "SpreadsheetApp.getActive().setSpreadsheetLocale('en_US')")).toEqual([
      DAY('2026-05-10'),
      '5/10/2026',
    ]);
  });
});

describe('days', () => {
  test('a Date that is written comes back as the same Date', () => {
    expect(afterSetting('new Date(2026, 2, 29, 7, 30)')).toEqual([
      new Date(2026, 2, 29, 7, 30).toISOString(),
      '29/03/2026 07:30:00',
    ]);
  });

  test.each(['2026-03-29', '2026-10-25'])('midnight of %s, when the clocks change, is that day', (iso) => {
    const tabs = { Days: [[iso]] };
    expect(
      evaluate('[sheet.getRange(1, 1).getValue().getDate(), sheet.getRange(1, 1).getValue().getHours()]', { tabs }),
    ).toEqual([Number(iso.slice(8)), 0]);
  });

  test('in a spreadsheet of another zone a day is that zone’s midnight', () => {
    const tabs = { Days: [['2026-10-05']] };
    const host = aHost(
      'function go() { return SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).getValue(); }',
      { tabs },
    );
    host.workbook.timeZone = 'America/New_York';
    expect(host.run('go')).toBe('2026-10-05T04:00:00.000Z');
  });

  test('a day whose format is taken away reads as a number', () => {
    expect(evaluate("sheet.getRange(1, 1).setNumberFormat('0').getValue()", { tabs: { Days: [['2026-10-05']] } })).toBe(
      46300,
    );
  });
});

describe('reading and writing ranges', () => {
  test('a blank cell is an empty text', () => {
    expect(evaluate('sheet.getRange(2, 1, 1, 3).getValues()')).toEqual([[145779, 'Heather First School', '']]);
  });

  test('the data range is as big as the values, whatever else has a colour', () => {
    expect(evaluate("(sheet.getRange('Z900').setBackground('red'), sheet.getDataRange().getA1Notation())")).toBe(
      'A1:B2',
    );
  });

  test('the data range of an empty sheet is its first cell', () => {
    expect(evaluate("SpreadsheetApp.getActive().insertSheet('New').getDataRange().getA1Notation()")).toBe('A1');
  });

  test.each([
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(NaN, 1)', "The parameters don't match the method signature"],
    ['sheet.getRange("nowhere")', 'Range not found'],
    ['sheet.getRange(1, 1, 1, 2).setValues([[1], [2]])', 'The data has 2 but the range has 1.'],
    [
      'sheet.getRange(1, 1, 1, 2).setValues([[1]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['sheet.getRange(1, 1).setValue("x".repeat(50001))', 'more than the maximum of 50000 characters'],
    ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
  ])('%s fails as on Google', (expression, message) => {
    expect(() => evaluate(expression)).toThrow(message);
  });

  test('the grid grows when rows are inserted', () => {
    expect(
      evaluate('(sheet.insertRowsAfter(1000, 50), [sheet.getMaxRows(), sheet.getRange(1050, 1).getRow()])'),
    ).toEqual([1050, 1050]);
  });

  test('a table that fails in one cell writes nothing', () => {
    const host = aHost(`function go() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['GREEN', 'RED']).setAllowInvalid(false).build();
      sheet.getRange('C2:C3').setDataValidation(rule);
      sheet.getRange('B2:C3').setValues([['x', 'GREEN'], ['y', 'BLUE']]);
    }`);
    expect(() => host.run('go')).toThrow(
      'The data you entered in cell C3 violates the data validation rules set on this cell.',
    );
    expect(tableOf(host.workbook, 'Schools')[1]).toEqual([145779, 'Heather First School']);
  });

  test('inserted rows carry looks, notes, rules, named ranges and protections along', () => {
    expect(
      evaluate(`(() => {
        const range = sheet.getRange('A2:B2').setBackground('#cfead6').setNote('here');
        SpreadsheetApp.getActive().setNamedRange('first', range);
        range.protect();
        sheet.insertRowBefore(2);
        const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
        return [sheet.getRange('A3').getBackground(), sheet.getRange('A3').getNote(), sheet.getRange('A2').getNote(),
          SpreadsheetApp.getActive().getRangeByName('first').getA1Notation(), protection.getRange().getA1Notation()];
      })()`),
    ).toEqual(['#cfead6', 'here', '', 'A3:B3', 'A3:B3']);
  });

  test('an inserted row looks like the one it was inserted after, with its rules', () => {
    expect(
      evaluate(`(() => {
        sheet.getRange('A2').setNumberFormat('@').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
        sheet.insertRowAfter(2);
        sheet.insertRowAfter(1);
        return ['A2', 'A3', 'A4'].map((cell) => [sheet.getRange(cell).getNumberFormat(), sheet.getRange(cell).getDataValidation() !== null]);
      })()`),
    ).toEqual([
      ['General', false],
      ['@', true],
      ['@', true],
    ]);
  });

  test('sorting takes looks along and puts blanks last', () => {
    const tabs = { Names: [['b'], [''], ['a'], [3]] };
    expect(
      evaluate(
        "(sheet.getRange('A1').setBackground('red'), sheet.getRange('A1:A4').sort({ column: 1, ascending: true }), [sheet.getRange('A1:A4').getValues().flat(), sheet.getRange('A3').getBackground()])",
        { tabs },
      ),
    ).toEqual([[3, 'a', 'b', ''], 'red']);
  });

  test('a protection that is not a warning stops everyone but its editors and the owner', () => {
    const script = `
      function lock() { SpreadsheetApp.getActive().getSheets()[0].protect().addEditor('head@trust.example'); }
      function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }`;
    const host = aHost(script, { installer: 'office@trust.example' });
    host.run('lock', [], { user: 'office@trust.example' });
    expect(() => host.run('write')).toThrow('You are trying to edit a protected cell or object.');
    expect(() => host.run('write', [], { user: 'head@trust.example' })).not.toThrow();
  });
});
