import type { Snapshot } from '../workbook/cell.ts';
import { findColumns } from '../workbook/headers.ts';
import { schools } from '../workbook/tabs/schools.ts';
import { type Refusal, refused } from './reply.ts';

/** Every other tab may be missing; without Schools and its URNs this is not a trust's workbook. */
export function refuseNoSchools(snapshot: Snapshot): Refusal | undefined {
  const header = snapshot.tabs.get(schools.name)?.cells[0];
  if (header && findColumns(schools, header).at.has('urn')) return undefined;
  const missing = header ? 'Its tab Schools has no column URN' : 'It has no tab Schools';
  return refused(
    `Not run: this is not a trust workbook. ${missing}.`,
    'Add a tab Schools with a column URN, one row a school.',
  );
}
