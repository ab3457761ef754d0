import { wholeNumber } from '../kinds/number.ts';
import { text } from '../kinds/text.ts';
import { type Row, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';

export const problems = tab({
  name: 'Problems',
  group: 'Log',
  about: 'What in the workbook cannot be read or used, the worst first: where it is, and what to do.',
  key: [],
  columns: () =>
    lockedColumns({
      tab: text({ header: 'Tab' }),
      row: wholeNumber({ header: 'Row', note: 'The row as the sheet numbers it; 0 for the tab as a whole.' }),
      column: text({ header: 'Column' }),
      found: text({ header: 'Found' }),
      expected: text({ header: 'Expected' }),
      do: text({ header: 'What to do' }),
      where: text({ header: 'Where', note: 'The tab and its cell, such as Data captures!F12.' }),
    }),
});
export type ProblemRow = Row<typeof problems>;
