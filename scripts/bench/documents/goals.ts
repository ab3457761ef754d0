/** What was asked for, beside what was counted: two calls a document, and the same constant whatever the size. */
import type { Goal } from '../goals.ts';
import type { DocumentsInHost } from './in-host.ts';
import type { DocumentsReport } from './measure-documents.ts';
import type { OneRun } from './one-run.ts';
import type { Planning } from './planning.ts';

/** As many requests as go into one call. */
const IN_A_BATCH = 450;

/** Runs whose constant has to be the same: they do the same things once. */
const ALIKE: Readonly<Record<string, (size: DocumentsInHost) => readonly OneRun[]>> = {
  'a first run, in an empty Drive': ({ firstTerm }) => firstTerm.slice(0, 1),
  'a run that finishes the first': ({ firstTerm }) => firstTerm.slice(1),
  'a run in the next term': ({ nextTerm }) => nextTerm.slice(0, 1),
  'a run that finishes it': ({ nextTerm }) => nextTerm.slice(1),
  'a run with nothing due': ({ nothingDue }) => [nothingDue],
};

export interface Constant {
  readonly run: string;
  /** Each constant that was counted, once: one, where sizes and kinds agree. */
  readonly calls: readonly number[];
  readonly runs: number;
}

export const constantsOf = (sizes: readonly DocumentsInHost[]): readonly Constant[] =>
  Object.entries(ALIKE).flatMap(([run, runsOf]) => {
    const runs = sizes.flatMap(runsOf);
    return runs.length === 0
      ? []
      : [{ run, calls: [...new Set(runs.map(({ constant }) => constant))], runs: runs.length }];
  });

type Counted = Pick<DocumentsReport, 'inHost' | 'planning'>;

/** What is copied is what is made and the template itself; each copy is filled, by one call where its requests go into one. */
const twoADocument = ({ inHost, planning }: Counted): boolean =>
  inHost.every(({ kind, firstTerm, nextTerm, nothingDue }) => {
    const isSmall = planning.every((each) => each.kind !== kind || each.mostRequests <= IN_A_BATCH);
    return [...firstTerm, ...nextTerm, nothingDue].every(({ made, byMethod, furtherBatches }) => {
      const copies = (byMethod['Drive.Files.copy'] ?? 0) - (made > 0 ? 1 : 0);
      return copies === made && furtherBatches >= 0 && (furtherBatches === 0 || !isSmall);
    });
  });

export const callsHold = (counted: Counted): boolean =>
  twoADocument(counted) && constantsOf(counted.inHost).every(({ calls }) => calls.length === 1);

export function documentGoals(sizes: readonly DocumentsInHost[], planned: readonly Planning[]): readonly Goal[] {
  return [
    {
      goal: 'two calls a document, and the same constant a run whatever the number of documents',
      measured: constantsOf(sizes)
        .map(({ run, calls }) => `${run} ${calls.join(' or ')}`)
        .join(', '),
      met: callsHold({ inHost: sizes, planning: planned }),
    },
    ...planned.slice(1).flatMap((to, index) => {
      const from = planned[index];
      return from && from.kind === to.kind ? [planningGoal(from, to)] : [];
    }),
  ];
}

function planningGoal(from: Planning, to: Planning): Goal {
  const documents = to.documents / from.documents;
  const cpu = to.cpuMs / from.cpuMs;
  return {
    goal: `planning grows no faster than the documents, ${from.kind}, ${from.documents} to ${to.documents}`,
    measured: `documents × ${documents.toFixed(0)}, processor time × ${cpu.toFixed(1)}`,
    met: cpu <= documents,
  };
}
