/** Reads the tab Settings: the settings in force, and what in the tab cannot be used. */
import { DEFAULT_SETTINGS, isSettingName, SETTINGS, type SettingName, type Settings } from '../domain/settings.ts';
import type { Cell, SheetCells } from './cell.ts';
import { findColumns } from './headers.ts';
import { plain } from './plain.ts';
import type { Problem } from './problem.ts';
import { readTab } from './read-tab.ts';
import { sayCell } from './reading-problems.ts';
import { columnOf, readSettingValue } from './setting-values.ts';
import { decodeSource } from './source.ts';
import { settings as settingsTab } from './tabs/settings.ts';

export interface SettingsRead {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

interface Found {
  readonly row: number;
  readonly cell: Cell;
  readonly value: unknown;
}

export function readSettings(sheet: SheetCells | undefined): SettingsRead {
  const { rows, problems: inTab } = readTab(settingsTab, sheet);
  const valueAt = findColumns(settingsTab, sheet?.cells[0] ?? []).at.get('value');
  // The value is read by its setting's kind, so what the column of text could not make of it does not matter.
  const problems = inTab.filter(({ row, column }) => row <= 1 || column !== settingsTab.columns.value.header);
  const found = new Map<SettingName, Found[]>();
  for (const { setting, source } of rows) {
    const row = decodeSource(source)?.row ?? 0;
    const name = plain(setting);
    if (!isSettingName(name)) {
      problems.push(unknownSetting(row, setting));
      continue;
    }
    const cell = valueAt === undefined ? '' : (sheet?.cells[row - 1]?.[valueAt] ?? '');
    if (typeof cell === 'string' && cell.trim() === '') continue;
    const isPercent = valueAt !== undefined && typeof cell === 'number' && !!sheet?.isPercent?.(row - 1, valueAt);
    const value = readSettingValue(SETTINGS[name], cell, isPercent);
    if (value === undefined) problems.push(unreadableSetting(name, row, cell));
    const same = found.get(name);
    if (same) same.push({ row, cell, value });
    else found.set(name, [{ row, cell, value }]);
  }
  const values: Partial<Record<SettingName, unknown>> = {};
  for (const [name, all] of found) {
    if (new Set(all.map(({ value }) => value)).size > 1)
      for (const { row, cell } of all) problems.push(twice(name, row, cell));
    else if (all[0]?.value !== undefined) values[name] = all[0].value;
  }
  return { settings: { ...DEFAULT_SETTINGS, ...(values as Partial<Settings>) }, problems };
}

const sayDefault = (name: SettingName): string => {
  const value = DEFAULT_SETTINGS[name];
  if (value === undefined || value === '') return 'Until then it is blank';
  return `Until then it is ${typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value).replace(/^-/, '−')}`;
};

const unknownSetting = (row: number, setting: string): Problem => ({
  tab: settingsTab.name,
  row,
  column: settingsTab.columns.setting.header,
  found: sayCell(setting),
  expected: 'the name of a setting',
  do: 'Nothing reads this row. Correct the name, or delete the row',
});

const unreadableSetting = (name: SettingName, row: number, cell: Cell): Problem => {
  const { expected, remedy } = columnOf(SETTINGS[name]);
  return {
    tab: settingsTab.name,
    row,
    column: settingsTab.columns.value.header,
    found: sayCell(cell),
    expected: `${expected}, for ${name}`,
    do: `${remedy}. ${sayDefault(name)}`,
  };
};

const twice = (name: SettingName, row: number, cell: Cell): Problem => ({
  tab: settingsTab.name,
  row,
  column: settingsTab.columns.setting.header,
  found: `${name} again, with ${sayCell(cell)}`,
  expected: 'one row for each setting',
  do: `Delete the row that does not hold. ${sayDefault(name)}`,
});
