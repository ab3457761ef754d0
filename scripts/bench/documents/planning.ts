/** Planning alone, with no sheet and no Drive: what is due, and every request that fills it. */
import { type DocumentsAnswer, makeDocuments } from '../../../src/jobs/documents.ts';
import type { Templates } from '../../../src/jobs/drive.ts';
import type { Plan } from '../../../src/jobs/job.ts';
import { answerOf } from '../../../src/local/docs/model/answer.ts';
import type { Moment, Snapshot } from '../../../src/workbook/cell.ts';
import { FULL_YEARS_DAY } from '../full-years/years.ts';
import { fullYears } from '../full-years.ts';
import { madeUpHost } from '../made-up-host.ts';
import { middle, type Spent, spentOn } from '../spent.ts';
import { askDocuments } from './ask-documents.ts';

export interface Planning extends Spent {
  readonly documents: number;
  readonly kind: string;
  readonly runs: number;
  /** The first run of the process, before anything is compiled for speed: what an execution on Google pays. */
  readonly firstWallMs: number;
  /** Of `wallMs`: reading the rows, and deciding what is due and what it says. */
  readonly decideMs: number;
  /** Of `wallMs`: from the templates and the data to requests. */
  readonly fillMs: number;
  readonly msADocument: number;
  readonly requestsADocument: number;
  readonly mostRequests: number;
}

const MOMENT: Moment = { today: FULL_YEARS_DAY, now: `${FULL_YEARS_DAY}T07:00:00`, who: 'data.manager@example.org' };

export interface PlanningGiven {
  readonly documents: number;
  readonly kind: string;
  readonly bundle: string;
  readonly runs: number;
}

export function planning({ documents, kind, bundle, runs }: PlanningGiven): Planning {
  const templates = templatesOf(kind, bundle);
  const snapshot: Snapshot = {
    tabs: new Map(Object.entries(fullYears(documents)).map(([tab, cells]) => [tab, { cells } as never])),
  };
  const all = Array.from({ length: runs }, () => planned(snapshot, kind, templates));
  const wallMs = middle(all.map((each) => each.wallMs));
  const counts = all[0]?.requests ?? [];
  if (counts.length !== documents) throw new Error(`${counts.length} of ${documents} documents were planned`);
  return {
    documents,
    kind,
    runs,
    wallMs,
    cpuMs: middle(all.map((each) => each.cpuMs)),
    firstWallMs: all[0]?.wallMs ?? 0,
    decideMs: middle(all.map((each) => each.decideMs)),
    fillMs: middle(all.map((each) => each.fillMs)),
    msADocument: wallMs / documents,
    requestsADocument: counts.reduce((sum, count) => sum + count, 0) / documents,
    mostRequests: Math.max(...counts),
  };
}

function planned(snapshot: Snapshot, kind: string, templates: Templates) {
  const decided = spentOn(() => makeDocuments.plan(snapshot, MOMENT, { kind: [kind] }, []));
  const first = decided.result;
  if ('refused' in first) throw new Error(first.refused);
  const filled = spentOn(() => ('planWith' in first ? first.planWith(templates) : first));
  return {
    wallMs: decided.wallMs + filled.wallMs,
    cpuMs: decided.cpuMs + filled.cpuMs,
    decideMs: decided.wallMs,
    fillMs: filled.wallMs,
    requests: requestsOf(filled.result),
  };
}

const requestsOf = ({ files = [] }: Plan<DocumentsAnswer>): readonly number[] =>
  files.flatMap((change) =>
    change.kind === 'make document' ? [change.batches.reduce((sum, batch) => sum + batch.length, 0)] : [],
  );

/** What Docs answers for the template once it is uploaded: taken from a trust of one school. */
function templatesOf(kind: string, bundle: string): Templates {
  const host = madeUpHost(1, bundle);
  askDocuments(host, kind);
  const templates = host.drive.all().filter(({ properties }) => properties['part'] === 'template');
  return new Map(
    templates.map((file) => [
      file.properties['key'] ?? '',
      answerOf(host.drive.docOf(file), { withTabs: true }) as never,
    ]),
  );
}
