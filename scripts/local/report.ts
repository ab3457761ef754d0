/** What the command line prints: an answer in words, or one JSON object on stdout and nothing else. */
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { sayDay } from '../../src/domain/day.ts';
import type { Answered } from './answer.ts';
import { count } from './count.ts';
import type { DocumentsEdited, DocumentsWritten } from './documents-folder.ts';
import type { MailsWritten } from './outbox.ts';
import type { LocalRun } from './run-locally.ts';
import { sayAnswer } from './say-answer.ts';
import { Stopped } from './stopped.ts';

type Data = Answered['data'];

/** The exit code: 0 however many problems were found; 1 when nothing was done. */
export function report(job: string, run: LocalRun, json: boolean): 0 | 1 {
  if (!run.answer.ok) return fail(run.answer.error, json);
  const { data } = run.answer;
  if (json) {
    for (const line of sayEdits(run.edits)) console.error(line);
    printJson(data.changes ? { ...(data.answer as object), changes: data.changes } : data.answer);
  } else console.log([sayAnswer(job, data.answer), sayEnd(run, data)].join('\n\n'));
  return 0;
}

export function reportFailure(error: unknown, json: boolean): 1 {
  if (error instanceof Stopped) return fail({ message: error.message, ...(error.todo && { do: error.todo }) }, json);
  // Commander has already said what is wrong with the command, on stderr.
  if (error instanceof CommanderError) return json ? fail({ message: error.message }, json) : 1;
  if (!json) throw error;
  return fail({ message: error instanceof Error ? error.message : String(error) }, json);
}

function fail(error: { readonly message: string; readonly do?: string }, json: boolean): 1 {
  if (json) printJson({ error });
  else console.error([error.message, error.do ?? ''].join('\n').trim());
  return 1;
}

const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};

const sayFiles = ({ made, binned, left, atLimit, failed }: NonNullable<Data['files']>): readonly string[] => [
  `${count(made.length, 'document')} made${binned > 0 ? `, ${count(binned, 'earlier file')} put in the bin` : ''}.`,
  left.length > 0
    ? `${atLimit ? 'A limit of Google’s was reached' : 'Time ran out'} before ${count(left.length, 'document')}: run it again ${atLimit ? 'tomorrow' : 'to finish'}.`
    : '',
  ...failed.map(({ key, why }) => `Not made: ${key}: ${why}`),
];

const sayMails = ({ folder, files }: MailsWritten): string =>
  `${count(files.length, 'mail')} written under ${folder}; nothing has left this machine.`;

const sayEdits = ({ folder, readBack, notRead }: DocumentsEdited): readonly string[] => [
  ...readBack.map((path) => `${join(folder, path)} has been edited: it was read back.`),
  ...notRead.map(
    ({ path, why }) =>
      `${join(folder, path)} has been edited and cannot be read back: ${why} The file was left, and so was the document behind it.`,
  ),
];

const sayWritten = (
  { folder, written, left, putAside, noPdf }: DocumentsWritten,
  { notRead }: DocumentsEdited,
): readonly string[] => [
  written.length > 0 ? `${count(written.length, 'file')} written under ${folder}.` : `Nothing new under ${folder}.`,
  ...putAside.map((path) => `What somebody had edited is kept as ${path}.`),
  ...left
    .filter((path) => !notRead.some((each) => each.path === path))
    .map((path) => `${path} is somebody’s own, and was left.`),
  noPdf ?? '',
];

function sayEnd(
  { today, read, wrote, edits, documents, mails }: LocalRun,
  { applied, changes, files, sent = 0 }: Data,
): string {
  return [
    ...sayEdits(edits),
    changes ? `Dry run: ${count(changes.length, 'change')} planned, nothing written.` : '',
    applied.tabs.length > 0 ? `${count(applied.cells, 'cell')} changed in ${applied.tabs.join(', ')}.` : '',
    applied.left.length > 0 ? `Time ran out before ${applied.left.join(', ')}: run it again to finish.` : '',
    ...(files ? sayFiles(files) : []),
    ...(documents ? sayWritten(documents, edits) : []),
    mails ? sayMails(mails) : sent > 0 ? 'No mail is kept without --out: the workbook is only read.' : '',
    `Read ${read} as of ${sayDay(today)}.`,
    wrote === undefined ? 'No file written.' : `Wrote ${wrote}.`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}
