/** What Google runs every morning. Nobody watches: where it fails it must fail aloud, for Google to write to the account it runs as. */
import { collect } from '../jobs/collect.ts';
import { daily } from '../jobs/daily.ts';
import { makeDocuments } from '../jobs/documents.ts';
import { countCalls } from './calls.ts';
import { continueSoon, endContinuing } from './continue-soon.ts';
import type { Ran } from './do-work.ts';
import { sendDue } from './mail/send-reminders.ts';
import type { Reply } from './reply.ts';
import { type Asked, runJob } from './run-job.ts';
import { sayNoTime } from './say-run.ts';
import { otherMaker, removeTriggers } from './triggers.ts';

/** An edit may be being seen to at that very moment; a day without a run would be worse than a wait. */
const PATIENCE_MS = 120_000;

/** Where another account has taken the schedule over, this one's triggers go: only it can see them. */
export function runDaily(): void {
  const calls = countCalls();
  if (otherMaker(calls) !== undefined) removeTriggers(calls);
  else runAll();
}

/** Goes on where the time of the run before ended. */
export function continueDaily(): void {
  endContinuing('continueDaily', countCalls());
  runDaily();
}

/**
 * What schools wrote first, so that what was accepted counts in the categories of the same morning; documents after the
 * calendar that says which of them are due; mail last, which has links to them.
 */
const STEPS: readonly ((asked: Asked) => Reply<Ran<unknown>>)[] = [
  (asked) => runJob(collect, asked),
  (asked) => runJob(daily, asked),
  (asked) => runJob(makeDocuments, { ...asked, request: { due: true } }),
  sendDue,
];

/** One that fails costs no other anything: all are run, and what failed is said at the end. */
function runAll(): void {
  const asked = { request: {}, dryRun: false, waitMs: PATIENCE_MS, startedMs: Date.now() };
  const replies = STEPS.map((step) => step(asked));
  const refusals = replies.flatMap((reply) =>
    reply.ok ? [] : [[reply.error.message, reply.error.do ?? ''].join(' ').trim()],
  );
  const ran = replies.flatMap((reply) => (reply.ok ? [reply.data] : []));
  const left = ran.flatMap(leftOf);
  // A run that did nothing would end in the same place the next time.
  if (left.length > 0 && ran.some(didSomething)) continueSoon('continueDaily', countCalls());
  else if (left.length > 0) refusals.push(sayNoTime(left));
  if (refusals.length > 0) throw new Error(refusals.join(' '));
}

/** What time did not allow, by name. */
const leftOf = ({ applied, reading, files }: Ran<unknown>): readonly string[] => [
  ...applied.left,
  // At a limit of Google's only another day helps, and tomorrow's run makes them.
  ...(files && files.left.length > 0 && !files.atLimit ? ['documents that are due'] : []),
  ...(reading && reading.left > 0 ? ['the returns of schools'] : []),
];

const didSomething = ({ applied }: Ran<unknown>): boolean => applied.cells > 0;
