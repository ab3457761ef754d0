import { readBundle } from '../../src/local/bundle.ts';
import type { DriveStore } from '../../src/local/drive/drive-store.ts';
import { startHost } from '../../src/local/host.ts';
import type { LocalWorkbook } from '../../src/local/workbook/local-workbook.ts';
import { DIST } from '../build/paths.ts';
import type { Answer } from './answer.ts';

/** Who the runs of the command line are for: an address that is nobody's. */
const USER = 'local@example.org';

export interface Call {
  readonly job: string;
  readonly request: unknown;
  readonly dryRun: boolean;
}

/** Calls the built bundle as a page in the sheet would. The workbook and the Drive are left as the job leaves them. */
export function serve(workbook: LocalWorkbook, today: string, call: Call, drive?: DriveStore): Answer {
  const now = `${today}T07:00:00`;
  const given = {
    bundle: readBundle(DIST),
    workbook,
    now,
    user: USER,
    latency: 'none',
    ...(drive && { drive }),
  } as const;
  const host = startHost(given);
  return JSON.parse(String(host.call('serve', JSON.stringify(call)))) as Answer;
}
