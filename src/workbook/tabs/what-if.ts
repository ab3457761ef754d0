import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';

/** A copy to try things on: nothing typed here changes a setting, a figure or a category. */
export const whatIfTab = tab({
  name: 'What if',
  group: 'Policy',
  about: 'A copy to try other numbers on. Type in Try, then choose What if in the menu: no other tab is changed.',
  key: ['setting'],
  columns: () => ({
    setting: text({ header: 'Setting', note: 'As in Settings. Blank in a row that tries another figure.' }),
    now: text({ header: 'Now', note: 'What the setting says now.' }),
    try: text({ header: 'Try', note: 'The value to try, as it would stand in Settings.' }),
    unit: text({ header: 'Unit' }),
    does: text({ header: 'What it does' }),
    tab: text({ header: 'Tab', note: 'To try another figure: the tab it stands in, in a row of its own.' }),
    row: text({
      header: 'Key',
      note: 'The key columns of its row with · between, such as 900001·2024/25·Results·RWM_EXP·Final; new for a row to add.',
    }),
    column: text({ header: 'Column', note: 'The header of the column that it stands in.' }),
    ...lockedColumns({
      school: text({
        header: 'Would move',
        note: 'The schools whose category would be another, in a list of its own.',
      }),
      from: text({ header: 'From' }),
      to: text({ header: 'To' }),
      why: text({ header: 'Why' }),
    }),
  }),
});
export type WhatIfRow = Row<typeof whatIfTab>;
