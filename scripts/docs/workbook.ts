/** The markdown of docs/workbook.md, from the tabs themselves. */
import { SETTINGS, type SettingDefinition } from '../../src/domain/settings.ts';
import type { Column } from '../../src/workbook/column.ts';
import { KNOWN_MEASURES } from '../../src/workbook/known-measures.ts';
import { TAB_GROUPS, type Tab } from '../../src/workbook/tab.ts';
import { TABS } from '../../src/workbook/tabs.ts';

const GROUPS = {
  Now: 'What is looked at every day.',
  Records: 'What the trust knows.',
  Policy: 'The policy as data; hidden until opened from the menu.',
  Log: 'What the program keeps of its own work; hidden until opened from the menu.',
} as const;

export function workbookPage(): string {
  return [
    '# The workbook: tabs and columns',
    '',
    'This page is made from `src/workbook/tabs/`: change it there, then run `npm run docs`.',
    '',
    'Columns are found by their header, in any order, and columns that are not listed here are left alone.',
    '`*`: the columns that tell rows apart. ⊙: written by the program. A cell that cannot be read is listed in `Problems`, with what to do.',
    '',
    ...TAB_GROUPS.flatMap((group) => [
      `## ${group}`,
      '',
      GROUPS[group],
      '',
      ...TABS.filter((tab) => tab.group === group).flatMap(tabSection),
    ]),
    ...settingsSection(),
    ...measuresSection(),
  ]
    .join('\n')
    .concat('\n');
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const tabSection = (tab: Tab): readonly string[] => [
  `### ${tab.name}`,
  '',
  tab.about,
  '',
  row('Column', 'Holds', 'Note'),
  '|---|---|---|',
  ...Object.entries(tab.columns).map(([field, column]) =>
    row(
      `${column.header}${tab.key.includes(field) ? '*' : ''}${column.locked ? ' ⊙' : ''}`,
      holds(column),
      noteOf(column),
    ),
  ),
  '',
];

const holds = ({ kind, choices, expected }: Column): string =>
  choices ? choices.join(', ') : kind === 'text' || kind === 'yes/no' ? kind : expected;

const BLANKS = { refused: 'Needed: a row without it is not used.', noted: 'Needed:', fine: '' } as const;

const noteOf = ({ note, blank, whenBlank }: Column): string =>
  [note, blank === 'noted' ? `${BLANKS.noted} ${whenBlank}.` : BLANKS[blank]].filter((part) => part !== '').join(' ');

const sayDefault = ({ value }: SettingDefinition): string => {
  if (value === undefined) return 'blank';
  return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value).replace(/^-/, '−');
};

const settingsSection = (): readonly string[] => [
  '## Settings by name',
  '',
  'A number that the policy gives is marked "policy"; every other one is a proposal that the CEO confirms.',
  '',
  row('Setting', 'Default', 'Unit', 'What it does', 'Policy section', 'From'),
  '|---|---|---|---|---|---|',
  ...Object.entries<SettingDefinition>(SETTINGS).map(([name, setting]) =>
    row(`\`${name}\``, sayDefault(setting), setting.unit, setting.does, setting.section, setting.given ?? 'proposal'),
  ),
  '',
];

const bound = (value: number | undefined): string => (value === undefined ? '' : String(value).replace(/^-/, '−'));

const measuresSection = (): readonly string[] => [
  '## Measures that are known without a row',
  '',
  row('Measure', 'Name', 'Phase', 'Kind', 'Unit', 'Better', 'Lowest', 'Highest'),
  '|---|---|---|---|---|---|---|---|',
  ...KNOWN_MEASURES.map(({ measure, name, phase, kind, unit, better, lowest, highest }) =>
    row(`\`${measure}\``, name, phase, kind, unit, better, bound(lowest), bound(highest)),
  ),
];
