/** The demonstration trust on its day, read from the seeds. */
import { type SchoolContext, schoolContext } from '../../src/documents/context.ts';
import type { Cell, Snapshot } from '../../src/workbook/cell.ts';
import { DEMONSTRATION_FILES, POLICY_FILES } from '../seeds/seed-files.ts';
import { trustOf } from './a-context.ts';

export const DEMONSTRATION_DAY = '2026-10-05';

const asCell = (text: string): Cell => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);
export const demonstration: Snapshot = {
  tabs: new Map(
    [...POLICY_FILES, ...DEMONSTRATION_FILES].map(({ tab, headers, rows }) => [
      tab,
      { cells: [headers, ...rows.map((row) => row.map(asCell))] },
    ]),
  ),
};

export function demonstrationSchools(today = DEMONSTRATION_DAY): readonly SchoolContext[] {
  const trust = trustOf(demonstration, today);
  return trust.records.schools.flatMap(({ urn }) => schoolContext(trust, urn) ?? []);
}
