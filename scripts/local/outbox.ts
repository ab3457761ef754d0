/** The mails of a trust on this machine: each an .eml file, which mail programs open. */
import type { SentMail } from '../../src/local/mail/outbox.ts';
import { writeOutbox } from '../../src/local/mail/outbox-folder.ts';
import { WORKSPACE_OUTBOX } from './places.ts';

export interface MailsWritten {
  readonly folder: string;
  /** Their names in it. */
  readonly files: readonly string[];
}

/** Beside the workbook that is written: `trust.xlsx` has `trust outbox/`; the demonstration trust, `outbox/`. */
export const outboxFolder = (out: string | undefined): string =>
  out === undefined ? WORKSPACE_OUTBOX : `${out.replace(/\.xlsx$/i, '')} outbox`;

export const keepMails = async (sent: readonly SentMail[], folder: string): Promise<MailsWritten> => ({
  folder,
  files: await writeOutbox(sent, folder),
});
