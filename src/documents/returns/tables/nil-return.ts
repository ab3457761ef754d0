/** Whether a school has nothing to return for a window: said once, of the document itself. */
import { documents } from '../../../workbook/tabs/documents.ts';
import { NOTHING_SAID, type Returning, readEdited } from '../returning.ts';

export const NIL_RETURN: Returning = {
  name: 'Nil return',
  key: 'Nil return',
  columns: [],
  oneRow: true,
  tab: documents,
  read: (row, { key, year }) => {
    if (row.edited['Nil return'] === undefined) return NOTHING_SAID;
    const fills = { 'Nil return': 'nilReturn' };
    return { key: [key], ...readEdited({ tab: documents, fills, where: 'Nil return' }, row, year) };
  },
};
