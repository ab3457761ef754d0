/** What the headteacher says of the record of a review: each row is one of Reviews by its Ref. */
import { reviews } from '../../../workbook/tabs/reviews.ts';
import type { ReturnedRow } from '../return-table.ts';
import {
  NOTHING_SAID,
  quoted,
  type ReturnedIn,
  type Returning,
  type RowSaid,
  readEdited,
  refusedRow,
} from '../returning.ts';

export const FACT_CHECK: Returning = {
  name: 'Fact-check',
  key: 'Ref',
  columns: ['Fact-check', 'Correction'],
  tab: reviews,
  read,
};

function read(row: ReturnedRow, { rows, urn, year }: ReturnedIn): RowSaid {
  if (Object.keys(row.edited).length === 0) return NOTHING_SAID;
  const where = `Row ${row.key || 'without a Ref'}`;
  if (!rows.reviews.some((review) => review.ref === row.key && review.urn === urn))
    return refusedRow(
      where,
      `the Ref ${quoted(row.key)}, which no review of this school has`,
      'Write back the Ref that stood there.',
    );
  const [said = '', correction = ''] = [row.cells['Fact-check'], row.cells['Correction']];
  const { cells, faults } = readEdited(
    { tab: reviews, fills: { 'Fact-check': 'factCheck', Correction: 'correction' }, where },
    row,
    year,
  );
  if (faults.length > 0) return { cells: [], faults };
  const isInaccurate = cells.some(({ field, value }) => field === 'factCheck' && value === 'Inaccurate');
  const isAccurate = cells.some(({ field, value }) => field === 'factCheck' && value === 'Accurate');
  if (isInaccurate && correction === '')
    return refusedRow(where, quoted(said), 'Write under Correction what is inaccurate, and what is right.');
  if (isAccurate && correction !== '')
    return refusedRow(where, `${quoted(said)} with a correction`, 'Write Inaccurate, or empty Correction.');
  if (said === '' && correction !== '')
    return refusedRow(where, 'a correction alone', 'Write under Fact-check Accurate or Inaccurate, too.');
  return { key: [row.key], cells, faults };
}
