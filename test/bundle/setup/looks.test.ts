import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { tableOf } from '../../../src/local/workbook/workbook-from.ts';
import { newWorkbook } from '../../../src/local/workbook-file.ts';
import { TABS } from '../../../src/workbook/tabs.ts';
import { builtBundle } from '../trust.ts';
import { halfMade } from './half-made.ts';
import { hostOver, setUp } from './set-up-host.ts';

let bundle: Bundle;
let host: Host;
beforeAll(async () => {
  bundle = await builtBundle();
  const workbook = newWorkbook();
  workbook.locale = 'en_US';
  workbook.timeZone = 'America/New_York';
  host = hostOver(bundle, workbook);
  setUp(host);
});

const sheet = (name: string) => {
  const found = host.workbook.sheet(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const columnOf = (name: string, header: string): number => (tableOf(host.workbook, name)[0] ?? []).indexOf(header);

describe('a new spreadsheet', () => {
  test('has the program’s tabs in their order and no blank one, with Policy and Log out of sight', () => {
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(TABS.map(({ name }) => name));
    const hidden = TABS.filter(({ group }) => group === 'Policy' || group === 'Log').map(({ name }) => name);
    expect(host.workbook.sheets.filter((tab) => tab.hidden).map(({ name }) => name)).toEqual(hidden);
  });

  test('becomes British', () => {
    expect([host.workbook.locale, host.workbook.timeZone]).toEqual(['en_GB', 'Europe/London']);
  });

  test('has every header in bold, frozen, with a note', () => {
    for (const tab of TABS) {
      const found = sheet(tab.name);
      expect(found.frozenRows).toBe(1);
      Object.values(tab.columns).forEach((_column, at) => {
        expect(found.styles.get(0, at)).toMatchObject({ bold: true, wrap: true });
        expect(found.notes.get(0, at)).toMatch(/^(🔒|✎) ./u);
      });
    }
  });
});

test('the program’s columns have a lock, a grey header and a protection that only warns', () => {
  const categories = sheet('Categories');
  const [indicated, agreed] = [columnOf('Categories', 'Indicated'), columnOf('Categories', 'Agreed')];
  expect(categories.notes.get(0, indicated)).toMatch(/^🔒/u);
  expect(categories.styles.get(0, indicated)?.background).toBe('#e8eaed');
  expect(categories.styles.get(0, agreed)?.background).toBe('#ffffff');
  expect(categories.protections.every(({ warningOnly }) => warningOnly)).toBe(true);
  const warned = (column: number) =>
    categories.protections.some(({ area }) => area && column >= area.column && column < area.column + area.columns);
  expect([warned(indicated), warned(agreed)]).toEqual([true, false]);
});

test('days are shown as days, and what a sheet would misread is kept as text', () => {
  const format = (tab: string, header: string) => sheet(tab).styles.get(5, columnOf(tab, header))?.numberFormat;
  expect(format('Judgements', 'Made on')).toBe('d mmm yyyy');
  expect(format('Data captures', 'Academic year')).toBe('@');
  expect(format('Schools', 'LAESTAB')).toBe('@');
  expect(format('Concerns', 'Ref')).toBe('@');
});

test('choices are drop-downs; a school is looked up in Schools; neither refuses what is typed', () => {
  const judgements = sheet('Judgements').validations;
  expect(judgements.get(5, columnOf('Judgements', 'Kind'))).toMatchObject({
    criteria: 'VALUE_IN_LIST',
    allowInvalid: true,
  });
  expect(judgements.get(5, columnOf('Judgements', 'URN'))).toMatchObject({
    criteria: 'VALUE_IN_RANGE',
    values: [{ sheet: 'Schools', area: { column: 0 } }, true],
    allowInvalid: true,
  });
  expect(sheet('Categories').validations.get(5, columnOf('Categories', 'Indicated'))).toBeUndefined();
});

test('a colour is given to the word, in the category’s columns', () => {
  const rules = sheet('Categories').conditionalFormats.map(({ values, background, fontColor }) => [
    values[0],
    background,
    fontColor,
  ]);
  expect(rules).toContainEqual(['AMBER', '#ffd8a8', '#6b3400']);
  expect(rules).toContainEqual(['Yes', '#5a0f14', '#ffffff']);
});

test('a drop-down that somebody took away comes back', () => {
  const workbook = halfMade();
  const again = hostOver(bundle, workbook);
  setUp(again);
  const kind = (tableOf(workbook, 'Judgements')[0] ?? []).indexOf('Kind');
  const judgements = workbook.sheet('Judgements');
  judgements?.validations.set(1, kind, undefined);
  setUp(again);
  expect(judgements?.validations.get(1, kind)).toBeDefined();
});

test('a workbook in use keeps its locale, and is told', () => {
  const workbook = halfMade();
  workbook.locale = 'en_US';
  const own = hostOver(bundle, workbook);
  const { answer } = setUp(own);
  expect(workbook.locale).toBe('en_US');
  expect(answer).toMatchObject({ problems: [{ found: 'en_US', expected: 'en_GB' }] });
});

test('rows cost no calls', () => {
  const calls = (schools: number): number => {
    const workbook = halfMade();
    const tab = workbook.sheet('Schools');
    for (let row = 1; row <= schools; row++) tab?.values.set(row, 3, 100_000 + row);
    const own = hostOver(bundle, workbook);
    setUp(own);
    return own.calls.total;
  };
  expect(calls(200)).toBe(calls(2));
});
