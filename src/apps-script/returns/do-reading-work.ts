/**
 * What a run does that reads documents people write in: snapshot, read those that have changed, write the sheet, and only
 * then answer in the documents. A run that dies in between reads them again, and finds what is offered already.
 */
import type { DocsDocument } from '../../documents/template/docs-json.ts';
import type { AnswerDocument } from '../../jobs/drive.ts';
import type { ReadingWork } from '../../jobs/job.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { apply, NOTHING_APPLIED, together } from '../apply.ts';
import type { Calls } from '../calls.ts';
import { doFirst, type Ran, type Run } from '../do-work.ts';
import { isLimit } from '../documents/limits.ts';
import { listedFiles } from '../documents/program-files.ts';
import { docs, refuseMissingServices } from '../documents/services.ts';
import { refuseOthers } from '../documents/whose-files.ts';
import { momentNow } from '../moment.ts';
import { done, type Reply, refused } from '../reply.ts';
import { takeSnapshot } from '../snapshot.ts';
import { BUDGET_MS, writePlan } from '../write-plan.ts';

/** Reading ends here, so that what was read can still be written and answered. */
const READING_MS = 180_000;

export function doReadingWork<Request, Answer>(
  work: ReadingWork<Request, Answer>,
  request: Request,
  run: Run,
): Reply<Ran<Answer>> {
  const { dryRun, startedMs, calls, logged } = run;
  const moment = momentNow(calls);
  const refusal = refuseMissingServices(calls) ?? refuseOthers(moment.who, calls, dryRun);
  if (refusal) return refusal;
  const first = doFirst(work, run);
  if (!first.ok) return first;
  const book = calls.call(() => SpreadsheetApp.getActive());
  const snapshot = takeSnapshot(book, work.reads, calls);
  const files = listedFiles(calls);
  const chosen = work.choose(snapshot, moment, request, files);
  if ('refused' in chosen) return refused(chosen.refused);
  const spent = () => Date.now() - startedMs;
  const { documents, left: unread } = readDocuments(chosen.read, calls, () => spent() < READING_MS);
  const plan = work.plan(snapshot, moment, request, files, documents);
  if ('refused' in plan) return refused(plan.refused);
  if (dryRun)
    return done({
      answer: plan.answer,
      changes: plan.changes,
      applied: NOTHING_APPLIED,
      reading: { left: unread, unread },
    });
  const schools = tabReader(snapshot).names;
  const applying = { book, schools, calls, hasTime: () => true };
  const before = together(first.data, apply(applying, plan.changes));
  calls.call(() => SpreadsheetApp.flush());
  const { answered, unanswered } = answerAll(plan.answers, calls, () => spent() < BUDGET_MS);
  const after = apply(
    applying,
    answered.flatMap(({ afterwards }) => afterwards),
  );
  // Where none could be answered the next run would end in the same place.
  const left = unread + (answered.length > 0 ? chosen.later + unanswered : 0);
  const running = { job: work.name, moment, startedMs, calls, logged, schools, before: together(before, after) };
  const applied = writePlan(book, { changes: [], answer: plan.answer }, running);
  return done({ answer: plan.answer, changes: plan.changes, applied, reading: { left, unread } });
}

interface DocumentsRead {
  readonly documents: ReadonlyMap<string, DocsDocument>;
  /** How many time did not allow. */
  readonly left: number;
}

/** One that Docs refuses costs no other document anything: it is read by a later run. */
function readDocuments(ids: readonly string[], { call }: Calls, hasTime: () => boolean): DocumentsRead {
  const documents = new Map<string, DocsDocument>();
  let left = 0;
  for (const id of ids) {
    if (!hasTime()) left += 1;
    else {
      refusalOf(() =>
        documents.set(
          id,
          call(() => docs().get(id, { includeTabsContent: true }) as unknown as DocsDocument),
        ),
      );
    }
  }
  return { documents, left };
}

interface Answered {
  /** Those that say what they should by now. */
  readonly answered: readonly AnswerDocument[];
  /** How many time, or a limit of Google's, did not allow. */
  readonly unanswered: number;
}

function answerAll(answers: readonly AnswerDocument[], { call }: Calls, hasTime: () => boolean): Answered {
  let atLimit = false;
  let unanswered = 0;
  const answered = answers.filter(({ file, revision, requests }) => {
    if (requests.length === 0) return true;
    if (atLimit || !hasTime()) {
      unanswered += 1;
      return false;
    }
    // Docs refuses where somebody has changed the document since it was read: the next run reads it again.
    const body = { requests, ...(revision !== undefined && { writeControl: { requiredRevisionId: revision } }) };
    const refusal = refusalOf(() => call(() => docs().batchUpdate(body as object, file)));
    atLimit = refusal !== undefined && isLimit(refusal);
    unanswered += atLimit ? 1 : 0;
    return refusal === undefined;
  });
  return { answered, unanswered };
}

/** In the service's words; undefined: it did what was asked. */
function refusalOf(ask: () => unknown): string | undefined {
  try {
    ask();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
