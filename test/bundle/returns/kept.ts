/** A trust as it was left, from which any number of hosts start: making its documents each time would cost a second. */
import type { Bundle } from '../../../src/local/bundle.ts';
import { DriveStore, type KeptDrive } from '../../../src/local/drive/drive-store.ts';
import type { Host } from '../../../src/local/host.ts';
import { startHost } from '../../../src/local/host.ts';
import { tableOf, workbookFrom } from '../../../src/local/workbook/workbook-from.ts';
import { INSTALLER } from './a-returning-trust.ts';

/** Gives a new host each time, in the state in which this one is now. */
export function kept(host: Host, bundle: Bundle): () => Host {
  const tables = Object.fromEntries(
    host.workbook.sheets.map(({ name }) => [
      name,
      tableOf(host.workbook, name).map((row) => row.map((cell) => (typeof cell === 'string' ? asText(cell) : cell))),
    ]),
  );
  const drive = JSON.stringify(host.drive);
  const state = JSON.stringify(host.state());
  const now = host.now.toISOString();
  return () =>
    startHost({
      bundle,
      workbook: workbookFrom(tables),
      now,
      user: INSTALLER,
      latency: 'none',
      drive: new DriveStore({}, JSON.parse(drive) as KeptDrive),
      state: JSON.parse(state) as ReturnType<Host['state']>,
    });
}

/** A day is a date there; a moment is text, as the program writes it. */
const asText = (cell: string): string => (/^'|^\d{4}-\d\d-\d\dT/.test(cell) ? `'${cell}` : cell);
