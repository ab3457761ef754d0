import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import type { Cell } from '../../src/workbook/cell.ts';
import { readSettings } from '../../src/workbook/read-settings.ts';
import { asPercent, sheet } from './sheets.ts';

const setting = (name: string, value: Cell) => ({ Setting: name, Value: value });

describe('settings', () => {
  test('that are not in the tab have their defaults', () => {
    expect(readSettings(sheet(setting('fall.rwm', 2)))).toEqual({
      settings: { ...DEFAULT_SETTINGS, 'fall.rwm': 2 },
      problems: [],
    });
  });
  test.each<[string, Cell, unknown]>([
    ['floor.reading', '−4.5', -4.5],
    ['floor.rwm', '60%', 60],
    ['view.months', ' 18 ', 18],
    ['complaints.threshold', 3, 3],
    ['mail.dry.run', 'no', false],
    ['mail.dry.run', false, false],
    ['dashboard.category', true, true],
    ['digest.weekday', 'friday', 'Friday'],
    ['calendar.from', '1/9/2026', '2026-09-01'],
    ['trust.reply.to', ' office@example.org ', 'office@example.org'],
    [' Floor.RWM ', 64, 64],
  ])('%s of %j is %j', (name, cell, value) => {
    const { settings, problems } = readSettings(sheet(setting(name, cell)));
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ [name.trim().toLowerCase()]: value });
  });
  test.each<[string, Cell]>([
    ['floor.rwm', 'sixty'],
    ['floor.rwm', 0.6],
    ['floor.p8', '5%'],
    ['floor.rwm', '#N/A'],
    ['view.months', 1.5],
    ['mail.dry.run', 'perhaps'],
    ['digest.weekday', 'Fryday'],
    ['calendar.from', 46266],
    ['mail.redirect', 'me'],
  ])('%s of %j is one problem, and has its default', (name, cell) => {
    const { settings, problems } = readSettings(sheet(setting(name, cell)));
    expect(problems).toMatchObject([{ tab: 'Settings', row: 2, column: 'Value', found: String(cell) }]);
    expect(settings).toEqual(DEFAULT_SETTINGS);
  });
  test('blank have their defaults, or are blank where they have none', () => {
    const { settings, problems } = readSettings(sheet(setting('floor.rwm', ' '), setting('complaints.threshold', '')));
    expect(problems).toEqual([]);
    expect(settings['floor.rwm']).toBe(65);
    expect(settings['complaints.threshold']).toBeUndefined();
  });
  test('in a cell that shows a percentage', () => {
    const { settings } = readSettings(asPercent(sheet(setting('floor.rwm', 0.6)), 'Value'));
    expect(settings['floor.rwm']).toBe(60);
  });
  test('whose name nobody knows are a problem', () => {
    expect(readSettings(sheet(setting('floor.geography', 5))).problems).toMatchObject([
      { row: 2, column: 'Setting', found: 'floor.geography' },
    ]);
  });
  test('that stand twice and differ are a problem each, and have their defaults', () => {
    const { settings, problems } = readSettings(sheet(setting('mail.dry.run', 'No'), setting('mail.dry.run', 'Yes')));
    expect(settings['mail.dry.run']).toBe(true);
    expect(problems).toMatchObject([{ row: 2 }, { row: 3 }]);
  });
  test('of a workbook without the tab are the defaults', () => {
    expect(readSettings(undefined)).toMatchObject({
      settings: DEFAULT_SETTINGS,
      problems: [{ tab: 'Settings', row: 0 }],
    });
  });
});
