/** What Start says of returns: what waits for Yes or No, what could not be read, and which schools said that they have nothing. */
import type { CaptureWindow } from '../../documents/captures/window.ts';
import { sayYear } from '../../domain/academic-year.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { documents } from '../../workbook/tabs/documents.ts';
import { returns } from '../../workbook/tabs/returns.ts';
import { isPending } from './returns-rows.ts';

export interface ReturnsWaiting {
  /** How many rows of Returns wait, by school. */
  readonly waiting: ReadonlyMap<string, number>;
  /** Documents of which something could not be read. */
  readonly notRead: readonly { readonly document: string; readonly school: string; readonly first: string }[];
  /** The URNs of schools with a nil return for the window. */
  readonly nil: ReadonlySet<string>;
}

export function returnsWaiting(snapshot: Snapshot, { year, capture }: CaptureWindow): ReturnsWaiting {
  const reader = tabReader(snapshot);
  const waiting = new Map<string, number>();
  for (const row of reader.read(returns).rows)
    if (isPending(row)) waiting.set(row.school ?? '', (waiting.get(row.school ?? '') ?? 0) + 1);
  const rows = reader.read(documents).rows.filter(({ status }) => status !== 'Superseded');
  return {
    waiting,
    notRead: rows.flatMap(({ key, school = '', notRead }) =>
      notRead === undefined ? [] : [{ document: key, school, first: notRead.split('\n')[0] ?? '' }],
    ),
    nil: new Set(
      rows
        .filter(
          ({ kind, nilReturn, period }) =>
            kind === 'Capture return' && nilReturn === true && period === `${sayYear(year)} ${capture}`,
        )
        .map(({ urn }) => urn ?? ''),
    ),
  };
}
