/** What a school says of itself this term: one row, which fills its row of Self-evaluation. */
import { plain } from '../../../workbook/plain.ts';
import { selfEvaluation } from '../../../workbook/tabs/self-evaluation.ts';
import type { ReturnedRow } from '../return-table.ts';
import {
  type Fills,
  NOTHING_SAID,
  quoted,
  type ReturnedIn,
  type Returning,
  type RowSaid,
  readEdited,
  refusedRow,
} from '../returning.ts';

const FILLS: Fills = {
  'Likely outcome': 'likelyOutcome',
  Leadership: 'leadership',
  Headlines: 'headlines',
  Link: 'link',
};

export const SELF_EVALUATION: Returning = {
  name: 'Self-evaluation',
  key: 'Term',
  columns: Object.keys(FILLS),
  tab: selfEvaluation,
  read,
};

function read(row: ReturnedRow, { urn, period, year }: ReturnedIn): RowSaid {
  if (Object.keys(row.edited).length === 0) return NOTHING_SAID;
  const [sayYear = '', term = ''] = period.split(' ');
  if (!plain(row.key).includes(plain(term)))
    return refusedRow(
      `Row ${row.key}`,
      quoted(row.key),
      `Leave the term as it was: this is the summary of ${term} ${sayYear}.`,
    );
  const { cells, faults } = readEdited({ tab: selfEvaluation, fills: FILLS, where: term }, row, year);
  const strange = cells.find(
    ({ field, value }) => field === 'link' && value !== null && !/^https?:\/\/\S+$/i.test(String(value)),
  );
  return {
    key: [urn, sayYear, term],
    cells: cells.filter((cell) => cell !== strange),
    faults: strange
      ? [
          ...faults,
          {
            where: `${term}, column Link`,
            found: quoted(String(strange.value)),
            toDo: 'Paste the link itself: it begins with https://',
          },
        ]
      : faults,
  };
}
