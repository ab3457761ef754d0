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
import { BUDGET_MS } from './write-plan.ts';

/** An edit may be being seen to at that very moment; a day without a run would be worse than a wait. All steps wait so long together. */
const PATIENCE_MS = 120_000;
const AT_ONCE_MS = 1;

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

interface Step {
  readonly name: string;
  readonly run: (asked: Asked) => Reply<Ran<unknown>>;
}

const PAGES: Step = { name: 'Categories, Calendar and Start', run: (asked) => runJob(daily, asked) };
/** Only the calendar of the day says which of them are due. */
const DOCUMENTS: Step = {
  name: 'documents that are due',
  run: (asked) => runJob(makeDocuments, { ...asked, request: { due: true } }),
};

/**
 * What schools wrote first, so that what was accepted counts in the categories of the same morning; documents after the
 * calendar that says which of them are due; mail last, which has links to them.
 */
const STEPS: readonly Step[] = [
  { name: 'the returns of schools', run: (asked) => runJob(collect, asked) },
  PAGES,
  DOCUMENTS,
  { name: 'mail', run: sendDue },
];

/** One that fails costs no other anything, but the calendar the documents: all are run while there is time, and what failed is said at the end. */
function runAll(): void {
  const startedMs = Date.now();
  const todo = [...STEPS];
  const refusals: string[] = [];
  const left: string[] = [];
  let cells = 0;
  let hasCalendar = false;
  for (let step = todo.shift(); step; step = todo.shift()) {
    const spent = Date.now() - startedMs;
    if (spent >= BUDGET_MS || (step === DOCUMENTS && !hasCalendar)) {
      left.push(step.name);
      continue;
    }
    const reply = step.run({
      request: {},
      dryRun: false,
      startedMs,
      waitMs: Math.max(AT_ONCE_MS, PATIENCE_MS - spent),
    });
    if (step === PAGES) hasCalendar = reply.ok && leftOf(reply.data).length === 0;
    if (reply.ok) {
      left.push(...leftOf(reply.data));
      cells += reply.data.applied.cells;
      // The calendar has a link to each document, which is known only once it is made.
      if (reply.data.files && reply.data.files.made.length > 0) todo.unshift(PAGES);
    } else refusals.push([reply.error.message, reply.error.do ?? ''].join(' ').trim());
  }
  // A run that did nothing would end in the same place the next time.
  if (left.length > 0 && cells > 0) continueSoon('continueDaily', countCalls());
  else if (left.length > 0) refusals.push(sayNoTime(left));
  if (refusals.length > 0) throw new Error(refusals.join(' '));
}

/** What time did not allow, by name. */
const leftOf = ({ applied, reading, files }: Ran<unknown>): readonly string[] => [
  ...applied.left,
  // At a limit of Google's only another day helps, and tomorrow's run makes them.
  ...(files && files.left.length > 0 && !files.atLimit ? [DOCUMENTS.name] : []),
  ...(reading && reading.left > 0 ? ['the returns of schools'] : []),
];
