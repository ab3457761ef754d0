import { readBundle } from '../../src/local/bundle.ts';
import type { DriveStore } from '../../src/local/drive/drive-store.ts';
import { startHost } from '../../src/local/host.ts';
import type { SentMail } from '../../src/local/mail/outbox.ts';
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

export interface Served {
  readonly answer: Answer;
  /** The mails it sent: nothing has left the machine. */
  readonly sent: readonly SentMail[];
}

/** Calls the built bundle as a page in the sheet would. The workbook and the Drive are left as the job leaves them. */
export function serve(workbook: LocalWorkbook, today: string, call: Call, drive?: DriveStore): Served {
  const now = `${today}T07:00:00`;
  const given = {
    bundle: readBundle(DIST),
    workbook,
    now,
    user: USER,
    latency: 'none',
    // A trust has a Workspace account.
    accounts: 'workspace',
    ...(drive && { drive }),
  } as const;
  const host = startHost(given);
  const answer = JSON.parse(String(host.call('serve', JSON.stringify(call)))) as Answer;
  return { answer, sent: host.outbox };
}
