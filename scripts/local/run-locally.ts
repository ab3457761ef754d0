/** Runs a job of the built bundle on a workbook, in the local host, and writes the result where it may. */
import { readWorkbook, UnreadableFile, writeWorkbook } from '../../src/local/workbook-file.ts';
import { freshBundle } from '../build/fresh.ts';
import type { Answer } from './answer.ts';
import { DEMONSTRATION_DAY, readDay, todayInLondon } from './day.ts';
import { makeDemonstrationTrust } from './demonstration.ts';
import type { CommonOptions } from './options.ts';
import { refuseToOverwrite } from './ours.ts';
import { WORKSPACE_TRUST } from './places.ts';
import type { Progress } from './progress.ts';
import { serve } from './serve.ts';
import { Stopped } from './stopped.ts';

export interface LocalRun {
  readonly answer: Answer;
  readonly today: string;
  readonly read: string;
  readonly wrote?: string;
}

export async function runLocally(
  job: string,
  request: unknown,
  options: CommonOptions,
  progress: Progress,
): Promise<LocalRun> {
  const { workbook = WORKSPACE_TRUST, out, dryRun = false } = options;
  const today = dayOfRun(options);
  if (out !== undefined) await refuseToOverwrite(out);
  await progress('Building', freshBundle);
  if (options.workbook === undefined) await progress('Making the demonstration trust', makeDemonstrationTrust);
  const book = await progress(`Reading ${workbook}`, () => openWorkbook(workbook));
  const answer = await progress(`Running ${job}`, () => serve(book, today, { job, request, dryRun }));
  const run = { answer, today, read: workbook };
  const target = answer.ok && !dryRun ? targetOf(options, answer.data.applied.tabs.length > 0) : undefined;
  if (target === undefined) return run;
  await progress(`Writing ${target}`, () => writeWorkbook(book, target));
  return { ...run, wrote: target };
}

function dayOfRun({ today, workbook }: CommonOptions): string {
  if (today !== undefined) return readDay(today);
  return workbook === undefined ? DEMONSTRATION_DAY : todayInLondon();
}

/** A workbook that was given is only read. The demonstration trust is the program's own: it is written where it changed. */
function targetOf({ workbook, out }: CommonOptions, changed: boolean): string | undefined {
  if (out !== undefined) return out;
  return workbook === undefined && changed ? WORKSPACE_TRUST : undefined;
}

const openWorkbook = (path: string) =>
  readWorkbook(path).catch((error: unknown) => {
    throw error instanceof UnreadableFile ? new Stopped(error.message) : error;
  });
