/** The menu's Collect returns: takes what was accepted, reads what schools have written since, and says what waits. */
import { type CollectAnswer, collect } from '../../jobs/collect.ts';
import { countCalls } from '../calls.ts';
import { continueSoon, endContinuing } from '../continue-soon.ts';
import { inWords } from '../in-words.ts';
import { done, type Reply } from '../reply.ts';
import { runJob } from '../run-job.ts';
import { tell, typed } from '../tell.ts';

const PATIENCE_MS = 10_000;

export function collectReturns(): void {
  tell(
    inWords('Collect returns', () => {
      const school = typed('Which school? Type its name or its URN. Leave it blank for every school.');
      return school === undefined ? done('Nothing was collected.') : collectFor(school === '' ? undefined : [school]);
    }),
  );
}

/** Goes on where the time of the run before ended. Nobody watches: where it fails it must fail aloud. */
export function continueReturns(): void {
  endContinuing('continueReturns', countCalls());
  const reply = inWords('Collect returns', () => collectFor(undefined));
  if (!reply.ok) throw new Error([reply.error.message, reply.error.do ?? ''].join(' ').trim());
}

function collectFor(only: readonly string[] | undefined): Reply<string> {
  const request = only ? { only: [...only] } : {};
  const ran = runJob(collect, { request, dryRun: false, waitMs: PATIENCE_MS });
  if (!ran.ok) return ran;
  const { left, unread } = ran.data.reading ?? { left: 0, unread: 0 };
  // A run that read nothing would end in the same place the next time.
  if (left > 0 && ran.data.answer.collected.length > 0) continueSoon('continueReturns', countCalls());
  return done(sayCollected(ran.data.answer, left, unread));
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export function sayCollected({ collected, waiting, notRead }: CollectAnswer, left: number, unread: number): string {
  const offered = collected.reduce((sum, each) => sum + each.offered, 0);
  const faults = collected.reduce((sum, each) => sum + each.faults.length, 0);
  return [
    `${count(collected.length, 'document', 'documents')} read, ${count(offered, 'entry', 'entries')} new or changed.`,
    waiting > 0 ? `${waiting} wait in Returns: choose Yes or No under Accept.` : 'Nothing waits in Returns.',
    faults > 0 ? `${count(faults, 'thing', 'things')} could not be read: the documents say which, and why.` : '',
    notRead.length > unread
      ? `Google would not give ${count(notRead.length - unread, 'document', 'documents')}: the next run tries again.`
      : '',
    left > 0 ? `${left} more are to be read or answered: the run goes on by itself in a minute.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
