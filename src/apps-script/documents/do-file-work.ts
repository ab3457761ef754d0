/** What a run does that looks at the program's files: snapshot, plan on copies of the templates, reserve, make, say so. */
import { DOCUMENT_KINDS } from '../../documents/kinds.ts';
import type { FileWork, NeedsTemplates, Plan } from '../../jobs/job.ts';
import { readSettings } from '../../workbook/read-settings.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { settings as settingsTab } from '../../workbook/tabs/settings.ts';
import { type Applied, apply, NOTHING_APPLIED, together } from '../apply.ts';
import type { Ran, Run } from '../do-work.ts';
import { momentNow } from '../moment.ts';
import { done, type Reply, refused } from '../reply.ts';
import { takeSnapshot } from '../snapshot.ts';
import { BUDGET_MS, writePlan } from '../write-plan.ts';
import { carryOut } from './carry-out.ts';
import { folders } from './folders.ts';
import { programFiles } from './program-files.ts';
import { refuseMissingServices } from './services.ts';
import { copyTemplates, ensureTemplates, readTemplates, type TemplateCopies } from './templates.ts';
import { refuseOthers } from './whose-files.ts';

const NO_COPIES: TemplateCopies = { json: new Map(), copyOf: new Map() };

export function doFileWork<Request, Answer>(
  work: FileWork<Request, Answer>,
  request: Request,
  { dryRun, startedMs, calls, logged }: Run,
): Reply<Ran<Answer>> {
  const moment = momentNow(calls);
  const refusal = refuseMissingServices(calls) ?? refuseOthers(moment.who, calls, dryRun);
  if (refusal) return refusal;
  const book = calls.call(() => SpreadsheetApp.getActive());
  const snapshot = takeSnapshot(book, work.reads, calls);
  const known = programFiles(calls);
  const first = work.plan(snapshot, moment, request, known.listed);
  if ('refused' in first) return refused(first.refused);
  const into = folders(
    known,
    readSettings(snapshot.tabs.get(settingsTab.name)).settings['trust.name'] || 'Trust',
    calls,
  );
  const needed = 'templates' in first ? first.templates : [];
  if (dryRun) {
    const plan = planned(first, () => readTemplates(needed, known, calls));
    return done({ answer: plan.answer, changes: plan.changes, applied: NOTHING_APPLIED });
  }
  ensureTemplates(
    DOCUMENT_KINDS.filter(({ id }) => needed.includes(id)),
    known,
    into,
    calls,
  );
  const copies = needed.length > 0 ? copyTemplates(needed, known, into, calls) : NO_COPIES;
  const plan = planned(first, () => copies.json);
  const schools = tabReader(snapshot).names;
  const hasTime = () => Date.now() - startedMs < BUDGET_MS;
  let before: Applied = NOTHING_APPLIED;
  const files = carryOut(plan.files ?? [], {
    copies,
    folders: into,
    calls,
    hasTime,
    write: (changes) => {
      before = together(before, apply({ book, schools, calls, hasTime: () => true }, changes));
      calls.call(() => SpreadsheetApp.flush());
    },
  });
  const applied = writePlan(book, plan, { job: work.name, moment, startedMs, calls, logged, schools, before });
  return done({ answer: plan.answer, changes: plan.changes, applied, files });
}

const planned = <Answer>(
  first: Plan<Answer> | NeedsTemplates<Answer>,
  templates: () => TemplateCopies['json'],
): Plan<Answer> => ('templates' in first ? first.planWith(templates()) : first);
