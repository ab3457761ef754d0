import { required } from '../column.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';

export const settings = tab({
  name: 'Settings',
  group: 'Policy',
  about: 'The policy’s numbers, and how the program works. A setting that is not here, or is blank, has its default.',
  key: ['setting'],
  columns: () => ({
    setting: required(text({ header: 'Setting', note: 'Do not rename it.' })),
    value: text({ header: 'Value', note: 'Change this, and nothing else in the row.' }),
    unit: text({ header: 'Unit' }),
    does: text({ header: 'What it does' }),
    section: text({ header: 'Policy section' }),
  }),
});
export type SettingRow = Row<typeof settings>;
