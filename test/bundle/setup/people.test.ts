import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { tableOf } from '../../../src/local/workbook/workbook-from.ts';
import { builtBundle } from '../trust.ts';
import { halfMade, OWN_RULE } from './half-made.ts';
import { hostOver, setUp } from './set-up-host.ts';

let bundle: Bundle;
let host: Host;
beforeAll(async () => {
  bundle = await builtBundle();
  host = hostOver(bundle, halfMade());
  setUp(host);
});

const sheet = (name: string) => {
  const found = host.workbook.sheet(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const table = (name: string) => tableOf(host.workbook, name);

describe('what people made stays as it was', () => {
  test('their rows, in their order, and their columns', () => {
    expect(table('Schools').map((row) => row.slice(0, 4))).toEqual(tableOf(halfMade(), 'Schools'));
    expect(table('Judgements').map((row) => row.slice(0, 3))).toEqual(tableOf(halfMade(), 'Judgements'));
  });

  test('their tabs', () => {
    expect(table('My sums')).toEqual(tableOf(halfMade(), 'My sums'));
    expect(host.workbook.sheets[0]?.name).toBe('My sums');
  });

  test('the looks, notes and widths of their columns', () => {
    const schools = sheet('Schools');
    expect(schools.styles.get(1, 0)).toEqual({ background: '#123456', italic: true });
    expect(schools.styles.get(0, 2)).toBeUndefined();
    expect(schools.notes.get(0, 2)).toBe('Ask the office');
    expect(schools.columnLines[2]?.size).toBe(333);
  });

  test('their colour rules, first, and their protections', () => {
    expect(sheet('Schools').conditionalFormats[0]).toEqual(OWN_RULE);
    expect(sheet('Schools').protections.filter(({ description }) => description === 'Mine')).toMatchObject([
      { warningOnly: false, area: { column: 2 } },
    ]);
  });

  test('a look that they give a column of the program’s list after it was laid out', () => {
    const again = hostOver(bundle, halfMade());
    setUp(again);
    const people = again.workbook.sheet('People');
    people?.styles.set(4, 1, { background: '#ff00ff' });
    if (people) people.line('column', 1).size = 500;
    setUp(again);
    expect(people?.styles.get(4, 1)).toEqual({ background: '#ff00ff' });
    expect(people?.columnLines[1]?.size).toBe(500);
  });
});

describe('what is missing is added', () => {
  test('columns at the right end, none twice', () => {
    const [headers = []] = table('Schools');
    expect(headers.slice(0, 5)).toEqual(['Notes', 'School', 'Colour of jumper', 'urn ', 'Phase']);
    expect(headers.filter((header) => /^urn/i.test(String(header)))).toHaveLength(1);
  });

  test('the policy’s rows where a tab has none, around a column of the trust’s own', () => {
    expect(
      table('Settings')
        .slice(0, 5)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['Value', 'mine', 'Setting'],
      ['', '', 'trust.name'],
      ['', '', 'trust.reply.to'],
      [65, '', 'floor.rwm'],
      [-5, '', 'floor.reading'],
    ]);
  });

  test('the calendar starts on the day of set-up', () => {
    expect(table('Settings').find((row) => row[2] === 'calendar.from')?.[0]).toBe('2026-10-05');
  });

  test('no row of people’s own tabs, and no term dates', () => {
    expect(table('People')).toHaveLength(1);
    expect(table('Term dates')).toHaveLength(1);
  });
});

test('a setting that the trust has is kept, and only the start of the calendar filled in', () => {
  const workbook = halfMade();
  const settings = workbook.sheet('Settings');
  settings?.values.set(1, 0, 70);
  settings?.values.set(1, 2, 'floor.rwm');
  const own = hostOver(bundle, workbook);
  setUp(own);
  expect(
    tableOf(workbook, 'Settings')
      .slice(1)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    [70, '', 'floor.rwm'],
    ['2026-10-05', '', 'calendar.from'],
  ]);
});
