import { blankMeans, otherwise } from '../column.ts';
import { date } from '../kinds/date.ts';
import { text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import { type Row, tab } from '../tab.ts';
import { lockedColumns } from './locked-columns.ts';
import { schoolName, urn } from './shared-columns.ts';

export const returns = tab({
  name: 'Returns',
  group: 'Records',
  about: 'What schools wrote in their documents, offered for the workbook. Accept what should be taken over.',
  key: ['ref'],
  columns: () => ({
    ...lockedColumns({
      ref: otherwise((row) => `row ${row}`, text({ header: 'Ref' })),
      urn: blankMeans('the trust itself', urn('Blank: the trust’s own.')),
      school: schoolName(),
      document: text({ header: 'Document', note: 'The document it was read in.' }),
      tab: text({ header: 'Tab', note: 'The tab it would change.' }),
      row: text({ header: 'Row', note: 'The row’s key, or new.' }),
      column: text({ header: 'Column' }),
      was: text({ header: 'Was', note: 'What the workbook says.' }),
      says: text({ header: 'Says', note: 'What the document says.' }),
      by: text({ header: 'By' }),
      collectedOn: date({ header: 'Collected on' }),
    }),
    accept: yesNo({ header: 'Accept', note: 'Yes: taken over. No: left as it is, and not offered again.' }),
    ...lockedColumns({
      takenOn: date({ header: 'Taken on' }),
      answer: text({ header: 'Answer', note: 'What became of it.' }),
    }),
  }),
});
export type ReturnRow = Row<typeof returns>;
