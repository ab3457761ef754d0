/** What people typed to try: settings, and cells of other tabs. */
import { isSettingName, SETTINGS } from '../../domain/settings.ts';
import type { Snapshot } from '../../workbook/cell.ts';
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
  const { rows } = readTab(whatIfTab, tabs.get(whatIfTab.name));
  const tries = rows.flatMap((row): Try[] => (row.try === undefined ? [] : [{ row, value: row.try }]));
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

function settingFault({ row, value }: Try): readonly string[] {
  const name = plain(row.setting ?? '');
  if (!isSettingName(name)) return [`Row ${rowOf(row.source)}: there is no setting “${row.setting}”.`];
  if (readSettingValue(SETTINGS[name], value, false) !== undefined) return [];
  const { expected } = columnOf(SETTINGS[name]);
  return [
    `Row ${rowOf(row.source)}: “${value}” is not ${expected}, for ${name}. Type a percentage as 62, without the sign.`,
  ];
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
