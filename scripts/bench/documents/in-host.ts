/** Documents by the built bundle in the local host: run until none is left, in a Drive that is empty and in the term after. */
import type { Host } from '../../../src/local/host.ts';
import { madeUpHost } from '../made-up-host.ts';
import { wait } from './ask-documents.ts';
import { type OneRun, oneRun } from './one-run.ts';

/** A Workspace account’s: the smaller account’s 250 are tried apart. */
const DOCUMENTS_A_DAY = 1500;
/** In the term after, every document is due again, and every folder and template is there. */
const NEXT_TERM = '2020-01-13T07:00:00';
const MINUTES_BETWEEN_RUNS = 5;

export interface DocumentsInHost {
  readonly schools: number;
  readonly kind: string;
  /** The first run in an empty Drive, and those that finish what it left. */
  readonly firstTerm: readonly OneRun[];
  readonly nextTerm: readonly OneRun[];
  /** Run once more, with every document made. */
  readonly nothingDue: OneRun;
}

export interface Given {
  readonly schools: number;
  readonly kind: string;
  readonly bundle: string;
}

export function documentsInHost({ schools, kind, bundle }: Given): DocumentsInHost {
  const host = madeUpHost(schools, bundle);
  host.allowDocumentsADay(DOCUMENTS_A_DAY);
  const firstTerm = untilNoneIsLeft(host, kind);
  host.setNow(NEXT_TERM);
  const nextTerm = untilNoneIsLeft(host, kind, true);
  return { schools, kind, firstTerm, nextTerm, nothingDue: oneRun(host, kind) };
}

function untilNoneIsLeft(host: Host, kind: string, isWarm = false): readonly OneRun[] {
  const runs = [oneRun(host, kind, isWarm)];
  while ((runs[runs.length - 1]?.left ?? 0) > 0) {
    wait(host, MINUTES_BETWEEN_RUNS);
    runs.push(oneRun(host, kind));
    if (runs[runs.length - 1]?.made === 0) throw new Error('A run with documents left to make made none');
  }
  wait(host, MINUTES_BETWEEN_RUNS);
  return runs;
}
