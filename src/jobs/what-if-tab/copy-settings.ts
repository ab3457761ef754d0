/** The settings that decide categories, as rows to try other values in. */
import { SETTINGS, type SettingDefinition, type SettingName, type Settings } from '../../domain/settings.ts';
import { whatIfTab } from '../../workbook/tabs/what-if.ts';
import type { Change } from '../change.ts';

const DECIDING = (Object.entries(SETTINGS) as [SettingName, SettingDefinition][]).filter(
  ([, { section, kind }]) => section.startsWith('Section 3') && (kind === 'number' || kind === 'whole number'),
);

/** People's columns, Try among them, are left as they are. */
export const copySettings = (settings: Settings): readonly Change[] =>
  DECIDING.map(([name, { unit, does }]) => ({
    kind: 'put row',
    tab: whatIfTab.name,
    key: [name],
    fields: { setting: name, now: settings[name] ?? 'blank', unit, does },
  }));
