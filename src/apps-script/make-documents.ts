/** The menu's Make documents…: says with numbers what it would make, asks once, and makes it. */
import { type DocumentLine, type DocumentsAnswer, makeDocuments as makeDocumentsJob } from '../jobs/documents.ts';
import { countCalls } from './calls.ts';
import { continueSoon, endContinuing } from './continue-soon.ts';
import { type FilesDone, NO_FILES } from './documents/carry-out.ts';
import { inWords } from './in-words.ts';
import { done, type Reply } from './reply.ts';
import { runJob } from './run-job.ts';
import { confirmed, tell, typed } from './tell.ts';

/** The daily run, or an edit, may be at work at that very moment. */
const PATIENCE_MS = 10_000;

export function makeDocuments(): void {
  tell(inWords('Make documents', makeIfAgreed));
}

function makeIfAgreed(): Reply<string> {
  const planned = runJob(makeDocumentsJob, { request: {}, dryRun: true });
  if (!planned.ok) return planned;
  const { answer } = planned.data;
  if (answer.make.length === 0) return done(['No document is due.', sayFaults(answer)].join(' ').trim());
  if (!confirmed(sayDue(answer))) return done('Nothing was made.');
  return makeThem();
}

/** What people have edited or taken away is made again only here, one at a time, and beside what they wrote. */
export function makeOneAgain(): void {
  tell(inWords('Make one again', makeAgainIfNamed));
}

function makeAgainIfNamed(): Reply<string> {
  const key = typed(
    'Which document? Type its Key, from the tab Documents. The next version is made beside it: what people have written stays where it is.',
  );
  if (!key) return done('Nothing was made.');
  const ran = runJob(makeDocumentsJob, { request: { key, again: true }, dryRun: false, waitMs: PATIENCE_MS });
  if (!ran.ok) return ran;
  const { make, left } = ran.data.answer;
  if (make.length > 0) return done(sayMade(ran.data.files));
  return done(
    `Nothing was made: ${left.map(({ because }) => because).join('; ') || 'no document that is due has this Key'}.`,
  );
}

function makeThem(): Reply<string> {
  const ran = runJob(makeDocumentsJob, { request: {}, dryRun: false, waitMs: PATIENCE_MS });
  if (!ran.ok) return ran;
  const { made, left, atLimit } = ran.data.files ?? NO_FILES;
  // A run that made nothing, or met a limit, would end in the same place the next time.
  if (left.length > 0 && made.length > 0 && !atLimit) continueSoon('continueDocuments', countCalls());
  return done(sayMade(ran.data.files));
}

/** Goes on where the time of the run before ended. Nobody watches: where it fails it must fail aloud. */
export function continueDocuments(): void {
  endContinuing('continueDocuments', countCalls());
  const reply = inWords('Make documents', makeThem);
  if (!reply.ok) throw new Error([reply.error.message, reply.error.do ?? ''].join(' ').trim());
}

/** `12 Headteacher report, 3 Category letter`. */
function sayDue({ make, left, faults }: DocumentsAnswer): string {
  const kinds = [...new Set(make.map(({ kind }) => kind))];
  const counted = kinds.map((kind) => `${countOf(make, kind)} × ${kind}`);
  return [
    `Documents that are due: ${make.length}.`,
    ...counted,
    left.length > 0 ? `\n${left.length} others stay as they are.` : '',
    sayFaults({ faults }),
    '\nThey are put in each school’s folders. Nobody is written to. Make them?',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const countOf = (lines: readonly DocumentLine[], of: string): number => lines.filter(({ kind }) => kind === of).length;

const sayFaults = ({ faults }: Pick<DocumentsAnswer, 'faults'>): string =>
  faults.length === 0
    ? ''
    : [
        'Templates to mend before their documents can be made:',
        ...faults.map(({ kind, part, found, place, do: todo }) => `${kind}, ${part}: ${found} in “${place}”. ${todo}`),
      ].join('\n');

const sayLeft = (made: number, left: number, atLimit: boolean): string =>
  atLimit
    ? `A limit of Google’s is reached. ${left} more are left: choose Make documents… again tomorrow.`
    : made > 0
      ? `Time ran out before ${left} more: the run goes on by itself in a minute.`
      : `Time ran out before any of ${left} was made: choose Make documents… again.`;

function sayMade(files: FilesDone | undefined): string {
  const { made, left, failed, atLimit } = files ?? NO_FILES;
  return [
    `${made.length} ${made.length === 1 ? 'document' : 'documents'} made: the links are in Documents.`,
    left.length > 0 ? sayLeft(made.length, left.length, atLimit) : '',
    failed.length > 0
      ? `Google refused ${failed.length}: ${failed.map(({ key, why }) => `${key} (${why})`).join('; ')}.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
