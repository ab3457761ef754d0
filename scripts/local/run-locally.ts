/** Runs a job of the built bundle on a workbook, in the local host, and writes the result where it may. */
import { workbookFrom } from '../../src/local/workbook/workbook-from.ts';
import { newWorkbook, readWorkbook, UnreadableFile, writeWorkbook } from '../../src/local/workbook-file.ts';
import { freshBundle } from '../build/fresh.ts';
import type { Answer, Answered } from './answer.ts';
import { DEMONSTRATION_DAY, readDay, todayInLondon } from './day.ts';
import { makeDemonstrationTrust } from './demonstration.ts';
import {
  type DocumentsEdited,
  type DocumentsWritten,
  documentsFolder,
  keepDocuments,
  openDocuments,
} from './documents-folder.ts';
import type { CommonOptions } from './options.ts';
import { refuseToOverwrite } from './ours.ts';
import { keepMails, type MailsWritten, outboxFolder } from './outbox.ts';
import { SEEDS, WORKSPACE_TRUST } from './places.ts';
import type { Progress } from './progress.ts';
import { readSeeds } from './seeds.ts';
import { serve } from './serve.ts';
import { Stopped } from './stopped.ts';

export interface LocalRun {
  readonly answer: Answer;
  readonly today: string;
  readonly read: string;
  readonly wrote?: string;
  /** What people have changed in the documents since the last command. */
  readonly edits: DocumentsEdited;
  readonly documents?: DocumentsWritten;
  readonly mails?: MailsWritten;
}

export async function runLocally(
  job: string,
  request: unknown,
  options: CommonOptions,
  progress: Progress,
): Promise<LocalRun> {
  const { out, dryRun = false } = options;
  const today = dayOfRun(options);
  if (out !== undefined) await refuseToOverwrite(out);
  await progress('Building', freshBundle);
  const book = await workbookFor(job, options, progress);
  const folder = documentsFolder(out);
  const { store: drive, ...edits } = openDocuments(folder);
  const { answer, sent } = await progress(`Running ${job}`, () => serve(book, today, { job, request, dryRun }, drive));
  const run = { answer, today, read: options.workbook ?? out ?? WORKSPACE_TRUST, edits: { folder, ...edits } };
  if (!answer.ok || dryRun) return run;
  const target = targetOf(options, hasChanged(job, answer));
  if (target !== undefined) await progress(`Writing ${target}`, () => writeWorkbook(book, target));
  const documents =
    hasDocuments(answer) &&
    (target !== undefined || (isOurs(options) && edits.readBack.length > 0)) &&
    (await progress(`Writing ${folder}`, () => keepDocuments(drive, folder)));
  const mails = target !== undefined && sent.length > 0 ? await keepMails(sent, outboxFolder(out)) : undefined;
  return {
    ...run,
    ...(target !== undefined && { wrote: target }),
    ...(documents && { documents }),
    ...(mails && { mails }),
  };
}

const hasDocuments = ({ data }: Answered): boolean => (data.files ?? data.shared ?? data.reading) !== undefined;

function dayOfRun({ today, workbook }: CommonOptions): string {
  if (today !== undefined) return readDay(today);
  return workbook === undefined ? DEMONSTRATION_DAY : todayInLondon();
}

/** The file that was given; a blank one to set up in a new file, one with the policy's seeds to import into; else the demonstration trust. */
async function workbookFor(job: string, { workbook, out }: CommonOptions, progress: Progress) {
  if (job === 'schema') return newWorkbook();
  if (workbook === undefined && out !== undefined && job === 'setup') return newWorkbook('New trust');
  if (workbook === undefined && out !== undefined && job === 'import')
    return workbookFrom(readSeeds(SEEDS), 'New trust');
  if (workbook === undefined) await progress('Making the demonstration trust', makeDemonstrationTrust);
  const path = workbook ?? WORKSPACE_TRUST;
  return progress(`Reading ${path}`, () => openWorkbook(path));
}

/** Looks count as a change, too: set-up may put back a drop-down and no more. */
const hasChanged = (job: string, { data }: Answered): boolean => job === 'setup' || data.applied.tabs.length > 0;

/** A workbook that was given is only read. The demonstration trust is the program's own: it is written where it changed. */
function targetOf(options: CommonOptions, changed: boolean): string | undefined {
  return options.out ?? (isOurs(options) && changed ? WORKSPACE_TRUST : undefined);
}

const isOurs = ({ workbook, out }: CommonOptions): boolean => workbook === undefined || out !== undefined;

const openWorkbook = (path: string) =>
  readWorkbook(path).catch((error: unknown) => {
    throw error instanceof UnreadableFile ? new Stopped(error.message) : error;
  });
