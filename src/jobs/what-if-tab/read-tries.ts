/** What people typed to try: settings, and cells of other tabs. */
import { isSettingName, SETTINGS } from '../../domain/settings.ts';
import type { SheetCells, Snapshot } from '../../workbook/cell.ts';
import { findColumns } from '../../workbook/headers.ts';
import { plain } from '../../workbook/plain.ts';
import { readTab } from '../../workbook/read-tab.ts';
import { rowOf } from '../../workbook/records/row-problem.ts';
import { columnOf, readSettingValue } from '../../workbook/setting-values.ts';
import { type WhatIfRow, whatIfTab } from '../../workbook/tabs/what-if.ts';
import type { CellEdit } from '../what-if/edited-snapshot.ts';

export interface Tries {
  readonly set: Readonly<Record<string, string>>;
  readonly edits: readonly CellEdit[];
  /** Rows that cannot be tried, in words. */
  readonly faults: readonly string[];
}

interface Try {
  readonly row: WhatIfRow;
  readonly value: string;
}

export function readTries({ tabs }: Snapshot): Tries {
  const sheet = tabs.get(whatIfTab.name);
  const { rows } = readTab(whatIfTab, sheet);
  const tries = rows.flatMap((row): Try[] => (row.try === undefined ? [] : [{ row, value: asShown(sheet, row) }]));
  const settings = tries.filter(({ row }) => row.setting !== undefined);
  const cells = tries.filter(({ row }) => row.setting === undefined);
  return {
    set: Object.fromEntries(settings.map(({ row, value }) => [plain(row.setting ?? ''), value])),
    edits: cells.map(({ row, value }) => ({
      tab: row.tab ?? '',
      key: row.row ?? '',
      column: row.column ?? '',
      to: value,
    })),
    faults: [...twice(settings), ...settings.flatMap(settingFault), ...cells.flatMap(cellFault)],
  };
}

/** What the cell shows: 70% is kept as 0.7, and only its format tells. */
function asShown(sheet: SheetCells | undefined, { source, try: value = '' }: WhatIfRow): string {
  const column = findColumns(whatIfTab, sheet?.cells[0] ?? []).at.get('try') ?? -1;
  const row = rowOf(source) - 1;
  const cell = sheet?.cells[row]?.[column];
  const isPercent = typeof cell === 'number' && (sheet?.isPercent?.(row, column) ?? false);
  return isPercent ? `${Number((cell * 100).toPrecision(12))}%` : value;
}

function settingFault({ row, value }: Try): readonly string[] {
  const name = plain(row.setting ?? '');
  if (!isSettingName(name)) return [`Row ${rowOf(row.source)}: there is no setting “${row.setting}”.`];
  if (readSettingValue(SETTINGS[name], value, false) !== undefined) return [];
  const { expected } = columnOf(SETTINGS[name]);
  return [`Row ${rowOf(row.source)}: “${value}” is not ${expected}, for ${name}. Type a percentage as 62 or 62%.`];
}

const cellFault = ({ row }: Try): readonly string[] =>
  row.tab === undefined || row.row === undefined || row.column === undefined
    ? [`Row ${rowOf(row.source)}: fill in Setting; or, to try another figure, all of Tab, Key and Column.`]
    : [];

function twice(settings: readonly Try[]): readonly string[] {
  const seen = new Set<string>();
  return settings.flatMap(({ row }) => {
    const name = plain(row.setting ?? '');
    if (seen.has(name)) return [`Row ${rowOf(row.source)}: ${name} is tried twice.`];
    seen.add(name);
    return [];
  });
}

/** `floor.rwm 70, Data captures Value 62 (900001·2024/25·Results·RWM_EXP·Final)`. */
export const sayTries = ({ set, edits }: Tries): string =>
  [
    ...Object.entries(set).map(([name, value]) => `${name} ${value.replace(/^-/, '−')}`),
    ...edits.map(({ tab, key, column, to }) => `${tab} ${column} ${to} (${key})`),
  ].join(', ');
