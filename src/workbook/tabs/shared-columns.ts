/** Columns that many tabs have. */
import { otherwise, wanted } from '../column.ts';
import { text } from '../kinds/text.ts';
import { school } from '../kinds/urn.ts';

/** A row's own name. A row without one is still read, as `row 12`: nothing recorded is lost for want of a number. */
export const ref = (example: string) =>
  otherwise(
    (row) => `row ${row}`,
    wanted(
      text({ header: 'Ref', note: `A short name that no other row of this tab has, such as ${example}.` }),
      'no other row can refer to this one until it has a Ref',
    ),
  );

export const urn = (note = 'The school’s URN. Its name is understood, too.') => school({ header: 'URN', note });

export const schoolName = () =>
  text({ header: 'School', note: 'Filled in by the program from the URN.', locked: true });
