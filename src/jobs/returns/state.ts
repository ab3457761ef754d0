/** A mark of all that a document's answers are made of: where it differs from the one beside the document, it is to be answered. */
import { markOf } from '../../documents/returns/tidy.ts';
import type { ReturnRow } from '../../workbook/tabs/returns.ts';

/** Blank where there is nothing to answer. */
export function stateOf(rows: readonly ReturnRow[], notRead: string | undefined): string {
  if (rows.length === 0 && (notRead ?? '') === '') return '';
  const said = rows.map(({ ref, row, column, says, accept, takenOn, answer }) =>
    [ref, row, column, says, accept, takenOn, answer].map((each) => String(each ?? '')).join('\t'),
  );
  return markOf([...said, notRead ?? ''].join('\n'));
}
