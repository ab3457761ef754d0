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
  const answer = await progress(`Running ${job}`, () => serve(book, today, { job, request, dryRun }, drive));
  const run = { answer, today, read: options.workbook ?? out ?? WORKSPACE_TRUST, edits: { folder, ...edits } };
  const target = answer.ok && !dryRun ? targetOf(options, hasChanged(job, answer)) : undefined;
  if (target === undefined) return run;
  await progress(`Writing ${target}`, () => writeWorkbook(book, target));
  const documents =
    answer.ok &&
    (answer.data.files ?? answer.data.shared ?? answer.data.reading) !== undefined &&
    (await progress(`Writing ${folder}`, () => keepDocuments(drive, folder)));
  return { ...run, wrote: target, ...(documents && { documents }) };
}

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
function targetOf({ workbook, out }: CommonOptions, changed: boolean): string | undefined {
  if (out !== undefined) return out;
  return workbook === undefined && changed ? WORKSPACE_TRUST : undefined;
}

const openWorkbook = (path: string) =>
  readWorkbook(path).catch((error: unknown) => {
    throw error instanceof UnreadableFile ? new Stopped(error.message) : error;
  });
